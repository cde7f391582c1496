// One partner: where its server posts to, the secret that signs it, and what it said.
import { useState } from 'preact/hooks';
import {
  readPartners, readPostbacks, replaceSecret, takePartner, type Partner, type Postback,
} from '../api/partners';
import { twice } from '../api/twice';
import { app } from '../app';
import { useDeed } from '../hooks/use-deed';
import { usePages } from '../hooks/use-pages';
import { useResource } from '../hooks/use-resource';
import { date } from '../lib/dates';
import { outcomeOf, PLACES, postbackAddress, postbackCommand } from '../lib/postback';
import { CopyField } from '../parts/copy-field';
import { More } from '../parts/more';
import { Act, ProblemNotice, sentenceOf } from '../parts/notices';
import { Screen } from '../parts/screen';
import { SkeletonRows } from '../parts/skeleton';
import { Switch } from '../parts/switch';
import { WebhookPart } from '../parts/webhook';
import { confirm } from '../telegram/popup';

export function PartnerScreen({ name }: { name: string }) {
  const { text } = app;
  const address = postbackAddress(location.origin, name);
  return (
    <Screen title={name} testid="partner-title">
      <CopyField name="partner-address" label={text('partner-address')} value={address} />
      <Secret name={name} />
      <Trial address={address} />
      <Heard name={name} />
      <WebhookPart name={name} />
    </Screen>
  );
}

/** It is kept in this screen only, and gone when the screen closes. */
function Secret({ name }: { name: string }) {
  const { api, telegram, text } = app;
  const partners = useResource('partners', () => readPartners(api));
  const { run, busy, problem } = useDeed();
  const [shown, setShown] = useState<Partner | null>(null);
  const known = shown ?? partners.value?.find((one) => one.name === name);

  const show = () => run(async () => setShown(await takePartner(api, name)));
  const replace = async (old: Partner) => {
    const yes = text('partner-secret-replace');
    if (!await confirm(telegram, { message: text('partner-secret-sure'), yes })) return;
    await run(async () => setShown(await twice(() => replaceSecret(api, old))));
  };
  if (!known) {
    return partners.problem
      ? <ProblemNotice problem={partners.problem} retry={partners.reload} /> : <SkeletonRows />;
  }
  const until = known.previous_valid_until;
  return (
    <section>
      {!shown && <h2>{text('partner-secret')}</h2>}
      {shown?.secret && (
        <CopyField
          name="partner-secret"
          label={text('partner-secret')}
          hint={text('partner-secret-hint')}
          value={shown.secret}
        />
      )}
      {!shown && (
        <Act onPress={() => void show()} busy={busy} testid="partner-secret-show">
          {text('partner-secret-show')}
        </Act>
      )}
      {until && (
        <p class="words muted">{text('partner-secret-until', { time: date(until) })}</p>
      )}
      {problem && <p class="words error" role="alert">{sentenceOf(problem)}</p>}
      <Act onPress={() => void replace(known)} busy={busy} testid="partner-secret-replace">
        {text('partner-secret-replace')}
      </Act>
    </section>
  );
}

/** A call to copy, at first one that moves nothing. */
function Trial({ address }: { address: string }) {
  const { text } = app;
  const [isSandbox, setSandbox] = useState(true);
  return (
    <section>
      <h2>{text('partner-try')}</h2>
      <div class="card rows">
        <Switch
          label={text('partner-sandbox')}
          on={isSandbox}
          onChange={setSandbox}
          testid="partner-sandbox"
        />
      </div>
      <CopyField
        name="partner-command"
        label={text('partner-command')}
        hint={text('partner-command-hint', PLACES)}
        value={postbackCommand(address, isSandbox)}
      />
    </section>
  );
}

function Heard({ name }: { name: string }) {
  const { api, text } = app;
  const list = usePages(`postbacks ${name}`, (cursor) => readPostbacks(api, name, cursor));
  const said = list.value?.items;
  return (
    <section>
      <h2>{text('partner-heard')}</h2>
      {list.problem && <ProblemNotice problem={list.problem} retry={list.reload} />}
      {!said && !list.problem && <SkeletonRows />}
      {said?.length === 0 && <p class="words muted">{text('partner-heard-none')}</p>}
      {said && said.length > 0 && (
        <ul class="card rows">
          {said.map((one) => <PostbackRow key={one.id} postback={one} />)}
        </ul>
      )}
      <More pages={list} />
    </section>
  );
}

function PostbackRow({ postback }: { postback: Postback }) {
  const { text } = app;
  const { id, claim, at } = postback;
  return (
    <li class="row" data-testid={`postback-${id}`}>
      <span class="row-words">
        <span data-testid="postback-outcome">{text(`postback-${outcomeOf(postback)}`)}</span>
        <span class="muted"><bdi dir="ltr">{id}</bdi></span>
        <span class="muted"><bdi dir="ltr">{claim}</bdi></span>
        <time class="muted" dateTime={at}>{date(at)}</time>
      </span>
    </li>
  );
}
