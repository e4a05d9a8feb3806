import type { TimePrecision } from '../domain/instant.ts';
import type { Tagged } from './lexicon/tag.ts';
import { momentScorer } from './moment-scores.ts';
import { type Shows, side } from './weighing/judging.ts';
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
}

const SIDES = {
  score: side('score'),
  best: side('best'),
  precision: side('precision'),
  place: side('place'),
  own: side('own'),
  whole: side('whole'),
  money: side('money'),
} as const;
const SUM = /[¥$€£\d]\d|[块元刀]/;

/** What each time of a text shows to whoever weighs whether it is the payment's; `notice`: a machine wrote the text. */
export function momentSigns(text: string, tagged: Tagged, notice: boolean): (place: MomentPlace) => Shows {
  const scoreOf = momentScorer(text, tagged, notice);
  const who = notice ? 'n' : 'p';
  return (moment) => (hear) => {
    const { from, to, clocked, precision, place, count } = moment;
    const exact = precision === 'minute' || precision === 'second';
    const score = scoreOf({ from, to, clocked: precision !== 'day', exact });
    const last = place === count - 1;
    hear(SIDES.score, score.toFixed(1));
    hear(SIDES.best, String(score > 0.5 ? 2 : score > 0 ? 1 : score === 0 ? 0 : -1), precision, who);
    hear(SIDES.precision, precision, String(clocked), who);
    hear(SIDES.place, place === 0 ? (last ? 'only' : 'first') : last ? 'last' : 'amid', precision);
    hear(
      SIDES.own,
      text
        .slice(from, to)
        .replace(/[\d.,:]+/g, '#')
        .slice(0, 12)
        .toLowerCase(),
    );
    hear(SIDES.whole, String(from === 0), String(to === text.length));
    hear(SIDES.money, String(SUM.test(text.slice(to, to + 6))), who);
    hearAround(text, tagged, moment, hear);
  };
}
