// Campaigns: a sponsor's own, and the way to each and to a new one.
import { readCampaigns, type Campaign } from '../api/campaigns';
import { app } from '../app';
import { usePages } from '../hooks/use-pages';
import { Amount } from '../parts/amount';
import { More } from '../parts/more';
import { Act, Empty, ProblemNotice } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';

export function Campaigns() {
  const { api, router, text } = app;
  const list = usePages('campaigns', (cursor) => readCampaigns(api, cursor));
  const campaigns = list.value?.items;
  return (
    <Screen title={text('campaigns')} testid="campaigns-title">
      <Act
        primary
        onPress={() => router.open({ name: 'campaign-edit', id: '' })}
        testid="campaign-new"
      >
        {text('campaign-new')}
      </Act>
      {list.problem && <ProblemNotice problem={list.problem} retry={list.reload} />}
      {!campaigns && !list.problem && <SkeletonRows />}
      {campaigns?.length === 0 && (
        <Empty title={text('campaigns-none')} hint={text('campaigns-none-hint')} />
      )}
      {campaigns && campaigns.length > 0 && (
        <ul class="card rows">
          {campaigns.map((campaign) => <Row key={campaign.id} campaign={campaign} />)}
        </ul>
      )}
      <More pages={list} />
      <Act onPress={() => router.open({ name: 'partners' })} testid="partners">
        {text('partners')}
      </Act>
    </Screen>
  );
}

function Row({ campaign }: { campaign: Campaign }) {
  const { router, text } = app;
  const { id, name, status, balance } = campaign;
  return (
    <li>
      <button
        type="button"
        class="row"
        onClick={() => router.open({ name: 'campaign', id })}
        data-testid={`campaign-${id}`}
      >
        <span class="row-words">
          <span><bdi>{name}</bdi></span>
          <span class={`label ${status}`}>{text(`campaign-${status}`)}</span>
        </span>
        <Amount micros={balance.micros} class="strong" />
      </button>
    </li>
  );
}
