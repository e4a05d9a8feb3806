import { weekdayOf } from './calendar.ts';
import { named, type RelativeRule } from './day-rules.ts';
import { sifted } from './sifting/sieve.ts';

/** Monday to Sunday in languages people fall back to in the middle of English or Chinese. */
const WEEKDAYS: readonly string[] = [
  'montag|lunes|lundi|luned[iì]',
  'dienstag|martes|mardi|marted[iì]',
  'mittwoch|mi[eé]rcoles|mercredi|mercoled[iì]',
  'donnerstag|jueves|jeudi|gioved[iì]',
  'freitag|viernes|vendredi|venerd[iì]|jummah',
  'samstag|s[aá]bado|samedi|sabato',
  'sonntag|domingo|dimanche|domenica',
];

/** Days told in other languages than Chinese and English, from the day of the message. */
export const DAYS_ABROAD: readonly RelativeRule[] = [
  {
    shape: sifted(
      /\b(?:(?<early>s[aáà]ng nay)|(?<late>chi[eề]u nay|t[oố]i nay)|h[oô]m nay|heute|hoje|hoy|oggi|aujourd['’]hui|hari ini|bug[uü]n|kanina|tadi)(?![a-zà-ỹ])/gi,
    ),
    day: (g, now) => named(now.day, g.early !== undefined ? 'a' : g.late !== undefined ? 'p' : null),
  },
  {
    shape: sifted(
      /\b(?:(?<late>t[oố]i qua|kagab-?i|semalam)|h[oô]m qua|gestern|ontem|ayer|ieri|kemarin|kahapon|jana|wczoraj|včera|gisteren|eilen|dün)(?![a-zà-ỹ-])/gi,
    ),
    day: (g, now) => named(now.day - 1, g.late === undefined ? null : '晚上'),
  },
  {
    shape: sifted(
      new RegExp(`\\b(?:${WEEKDAYS.map((words, at) => `(?<d${at}>${words})`).join('|')})\\b`, 'gi'),
    ),
    day(g, now) {
      const wanted = WEEKDAYS.findIndex((_, at) => g[`d${at}`] !== undefined);
      return named(now.day - ((weekdayOf(now.day) - wanted + 7) % 7));
    },
  },
];
