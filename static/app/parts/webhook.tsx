// What we tell a partner's server: where to, its secret, a test, and what became of each message.
import { useState } from 'preact/hooks';
import {
  readDeliveries, readWebhook, saveWebhook, sendAgain, sendTest, stopWebhook,
  type Delivery, type Webhook,
} from '../api/webhooks';
import { app } from '../app';
import { useDeed } from '../hooks/use-deed';
import { usePages } from '../hooks/use-pages';
import { useResource } from '../hooks/use-resource';
import { date } from '../lib/dates';
import { confirm } from '../telegram/popup';
import { CopyField } from './copy-field';
import { Field } from './field';
import { More } from './more';
import { Act, ProblemNotice, sentenceOf } from './notices';
import { SkeletonRows } from './skeleton';

/** In a box: a resource that is null has not come yet. */
interface Known {
  webhook: Webhook | null;
}

export function WebhookPart({ name }: { name: string }) {
  const { api, text } = app;
  const { value, problem, reload, set } = useResource<Known>(
    `webhook ${name}`, async () => ({ webhook: await readWebhook(api, name) }));
  const [secret, setSecret] = useState('');
  const webhook = value?.webhook;
  const take = (saved: Webhook) => {
    setSecret(saved.secret ?? '');
    set({ webhook: saved });
  };
  return (
    <section>
      <h2>{text('webhook')}</h2>
      <p class="words muted">{text('webhook-hint')}</p>
      {problem && <ProblemNotice problem={problem} retry={reload} />}
      {!value && !problem && <SkeletonRows />}
      {value && <Address key={webhook?.url} name={name} webhook={value.webhook} take={take} />}
      {secret && (
        <CopyField
          name="webhook-secret"
          label={text('webhook-secret')}
          hint={text('webhook-secret-hint')}
          value={secret}
        />
      )}
      {webhook && webhook.status !== 'off' && (
        <Messages name={name} webhook={webhook} stopped={() => set({ webhook: null })} />
      )}
    </section>
  );
}

interface AddressProps {
  name: string;
  webhook: Webhook | null;
  take(saved: Webhook): void;
}

function Address({ name, webhook, take }: AddressProps) {
  const { api, text } = app;
  const { run, busy, problem } = useDeed();
  const [url, setUrl] = useState(webhook?.url ?? '');
  const save = () => run(async () => {
    const campaign = webhook?.campaign ?? null;
    take(await saveWebhook(api, name, { url: url.trim(), campaign }));
  });
  return (
    <>
      <Field
        name="webhook-url"
        label={text('webhook-url')}
        hint={text('webhook-url-hint')}
        error={problem && sentenceOf(problem)}
        value={url}
        onInput={setUrl}
        readOnly={busy}
        dir="ltr"
        testid="webhook-url"
      />
      <Act onPress={() => void save()} busy={busy} disabled={!url.trim()} testid="webhook-save">
        {text('webhook-save')}
      </Act>
    </>
  );
}

interface MessagesProps {
  name: string;
  webhook: Webhook;
  stopped(): void;
}

function Messages({ name, webhook, stopped }: MessagesProps) {
  const { api, telegram, text } = app;
  const { run, busy, problem } = useDeed();
  const list = usePages(`deliveries ${name}`, (cursor) => readDeliveries(api, name, cursor));
  const sent = list.value?.items;
  const { status, failing_since: since } = webhook;
  const deed = (act: () => Promise<unknown>) => void run(async () => {
    await act();
    await list.reload();
  });
  const stop = async () => {
    const question = { message: text('webhook-stop-sure'), yes: text('webhook-stop') };
    if (!await confirm(telegram, question)) return;
    await run(async () => {
      await stopWebhook(api, name);
      stopped();
    });
  };
  return (
    <>
      <div class={status === 'failed' || since ? 'state refused' : 'state'}>
        <p role="status" data-testid="webhook-state">{text(`webhook-${status}`)}</p>
        {status === 'on' && since && <p>{text('webhook-failing', { time: date(since) })}</p>}
      </div>
      {problem && <p class="words error" role="alert">{sentenceOf(problem)}</p>}
      {status === 'on' && (
        <Act onPress={() => deed(() => sendTest(api, name))} busy={busy} testid="webhook-test">
          {text('webhook-test')}
        </Act>
      )}
      <Act onPress={() => void stop()} busy={busy} testid="webhook-stop">
        {text('webhook-stop')}
      </Act>
      <h2>{text('deliveries')}</h2>
      {list.problem && <ProblemNotice problem={list.problem} retry={list.reload} />}
      {!sent && !list.problem && <SkeletonRows />}
      {sent?.length === 0 && <p class="words muted">{text('deliveries-none')}</p>}
      {sent && sent.length > 0 && (
        <ul class="card rows">
          {sent.map((one) => (
            <Row
              key={one.id}
              delivery={one}
              again={() => deed(() => sendAgain(api, name, one.id))}
            />
          ))}
        </ul>
      )}
      <More pages={list} />
    </>
  );
}

function Row({ delivery, again }: { delivery: Delivery; again(): void }) {
  const { text } = app;
  const { id, type, status, attempts, answered, at, next_at: next } = delivery;
  return (
    <li class="row" data-testid={`delivery-${id}`}>
      <span class="row-words">
        <span data-testid="delivery-state">{text(`delivery-${status}`)}</span>
        <span class="muted"><bdi dir="ltr">{type}</bdi></span>
        <time class="muted" dateTime={at}>{date(at)}</time>
        {attempts > 0 && (
          <span class="muted">
            {answered === null
              ? text('delivery-unanswered', { attempts })
              : text('delivery-answered', { attempts, status: String(answered) })}
          </span>
        )}
        {next && <span class="muted">{text('delivery-next', { time: date(next) })}</span>}
        {status === 'failed' && (
          <Act onPress={again} testid="delivery-again">{text('delivery-again')}</Act>
        )}
      </span>
    </li>
  );
}
