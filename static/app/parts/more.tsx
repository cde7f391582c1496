// Asks for the next page of a list.
import { app } from '../app';
import type { Pages } from '../hooks/use-pages';
import { Act, ProblemNotice } from './notices';

export function More({ pages }: { pages: Pages<{ id: string }> }) {
  const { text } = app;
  const { value, more, isAdding, problemOfMore } = pages;
  if (problemOfMore) return <ProblemNotice problem={problemOfMore} retry={more} />;
  if (!value?.next) return null;
  return <Act onPress={more} busy={isAdding}>{text('more')}</Act>;
}
