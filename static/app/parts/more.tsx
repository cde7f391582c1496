// Asks for the next page of a list.
import type { Page } from '../api/shapes';
import { app } from '../app';
import type { Pages } from '../hooks/use-pages';
import { Act, ProblemNotice } from './notices';

interface MoreProps {
  pages: Pick<Pages<Page<unknown>>, 'value' | 'more' | 'isAdding' | 'problemOfMore'>;
}

export function More({ pages }: MoreProps) {
  const { text } = app;
  const { value, more, isAdding, problemOfMore } = pages;
  if (problemOfMore) return <ProblemNotice problem={problemOfMore} retry={more} />;
  if (!value?.next) return null;
  return <Act onPress={more} busy={isAdding}>{text('more')}</Act>;
}
