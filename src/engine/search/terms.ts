import type { Case } from '../../domain/case.ts';
import { type FactName, known } from '../../domain/fact.ts';
import { moneyDecimal } from '../../domain/format.ts';

/** Facts that are found by the whole of them or by their last four. */
const NUMBERS = [
  'transaction_id',
  'merchant_order_id',
  'shop_order_id',
  'card_tail',
] as const satisfies readonly FactName[];
/** Facts that are found by the words in them. */
const WORDS = [
  'payee',
  'product',
  'shop',
  'recharge_account',
  'contact',
  'order_before',
  'trouble',
] as const satisfies readonly FactName[];
/** Of one text no more are kept: what is that long is not searched for by its end. */
const MOST_TERMS = 400;

/** Terms by which a case is found: its numbers, its amount, the names in it, whatever was ever stated of each. */
export function termsOfCase({ facts }: Pick<Case, 'facts'>): string[] {
  const stated = (name: FactName) => {
    const fact = known(facts, name);
    return fact === undefined ? [] : [fact, ...fact.earlier, ...(fact.rival ? [fact.rival] : [])];
  };
  const numbers = NUMBERS.flatMap((name) =>
    stated(name).flatMap(({ value }) => termsOfNumber(String(value))),
  );
  const words = WORDS.flatMap((name) => stated(name).flatMap(({ value }) => termsOfText(String(value))));
  const amounts = stated('amount').map(({ value }) => `a:${moneyDecimal(value as never)}`);
  return [...new Set([...numbers, ...amounts, ...words])];
}

function termsOfNumber(number: string): string[] {
  const plain = folded(number).replace(/[^\p{L}\p{N}]/gu, '');
  return [`n:${plain}`, ...(plain.length > 4 ? [`t:${plain.slice(-4)}`] : [])];
}

/** Terms of a text: each word of letters and digits, each two Chinese characters that stand together. */
export function termsOfText(text: string): string[] {
  const terms = new Set<string>();
  for (const [run] of folded(text).matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+(?:[._@-][\p{L}\p{N}]+)*/gu)) {
    if (terms.size >= MOST_TERMS) break;
    for (const term of /^\p{Script=Han}/u.test(run) ? pairsOf(run) : wordsOf(run)) terms.add(term);
  }
  return [...terms];
}

function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, index) => `b:${letters[index]}${letter}`);
}

/** `li.lei@qq.com` is found by the whole of it and by its parts, a mixed run also by its Latin and Chinese parts. */
function wordsOf(run: string): string[] {
  const parts = run.split(
    /[._@-]|(?<=\p{Script=Han})(?!\p{Script=Han})|(?<!\p{Script=Han})(?=\p{Script=Han})/u,
  );
  const inside = parts.flatMap((part) => (/^\p{Script=Han}/u.test(part) ? pairsOf(part) : [`w:${part}`]));
  return [`w:${run}`, ...inside];
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '');
}

/** What an agent looks for: a reference, or groups of terms of each of which a case must have one. */
export type Search =
  | { readonly kind: 'reference'; readonly beginning: string }
  | {
      readonly kind: 'terms';
      readonly groups: readonly (readonly string[])[];
      /** What was typed may be a reference without its ZD, too. */
      readonly beginning?: string;
    };

/** Reads what was typed into the search; `null` where there is nothing in it that can be looked for. */
export function readSearch(typed: string): Search | null {
  const plain = typed.normalize('NFKC').trim();
  const reference = /^zd-?([a-z0-9]{0,4})-?([a-z0-9]{0,2})$/i.exec(plain.replace(/\s/g, ''));
  if (reference) {
    const [, body = '', check = ''] = reference;
    const beginning = `ZD-${body}${check === '' ? '' : `-${check}`}`.toUpperCase();
    return { kind: 'reference', beginning };
  }
  const whole = numberIn(plain);
  const groups = whole ? [whole] : plain.split(/\s+/).flatMap(groupsOf);
  const beginning = withoutPrefix(plain);
  return groups.length > 0 ? { kind: 'terms', groups, ...(beginning && { beginning }) } : null;
}

/** The first four characters of a reference, or all of it, as it is read aloud: `7k3f`, `7K3F 2Q`. */
function withoutPrefix(plain: string): string | null {
  const [, body, check = ''] = /^([a-z0-9]{4})[\s-]?([a-z0-9]{0,2})$/i.exec(plain) ?? [];
  return body === undefined ? null : `ZD-${body}${check === '' ? '' : `-${check}`}`.toUpperCase();
}

/** A payment number however it was grouped: `4200 0023-45…`. */
function numberIn(plain: string): readonly string[] | null {
  const joined = folded(plain).replace(/[\s-]/g, '');
  return /^(?=.*\d)[a-z0-9]{8,64}$/.test(joined) && /\d{4}/.test(joined)
    ? [`n:${joined}`, `w:${joined}`]
    : null;
}

function groupsOf(part: string): readonly (readonly string[])[] {
  const bare = folded(part).replace(/^[¥$€£]|元$/g, '');
  if (/^\d{1,8}(?:\.\d{1,2})?$/.test(bare)) {
    const [major = '', minor = ''] = bare.split('.');
    return [[`a:${major}.${minor.padEnd(2, '0')}`, `w:${bare}`, `t:${bare}`, `n:${bare}`]];
  }
  return termsOfText(part).map((term) => [term]);
}
