// Waiting times, by the server's clock.

/** Whole seconds until `moment`, rounded up, never negative. */
export function secondsUntil(moment: string | null, nowMilliseconds: number): number {
  if (!moment) return 0;
  return Math.max(0, Math.ceil((Date.parse(moment) - nowMilliseconds) / 1000));
}

/** `95` becomes `1:35`, for a countdown. */
export function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
