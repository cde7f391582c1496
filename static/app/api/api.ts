// How the app asks the API, and what the first screen needs of it; the rest is in later files.
import type { Call } from './exchange';
import { Problem } from './problem';
import { createSignedFetch } from './session';
import type { Me, Task } from './shapes';

const RETRY_MILLISECONDS = 700;
/** The Date header counts whole seconds and travels for a while. */
const CLOCK_DIFFERENCE_MILLISECONDS_MIN = 2_000;

export interface Api {
  /** Asks once. Whoever acts has to know what a repeat would do. */
  send<T>(call: Call): Promise<T>;
  /** Asks twice when it may help: reading changes nothing. */
  read<T>(path: string): Promise<T>;
  me(): Promise<Me>;
  tasks(): Promise<Task[]>;
  /** Milliseconds by the server's clock: people's phones may be minutes off. */
  now(): number;
}

export function createApi(initData: string, language: string, device?: string): Api {
  const signedFetch = createSignedFetch(initData, language, device);
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

  return {
    send,
    read,
    me: () => read('/api/me'),
    tasks: async () => (await read<{ tasks: Task[] }>('/api/tasks')).tasks,
    now: () => Date.now() + clockDifference,
  };
}
