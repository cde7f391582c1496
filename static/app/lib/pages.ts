// Joins the pages of a list.
import type { Page } from '../api/shapes';

/** The next page below those that are shown. */
export function addPage<Item extends { id: string }>(
  shown: Page<Item>, { items, next }: Page<Item>,
): Page<Item> {
  const ids = new Set(shown.items.map(({ id }) => id));
  return { items: [...shown.items, ...items.filter(({ id }) => !ids.has(id))], next };
}

/** A fresh first page above those that are shown; with a gap between them it stands alone. */
export function refreshPages<Item extends { id: string }>(
  fresh: Page<Item>, shown: Page<Item> | null,
): Page<Item> {
  const last = fresh.items[fresh.items.length - 1]?.id;
  const isJoined = shown?.items.slice(0, -1).some(({ id }) => id === last);
  return shown && isJoined ? addPage(fresh, shown) : fresh;
}
