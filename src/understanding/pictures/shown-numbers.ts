import type { NumberFact } from '../../domain/fact.ts';
import { identify, looksCutOff } from '../id-families.ts';
import { around, type Item } from './level.ts';
import type { Pair } from './pairs.ts';
import type { Gap, Seen } from './picture-read.ts';

/** What came of a label with a number: the number, or a gap where it is not shown whole. */
export interface NumberRead {
  readonly role: NumberFact;
  readonly seen: Seen<string> | null;
  readonly gap: Gap | null;
}

/** `GPA.` begins Google's numbers. */
const PIECE = /^(?:#|GPA\.)?[0-9A-Za-z_\-*|@]+$/;
const WALLET_LENGTH = 28;
const LEAST_LENGTH = 5;
/** Shops that count their orders are still at few of them. */
const SHORT_OF_SHOPS = 3;
/** A gateway's hash has 32 signs, a coin transfer's 64: what has a few fewer is one that was cut. */
const PARTS_OF_HASHES: readonly (readonly [RegExp, number])[] = [
  [/^(?!.{24}$)[0-9a-f]{20,31}$/, 32],
  [/^(?:0x)?(?!.{40}$)[0-9a-f]{33,63}$/, 64],
];
/** A line this close to the widest value has no room left; in heights, where its next line would be. */
const FILLED = 0.88;
const NEXT_LINE = 0.9;
/** Below this a character was guessed: smeared, or hidden behind something. */
const GUESSED = 0.35;

/** What tells where a number could not go on: the picture's rim, and how wide values are where they fill their line. */
export interface Frame {
  readonly right: number;
  readonly bottom: number;
  readonly widest: number;
  /** Whether a number without a name of its own is Alipay's or WeChat's: theirs have 28 digits, others any number. */
  readonly wallets: boolean;
}

/** The number a pair names. A wallet's own is known by its shape; of any other only the picture tells whether it is whole. */
export function numberOf(pair: Pair, role: NumberFact, frame: Frame): NumberRead {
  const pieces = piecesOf(pair, role);
  const whole = folded(joined(pieces), role);
  const box = around(pieces.length > 0 ? pieces : [pair.label]);
  const gap = (part: Gap['part'], of: number | null): NumberRead => ({
    role,
    seen: null,
    gap: { fact: role, part, seen: whole.length, of, box },
  });
  const isWallets = role !== 'merchant_order_id';
  if (pieces.length === 0) return gap('whole', null);
  if (whole.includes('*') && !/^\d+_?\*\w+$/.test(whole)) return gap('some', null);
  const identity = identify(whole);
  if (isWallets && identity?.channel && !(identity.weak && isCutOff(pieces, frame)))
    return { role, seen: { value: whole, box }, gap: null };
  const like =
    frame.wallets && (role === 'transaction_id' ? /^\d{8,31}$/.test(whole) : isWallets && looksCutOff(whole));
  if (like && whole.length < WALLET_LENGTH && (startsLikeOne(whole) || whole.length >= 16))
    return gap(startsLikeOne(whole) ? 'end' : 'start', WALLET_LENGTH);
  if (isCutOff(pieces, frame) || whole.length < (role === 'shop_order_id' ? SHORT_OF_SHOPS : LEAST_LENGTH))
    return gap('end', null);
  const hash = PARTS_OF_HASHES.find(([part]) => part.test(whole) && /[a-f].*[a-f].*[a-f]/.test(whole));
  if (hash) return gap('end', hash[1]);
  if (Math.min(...pieces.map(({ confidence }) => confidence)) < GUESSED) return gap('some', null);
  if (role === 'transaction_id' && like) return gap('some', WALLET_LENGTH);
  return { role, seen: { value: whole, box }, gap: null };
}

function piecesOf({ lines }: Pair, role: NumberFact): Item[] {
  const pieces: Item[] = [];
  for (const line of lines) {
    const piece = pieceOf(line, pieces.length > 0);
    if (piece === null && pieces.length > 0) break;
    // A remark, and the number below it.
    if (piece === null) continue;
    pieces.push(piece);
    const soFar = identify(digitsFolded(joined(pieces)));
    if (role === 'transaction_id' && soFar?.role === role && !soFar.weak) break;
  }
  return pieces;
}

/** A line's share of a number: all of it, or what stands before a remark. */
function pieceOf(line: readonly Item[], isLater: boolean): Item | null {
  const numberLike = line.filter(
    ({ text }) => PIECE.test(text.replace(/\s+/g, '')) && /\d|[A-Fa-f]/.test(text),
  );
  const text = numberLike.map((item) => item.text.replace(/\s+/g, '')).join('');
  const [first] = numberLike;
  if (!first) {
    const leading = /^[0-9A-Za-z_\-*|@]{8,}/.exec((line[0]?.text ?? '').replace(/(?<=\d) (?=\d)/g, ''));
    return !isLater && leading && line[0] ? { ...line[0], text: leading[0] } : null;
  }
  if (!isLater && !/\d/.test(text)) return null;
  if (isLater && !/\d/.test(text) && !/^[0-9a-fA-F]+$/.test(text) && text.length > 3) return null;
  return {
    ...first,
    text,
    right: numberLike.at(-1)?.right ?? first.right,
    confidence: Math.min(...numberLike.map(({ confidence }) => confidence)),
  };
}

function joined(pieces: readonly Item[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** `D20261106…`, `QQ20261106…`: letters before a day are a shop's own. */
const LETTER_FIRST = /^[A-Z]{1,8}(?=20\d{6})/;

function digitsFolded(text: string): string {
  const first = LETTER_FIRST.exec(text)?.[0] ?? '';
  return (
    first +
    text
      .slice(first.length)
      .replace(/[oOQD]/g, '0')
      .replace(/[lI|]/g, '1')
  );
}

/** What can only be a digit, or only one of sixteen signs, is brought back to one. */
function folded(text: string, role: NumberFact): string {
  const digits = digitsFolded(text);
  if (role === 'transaction_id' && /^\d{16,40}$/.test(digits)) return digits;
  if (/^\d+$/.test(digits) && (text.match(/\D/g)?.length ?? 0) <= text.length / 8) return digits;
  if (
    (text.length === 32 || text.length === 64) &&
    /^[0-9a-f]+$/.test(digits.toLowerCase()) &&
    /[a-f]/.test(text)
  )
    return digits.toLowerCase();
  return text.replace(/^#/, '').replace(/\|/g, '1');
}

function startsLikeOne(digits: string): boolean {
  return /^20\d\d(?:0[1-9]|1[0-2])|^4[25]00|^100[0-9]/.test(digits);
}

/** Whether the number may go on where the picture ends, or under a smear. */
function isCutOff(pieces: readonly Item[], frame: Frame): boolean {
  const last = pieces.at(-1);
  if (!last) return false;
  const { height, bottom, left, right, goesOn } = last;
  const fillsLine = right - left > frame.widest * FILLED;
  const nextWouldShow = frame.bottom - bottom > height * NEXT_LINE;
  return (
    goesOn === 'behind' ||
    (fillsLine && (goesOn === 'below' || !nextWouldShow)) ||
    bottom > frame.bottom - height * 0.1 ||
    pieces.some((piece) => piece.right > frame.right - piece.height * 0.25)
  );
}
