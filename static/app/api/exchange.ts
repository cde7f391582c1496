// One request and its answer, or a problem: JSON both ways, never longer than the timeout.
import { Problem } from './problem';

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** A file goes as it is, anything else as JSON. */
  body?: object;
  headers?: Record<string, string>;
}

export interface Answer {
  body: unknown;
  /** The server's clock when it answered, or null. */
  date: string | null;
}

export const TIMEOUT_MILLISECONDS = 10_000;

export async function exchange(call: Call): Promise<Answer> {
  const { method, path, body, headers } = call;
  const file = body instanceof Blob ? body : null;
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), TIMEOUT_MILLISECONDS);
  try {
    const response = await fetch(path, {
      method,
      headers: { ...headers, ...(body && { 'content-type': file?.type ?? 'application/json' }) },
      ...(body && { body: file ?? JSON.stringify(body) }),
      signal: control.signal,
    });
    // The timeout covers the body too: it may stop in the middle.
    const read: unknown = await response.json().catch(() => {
      throw new Problem(control.signal.aborted ? 'timeout' : 'fault', '', response.status);
    });
    if (!response.ok) throw asRefusal(response.status, read);
    return { body: read, date: response.headers.get('date') };
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw new Problem(control.signal.aborted ? 'timeout' : 'offline');
  } finally {
    clearTimeout(timer);
  }
}

function asRefusal(status: number, body: unknown): Problem {
  const { code, title } = Object(body);
  // Without a sentence it is not from the API, and ours for a fault is shown.
  const isOurs = Boolean(title);
  return new Problem(isOurs ? String(code) : 'fault', isOurs ? String(title) : '', status);
}
