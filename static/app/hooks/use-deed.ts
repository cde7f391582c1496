// Something that a person does and that may not work: one at a time, and told how it ended.
import { useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/problem';
import { app } from '../app';

export interface Deed {
  /** Nothing happens while another is under way. */
  run(act: () => Promise<void>): Promise<void>;
  busy: boolean;
  /** Why the last one did not work. */
  problem: Problem | null;
}

export function useDeed(): Deed {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isBusy = useRef(false);

  const run = async (act: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(true);
    setProblem(null);
    try {
      await act();
      app.telegram.feel('success');
    } catch (thrown) {
      setProblem(asProblem(thrown));
      app.telegram.feel('error');
    }
    isBusy.current = false;
    setBusy(false);
  };
  return { run, busy, problem };
}
