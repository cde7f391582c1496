// Asks again and again while something is under way, ever more slowly, and not in the background.
import { useEffect } from 'preact/hooks';
import { app } from '../app';

const WAITS_SECONDS = [1, 2, 2, 3, 5, 8, 13];
const WAIT_SECONDS_MAX = 15;

/** @param look must not throw */
export function usePolling(isUnderWay: boolean, look: () => Promise<void>) {
  useEffect(() => {
    if (!isUnderWay) return undefined;
    let looks = 0;
    let timer = 0;
    let isOver = false;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(lookNow, (WAITS_SECONDS[looks] ?? WAIT_SECONDS_MAX) * 1000);
    };
    const lookNow = async () => {
      looks += 1;
      if (!document.hidden) await look();
      if (!isOver) wait();
    };
    const leave = app.telegram.onReturn(() => {
      looks = 0;
      wait();
    });
    wait();
    return () => {
      isOver = true;
      clearTimeout(timer);
      leave();
    };
  }, [isUnderWay]);
}
