// One campaign: where it stands, its money, how earners see it, and the steps that are possible.
import { changeCampaign, closeCampaign, readCampaign, readPreview } from '../api/campaigns';
import type { Campaign, Status, WithTasks, Written } from '../api/campaigns';
import { twice } from '../api/twice';
import { app } from '../app';
import { useDeed } from '../hooks/use-deed';
import { useResource } from '../hooks/use-resource';
import { Amount } from '../parts/amount';
import { CampaignFunding } from '../parts/campaign-funding';
import { CampaignResults } from '../parts/campaign-results';
import { Act, ProblemNotice } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';
import { confirm } from '../telegram/popup';

export function CampaignScreen({ id }: { id: string }) {
  const { api, text } = app;
  const found = useResource(`campaign ${id}`, () => readCampaign(api, id));
  const campaign = found.value?.campaign;
  return (
    <Screen title={campaign?.name ?? text('campaign')} testid="campaign-title">
      {found.problem && <ProblemNotice problem={found.problem} retry={found.reload} />}
      {!campaign && !found.problem && <SkeletonRows />}
      {campaign && (
        <>
          <Standing campaign={campaign} />
          <Steps campaign={campaign} set={found.set} reload={found.reload} />
          {found.value && <PartnerActs tasks={found.value.tasks} />}
          {campaign.status !== 'closed' && <CampaignFunding id={id} funded={found.reload} />}
          <CampaignResults id={id} />
          <Preview id={id} />
        </>
      )}
    </Screen>
  );
}

function Standing({ campaign }: { campaign: Campaign }) {
  const { text } = app;
  const { status, balance, decision } = campaign;
  const isHeard = decision && decision.decision !== 'approve'
    && (status === 'draft' || status === 'paused');
  return (
    <section class="card block">
      <span class={`label ${status}`} data-testid="campaign-status">
        {text(`campaign-${status}`)}
      </span>
      <Amount micros={balance.micros} class="balance-amount" testid="campaign-balance" />
      <p class="muted">{text(`campaign-${status}-hint`)}</p>
      {isHeard && (
        <>
          <p class="error">{decision.reason?.title}</p>
          {decision.note && <p><bdi>{decision.note}</bdi></p>}
        </>
      )}
    </section>
  );
}

interface StepsProps {
  campaign: Campaign;
  set(value: WithTasks): void;
  reload(): Promise<void>;
}

/** What its sponsor can make of it, by its status; the first is what usually comes next. */
const STEPS: Record<Status, Status[]> = {
  draft: ['review'], review: ['draft'], running: ['paused'], paused: ['running'], closed: [],
};

function Steps({ campaign: { id, status }, set, reload }: StepsProps) {
  const { api, router, telegram, text } = app;
  const { run, busy, problem } = useDeed();
  const step = (to: Status) => run(async () => {
    set(await twice(() => changeCampaign(api, id, { status: to })));
  });
  const close = async () => {
    const yes = text('campaign-close');
    if (!await confirm(telegram, { message: text('campaign-close-sure'), yes })) return;
    await run(async () => {
      await twice(() => closeCampaign(api, id));
      await reload();
    });
  };
  if (status === 'closed') return null;
  return (
    <section>
      {problem && <ProblemNotice problem={problem} retry={reload} />}
      {STEPS[status].map((to) => (
        <Act
          key={to}
          primary={status === 'draft'}
          busy={busy}
          onPress={() => void step(to)}
          testid={`step-${to}`}
        >
          {text(`campaign-to-${to}`)}
        </Act>
      ))}
      {status !== 'review' && (
        <Act onPress={() => router.open({ name: 'campaign-edit', id })} testid="campaign-edit">
          {text('campaign-edit')}
        </Act>
      )}
      <Act onPress={() => void close()} busy={busy} testid="campaign-close">
        {text('campaign-close')}
      </Act>
    </section>
  );
}

/** The way to those who say themselves what was done. */
function PartnerActs({ tasks }: { tasks: Written[] }) {
  const { router, text } = app;
  const names = new Set(tasks.flatMap(({ rules: { partner } }) => (
    typeof partner === 'string' ? [partner] : [])));
  return (
    <>
      {[...names].map((name) => (
        <Act
          key={name}
          onPress={() => router.open({ name: 'partner', id: name })}
          testid={`partner-${name}`}
        >
          {text('partner-open', { name })}
        </Act>
      ))}
    </>
  );
}

function Preview({ id }: { id: string }) {
  const { api, text } = app;
  const { value, problem, reload } = useResource(`preview ${id}`, () => readPreview(api, id));
  return (
    <section>
      <h2>{text('campaign-preview')}</h2>
      {problem && <ProblemNotice problem={problem} retry={reload} />}
      {!value && !problem && <SkeletonRows />}
      <ul class="card rows">
        {value?.map((task) => (
          <li key={task.id} class="row tall">
            <span class="row-head">
              <span class="strong"><bdi>{task.title}</bdi></span>
              <Amount micros={task.reward.micros} class="gain" />
            </span>
            <span class="muted"><bdi>{task.text}</bdi></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
