// Storage that never throws: a browser may refuse it to a frame, then memory has to do.

export interface Shelf {
  read(name: string): string | null;
  keep(name: string, value: string): void;
  drop(name: string): void;
}

/** Forgotten when Telegram closes the app; survives a reload. */
export const untilClosed = (): Shelf => shelf(() => sessionStorage);

/** Survives closing the app. */
export const lasting = (): Shelf => shelf(() => localStorage);

function shelf(open: () => Storage): Shelf {
  const memory = new Map<string, string>();
  return {
    read(name) {
      return attempt(() => open().getItem(name)) ?? memory.get(name) ?? null;
    },
    keep(name, value) {
      memory.set(name, value);
      attempt(() => open().setItem(name, value));
    },
    drop(name) {
      memory.delete(name);
      attempt(() => open().removeItem(name));
    },
  };
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
