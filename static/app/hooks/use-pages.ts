// A list that comes page by page: the first page is kept fresh, further ones are added on request.
import { useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/problem';
import type { Page } from '../api/shapes';
import { app } from '../app';
import { addPage, refreshPages } from '../lib/pages';
import { useResource, type Resource } from './use-resource';

export interface Pages<Some> extends Resource<Some> {
  /** Adds the next page. */
  more(): Promise<void>;
  isAdding: boolean;
  /** Why the next page could not be added. */
  problemOfMore: Problem | null;
}

export function usePages<Some extends Page<{ id: string }>>(
  name: string, load: (cursor: string | null) => Promise<Some>,
): Pages<Some> {
  // The first page may be refreshed while a further one is on its way.
  const shown = () => app.cache.read<Some>(name);
  const [isAdding, setAdding] = useState(false);
  const [problemOfMore, setProblem] = useState<Problem | null>(null);
  const first = useResource(name, async () => (
    refreshPages(await load(null), shown())));

  const more = async () => {
    if (!first.value?.next || isAdding) return;
    setAdding(true);
    setProblem(null);
    try {
      const next = await load(first.value.next);
      first.set(addPage(shown() ?? first.value, next));
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
    setAdding(false);
  };
  return { ...first, more, isAdding, problemOfMore };
}
