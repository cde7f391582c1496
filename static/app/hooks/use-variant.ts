// Which variant of a flag a person sees, decided once before it is shown, and counted when it is.
import { useEffect } from 'preact/hooks';
import { readFlags, saySeen, variantOf, type Flags } from '../api/flags';
import { app } from '../app';
import { useResource } from './use-resource';

/** What was said to have been seen since the app was opened. */
const said = new Set<string>();

/** @returns undefined until it is known, null for what everybody sees */
export function useVariant(name: string): string | null | undefined {
  const { value, problem } = useResource('flags', () => readFlags(app.api));
  // Without an answer everybody sees the same.
  return value || problem ? variantOf(value, name) : undefined;
}

/** Told by the part that shows either side, when it is on the screen. */
export function useSeen(name: string) {
  useEffect(() => {
    const { api, cache } = app;
    if (said.has(name) || !cache.read<Flags>('flags')?.[name]) return;
    said.add(name);
    void saySeen(api, name);
  }, []);
}
