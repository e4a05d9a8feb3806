import { known, type NamedValue } from '../../../domain/fact.ts';
import { parseMoney } from '../../../domain/format.ts';
import type { Money } from '../../../domain/money.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import { OPENING } from '../small-words.ts';
import type { Work } from '../work.ts';

/** A sum, and no number of an order or an account. */
const SUM = '[¥￥$€£]?\\s?(?<sum>\\d{1,4}(?:\\.\\d{1,2})?)';
const CHANGING = '还是|改|应该?是|写|填|算了';
/** Longer texts say more. In UTF-16 units. */
const LONGEST = 60;
/** Nothing but words that change what was told, and the sum: 算了 38 吧, 改成50, 等等还是30, make it 45. */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `^(?=.*(?:${CHANGING}|等等))(?:${CHANGING}|${OPENING}|不对|那|就|金额|价格|[成为是按算])*${SUM}\\s?(?:块钱?|元)?(?:吧|啊|好了|没错|才对|了|[\\s。，,])*$`,
    'iu',
  ),
  new RegExp(
    `^(?:${OPENING})*(?:make it|(?:the )?(?:amount|sum|total|price|it) (?:should|must|ought to) (?:be|say|read)|(?:change|set|put|correct) (?:it|that|the (?:amount|sum|total|price)) (?:to|at))\\s+${SUM}(?:[\\s,.]*(?:please|pls|instead|thanks|then))*[\\s.]*$`,
    'iu',
  ),
];

/**
 * A text as it is heard where a sum is known: words that change it say so only there, and state the new one. Whatever tells
 * facts and corrections apart afterwards has it from here.
 */
export function heardBesideAmount(work: Work, read: ReadText): ReadText {
  const amount = amountPutRight(work, read);
  if (amount === null || read.besidesLoss.some(({ name }) => name === 'amount')) return read;
  return {
    ...read,
    says: { ...read.says, kind: 'correction' },
    stated: [...read.stated, amount],
    besidesLoss: [...read.besidesLoss, amount],
  };
}

function amountPutRight(work: Work, read: ReadText): NamedValue | null {
  const before = amountOf(work);
  if (before === null || read.text.length > LONGEST) return null;
  const said = plain(read);
  const sum = SHAPES.map((shape) => shape.exec(said)?.groups?.sum).find((each) => each !== undefined);
  if (sum === undefined || endsNumber(said, before)) return null;
  if (!OF_MONEY.test(said) && isPlace(work, sum)) return null;
  const value = parseMoney(sum, before.currency);
  return value && { name: 'amount', value };
}

function amountOf(work: Work): Money | null {
  return known(dossierOf(work).facts, 'amount')?.value ?? null;
}

function plain({ text }: Pick<ReadText, 'text'>): string {
  return text.normalize('NFKC').trim();
}

const OF_MONEY = /[¥￥$€£元块]|金额|价格|\b(?:amount|sum|total|price)\b/iu;

/** 还是1吧 picks from the buttons. */
function isPlace(work: Work, sum: string): boolean {
  const places = work.conversation.prompt?.buttons.length ?? 0;
  return Number(sum) <= places;
}
/** In minor units, with four digits before the point. */
const FOUR_DIGITS = 100_000;
const AS_GOOD_AS_BARE = /^\D{0,6}\d{4}\D{0,3}$/u;

/** 应该是8866 beside a payment of 68 is the end of some number. */
export function isEndOfNumber(work: Work, read: Pick<ReadText, 'text'>): boolean {
  const before = amountOf(work);
  return before !== null && endsNumber(plain(read), before);
}

function endsNumber(said: string, before: Money): boolean {
  return before.minor < FOUR_DIGITS && AS_GOOD_AS_BARE.test(said) && !OF_MONEY.test(said);
}
