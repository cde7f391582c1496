// What each kind of task asks its sponsor for, and what the API's rules of it are.
import { looksLikeAddress, tidyAddress } from './address';
import { latinDigits } from './digits';
import { isPartnerName, MARK } from './postback';
import { isAskable, newQuestion, questionsOf, writtenQuestions } from './task-quiz';
import type { QuestionDraft } from './task-quiz';
import { readTon, unitsText } from './units';

export interface Rules {
  kind: string;
  [field: string]: unknown;
}

/** What is typed or chosen; each kind reads some of it. */
export interface RulesDraft {
  kind: string;
  url: string;
  chat: string;
  partner: string;
  seconds: string;
  code: string;
  attempts: string;
  friends: string;
  /** The contract of a jetton, or nothing for TON. */
  jetton: string;
  address: string;
  /** TON, or smallest units of a jetton. */
  units: string;
  questions: QuestionDraft[];
}

export type Line = Exclude<keyof RulesDraft, 'kind' | 'questions'>;

/** The lines of each kind that the form can make, in their order there. */
const LINES = {
  visit: ['url', 'seconds', 'code'],
  join: ['url', 'chat'],
  boost: ['url', 'chat'],
  partner: ['partner', 'url'],
  quiz: ['attempts'],
  check_in: [],
  invite: ['friends'],
  wallet: [],
  proof: ['url'],
  hold: ['jetton', 'units'],
  send: ['address', 'units'],
} satisfies Record<string, Line[]>;

export type Kind = keyof typeof LINES;

export const KINDS = Object.keys(LINES) as Kind[];

/** The most of what is counted. */
export const COUNTS_MAX: Partial<Record<Line, number>> = { attempts: 10, friends: 100 };

const NOTHING: RulesDraft = {
  kind: 'visit', url: '', chat: '', partner: '', seconds: '10', code: '', attempts: '3',
  friends: '', jetton: '', address: '', units: '', questions: [],
};

export function isKnown(kind: string): kind is Kind {
  return kind in LINES;
}

export function linesOf(kind: string): Line[] {
  return isKnown(kind) ? LINES[kind] : [];
}

export function newRules(): RulesDraft {
  return { ...NOTHING, questions: [newQuestion()] };
}

export function rulesDraftOf(rules: Rules): RulesDraft {
  const { kind } = rules;
  const field = (name: string, usual = '') => String(rules[name] ?? usual);
  const units = field(kind === 'send' ? 'nanoton' : 'units');
  const isTon = kind === 'send' || !rules['jetton'];
  return {
    kind,
    url: field('url'),
    chat: field('chat'),
    partner: field('partner'),
    seconds: field('seconds_min', NOTHING.seconds),
    code: field('code'),
    attempts: field('attempts_max', NOTHING.attempts),
    friends: field('friends'),
    jetton: field('jetton'),
    address: field('address'),
    units: units && isTon ? unitsText('ton', units) : units,
    questions: kind === 'quiz' ? questionsOf(rules) : [newQuestion()],
  };
}

/** The first of its lines that is missing or cannot be read, or its questions. */
export function flawOfRules(draft: RulesDraft): Line | 'quiz' | null {
  const line = linesOf(draft.kind).find((name) => !fits(name, draft));
  if (line) return line;
  return draft.kind === 'quiz' && !isAskable(draft.questions) ? 'quiz' : null;
}

function fits(name: Line, draft: RulesDraft): boolean {
  const typed = draft[name].trim();
  const max = COUNTS_MAX[name];
  if (max) return /^[1-9]\d{0,2}$/.test(latinDigits(typed)) && whole(typed) <= max;
  switch (name) {
    case 'url': return isLink(draft.kind, typed);
    case 'chat': return typed !== '';
    case 'partner': return isPartnerName(typed);
    case 'seconds': return /^\d{1,4}$/.test(latinDigits(typed));
    case 'jetton': return typed === '' || looksLikeAddress(tidyAddress(typed));
    case 'address': return looksLikeAddress(tidyAddress(typed));
    case 'units': return readUnits(draft) !== null;
    default: return true;
  }
}

function isLink(kind: string, url: string): boolean {
  if (kind === 'proof' && url === '') return true;
  if (kind === 'partner' && url.split(MARK).length !== 2) return false;
  return url.startsWith(kind === 'join' || kind === 'boost' ? 'https://t.me/' : 'https://');
}

/** Whether an amount is of a jetton, whose decimals nobody here knows. */
export function isOfJetton({ kind, jetton }: RulesDraft): boolean {
  return kind === 'hold' && jetton.trim() !== '';
}

function readUnits(draft: RulesDraft): string | null {
  if (!isOfJetton(draft)) return readTon(draft.units);
  const plain = latinDigits(draft.units.trim());
  return /^[1-9]\d{0,35}$/.test(plain) ? plain : null;
}

function whole(typed: string): number {
  return Number(latinDigits(typed.trim()));
}

/** @param before as they came from the API; what this app does not know of them stays */
export function writtenRules(draft: RulesDraft, before: Rules | undefined): Rules {
  const rules = { ...before, kind: draft.kind, ...fieldsOf(draft) };
  return Object.fromEntries(
    Object.entries(rules).filter(([, value]) => value !== undefined)) as Rules;
}

function fieldsOf(draft: RulesDraft): Record<string, unknown> {
  const url = draft.url.trim();
  switch (draft.kind) {
    case 'visit':
      return { url, seconds_min: whole(draft.seconds), code: draft.code.trim() || undefined };
    case 'join':
    case 'boost':
      return { chat: draft.chat.trim(), url };
    case 'partner':
      return { partner: draft.partner.trim(), url };
    case 'quiz':
      return { ...writtenQuestions(draft.questions), attempts_max: whole(draft.attempts) };
    case 'invite':
      return { friends: whole(draft.friends) };
    case 'proof':
      return { url: url || undefined };
    case 'hold':
      return { jetton: tidyAddress(draft.jetton) || undefined, units: readUnits(draft) };
    case 'send':
      return { address: tidyAddress(draft.address), nanoton: readUnits(draft) };
    default:
      return {};
  }
}
