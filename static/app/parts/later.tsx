// A screen whose file may not have come yet: its shape until then, or why it does not come.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { asProblem, Problem } from '../api/problem';
import type { Part } from '../lib/part';
import { ProblemNotice } from './notices';
import { Screen } from './screen';
import { SkeletonRows } from './skeleton';

/** A file that is still on its way after that may come, but the person is told. */
const PATIENCE_MILLISECONDS = 10_000;

interface LaterProps<Exports> {
  part: Part<Exports>;
  show(exports: Exports): JSX.Element;
  /** As the screen will have it. */
  title: string;
  isTab: boolean;
  /** What is known already and stands above the rows. */
  above: JSX.Element | false;
}

export function Later<Exports>({ part, show, title, isTab, above }: LaterProps<Exports>) {
  const [exports, setExports] = useState(part.now);
  const [problem, setProblem] = useState<Problem | null>(null);
  const load = () => {
    setProblem(null);
    const timer = setTimeout(() => setProblem(new Problem('timeout')), PATIENCE_MILLISECONDS);
    part.load()
      .then((brought) => setExports(() => brought))
      // That is what browsers throw when a file of a script does not come.
      .catch((thrown) => setProblem(
        thrown instanceof TypeError ? new Problem('offline') : asProblem(thrown)))
      .finally(() => clearTimeout(timer));
  };
  useEffect(() => {
    if (exports) return undefined;
    load();
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [exports]);

  if (exports) return show(exports);
  return (
    <Screen title={title} isTab={isTab}>
      {above}
      {problem && <ProblemNotice problem={problem} retry={load} />}
      {!problem && <SkeletonRows title={isTab ? title : undefined} />}
    </Screen>
  );
}
