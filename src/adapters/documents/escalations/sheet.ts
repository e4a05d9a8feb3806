import { known, NUMBER_FACTS, type NumberFact } from '../../../domain/fact.ts';
import { formatInstant, formatMoney } from '../../../domain/format.ts';
import type { Locale } from '../../../domain/locale.ts';
import { numberName, shopName } from '../../../engine/escalation/complaint.ts';
import type { Packet } from '../../../engine/escalation/packet.ts';
import { blocking, type Gap } from '../../../engine/escalation/preflight.ts';
import type { Field } from '../../../engine/escalation/vocabulary.ts';
import type { Texts } from '../../../engine/ports/texts.ts';
import type { Cell } from '../dossier-shape.ts';
import type { Paper, PaperSection } from './paper.ts';
import { capital, type PaperWords, paperWords, writtenDay } from './paper-words.ts';

type Section = PaperSection | null;
const isNumber = (field: string): field is NumberFact => (NUMBER_FACTS as readonly string[]).includes(field);
const plain = (text: string): Cell => ({ text, tone: 'plain' });
const soft = (text: string): Cell => ({ text, tone: 'soft' });
const warn = (text: string): Cell => ({ text, tone: 'warn' });

/** The sheet of a route: what to know, what is missing, how it goes, what to paste and fill in, and by when. */
export function sheetOf(packet: Packet, texts: Texts): Paper {
  const { locale, route, reference, madeAt } = packet;
  const say = paperWords(texts, locale);
  const sections = [
    statusSection(packet, say),
    gapSection(packet, say),
    stepSection(packet, say),
    ...pasteSections(packet, say),
    fieldSection(packet, say, texts),
    exhibitSection(packet, say),
    deadlineSection(packet, say),
    listSection(
      say.own('heading-own'),
      ownToFill(packet).map(({ need }) => plain(say.name(need))),
    ),
    listSection(
      say.own('heading-laws'),
      route.laws.map((law) => soft(say.own(`law-${law.replaceAll('_', '-')}`))),
    ),
    sourceSection(packet, say),
  ].filter((section) => section !== null);
  return {
    kind: 'sheet',
    locale,
    look: 'sheet',
    title: say.word(route.title),
    reference,
    subtitle: subtitleOf(packet, say, texts),
    badge: badgeOf(packet, say),
    sections,
    closing: [],
    footer: footerOf(packet, locale, say),
    madeAt,
  };
}

function subtitleOf({ situation, locale }: Packet, say: PaperWords, texts: Texts): string {
  const { lossType, facts } = situation.case;
  const amount = known(facts, 'amount')?.value;
  const shop = shopName({ situation, locale, texts });
  return [lossType && capital(say.loss(lossType)), amount && formatMoney(amount), shop]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' · ');
}

/** What stands at the foot of every page of a packet's papers. */
export function footerOf({ reference, madeAt }: Packet, locale: Locale, say: PaperWords): string {
  return say.own('footer', { reference, time: formatInstant(madeAt, locale) });
}

function badgeOf({ route, ready, gaps }: Packet, say: PaperWords): Cell {
  if (route.kind === 'advice') return soft(say.own('sheet-advice'));
  if (ready) return { text: say.own('sheet-ready'), tone: 'good' };
  return warn(say.own('sheet-gaps', { count: String(blocking(gaps).length) }));
}

function listSection(heading: string, items: readonly Cell[]): Section {
  return items.length === 0 ? null : { heading, kind: 'list', items };
}

/** Said in passing; everything else is worth a second look. */
const CALM: ReadonlySet<string> = new Set(['information', 'cover_pictures', 'other_language', 'not_open']);

function statusSection({ route, notices, locale }: Packet, say: PaperWords): Section {
  const checked = writtenDay(route.checked, locale);
  const items = notices.map((notice): Cell => {
    const text = say.own(`notice-${notice.replaceAll('_', '-')}`, { checked });
    return CALM.has(notice) ? soft(text) : warn(text);
  });
  return listSection(say.own('heading-status'), [plain(say.word(route.about)), ...items]);
}

function gapSection({ gaps, route, ready }: Packet, say: PaperWords): Section {
  const items = gaps
    .filter(({ why }) => why !== 'own')
    .map(({ need, required, why, where }): Cell => {
      const name = say.name(need);
      const state = why === 'missing' ? (required ? 'required' : 'optional') : why;
      // Under a heading of its own nobody has to be told that it is merely welcome.
      const gap = ready && state === 'optional' ? name : say.own(`gap-${state}`, { name });
      const text = say.own('gap', { gap, where: say.word(where).replace(/\s*\n\s*/g, ' ') });
      return required && why !== 'unobtainable' ? warn(text) : soft(text);
    });
  const heading = say.own(ready ? 'heading-welcome' : 'heading-gaps');
  return route.kind === 'advice' ? null : listSection(heading, items);
}

function ownToFill({ gaps, fields }: Packet): readonly Gap[] {
  return gaps.filter(({ need, why }) => why === 'own' && !fields.some(({ field }) => field === need));
}

function stepSection({ route }: Packet, say: PaperWords): Section {
  const args = {
    text_max: String(route.limits.text?.max ?? ''),
    images_max: String(route.limits.images ?? ''),
  };
  return {
    heading: say.own('heading-steps'),
    kind: 'steps',
    items: route.steps.map((step) => say.word(step, args)),
  };
}

function pasteSections({ texts: written }: Packet, say: PaperWords): readonly PaperSection[] {
  return written.map(({ words, length, max }, at) => ({
    heading: say.own(at === 0 ? 'heading-paste' : 'heading-reading'),
    kind: 'paste',
    text: words,
    note:
      max === null
        ? say.own('length', { length: String(length) })
        : say.own('length-of', { length: String(length), max: String(max) }),
  }));
}

function fieldSection(packet: Packet, say: PaperWords, texts: Texts): Section {
  const { fields, locale, writtenIn, route, situation } = packet;
  if (fields.length === 0) return null;
  // The form has its own language; who fills it in may not read it.
  const theirs = writtenIn === locale ? null : writtenIn;
  const labelIn = (field: Field, language: Locale) =>
    isNumber(field)
      ? capital(numberName(field, { situation, locale: language, texts }))
      : paperWords(texts, language).name(field);
  return {
    heading: say.own(route.kind === 'advice' ? 'heading-known' : 'heading-fields'),
    kind: 'table',
    columns: [say.own('column-field'), say.own('column-value')],
    widths: [32, 68],
    rows: fields.map(({ field, words, where }) => [
      soft([labelIn(field, locale), theirs && labelIn(field, theirs)].filter(Boolean).join('\n')),
      words === null
        ? soft([say.own('to-fill'), where && say.word(where)].filter(Boolean).join('\n'))
        : plain(words),
    ]),
  };
}

function exhibitSection({ exhibits, route }: Packet, say: PaperWords): Section {
  if (exhibits.listed.length === 0 || route.kind === 'advice') return null;
  const picture = (place: number) => exhibits.images.findIndex((each) => each.place === place) + 1;
  return {
    heading: say.own('heading-exhibits'),
    kind: 'table',
    columns: [say.own('column-place'), say.own('column-exhibit'), say.own('column-proves')],
    widths: [14, 43, 43],
    rows: exhibits.listed.map((listed) => {
      const number = picture(listed.place);
      const isPicture = listed.exhibit.mediaType.startsWith('image/');
      const remark =
        number > 0
          ? say.own('picture', { number: String(number) })
          : say.own(isPicture ? 'picture-left-out' : 'file-not-picture');
      return [
        soft(String(listed.place)),
        plain(`${say.exhibitName(listed.exhibit)}\n${remark}`),
        plain(say.proves(listed)),
      ];
    }),
  };
}

function deadlineSection({ deadlines, route }: Packet, say: PaperWords): Section {
  if (deadlines.length === 0) return null;
  const rows = deadlines.map((deadline) => [
    deadline.whose === 'yours' ? warn(say.deadlineDay(deadline)) : soft(say.deadlineDay(deadline)),
    plain(say.word(deadline.text)),
  ]);
  const working = route.deadlines.some(({ span }) => span.unit === 'working_days');
  return {
    heading: say.own('heading-deadlines'),
    kind: 'table',
    columns: [say.own('column-by'), say.own('column-event')],
    widths: [40, 60],
    rows: working ? [...rows, [soft(''), soft(say.own('working-days-note'))]] : rows,
  };
}

function sourceSection({ route, locale }: Packet, say: PaperWords): Section {
  const dates = { checked: writtenDay(route.checked, locale), expires: writtenDay(route.expires, locale) };
  return listSection(say.own('heading-sources'), [
    soft(say.own('checked-on', dates)),
    ...route.sources.map((url) => soft(say.own('source', { url }))),
  ]);
}
