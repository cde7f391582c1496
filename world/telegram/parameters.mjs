// Reads a Bot API call's parameters from the query, a JSON body or a form, as Telegram allows.
import { fieldsOf } from './schema.mjs';
import { refused, unbuilt } from './refusal.mjs';

const BODY_BYTES_MAX = 1024 * 1024;

/**
 * @param {import('node:http').IncomingMessage} request @param {URL} url @param {string} method
 * @returns {Promise<Record<string, unknown>>}
 */
export async function parametersOf(request, url, method) {
  const fromQuery = fromForm(url.searchParams, method);
  const body = await bodyOf(request);
  if (body.length === 0) return fromQuery;
  const type = (request.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
  if (type === 'application/json') return { ...fromQuery, ...fromJson(body) };
  if (type === 'application/x-www-form-urlencoded') {
    return { ...fromQuery, ...fromForm(new URLSearchParams(body.toString('utf8')), method) };
  }
  if (type === 'multipart/form-data') throw unbuilt('multipart/form-data bodies');
  throw refused(`the content type "${type}" is not one that Telegram reads`);
}

/**
 * A request's body, refused when it is larger than anything we expect.
 * @param {import('node:http').IncomingMessage} request @returns {Promise<Buffer>}
 */
export async function bodyOf(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > BODY_BYTES_MAX) throw refused('the body is larger than 1 MiB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @param {Buffer} body @returns {Record<string, unknown>} */
function fromJson(body) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw refused("can't parse the body as JSON");
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refused('the JSON body must be an object');
  }
  return /** @type {Record<string, unknown>} */ (value);
}

/**
 * Form values are all text; the schema says what each one stands for. A value that does not
 * read as what is expected stays text, and the schema then refuses it by its name.
 * @param {URLSearchParams} form @param {string} method @returns {Record<string, unknown>}
 */
function fromForm(form, method) {
  const typesByName = new Map(fieldsOf(method).map((field) => [field.name, field.types]));
  return Object.fromEntries([...form].map(
    ([name, text]) => [name, fromText(text, typesByName.get(name) ?? ['String'])]));
}

/** @param {string} text @param {string[]} types @returns {unknown} */
function fromText(text, types) {
  if (types.includes('Integer') && /^-?\d{1,16}$/.test(text)) return Number(text);
  if (types.includes('String')) return text;
  if (types.includes('Boolean') && /^(true|false)$/i.test(text)) {
    return text.toLowerCase() === 'true';
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
