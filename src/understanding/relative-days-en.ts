import { latestDay, weekdayOf } from './calendar.ts';
import { minutesBack, named, type RelativeRule } from './day-rules.ts';
import { sifted } from './sifting/sieve.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `\\d{1,3}|a couple of|couple of|a few|an?|${NUMBERS.slice(1).join('|')}`;

/** From the first on. A day may be written out: on the eighteenth. */
const ORDINALS =
  'first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/twelfth/thirteenth/fourteenth/fifteenth/sixteenth/seventeenth/eighteenth/nineteenth/twentieth/twenty-first/twenty-second/twenty-third/twenty-fourth/twenty-fifth/twenty-sixth/twenty-seventh/twenty-eighth/twenty-ninth/thirtieth/thirty-first'.split(
    '/',
  );

/** `NaN` for "a few": the day is clear, the hour is not. */
function count(word: string | undefined): number {
  const told = (word ?? '').toLowerCase();
  if (/^an?$/.test(told)) return 1;
  if (told.endsWith('couple of')) return 2;
  const spoken = NUMBERS.indexOf(told);
  return spoken > 0 ? spoken : Number(told);
}

/** Days as they are told in English from the day of the message. */
export const ENGLISH_DAYS: readonly RelativeRule[] = [
  {
    shape: sifted(/\b(?:the )?day before yesterday\b/gi),
    day: (_, now) => named(now.day - 2),
  },
  {
    shape: sifted(/(?<!before )\b(?:yesterday|yday)\b/gi),
    day: (_, now) => named(now.day - 1),
  },
  {
    shape: sifted(/\b(?:the )?ni(?:ght|te) before last\b/gi),
    day: (_, now) => named(now.day - 2, '晚上'),
  },
  {
    shape: sifted(/\b(?<more>hour and a )?half(?: an hour)? ago\b/gi),
    day: (g, now) => (g.more === undefined ? minutesBack(now, 30) : named(now.day)),
  },
  { shape: sifted(/\blast ni(?:ght|te)\b/gi), day: (_, now) => named(now.day - 1, '晚上') },
  {
    shape: sifted(
      /\b(?:(?:earlier )?today|(?:earlier )?this (?<part>mornin[g']?|dawn|[ae]fternoon|arvo))(?![a-z])/gi,
    ),
    day: (g, now) => named(now.day, g.part === undefined ? null : /^(?:morn|dawn)/i.test(g.part) ? 'a' : 'p'),
  },
  {
    shape: sifted(/\b(?:tonight|tonite|this evenin[g']?)(?![a-z])/gi),
    day: (_, now) => named(now.day, '晚上'),
  },
  {
    shape: sifted(
      new RegExp(
        `(?<!\\bhalf )\\b(?<n>${NUMBER}) (?<unit>min(?:ute)?s?|hours?|hrs?|days?|nights?|weeks?|fortnight) (?:ago|back)\\b`,
        'gi',
      ),
    ),
    day(g, now) {
      const unit = (g.unit ?? '').toLowerCase();
      const many = count(g.n);
      if (unit.startsWith('m')) return Number.isNaN(many) ? named(now.day) : minutesBack(now, many);
      if (unit.startsWith('h')) {
        const back = minutesBack(now, (Number.isNaN(many) ? 3 : many) * 60);
        return back && named(back.day);
      }
      return Number.isNaN(many)
        ? null
        : named(now.day - many * (unit.startsWith('f') ? 14 : unit.startsWith('w') ? 7 : 1));
    },
  },
  {
    shape: sifted(
      /\b(?:the )?(?<d>[0-3]?\d)(?:st|nd|rd|th)\b(?:(?<=\b(?:the|on) \w{3,4})(?! (?:of|pc|one|time|order|payment|code|key|account|device|try|attempt|card|purchase|charge|item|laptop|computer|phone|e-?mail|message|person|option|week|month|half|party|copy|seat|box)\b)| of th(?:is|e) month)/gi,
    ),
    day: (g, now) => named(latestDay(now.day, null, Number(g.d))),
  },
  {
    shape: sifted(
      /(?<=^|, |\(|[.:;] )(?<d>[0-3]?\d)(?:st|nd|rd|th)(?=[,);]|\.?$| (?:around|about|at|in the|morning|afternoon|evening|night)\b)/g,
    ),
    day: (g, now) => named(latestDay(now.day, null, Number(g.d))),
  },
  {
    // On the 20 at 16:45: only what follows tells it from a number of things.
    shape: sifted(/\bthe (?<d>[1-3]?\d)(?= at \d)|(?<=\bon )the (?<end>[1-3]?\d)(?=[,;]|\.?$)/gi),
    day: (g, now) => named(latestDay(now.day, null, Number(g.d ?? g.end))),
  },
  {
    shape: sifted(
      new RegExp(
        `\\bon the (?<d>${ORDINALS.join('|')})(?= (?:at|by|with|via|for|from|in|and|but|of (?:this month|november))\\b|[.,;]|$|(?<=\\b(?:paid|debited|charged|bought|taken|billed|deducted|purchased) on the [a-z-]{5,14}))`,
        'gi',
      ),
    ),
    day: (g, now) => named(latestDay(now.day, null, ORDINALS.indexOf((g.d ?? '').toLowerCase()) + 1)),
  },
  {
    // Naira went for 14th, 1tr2 on day 15.
    shape: sifted(/\b(?:on day|for) (?<d>[1-3]?\d)(?:st|nd|rd|th)?(?=[,.;]|$)(?<=day \d\d?|th|st|nd|rd)/gi),
    day: (g, now) => named(latestDay(now.day, null, Number(g.d))),
  },
  {
    shape: sifted(/\b(?:just now|a moment ago)\b/gi),
    day: (_, now) => named(now.day),
  },
  {
    shape: sifted(
      /\b(?<last>last week(?:'s)? |last |on |this )?(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day\b|dee\b|(?<=\b(?:last|on|since|paid) \w{3,5})\b|(?<=\d ?[ap]m \w{3,5})\b|(?=,? (?:at |around |about )?(?:\d{1,2}(?:[:.]| ?[ap]m)|[012]\d[0-5]\d\b|half|quarter)|,? (?:night|nite|morning|mornin|evening|afternoon|arvo)\b|[上中下早晚]))/gi,
    ),
    day(g, now) {
      const wanted = WEEKDAYS.indexOf((g.weekday ?? '').slice(0, 3).toLowerCase());
      const back = (weekdayOf(now.day) - wanted + 7) % 7;
      if (/week/i.test(g.last ?? '')) return named(now.day - weekdayOf(now.day) - 7 + wanted);
      return named(now.day - (back === 0 && /last/i.test(g.last ?? '') ? 7 : back));
    },
  },
];
