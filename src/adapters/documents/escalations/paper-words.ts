import type { Exhibit } from '../../../domain/exhibit.ts';
import type { FactName } from '../../../domain/fact.ts';
import { formatInstant } from '../../../domain/format.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Locale } from '../../../domain/locale.ts';
import { onOneLine, shorten } from '../../../domain/shorten.ts';
import type { Deadline } from '../../../engine/escalation/deadlines.ts';
import type { ListedExhibit } from '../../../engine/escalation/exhibit-list.ts';
import { type Field, type Need, nameKey } from '../../../engine/escalation/vocabulary.ts';
import type { Texts } from '../../../engine/ports/texts.ts';
import { lexicon } from '../lexicon.ts';

const dashed = (code: string) => code.replaceAll('_', '-');

/** A day in words, without a clock: `2026年11月24日`. */
function dayWords(day: Instant, locale: Locale): string {
  return formatInstant(day, locale).replace(/ \d{2}:\d{2}$/, '');
}

/** A day as the files write it, `2026-11-26`, in words. */
export function writtenDay(day: string, locale: Locale): string {
  return dayWords(Date.parse(`${day}T00:00:00+08:00`), locale);
}

/** The words of a paper beside those of a dossier, in one language. */
export function paperWords(texts: Texts, locale: Locale) {
  const say = lexicon(texts, locale);
  const own = (key: string, args: Readonly<Record<string, string>> = {}) =>
    say.word(`escalation-${key}`, args);

  const name = (field: Field | Need) => capital(say.word(nameKey(field)));

  /** Kind and name, on two lines; a name of a customer's device may hold anything. */
  function exhibitName({ kind, name: file, caption }: Exhibit): string {
    const lines = [capital(say.exhibit(kind)), shorten(onOneLine(caption ?? ''), 80), fileName(file)];
    return lines.filter((line) => line !== '').join('\n');
  }

  function proves({ exhibit, shows }: ListedExhibit): string {
    const words = own(`proves-${dashed(exhibit.kind)}`);
    if (shows.length === 0) return capital(words);
    const facts = shows.map((fact: FactName) => say.fact(fact)).join(say.comma);
    return capital(own('proves-with', { proves: words, facts }));
  }

  function deadlineDay({ day, whose, assumed, from, span }: Deadline): string {
    if (day === null) {
      const words = own(`span-${dashed(span.unit)}`, { amount: String(span.amount) });
      return own(`span-from-${from}`, { span: words });
    }
    const key = `${whose === 'look' ? 'on' : 'by'}-day${assumed ? '-if-today' : ''}`;
    return own(key, { day: dayWords(day, locale) });
  }

  return { ...say, own, name, exhibitName, proves, deadlineDay };
}
export type PaperWords = ReturnType<typeof paperWords>;

/** The end of a name says what kind of file it is. */
const LONGEST_NAME = 28;

function fileName(name: string): string {
  const line = onOneLine(name);
  if (line.length <= LONGEST_NAME) return line;
  const [, ending = ''] = /(\.[A-Za-z0-9]{1,8})$/.exec(line) ?? [];
  return `${[...line].slice(0, LONGEST_NAME - ending.length - 1).join('')}…${ending}`;
}

/** The words are made for the middle of a sentence; a cell begins one. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
