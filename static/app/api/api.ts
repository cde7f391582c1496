// The API as typed functions.
import type { Call } from './exchange';
import { Problem } from './problem';
import { createSignedFetch } from './session';
import type { Entry, Me, Money, Page, Task, Withdrawal } from './shapes';

const RETRY_MILLISECONDS = 700;
/** The Date header counts whole seconds and travels for a while. */
const CLOCK_DIFFERENCE_MILLISECONDS_MIN = 2_000;

export interface Api {
  me(): Promise<Me>;
  tasks(): Promise<Task[]>;
  task(id: string): Promise<Task>;
  start(id: string): Promise<Task>;
  claim(id: string, code?: string): Promise<{ task: Task; balance: Money }>;
  ledger(cursor: string | null): Promise<Page<Entry>>;
  withdrawals(cursor: string | null): Promise<Page<Withdrawal>>;
  /** The same key twice asks for one withdrawal only. */
  withdraw(wish: Wish): Promise<{ withdrawal: Withdrawal; balance: Money }>;
  /** Milliseconds by the server's clock: people's phones may be minutes off. */
  now(): number;
}

export interface Wish {
  key: string;
  address: string;
  /** Plain dollars, such as `1.50`. */
  amount: string;
}

export function createApi(initData: string, language: string): Api {
  const signedFetch = createSignedFetch(initData, language);
  let clockDifference = 0;

  const send = async <T>(call: Call): Promise<T> => {
    const { body, date } = await signedFetch(call);
    const difference = Date.parse(date ?? '') - Date.now();
    if (Math.abs(difference) >= CLOCK_DIFFERENCE_MILLISECONDS_MIN) clockDifference = difference;
    return body as T;
  };
  const read = async <T>(path: string): Promise<T> => {
    const call: Call = { method: 'GET', path };
    try {
      return await send<T>(call);
    } catch (thrown) {
      if (!(thrown instanceof Problem) || !thrown.mayPass) throw thrown;
      await new Promise((resolve) => { setTimeout(resolve, RETRY_MILLISECONDS); });
      return send<T>(call);
    }
  };
  const post = <T>(path: string, body: object = {}, headers = {}) => (
    send<T>({ method: 'POST', path, body, headers }));

  return {
    me: () => read('/api/me'),
    tasks: async () => (await read<{ tasks: Task[] }>('/api/tasks')).tasks,
    task: async (id) => (await read<{ task: Task }>(taskPath(id))).task,
    start: async (id) => (await post<{ task: Task }>(`${taskPath(id)}/start`)).task,
    claim: (id, code) => post(`${taskPath(id)}/claim`, code === undefined ? {} : { code }),
    ledger: async (cursor) => {
      const { entries, next } = await read<{ entries: Entry[]; next: string | null }>(
        from('/api/ledger', cursor));
      return { items: entries, next };
    },
    withdrawals: async (cursor) => {
      const { withdrawals, next } = await read<{
        withdrawals: Withdrawal[]; next: string | null;
      }>(from('/api/withdrawals', cursor));
      return { items: withdrawals, next };
    },
    withdraw: ({ key, address, amount }) => (
      post('/api/withdrawals', { address, amount }, { 'idempotency-key': key })),
    now: () => Date.now() + clockDifference,
  };
}

function taskPath(id: string): string {
  return `/api/tasks/${encodeURIComponent(id)}`;
}

function from(path: string, cursor: string | null): string {
  return cursor === null ? path : `${path}?cursor=${encodeURIComponent(cursor)}`;
}
