import { roleAt } from './amount-roles.ts';
import { standingOf } from './amount-rules.ts';
import type { Claims } from './claims.ts';
import type { Found } from './found.ts';
import { type Tagged, tagAfter, tagBefore } from './lexicon/tag.ts';
import type { Quantity } from './number-words.ts';

/** A number with what it shows to whoever weighs whether it is the sum that was paid. */
export interface ShownAmount extends Found<Quantity> {
  readonly shows: readonly string[];
}

export interface AmountPlace {
  /** The numbers that could be money and are nothing else yet. */
  readonly quantities: readonly Found<Quantity>[];
  /** The text tells of money that came in, so that what was refunded is its amount. */
  readonly credit: boolean;
  /** A machine wrote the text. */
  readonly notice: boolean;
}

/** More numbers than this are a table and no telling. */
const MOST = 40;
const CLAUSE_START = /(?:^|[,\n。;!?|/、]) ?$/;
const CLAUSE_END = /^ ?(?:$|[,\n。;!?|/、])/;

function magnitude(minor: number): number {
  return Math.min(8, Math.floor(Math.log10(minor + 1)));
}

function beside(text: string, from: number, to: number): string {
  return `${CLAUSE_START.test(text.slice(Math.max(0, from - 2), from)) ? 'S' : ''}${CLAUSE_END.test(text.slice(to, to + 2)) ? 'E' : ''}`;
}

/** Every number of a text that could be money, none of it claimed by another reader. */
export function amountsShown(
  text: string,
  tagged: Tagged,
  claims: Claims,
  { quantities, credit, notice }: AmountPlace,
): ShownAmount[] {
  const free = quantities.filter(({ from, to }) => !claims.taken(from, to)).slice(0, MOST);
  const written = free.filter(({ value }) => value.currency !== null).length;
  const most = Math.max(...free.map(({ value }) => value.minor));
  return free.flatMap((found, place) => {
    const { from, to, value } = found;
    const own = text.slice(from, to);
    const left = tagBefore(tagged, from);
    const right = tagAfter(tagged, to);
    const tag = (at: number): string => tagged.tags[at] ?? '^';
    const standing = standingOf(text, tagged, found, credit, claims);
    const role = roleAt(text, tagged, { from, to, credit }, claims);
    if (standing < 0) return [];
    const money = value.currency === null ? 'bare' : 'money';
    const who = notice ? 'n' : 'p';
    const gap = text.slice(
      left < 0 ? Math.max(0, from - 2) : Math.max(tagged.to[left] as number, from - 3),
      from,
    );
    const only = free.length === 1 ? 'only' : value.currency !== null && written === 1 ? 'onlymoney' : 'more';
    return {
      ...found,
      shows: [
        `standing=${who}${Math.round(standing)}`,
        `stands=${standing > 0} ${money} ${only}`,
        `role=${Math.round(role.score)} ${role.face} ${money}`,
        `money=${money} ${who}`,
        `currency=${value.currency ?? ''}`,
        `unit=${own.replace(/[\d.,]+/, '#').slice(0, 8)}`,
        `left=${tag(left)} ${money}`,
        `left2=${tag(left - 1)}${tag(left)}`,
        `left3=${tag(left - 2)}${tag(left - 1)}${tag(left)}`,
        `right=${tag(right)} ${money}`,
        `right2=${tag(right)}${tag(right + 1)}`,
        `around=${tag(left)}${tag(right)}`,
        `gap=${gap}`,
        `ahead=${text.slice(Math.max(0, from - 1), from)} ${money}`,
        `ahead2=${text.slice(Math.max(0, from - 2), from)}`,
        `ahead3=${text.slice(Math.max(0, from - 3), from)}`,
        `behind=${text.slice(to, to + 1)} ${money}`,
        `behind2=${text.slice(to, to + 2)}`,
        `behind3=${text.slice(to, to + 3)}`,
        `size=${magnitude(value.minor)} ${money}`,
        `cents=${/\.\d\d$/.test(own)} ${money} ${who}`,
        `spoken=${!/\d/.test(own)} ${money}`,
        `place=${Math.min(place, 3)} ${who} ${money}`,
        `last=${place === free.length - 1} ${only}`,
        `most=${value.minor === most} ${only} ${who}`,
        `clause=${beside(text, from, to)} ${money}`,
        `whole=${from === 0} ${to === text.length} ${money}`,
        `signed=${/[-+]/.test(own)}`,
        `credit=${credit} ${Math.round(role.score)}`,
        `years=${/^(?:19|20)\d\d$/.test(own)}`,
      ],
    };
  });
}
