// How often, how many times and for whom a task is, and when its reward is paid.
import { latinDigits } from './digits';
import { isKnown, type Kind } from './task-rules';
import { readWhole } from './units';

export interface Settings {
  /** Only whoever was paid for the task before it may do it. */
  afterPrevious: boolean;
  repeat: string;
  /** UTC days, such as `2027-01-15`; nothing is from now on, for 30 days. */
  startsOn: string;
  endsOn: string;
  cap: string;
  capDaily: string;
  /** None means all. */
  languages: string[];
  /** Codes with commas between them. */
  countries: string;
  premium: 'all' | 'only' | 'without';
  /** Percent by days, or null for a plan that the form cannot show. */
  later: Record<number, string> | null;
}

/** What the API has of them. */
type Before = Record<string, unknown>;

export const LATER_DAYS = [3, 7];
const PPM_OF_PERCENT = 10_000;
const COUNTRIES_MAX = 100;

/** What can be done only once stays done. */
const REPEATS: Partial<Record<Kind, string[]>> = {
  visit: ['once', 'daily', 'weekly'],
  quiz: ['once', 'daily', 'weekly'],
  partner: ['once', 'daily', 'weekly'],
  proof: ['once', 'daily', 'weekly'],
  check_in: ['daily'],
};

/** How often it can be done, the usual first; nothing for a kind that is newer than the app. */
export function repeatsOf(kind: string): string[] {
  return isKnown(kind) ? REPEATS[kind] ?? ['once'] : [];
}

/** Whether somebody can still tell days later that it was done. */
export function canBePaidLater(kind: string): boolean {
  return ['join', 'boost', 'hold'].includes(kind);
}

export function settingsOf(task: Before): Settings {
  const audience = Object(task['audience']) as Before;
  const premium = audience['premium'];
  return {
    afterPrevious: task['after_previous'] === true,
    repeat: String(task['repeat'] ?? 'once'),
    startsOn: dayOf(task['starts_at']),
    endsOn: dayOf(task['ends_at']),
    cap: String(task['cap'] ?? ''),
    capDaily: String(task['cap_daily'] ?? ''),
    languages: (audience['languages'] ?? []) as string[],
    countries: ((audience['countries'] ?? []) as string[]).join(', '),
    premium: typeof premium === 'boolean' ? (premium ? 'only' : 'without') : 'all',
    later: laterOf(task['plan']),
  };
}

function dayOf(time: unknown): string {
  return String(time ?? '').slice(0, 'YYYY-MM-DD'.length);
}

function laterOf(plan: unknown): Settings['later'] {
  const later: Record<number, string> = Object.fromEntries(LATER_DAYS.map((day) => [day, '']));
  for (const [day, ppm] of (plan ?? []) as [number, number][]) {
    if (ppm % PPM_OF_PERCENT || (day && !LATER_DAYS.includes(day))) return null;
    if (day) later[day] = String(ppm / PPM_OF_PERCENT);
  }
  return later;
}

function changes(settings: Settings, task: Before): (name: keyof Settings) => boolean {
  const before = settingsOf(task);
  return (name) => JSON.stringify(settings[name]) !== JSON.stringify(before[name]);
}

/** The first that cannot be read. What was not touched was right before. */
export function flawOfSettings(settings: Settings, task: Before) {
  const isChanged = changes(settings, task);
  for (const name of ['cap', 'capDaily'] as const) {
    if (isChanged(name) && settings[name].trim() && !readWhole(settings[name])) return name;
  }
  const codes = codesOf(settings.countries);
  const areCodes = codes.length <= COUNTRIES_MAX && codes.every((code) => /^[A-Z]{2}$/.test(code));
  if (isChanged('countries') && !areCodes) return 'countries';
  if (isChanged('later') && !planOf(settings.later)) return 'later';
  return null;
}

function codesOf(countries: string): string[] {
  return countries.toUpperCase().split(/[\s,;،]+/).filter(Boolean);
}

/** The rest is paid at once. Null when it is no whole of a reward. */
function planOf(later: Settings['later']): [number, number][] | null {
  const typed = LATER_DAYS.map((day) => latinDigits((later?.[day] ?? '').trim()));
  const percents = typed.map((part) => (/^\d{0,3}$/.test(part) ? Number(part) : NaN));
  const rest = percents.reduce((left, part) => left - part, 100);
  if (!(rest >= 0)) return null;
  const parts = [[0, rest], ...percents.map((part, place) => [LATER_DAYS[place], part])];
  return (parts as [number, number][])
    .filter(([, part]) => part > 0)
    .map(([day, part]) => [day, part * PPM_OF_PERCENT]);
}

/** What is to be changed of the task, as the API takes it. */
export function writtenSettings(settings: Settings, kind: string, task: Before): Before {
  const isChanged = changes(settings, task);
  const { startsOn, endsOn, cap, capDaily, later } = settings;
  const repeats = repeatsOf(kind);
  const repeat = repeats.includes(settings.repeat) ? settings.repeat : repeats[0];
  const count = (typed: string) => (typed.trim() ? Number(readWhole(typed)) : null);
  const isOther = (['languages', 'countries', 'premium'] as const).some(isChanged);
  return {
    ...(repeat && repeat !== (task['repeat'] ?? 'once') && { repeat }),
    ...(isChanged('afterPrevious') && { after_previous: settings.afterPrevious }),
    ...(isChanged('startsOn') && startsOn && { starts_at: `${startsOn}T00:00:00Z` }),
    ...(isChanged('endsOn') && endsOn && { ends_at: `${endsOn}T23:59:59Z` }),
    ...(isChanged('cap') && { cap: count(cap) }),
    ...(isChanged('capDaily') && { cap_daily: count(capDaily) }),
    ...(isOther && { audience: audienceOf(settings, Object(task['audience']) as Before) }),
    ...(isChanged('later') && canBePaidLater(kind) && { plan: planOf(later) }),
  };
}

function audienceOf({ languages, countries, premium }: Settings, before: Before): Before {
  const { languages: _, countries: __, premium: ___, ...others } = before;
  const codes = codesOf(countries);
  return {
    ...others,
    ...(languages.length > 0 && { languages }),
    ...(codes.length > 0 && { countries: codes }),
    ...(premium !== 'all' && { premium: premium === 'only' }),
  };
}
