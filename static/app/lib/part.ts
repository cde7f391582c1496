// A part of the app that comes in a file of its own, when it is needed or when there is time.

export interface Part<Exports> {
  /** What is in it, once it has come. */
  now(): Exports | null;
  /** Brings it; after a failure the next call tries again. */
  load(): Promise<Exports>;
}

export function createPart<Exports>(bring: () => Promise<Exports>): Part<Exports> {
  let exports: Exports | null = null;
  let coming: Promise<Exports> | null = null;
  return {
    now: () => exports,
    load() {
      coming ??= bring().then((brought) => {
        exports = brought;
        return brought;
      }).catch((thrown) => {
        coming = null;
        throw thrown;
      });
      return coming;
    },
  };
}
