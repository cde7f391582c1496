// One POST of one Update to the webhook, and what its answer means.

const IGNORED_METHODS = ['setwebhook', 'deletewebhook', 'close', 'logout'];

/**
 * @typedef {{status: number | null, ms: number, error: string | null, retryAfterSeconds?: number,
 *   call: {method: string, parameters: Record<string, unknown>} | null}} Posted
 */

/**
 * @param {{url: string, secretToken: string}} webhook @param {object} update
 * @param {number} timeoutSeconds @param {AbortSignal} stopped @returns {Promise<Posted>}
 */
export async function postUpdate({ url, secretToken }, update, timeoutSeconds, stopped) {
  const begun = performance.now();
  const took = () => Math.round(performance.now() - begun);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(secretToken && { 'X-Telegram-Bot-Api-Secret-Token': secretToken }),
      },
      body: JSON.stringify(update),
      redirect: 'manual',
      signal: AbortSignal.any([stopped, AbortSignal.timeout(timeoutSeconds * 1000)]),
    });
    const body = await response.text();
    const { status, statusText, headers } = response;
    if (response.ok) return { status, ms: took(), error: null, call: callIn(headers, body) };
    const asked = Number(headers.get('retry-after') ?? NaN);
    return {
      status, ms: took(), call: null,
      error: `Wrong response from the webhook: ${status} ${statusText}`.trim(),
      ...(Number.isFinite(asked) && asked >= 0 && { retryAfterSeconds: asked }),
    };
  } catch (error) {
    return { status: null, ms: took(), error: reasonOf(error), call: null };
  }
}

/**
 * The call that a webhook's answer may carry; its result is reported to nobody.
 * @param {Headers} headers @param {string} body
 */
function callIn(headers, body) {
  if (!headers.get('content-type')?.toLowerCase().startsWith('application/json')) return null;
  /** @type {unknown} */
  let parsed;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  const { method, ...parameters } = /** @type {Record<string, unknown>} */ (parsed ?? {});
  if (typeof method !== 'string') return null;
  const name = method.toLowerCase();
  if (name.startsWith('get') || IGNORED_METHODS.includes(name)) return null;
  return { method, parameters };
}

/** @param {unknown} error */
function reasonOf(error) {
  const { name, message, cause } = /** @type {Error & {cause?: {code?: string}}} */ (error);
  if (name === 'TimeoutError') return 'Read timeout expired';
  if (cause?.code === 'ECONNREFUSED') return 'Connection refused';
  return cause?.code ?? message;
}
