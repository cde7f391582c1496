// Why a request did not get what it asked for.

export class Problem extends Error {
  constructor(
    /** The API's own code, or `offline`, `timeout`, `fault`. */
    readonly code: string,
    /** A sentence in the person's language; empty when the problem is not from the API. */
    readonly title = '',
    /** 0 when no answer came. */
    readonly status = 0,
  ) {
    super(code);
  }

  /** Whether asking again soon may help. */
  get mayPass(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** Anything thrown, as a problem: a flaw of ours is shown like a fault of the server's. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  console.error(thrown);
  return new Problem('fault');
}
