// The withdrawal that is being asked for, whichever screen is open meanwhile.
import { asProblem, type Problem } from './problem';
import { sendWish, type Keyed, type Unanswered } from './unanswered';
import type { Settled, Wish } from './withdrawals';

export interface Withdrawing {
  /** On its way, sent without an answer so far, or neither. */
  state(): 'sending' | 'unanswered' | 'idle';
  /** What was asked for and not answered, or why the last one was not taken. */
  last(): { wish: Wish; problem: Problem | null } | null;
  /** Sends a new wish, or the one that has no answer. Nothing happens while one is on its way. */
  send(wish: Wish): Promise<void>;
  /** Gives up what has no answer, or what was refused. */
  forget(): void;
  onChange(listener: () => void): () => void;
}

interface Means {
  unanswered: Unanswered<Wish>;
  send(wish: Keyed<Wish>): Promise<Settled>;
  /** Told before it is sent, and when nothing is on its way any more. */
  guard(needed: boolean): void;
  /** The answer: the money is on its way. */
  settle(settled: Settled): void;
  /** There is none, or it is a refusal. */
  fail(): void;
}

export function createWithdrawing(means: Means): Withdrawing {
  const { unanswered } = means;
  const listeners = new Set<() => void>();
  let isSending = false;
  let failed: { wish: Wish; problem: Problem } | null = null;
  const change = () => listeners.forEach((listener) => listener());

  const attempt = async (wish: Keyed<Wish>) => {
    try {
      means.settle(await sendWish(means.send, unanswered, wish));
    } catch (thrown) {
      failed = { wish, problem: asProblem(thrown) };
      means.fail();
    }
  };
  return {
    state: () => {
      if (isSending) return 'sending';
      return unanswered.read() ? 'unanswered' : 'idle';
    },
    last() {
      const wish = unanswered.read();
      return failed ?? (wish && { wish, problem: null });
    },
    async send(wish) {
      if (isSending) return;
      isSending = true;
      failed = null;
      const kept = unanswered.read() ?? unanswered.keep(wish);
      means.guard(true);
      change();
      await attempt(kept);
      isSending = false;
      means.guard(false);
      change();
    },
    forget() {
      if (isSending) return;
      failed = null;
      unanswered.drop();
      change();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}
