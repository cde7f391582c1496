// The phone tells by a tap of its own how something ended that was under way.
import { useEffect, useRef } from 'preact/hooks';
import { app } from '../app';

/**
 * @param outcome null while it is under way, undefined while nothing is known
 * @param settle called when it has ended
 */
export function useOutcome(outcome: 'success' | 'error' | null | undefined, settle?: () => void) {
  const before = useRef(outcome);
  useEffect(() => {
    if (before.current === null && outcome) {
      app.telegram.feel(outcome);
      settle?.();
    }
    before.current = outcome;
  }, [outcome]);
}
