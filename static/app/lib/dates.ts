// Moments and waiting times in the language of the page.

export type DateFormat = (moment: string) => string;

/** `2027-01-15T08:00:00Z` becomes a date with the time of day, in the phone's own zone. */
export function createDateFormat(locale: string): DateFormat {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (moment) => format.format(new Date(moment));
}
