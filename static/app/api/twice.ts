// Asks again at once when an answer was lost.
import { Problem } from './problem';

/** @param ask what a repeat does not do twice */
export async function twice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    if (!(thrown instanceof Problem) || !thrown.mayPass) throw thrown;
    return ask();
  }
}
