import { LONGEST_SHAPE, shapedConcept } from './label-shapes.ts';
import { type Concept, LABELS } from './label-words.ts';
import type { Item } from './level.ts';
import { plainOf } from './level.ts';
import { leftOf } from './lost-characters.ts';
import { statusOf } from './shown-statuses.ts';

export interface LabelFound {
  readonly concept: Concept;
  /** The label as the dictionary writes it. */
  readonly word: string;
  /** What stands behind the label in the same run of text; empty where nothing does. */
  readonly rest: string;
}

const WORDS = new Map<string, Concept>(
  (Object.entries(LABELS) as [Concept, readonly string[]][]).flatMap(([concept, words]) =>
    words.map((word): [string, Concept] => [word, concept]),
  ),
);
/** The same as they are read in traditional characters. */
const DEFECTIVE = new Map([...WORDS].flatMap(([word]) => leftOf(word).map((left) => [left, word])));
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length));
/** From this length on an English label is no word that a value could go on from. */
const LONG_ENGLISH = 9;
/** The sign of numbers, as the label it is. */
export const HASH = '#';
/** Alone it names the page, with a number behind it the number. */
const TITLE = 'invoice';
/** Characters by which whole labels differ: a slip there is no slip. */
const TELLING = /[日到退还收发对支付创下订交转充商外物更查导打预处款时状方金额号称类型]/;

/** 金额(AMOUNT):, as till slips have it. */
const IN_ENGLISH = /^(\p{Script=Han}{2,8})\s?\([A-Za-z][A-Za-z .&/]*\)(?:\s*[:：]|$)/u;

/** What follows a label that stands in no dictionary, before its value. */
const ENDS_LABEL = /^[:：;\s]$/;

/** The label a run of text is or begins with, or `null`. */
export function labelOf(item: Pick<Item, 'text' | 'plain'>): LabelFound | null {
  const whole = item.plain
    .replace(/[:;,.、>›|·*]+$/, '')
    .replace(/\((?:元|rmb|cny|¥)\)$/, '')
    .replace(/^[·•*|:>]+/, '');
  const undotted = whole.replaceAll('.', '');
  const concept = WORDS.get(whole) ?? WORDS.get(`${whole}.`) ?? WORDS.get(undotted) ?? shapedConcept(whole);
  if (concept && whole !== TITLE) return { concept, word: whole, rest: '' };
  const text = item.text.replace(IN_ENGLISH, '$1:');
  return blotted(whole) ?? hashed(text) ?? defective(whole) ?? beginning(text) ?? slip(whole);
}

/** A label with its value behind it: after a colon, or where the value cannot be part of a word. */
function beginning(text: string): LabelFound | null {
  const units = [...text];
  let plain = '';
  let best: LabelFound | null = null;
  for (let at = 0; at < units.length && plain.length < Math.max(LONGEST, LONGEST_SHAPE); at++) {
    plain += plainOf(units[at] as string);
    const concept = WORDS.get(plain) ?? (ENDS_LABEL.test(units[at + 1] ?? '') ? shapedConcept(plain) : null);
    if (!concept) continue;
    const rest = units.slice(at + 1).join('');
    const colon = /^\s*[:;]\s*(.*)$/.exec(rest);
    const number = /^\.?\s*([\d¥$+\-(（*].*)$/.exec(rest);
    const spaced = /^\s+(\S.*)$/.exec(rest);
    const latin = /^[a-z]/.test(plain);
    const tight = plain.length >= 4 && !latin ? /^(\p{Script=Han}.*)$/u.exec(rest) : null;
    const named = /[给至]$/.test(plain) ? /^([A-Z].*)$/.exec(rest) : null;
    const value =
      colon?.[1] ??
      tight?.[1] ??
      named?.[1] ??
      (plain.length > 2 || latin ? number?.[1] : undefined) ??
      (latin && plain.length < LONG_ENGLISH ? undefined : spaced?.[1]) ??
      idBehind(concept, rest, latin);
    if (value !== undefined) best = { concept, word: plain, rest: value.trim() };
  }
  return best;
}

/** 商户单号XC2026…: the number begins with letters. */
function idBehind(concept: Concept, rest: string, latin: boolean): string | undefined {
  const isNumber = concept === 'transaction' || concept === 'merchant_order' || concept === 'order';
  if (!isNumber) return undefined;
  // `Merchant Order No.` may have its end in the next line, and its beginning glued to the number.
  const own = latin ? rest.replace(/^(?:[Nn][oO0]?\.?|[A-Za-z.]{1,3}\s)\s*(?=[0-9A-Z])/, '') : rest;
  const behind = /^\.?\s*([0-9A-Za-z][0-9A-Za-z_ -]{7,})$/.exec(own)?.[1]?.replaceAll(' ', '');
  return behind && /\d/.test(behind) ? behind : undefined;
}

/** An English label with a character of no English behind it: what the recogniser makes of the empty space there. */
function blotted(plain: string): LabelFound | null {
  const word = /^([a-z.#&-]{4,})\p{Script=Han}$/u.exec(plain)?.[1];
  const concept = word && WORDS.get(word);
  return word && concept ? { concept, word, rest: '' } : null;
}

function defective(plain: string): LabelFound | null {
  const word = DEFECTIVE.get(plain);
  const concept = word && WORDS.get(word);
  return word && concept ? { concept, word, rest: '' } : null;
}

/** A number behind the sign of numbers: `#20261124` heads many an order. */
function hashed(text: string): LabelFound | null {
  const rest = /^#((?=(?:.*\d){3})[0-9A-Za-z][0-9A-Za-z_-]{3,39})$/.exec(text.replace(/\s/g, ''))?.[1];
  return rest ? { concept: 'order', word: HASH, rest } : null;
}

/** One character of a label misread, or its first or last one lost. */
function slip(plain: string): LabelFound | null {
  // 已支付 is a state and not 已支付给 without its end.
  if (plain.length < 3 || plain.length > LONGEST || statusOf(plain) !== null) return null;
  const least = /^[a-z.#&-]+$/.test(plain) ? 7 : 3;
  for (const [word, concept] of WORDS) {
    if (word.length < Math.max(4, least) || Math.abs(word.length - plain.length) > 1) continue;
    // `Transaction` heads a page, `Purchase` is what was done.
    if (word.startsWith(plain) && /[a-z][ds#]$/.test(word)) continue;
    if (isSlip(plain, word, least === 7)) return { concept, word, rest: '' };
  }
  return null;
}

function isSlip(plain: string, word: string, latin: boolean): boolean {
  if (plain.length === word.length) {
    const differing = Array.from(word, (_, at) => at).filter((at) => word[at] !== plain[at]);
    const [only] = differing;
    if (differing.length !== 1 || only === undefined) return false;
    return latin || !(TELLING.test(word[only] ?? '') && TELLING.test(plain[only] ?? ''));
  }
  if (plain.length > word.length) return false;
  if (!latin) return word.slice(1) === plain || word.slice(0, -1) === plain;
  return [...word].some((_, at) => word.slice(0, at) + word.slice(at + 1) === plain);
}
