// Something that the API answers, with what a screen has to say while it does not have it yet.
import { useEffect, useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/problem';
import { app } from '../app';

export interface Resource<T> {
  /** The newest answer, or an earlier one while a newer is asked for; null before the first. */
  value: T | null;
  /** Why the newest attempt failed. */
  problem: Problem | null;
  reload(): Promise<void>;
  /** Takes a newer value that came another way. */
  set(value: T): void;
}

/** Loads when the screen opens, when the person comes back to it, and when the network does. */
export function useResource<T>(name: string, load: () => Promise<T>): Resource<T> {
  const [state, setState] = useState<Pick<Resource<T>, 'value' | 'problem'>>(
    () => ({ value: app.cache.read<T>(name), problem: null }));
  const turn = useRef(0);

  const set = (value: T) => {
    // What is still on its way was asked for earlier, so it is older.
    turn.current += 1;
    app.cache.keep(name, value);
    setState({ value, problem: null });
  };
  const reload = async () => {
    const mine = turn.current += 1;
    try {
      const value = await load();
      if (turn.current === mine) set(value);
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (turn.current === mine) setState(({ value }) => ({ value, problem }));
    }
  };

  useEffect(() => {
    const again = () => void reload();
    again();
    addEventListener('online', again);
    const leave = app.telegram.onReturn(again);
    return () => {
      turn.current += 1;
      removeEventListener('online', again);
      leave();
    };
  }, []);
  return { ...state, reload, set };
}
