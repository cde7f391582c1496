// Seconds until a moment of the server's clock, counted down on the screen.
import { useEffect, useState } from 'preact/hooks';
import { app } from '../app';
import { secondsUntil } from '../lib/clock';

export function useSecondsLeft(moment: string | null): number {
  const [, redraw] = useState(0);
  const left = secondsUntil(moment, app.api.now());
  const isWaiting = left > 0;

  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => redraw((count) => count + 1), 250);
    return () => clearInterval(timer);
  }, [isWaiting, moment]);
  return left;
}
