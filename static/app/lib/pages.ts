// Joins the pages of a list.
import type { Page } from '../api/shapes';

/** The next page below those that are shown. */
export function addPage<Some extends Page<{ id: string }>>(
  shown: Some, { items, next }: Some,
): Some {
  const ids = new Set(shown.items.map(({ id }) => id));
  return { ...shown, items: [...shown.items, ...items.filter(({ id }) => !ids.has(id))], next };
}

/** A fresh first page above those that are shown; with a gap between them it stands alone. */
export function refreshPages<Some extends Page<{ id: string }>>(
  fresh: Some, shown: Some | null,
): Some {
  const last = fresh.items[fresh.items.length - 1]?.id;
  const isJoined = shown?.items.slice(0, -1).some(({ id }) => id === last);
  return shown && isJoined ? addPage(fresh, shown) : fresh;
}
