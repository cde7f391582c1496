// Reads Telegram's HTML parse mode: tags become entities, anything unclear is refused.
import { refused } from './refusal.mjs';

/**
 * @typedef {{type: string, offset: number, length: number, url?: string, language?: string,
 *   custom_emoji_id?: string}} Entity
 * @typedef {{tag: string, entity: Entity | null}} OpenTag
 */

/** @type {Record<string, string>} */
const ENTITY_BY_TAG = {
  'b': 'bold', 'strong': 'bold', 'i': 'italic', 'em': 'italic', 'u': 'underline',
  'ins': 'underline', 's': 'strikethrough', 'strike': 'strikethrough', 'del': 'strikethrough',
  'span': 'spoiler', 'tg-spoiler': 'spoiler', 'a': 'text_link', 'tg-emoji': 'custom_emoji',
  'code': 'code', 'pre': 'pre', 'blockquote': 'blockquote',
};
/** @type {Record<string, string>} */
const NAMED_CHARACTERS = { lt: '<', gt: '>', amp: '&', quot: '"' };
const TAG = /^<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z][a-z0-9-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*>/i;
const ATTRIBUTE = /([a-z][a-z0-9-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/gi;
const CHARACTER = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;

/** @param {string} source @returns {{text: string, entities: Entity[]}} */
export function readHtml(source) {
  let text = '';
  /** @type {Entity[]} */
  const entities = [];
  /** @type {OpenTag[]} */
  const open = [];
  for (let at = 0; at < source.length;) {
    if (source[at] !== '<') {
      const end = source.indexOf('<', at);
      const run = source.slice(at, end < 0 ? source.length : end);
      text += readCharacters(run);
      at += run.length;
      continue;
    }
    const tag = TAG.exec(source.slice(at));
    if (!tag) throw unreadable(`Unsupported start tag at byte offset ${byteOffset(source, at)}`);
    const name = tag[2].toLowerCase();
    if (tag[1]) {
      close(open, name, byteOffset(source, at), text.length);
    } else {
      const opened = start(name, tag[3], byteOffset(source, at), text.length, open);
      open.push(opened);
      if (opened.entity) entities.push(opened.entity);
    }
    at += tag[0].length;
  }
  const unclosed = open.pop();
  if (unclosed) {
    throw unreadable(`Can't find end tag corresponding to start tag "${unclosed.tag}"`);
  }
  return { text, entities: entities.filter(({ length }) => length > 0) };
}

/**
 * @param {string} tag @param {string} attributes @param {number} byte @param {number} offset
 * @param {OpenTag[]} open @returns {OpenTag}
 */
function start(tag, attributes, byte, offset, open) {
  const named = Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(
    ([, name, double, single]) => [name.toLowerCase(), readCharacters(double ?? single ?? '')]));
  const type = ENTITY_BY_TAG[tag];
  if (!type) throw unreadable(`Unsupported start tag "${tag}" at byte offset ${byte}`);
  if (tag === 'span' && named.class !== 'tg-spoiler') {
    throw unreadable(`Tag "span" must have class "tg-spoiler" at byte offset ${byte}`);
  }
  const language = /^language-(.+)$/.exec(named.class ?? '')?.[1];
  const around = open.at(-1);
  if (tag === 'code' && language && around?.tag === 'pre' && around.entity?.offset === offset) {
    // <pre><code class="language-x"> is one entity: the inner tag only names the language.
    around.entity.language = language;
    return { tag, entity: null };
  }
  if (tag === 'a' && !isLink(named.href)) return { tag, entity: null };
  return {
    tag,
    entity: {
      type: tag === 'blockquote' && 'expandable' in named ? 'expandable_blockquote' : type,
      offset, length: 0,
      ...(tag === 'a' && { url: named.href }),
      ...(tag === 'tg-emoji' && { custom_emoji_id: named['emoji-id'] }),
    },
  };
}

/** @param {OpenTag[]} open @param {string} tag @param {number} byte @param {number} end */
function close(open, tag, byte, end) {
  const last = open.pop();
  if (!last) throw unreadable(`Unexpected end tag at byte offset ${byte}`);
  if (last.tag !== tag) {
    throw unreadable(`Unmatched end tag at byte offset ${byte}, `
      + `expected "</${last.tag}>", found "</${tag}>"`);
  }
  if (last.entity) last.entity.length = end - last.entity.offset;
}

/** One that Telegram would not open loses its entity but keeps its text. @param {string} [url] */
function isLink(url) {
  return url !== undefined && URL.canParse(url)
    && ['http:', 'https:', 'tg:', 'ton:', 'mailto:', 'tel:'].includes(new URL(url).protocol);
}

/** @param {string} run */
function readCharacters(run) {
  return run.replace(CHARACTER, (whole, hex, decimal, name) => {
    if (name) return NAMED_CHARACTERS[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** @param {string} source @param {number} index */
function byteOffset(source, index) {
  return Buffer.byteLength(source.slice(0, index));
}

/** @param {string} reason */
function unreadable(reason) {
  return refused(`can't parse entities: ${reason}`);
}
