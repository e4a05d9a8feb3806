import type { NumberFact } from '../domain/fact.ts';
import { Characters } from './characters.ts';
import type { Claims } from './claims.ts';
import type { Found } from './found.ts';
import { type IdFamily, identify } from './id-families.ts';
import { type IdToken, isDateOrPhone, OWN_NUMBER } from './id-tokens.ts';
import { codeOf } from './lexicon/concepts.ts';
import type { Tagged } from './lexicon/tag.ts';
import { matchesOf } from './sifting/matches.ts';
import type { Shows } from './weighing/judging.ts';
import { side } from './weighing/sides.ts';
import { hearAround } from './weighing/surroundings.ts';

/** A run of letters and digits that may be the number of an order, with what it shows to whoever weighs that. */
export interface ShownOrderId extends Found<string> {
  readonly shows: Shows;
  /** What of it rules tell: they know what they were made on better than anything new. */
  readonly ruled: Shows;
}

/** What rules make of a number: what the words beside it call it, and what it is taken for. */
export interface RuledId extends IdToken {
  readonly role: NumberFact | null;
}

/** More numbers than this are a table and no telling. */
const MOST = 12;
const SHORTEST = 4;
const LONGEST = 36;

const SIDES = {
  ruled: side('ruled'),
  ruledFamily: side('ruledfamily'),
  ruledShape: side('ruledshape'),
  ruledKind: side('ruledkind'),
  family: side('family'),
  shape: side('shape'),
  lengths: side('lengths'),
  size: side('size'),
  prefix: side('prefix'),
  dated: side('dated'),
  kind: side('kind'),
  place: side('place'),
  whole: side('whole'),
  told: side('told'),
  beside: side('beside'),
  numbered: side('numbered'),
} as const;

const ORDERING = new Characters(['order', 'ordernum', 'list'].map(codeOf));
const SEEING = new Characters(['gone', 'deleted', 'status', 'stillthere', 'existed'].map(codeOf));
const DAY = /^\d{1,2}[-/.]\d{1,2}$/;
const DAY_INSIDE = /20\d\d[01]\d[0-3]\d|2[4-9][01]\d[0-3]\d/;

/** Letters and digits in a row as one of each, with the marks between them: A-9, A9A. */
function shapeOf(value: string): string {
  return value
    .replace(/[A-Z]+/g, 'A')
    .replace(/[a-z]+/g, 'a')
    .replace(/\d+/g, '9');
}

const [CAPITAL_A, SMALL_A] = [0x41, 0x61];

function sortOf(code: number): string {
  return code >= SMALL_A ? 'a' : code >= CAPITAL_A ? 'A' : '9';
}

/** The same with how many there are of each. */
function lengthsOf(value: string): string {
  return value.replace(
    /[A-Z]+|[a-z]+|\d+/g,
    (run) => `${sortOf(run.charCodeAt(0))}${Math.min(run.length, 9)}`,
  );
}

function kindOf(value: string): string {
  if (/^\d+$/.test(value)) return 'digits';
  if (/^[A-Z]+$/.test(value)) return 'letters';
  return /^[A-Z]{1,6}[-/.]?\d/.test(value) ? 'own' : 'mixed';
}

function familyOf(value: string): IdFamily | 'none' {
  return identify(value)?.family ?? 'none';
}

/** A wallet's number is nothing else. */
function isFirm(value: string): boolean {
  const identity = identify(value);
  return identity !== null && identity.role !== 'shop_order_id' && !identity.weak;
}

/** Years and sums have four digits, too. */
function mayBeOrder({ value, label }: RuledId): boolean {
  if (value.length < SHORTEST || isDateOrPhone(value) || DAY.test(value)) return false;
  return label !== null || value.length > SHORTEST || !/^\d+$/.test(value);
}

/** What rules took for a number, and what else is written like a shop's own number; the longer one as well as its parts. */
function piecesOf(text: string, tokens: readonly RuledId[], claims: Claims): RuledId[] {
  const known = new Set(tokens.map(({ from, to }) => `${from} ${to}`));
  const found = tokens.filter(
    ({ value }) => value.length <= LONGEST && !value.includes('*') && !isFirm(value),
  );
  for (const { 0: value, index: from } of matchesOf(OWN_NUMBER, text)) {
    const to = from + value.length;
    if (!/\d/.test(value) || known.has(`${from} ${to}`) || claims.taken(from, to)) continue;
    found.push({ value, from, to, label: null, role: null });
  }
  return found.filter(mayBeOrder).slice(0, MOST);
}

/** Every stretch of a text that may be the number of an order. `claims`: before a number was taken. */
export function orderIdsShown(
  text: string,
  tagged: Tagged,
  tokens: readonly RuledId[],
  claims: Claims,
): ShownOrderId[] {
  const pieces = piecesOf(text, tokens, claims);
  if (pieces.length === 0) return [];
  const told = `${ORDERING.someOf(tagged.tags)} ${SEEING.someOf(tagged.tags)}`;
  const others = new Set(tokens.flatMap(({ role }) => role ?? []));
  return pieces.map((piece, at) => {
    const { value, from, to } = piece;
    const [kind, shape, family] = [kindOf(value), shapeOf(value), familyOf(value)];
    const only =
      pieces.length === 1 ? 'only' : at === 0 ? 'first' : at === pieces.length - 1 ? 'last' : 'amid';
    const ruled: Shows = (hear) => {
      const role = piece.role ?? 'none';
      const called = piece.label ?? 'none';
      hear(SIDES.ruled.sign(role, called));
      hear(SIDES.ruled.sign(role, called, kind));
      hear(SIDES.ruledFamily.sign(family, called));
      hear(SIDES.ruledShape.sign(shape, called));
      hear(SIDES.ruledKind.sign(kind, told, called));
      for (const other of others) if (other !== role) hear(SIDES.beside.sign(other, role));
    };
    const shows: Shows = (hear) => {
      ruled(hear);
      hear(SIDES.family.sign(family));
      hear(SIDES.shape.sign(shape));
      hear(SIDES.shape.sign(shape, told));
      hear(SIDES.lengths.sign(lengthsOf(value)));
      hear(SIDES.size.sign(String(value.length), kind));
      hear(SIDES.prefix.sign(/^[A-Za-z]{0,6}/.exec(value)?.[0].toLowerCase() ?? ''));
      hear(SIDES.dated.sign(String(DAY_INSIDE.test(value)), kind));
      hear(SIDES.kind.sign(kind, told));
      hear(SIDES.place.sign(only, kind));
      hear(SIDES.whole.sign(String(from === 0), String(to === text.length), kind));
      hear(SIDES.told.sign(told, only));
      hearAround(text, tagged, piece, hear, kind);
    };
    return { value, from, to, shows, ruled };
  });
}
