// Where an earner stands with a task, as the screen tells it apart.
import type { Task } from '../api/shapes';

export type Stage = 'open' | 'waiting' | 'ready' | 'checking' | 'paid';

/** @param secondsLeft until a claim is accepted */
export function stageOf({ status, url }: Task, secondsLeft: number): Stage {
  // Where nothing opens there is nothing to start.
  if (status === 'open' && url === null) return 'ready';
  if (status !== 'started') return status;
  return secondsLeft > 0 ? 'waiting' : 'ready';
}
