// Turns a message's text and entities into nodes; text is never read as HTML.
import { make } from './dom.mjs';

/** @type {Record<string, string>} */
const TAG_BY_ENTITY = {
  bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre',
  blockquote: 'blockquote', expandable_blockquote: 'blockquote', spoiler: 'mark',
};
const BARE_LINK = /(https?:\/\/[^\s<>"]+[^\s<>".,:;!?)]|\bt\.me\/[A-Za-z0-9_/?=&-]+)/g;

/**
 * @param {string} text @param {any[] | undefined} entities @param {(url: string) => void} openLink
 * @returns {(Node | string)[]}
 */
export function richText(text, entities = [], openLink) {
  return nodesOf(text, 0, text.length, entities, openLink);
}

/**
 * Entities are nested or disjoint and sorted, outer ones first.
 * @param {string} text @param {number} from @param {number} to @param {any[]} entities
 * @param {(url: string) => void} openLink @returns {(Node | string)[]}
 */
function nodesOf(text, from, to, entities, openLink) {
  /** @type {(Node | string)[]} */
  const nodes = [];
  let at = from;
  for (const [index, entity] of entities.entries()) {
    const end = entity.offset + entity.length;
    if (entity.offset < at || end > to) continue;
    nodes.push(...linked(text.slice(at, entity.offset), openLink));
    const inner = nodesOf(text, entity.offset, end, entities.slice(index + 1), openLink);
    nodes.push(elementOf(entity, inner, openLink));
    at = end;
  }
  nodes.push(...linked(text.slice(at, to), openLink));
  return nodes;
}

/** @param {any} entity @param {(Node | string)[]} inner @param {(url: string) => void} openLink */
function elementOf({ type, url }, inner, openLink) {
  if (type === 'text_link') return link(url, inner, openLink);
  return make(TAG_BY_ENTITY[type] ?? 'span', {}, ...inner);
}

/** @param {string} text @param {(url: string) => void} openLink */
function linked(text, openLink) {
  return text.split(BARE_LINK).filter(Boolean).map((part) => {
    BARE_LINK.lastIndex = 0;
    if (!BARE_LINK.test(part)) return part;
    return link(part.startsWith('http') ? part : `https://${part}`, [part], openLink);
  });
}

/** @param {string} url @param {(Node | string)[]} inner @param {(url: string) => void} openLink */
function link(url, inner, openLink) {
  return make('a', {
    href: url, testid: 'message-link',
    onclick: (/** @type {Event} */ event) => {
      event.preventDefault();
      openLink(url);
    },
  }, ...inner);
}
