import { type IdRole, identify, looksCutOff } from '../id-families.ts';
import { around, type Item } from './level.ts';
import type { Pair } from './pairs.ts';
import type { Gap, Seen } from './picture-read.ts';

/** What came of a label with a number: the number, or a gap where it is not shown whole. */
export interface NumberRead {
  readonly role: IdRole;
  readonly seen: Seen<string> | null;
  readonly gap: Gap | null;
  /** Whether its shape confirms it, beyond what the label says. */
  readonly sure: boolean;
}

const PIECE = /^[0-9A-Za-z_\-*|@]+$/;
const WALLET_LENGTH = 28;
const LEAST_LENGTH = 5;
/** Below this a character was guessed: smeared, or hidden behind something. */
const GUESSED = 0.35;

/** The number a pair names. `edge`: where the picture ends, to tell a number that is cut off there. */
export function numberOf(
  pair: Pair,
  role: IdRole,
  edge: { readonly right: number; readonly bottom: number },
): NumberRead {
  const pieces: Item[] = [];
  for (const line of pair.lines) {
    const piece = pieceOf(line, pieces.length > 0);
    if (piece === null) break;
    pieces.push(piece);
    const soFar = joined(pieces);
    if (role === 'transaction_id' && identify(digitsFolded(soFar))?.role === 'transaction_id') break;
  }
  const whole = folded(joined(pieces), role);
  const box = around(pieces.length > 0 ? pieces : [pair.label]);
  const identity = identify(whole);
  const gap = (part: Gap['part'], of: number | null): NumberRead => ({
    role,
    seen: null,
    gap: { fact: role, part, seen: whole.length, of, box },
    sure: false,
  });
  if (pieces.length === 0) return gap('whole', null);
  const masked = whole.includes('*') && !/^\d+_?\*\w+$/.test(whole);
  if (masked) return gap('some', null);
  if (identity) return { role, seen: { value: whole, box }, gap: null, sure: true };
  const cutAt = cutOf(pieces, edge);
  const wallet = /^\d{16,31}$/.test(whole) && (role === 'transaction_id' || looksCutOff(whole));
  if (wallet && role !== 'merchant_order_id' && whole.length < WALLET_LENGTH)
    return gap(startsLikeOne(whole) ? 'end' : 'start', WALLET_LENGTH);
  if (cutAt || whole.length < LEAST_LENGTH) return gap('end', null);
  if (Math.min(...pieces.map(({ confidence }) => confidence)) < GUESSED) return gap('some', null);
  if (role === 'transaction_id' && wallet) return gap('some', WALLET_LENGTH);
  return { role, seen: { value: whole, box }, gap: null, sure: false };
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

function digitsFolded(text: string): string {
  return text.replace(/[oOQD]/g, '0').replace(/[lI|]/g, '1');
}

/** What can only be a digit, or only one of sixteen signs, is brought back to one. */
function folded(text: string, role: IdRole): string {
  const digits = digitsFolded(text);
  if (role === 'transaction_id' && /^\d{16,40}$/.test(digits)) return digits;
  if (/^\d+$/.test(digits) && (text.match(/\D/g)?.length ?? 0) <= text.length / 8) return digits;
  if (text.length === 32 && /^[0-9a-f]+$/.test(digits.toLowerCase()) && /[a-f]/.test(text))
    return digits.toLowerCase();
  return text.replace(/\|/g, '1');
}

function startsLikeOne(digits: string): boolean {
  return /^20\d\d(?:0[1-9]|1[0-2])|^4[25]00|^100[0-9]/.test(digits);
}

/** Whether the picture ends where the number does. */
function cutOf(pieces: readonly Item[], edge: { readonly right: number; readonly bottom: number }): boolean {
  const last = pieces.at(-1);
  if (!last) return false;
  return (
    pieces.some(({ right, height }) => right > edge.right - height * 0.25) ||
    last.bottom > edge.bottom - last.height * 0.1
  );
}
