// Moments in the language of the page.
import { app } from '../app';
import { localeOf } from './texts';

let format: Intl.DateTimeFormat | null = null;

/** `2027-01-15T08:00:00Z` becomes a date with the time of day, in the phone's own zone. */
export function date(moment: string): string {
  format ??= new Intl.DateTimeFormat(
    localeOf(app.page.language), { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(moment));
}
