// The days of a chart: each of the last ones, those without any earnings too.

const DAY_MILLISECONDS = 86_400_000;

interface Earned {
  date: string;
  earned: { micros: number };
}

/** What was earned on each of the last `count` days up to `today`, such as `2027-01-15`. */
export function lastDays(days: Earned[], today: string, count: number): number[] {
  const micros = new Map(days.map(({ date, earned }) => [date, earned.micros]));
  const end = Date.parse(today);
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(end - (count - 1 - index) * DAY_MILLISECONDS);
    return micros.get(day.toISOString().slice(0, 10)) ?? 0;
  });
}

/** Where Telegram lets a person choose whom to send a link to. */
export function shareUrl(link: string, words: string): string {
  return `https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(words)}`;
}
