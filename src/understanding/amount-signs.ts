import { type Role, roleAt } from './amount-roles.ts';
import { standingOf } from './amount-rules.ts';
import { Characters } from './characters.ts';
import type { Claims } from './claims.ts';
import type { Found } from './found.ts';
import { codeOf } from './lexicon/concepts.ts';
import { type Tagged, tagBefore } from './lexicon/tag.ts';
import type { Quantity } from './number-words.ts';
import type { Shows } from './weighing/judging.ts';
import { type Sentences, ToldTogether } from './weighing/sentences.ts';
import { side } from './weighing/sides.ts';
import { hearAround } from './weighing/surroundings.ts';

/** A number with what it shows to whoever weighs whether it is the sum that was paid. */
export interface ShownAmount extends Found<Quantity> {
  readonly shows: Shows;
}

export interface AmountPlace {
  /** The numbers that could be money and are nothing else yet. */
  readonly quantities: readonly Found<Quantity>[];
  /** The text tells of money that came in, so that what was refunded is its amount. */
  readonly credit: boolean;
  /** A machine wrote the text. */
  readonly notice: boolean;
  readonly sentences: Sentences;
}

/** More numbers than this are a table and no telling. */
const MOST = 40;

/** The word beside a number: the letters of Latin, two characters of Chinese. */
const WORD_BEFORE = /([A-Za-z']{1,14}|\p{Script=Han}{2})[ :]{0,2}$/u;
const WORD_AFTER = /^[ :]{0,2}([A-Za-z']{1,14}|\p{Script=Han}{2})/u;

function magnitude(minor: number): string {
  return String(Math.min(8, Math.floor(Math.log10(minor + 1))));
}

const SIDES = {
  standing: side('standing'),
  stands: side('stands'),
  role: side('role'),
  money: side('money'),
  currency: side('currency'),
  unit: side('unit'),
  gap: side('gap'),
  size: side('size'),
  cents: side('cents'),
  spoken: side('spoken'),
  place: side('place'),
  last: side('last'),
  most: side('most'),
  whole: side('whole'),
  signed: side('signed'),
  credit: side('credit'),
  years: side('years'),
  told: side('told'),
  asks: side('asks'),
  sums: side('sums'),
  wordLeft: side('wordleft'),
  wordRight: side('wordright'),
  spaced: side('spaced'),
  top: side('top'),
} as const;

const SORTS = ['bare', 'money'];
const BESIDE = [
  new ToldTogether('paying', 'moved', 'priced', SORTS),
  new ToldTogether('having', 'moved', 'had', SORTS),
  new ToldTogether('buying', 'bought', 'moved', SORTS),
  new ToldTogether('times', 'times', 'moved', SORTS),
  new ToldTogether('wallets', 'times', 'by', SORTS),
];

/** A number among the others of its text, and what rules make of it. */
interface Standing {
  readonly standing: number;
  readonly role: Role;
  /** How many numbers stand before it. */
  readonly place: number;
  readonly last: boolean;
  /** None is greater. */
  readonly most: boolean;
  /** What rules make of the best of the others; -1: there is none. */
  readonly rival: number;
  /** Whether it is the only number, or the only one with a currency. */
  readonly only: 'only' | 'onlymoney' | 'more';
  /** Whether the text tells of paying anywhere, and of what else. */
  readonly told: string;
  /** Whether the text asks. */
  readonly asks: string;
  /** Whether it is the sum, the difference or the product of others. */
  readonly sums: string;
}

function showing(
  text: string,
  tagged: Tagged,
  { from, to, value }: Found<Quantity>,
  { standing, role, place, last, most, only, rival, told, asks, sums }: Standing,
  { credit, notice, sentences }: AmountPlace,
): Shows {
  return (hear) => {
    const own = text.slice(from, to);
    const left = tagBefore(tagged, from);
    const money = value.currency === null ? 'bare' : 'money';
    const who = notice ? 'n' : 'p';
    const score = String(Math.round(role.score));
    const edge = left < 0 ? Math.max(0, from - 2) : Math.max(tagged.to[left] as number, from - 3);
    hear(SIDES.standing.sign(who + String(Math.round(standing))));
    hear(
      SIDES.top.sign(String(Math.max(-4, Math.min(4, Math.round(standing - rival)))), String(rival > 0), who),
    );
    hear(SIDES.stands.sign(String(standing > 0), money, only));
    hear(SIDES.role.sign(score, String(role.face), money));
    hear(SIDES.money.sign(money, who));
    hear(SIDES.currency.sign(value.currency ?? ''));
    hear(SIDES.unit.sign(own.replace(/[\d.,]+/, '#').slice(0, 8)));
    hear(SIDES.gap.sign(text.slice(edge, from)));
    hear(SIDES.size.sign(magnitude(value.minor), money));
    hear(SIDES.cents.sign(String(/\.\d\d$/.test(own)), money, who));
    hear(SIDES.spoken.sign(String(!/\d/.test(own)), money));
    hear(SIDES.place.sign(String(Math.min(place, 3)), who, money));
    hear(SIDES.last.sign(String(last), only));
    hear(SIDES.most.sign(String(most), only, who));
    hear(SIDES.whole.sign(String(from === 0), String(to === text.length), money));
    hear(SIDES.signed.sign(String(/[-+]/.test(own))));
    hear(SIDES.credit.sign(String(credit), score));
    hear(
      SIDES.wordLeft.sign(
        WORD_BEFORE.exec(text.slice(Math.max(0, from - 16), from))?.[1]?.toLowerCase() ?? '',
      ),
    );
    hear(SIDES.wordRight.sign(WORD_AFTER.exec(text.slice(to, to + 16))?.[1]?.toLowerCase() ?? ''));
    hear(SIDES.spaced.sign(String(text[from - 1] === ' '), String(text[to] === ' '), money));
    hearAround(text, tagged, { from, to }, hear, money);
    hear(SIDES.told.sign(told, money));
    hear(SIDES.told.sign(told, only, score));
    hear(SIDES.asks.sign(asks, money, only));
    hear(SIDES.sums.sign(sums, who));
    const ways = sentences.around({ from, to });
    for (const told of BESIDE) hear(told.sign(ways, value.currency === null ? 0 : 1));
    hear(SIDES.years.sign(String(/^(?:19|20)\d\d$/.test(own))));
  };
}

const PAYING = new Characters(['pay', 'charge', 'topup', 'turn', 'paidok', 'buy'].map(codeOf));
const PRICING = new Characters(['price', 'discount', 'face', 'balance', 'fee', 'refund'].map(codeOf));

function toldIn({ tags }: Tagged): string {
  return `${PAYING.someOf(tags)} ${PRICING.someOf(tags)}`;
}

function asksIn(text: string): string {
  return /[?]|吗|多少|哪个|怎么|几/.test(text) ? '1' : '0';
}

/** Sums of a shopping list: 640 is 800 less 160, 237 is 79 times three. */
function madeOf(minor: number, others: readonly number[]): string {
  for (let one = 0; one < others.length; one++) {
    for (let other = one + 1; other < others.length; other++) {
      const [a, b] = [others[one] as number, others[other] as number];
      if (a + b === minor) return 'sum';
      if (Math.abs(a - b) === minor) return 'less';
      if ((a * b) / 100 === minor) return 'times';
    }
  }
  return others.some((each) => each === minor) ? 'twice' : 'none';
}

/** Every number of a text that could be money, none of it claimed by another reader. */
export function amountsShown(
  text: string,
  tagged: Tagged,
  claims: Claims,
  among: AmountPlace,
): ShownAmount[] {
  const { credit, quantities } = among;
  const free = quantities.filter(({ from, to }) => !claims.taken(from, to)).slice(0, MOST);
  const written = free.filter(({ value }) => value.currency !== null).length;
  const most = Math.max(...free.map(({ value }) => value.minor));
  const ranked = free.map((found) => {
    const { from, to } = found;
    const role = roleAt(text, tagged, { from, to, credit }, claims);
    return { found, role, standing: standingOf(text, tagged, found, role) };
  });
  const [told, asks] = [toldIn(tagged), asksIn(text)];
  const minors = free.map(({ value }) => value.minor);
  return ranked.flatMap(({ found, role, standing }, place) => {
    const { value } = found;
    const only = free.length === 1 ? 'only' : value.currency !== null && written === 1 ? 'onlymoney' : 'more';
    const last = place === free.length - 1;
    const rival = Math.max(-1, ...ranked.map((each, at) => (at === place ? -1 : each.standing)));
    const sums = madeOf(
      value.minor,
      minors.filter((_, at) => at !== place),
    );
    const rank = {
      standing,
      role,
      place,
      last,
      most: value.minor === most,
      only,
      rival,
      told,
      asks,
      sums,
    } as const;
    return { ...found, shows: showing(text, tagged, found, rank, among) };
  });
}
