import type { TimePrecision } from '../domain/instant.ts';
import { Characters, DIGITS } from './characters.ts';
import { codeOf } from './lexicon/concepts.ts';
import type { Tagged } from './lexicon/tag.ts';
import { momentScorer } from './moment-scores.ts';
import type { Shows } from './weighing/judging.ts';
import { type Sentences, ToldTogether } from './weighing/sentences.ts';
import { side } from './weighing/sides.ts';
import { hearAround } from './weighing/surroundings.ts';

/** Where a time stands among the others of its text. */
export interface MomentPlace {
  readonly from: number;
  readonly to: number;
  /** A time of day was named, and not counted back to. */
  readonly clocked: boolean;
  readonly precision: TimePrecision;
  readonly place: number;
  readonly count: number;
  /** How many characters part its day from its time of day; 0: they were told together. */
  readonly apart: number;
}

const SIDES = {
  score: side('score'),
  best: side('best'),
  precision: side('precision'),
  place: side('place'),
  own: side('own'),
  whole: side('whole'),
  money: side('money'),
  tells: side('tells'),
  apart: side('apart'),
} as const;
const DIGIT = new Characters('', DIGITS);
const SUM = /[¥$€£\d]\d|[块元刀]/;
/** What whoever speaks of a payment speaks of, and what whoever speaks of the order does. */
const PAYING = concepts('pay', 'charge', 'topup', 'paidok', 'wallet', 'buy');
const SEEING = concepts('see', 'look', 'order', 'list', 'gone', 'deleted', 'stillthere', 'existed', 'refund');

const PRECISIONS: readonly TimePrecision[] = ['day', 'minute', 'second', 'time_only'];
const BESIDE = [
  new ToldTogether('paying', 'moved', 'seen', PRECISIONS),
  new ToldTogether('seeing', 'seen', 'bought', PRECISIONS),
  new ToldTogether('sumsbeside', 'sums', 'moved', PRECISIONS),
  new ToldTogether('wallets', 'by', 'sums', PRECISIONS),
];

function concepts(...all: string[]): Characters {
  return new Characters(all.map(codeOf));
}

function tells(tags: string, of: Characters): string {
  return of.someOf(tags) ? '1' : '0';
}

/** What each time of a text shows to whoever weighs whether it is the payment's; `notice`: a machine wrote the text. */
export function momentSigns(
  text: string,
  tagged: Tagged,
  sentences: Sentences,
  notice: boolean,
): (place: MomentPlace) => Shows {
  const scoreOf = momentScorer(text, tagged, notice);
  const who = notice ? 'n' : 'p';
  const told = tells(tagged.tags, PAYING) + tells(tagged.tags, SEEING) + tells(text, DIGIT);
  return (moment) => (hear) => {
    const { from, to, clocked, precision, place, count, apart } = moment;
    const exact = precision === 'minute' || precision === 'second';
    const score = scoreOf({ from, to, clocked: precision !== 'day', exact });
    const last = place === count - 1;
    hear(SIDES.score.sign(score.toFixed(1)));
    hear(SIDES.best.sign(String(score > 0.5 ? 2 : score > 0 ? 1 : score === 0 ? 0 : -1), precision, who));
    hear(SIDES.precision.sign(precision, String(clocked), who));
    hear(SIDES.place.sign(place === 0 ? (last ? 'only' : 'first') : last ? 'last' : 'amid', precision));
    hear(
      SIDES.own.sign(
        text
          .slice(from, to)
          .replace(/[\d.,:]+/g, '#')
          .slice(0, 12)
          .toLowerCase(),
      ),
    );
    hear(SIDES.whole.sign(String(from === 0), String(to === text.length)));
    hear(SIDES.money.sign(String(SUM.test(text.slice(to, to + 6))), who));
    hear(SIDES.tells.sign(told, precision));
    hear(SIDES.tells.sign(told, precision, String(count)));
    const ways = sentences.around(moment);
    for (const told of BESIDE) hear(told.sign(ways, PRECISIONS.indexOf(precision)));
    if (apart > 0) {
      hear(SIDES.apart.sign(String(Math.floor(Math.log2(apart)))));
      hear(SIDES.apart.sign(String(Math.min(count, 4)), told));
    }
    hearAround(text, tagged, moment, hear, apart > 0 ? 'apart' : undefined);
  };
}
