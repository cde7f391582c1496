// What there is to say about a task's reward that was turned down or taken back.
import { useEffect, useRef } from 'preact/hooks';
import { readCase, type Case } from '../api/appeals';
import type { Task } from '../api/shapes';
import { app } from '../app';
import { useResource, type Resource } from './use-resource';

const NOTHING: Case = { about: null, reason: null, appeal: null };

/** Asked for only where something may have been decided: what was paid may be taken back since. */
export function useCase(task: Task): Resource<Case> {
  const { api } = app;
  const { id, status, refusal } = task;
  const newest = useRef(task);
  newest.current = task;
  const isFirst = useRef(true);
  const found = useResource<Case>(`appeal ${id}`, async () => {
    const isDecided = newest.current.status === 'paid' || newest.current.refusal;
    return isDecided ? readCase(api, id) : NOTHING;
  });
  useEffect(() => {
    if (!isFirst.current) void found.reload();
    isFirst.current = false;
  }, [status, refusal?.code]);
  return found;
}
