// Moments and waiting times in the language of the page.

export type DateFormat = (moment: string) => string;

/** `2027-01-15T08:00:00Z` becomes a date with the time of day, in the phone's own zone. */
export function createDateFormat(locale: string): DateFormat {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (moment) => format.format(new Date(moment));
}

/** Whole seconds until `moment`, rounded up, never negative. */
export function secondsUntil(moment: string | null, nowMilliseconds: number): number {
  if (!moment) return 0;
  return Math.max(0, Math.ceil((Date.parse(moment) - nowMilliseconds) / 1000));
}

/** `95` becomes `1:35`, for a countdown. */
export function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
