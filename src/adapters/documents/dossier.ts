import type { Appeal, AppealExhibit } from '../../domain/appeal.ts';
import { formatInstant } from '../../domain/format.ts';
import type { Texts } from '../../engine/ports/texts.ts';
import { bookSection, sidesSection } from './dossier-book.ts';
import type { Cell, Dossier, DossierOptions, Section, Tone } from './dossier-shape.ts';
import { causeWords, factNote, factWords, rowWords } from './dossier-words.ts';
import { type Lexicon, lexicon } from './lexicon.ts';

const STANDING_TONES = {
  proven: 'good',
  claimed: 'plain',
  contradicted: 'bad',
  unobtainable: 'soft',
  missing: 'warn',
} as const satisfies Record<string, Tone>;

const plain = (text: string): Cell => ({ text, tone: 'plain' });
const soft = (text: string): Cell => ({ text, tone: 'soft' });

/** Sections with nothing to say are left out. */
export function dossierOf(appeal: Appeal, texts: Texts, options: DossierOptions): Dossier {
  const { locale } = options;
  const say = lexicon(texts, locale);
  const sections = [
    statementSection(appeal, say, options),
    decisionSection(appeal, say),
    factSection(appeal, say, options),
    linkSection(appeal, say),
    exhibitSection(appeal, say, options),
    bookSection(appeal, say, options),
    sidesSection(appeal, say, options),
    checkSection(appeal, say),
    listSection(
      say.heading('contradictions'),
      appeal.contradictions.map((it) => ({ text: say.contradiction(it, options), tone: 'bad' })),
    ),
    listSection(
      say.heading('causes'),
      appeal.causes.map((it) => plain(causeWords(it, say))),
    ),
    listSection(
      say.heading('missing'),
      appeal.missing.map(({ item, why }) => ({
        text: capital(why === null ? say.item(item) : say.with(say.item(item), say.lack(why))),
        tone: why === null ? 'warn' : 'soft',
      })),
    ),
    timelineSection(appeal, say, options),
  ].filter((section) => section !== null);
  return {
    title: say.word('document-title'),
    reference: appeal.reference,
    subtitle: [
      appeal.lossType && capital(say.loss(appeal.lossType)),
      say.stage(appeal.stage),
      options.shopName,
    ]
      .filter((part) => part !== null && part !== '')
      .join(' · '),
    progress: progressOf(appeal, say),
    sections,
    footer: say.word(options.head === null ? 'document-footer-open' : 'document-footer', {
      reference: appeal.reference,
      time: formatInstant(options.madeAt, locale),
      head: options.head?.slice(0, 16).replace(/.{4}(?=.)/g, '$& ') ?? '',
    }),
  };
}

function progressOf(appeal: Appeal, say: Lexicon): Cell {
  const all = appeal.complete ? 'document-complete' : 'document-contradicted';
  const key = appeal.got === appeal.of ? all : 'document-incomplete';
  const text = say.word(key, { got: String(appeal.got), of: String(appeal.of) });
  return { text, tone: appeal.complete ? 'good' : 'warn' };
}

function listSection(heading: string, items: readonly Cell[]): Section | null {
  return items.length === 0 ? null : { heading, kind: 'list', items };
}

function statementSection(appeal: Appeal, say: Lexicon, { locale, numbers }: DossierOptions): Section {
  const text = (numbers === 'whole' ? appeal.wholeStatement : appeal.statement)[locale];
  const because = appeal.because.map((reason) => say.because(reason));
  const early = appeal.handedOverEarly && say.word(`document-early-${dashed(appeal.handedOverEarly)}`);
  const why = because.length > 0 && say.word('document-because', { reasons: because.join(say.comma) });
  const paragraphs = [text, why, early].filter((part) => typeof part === 'string');
  return { heading: say.heading('statement'), kind: 'text', paragraphs };
}

function decisionSection({ decision }: Appeal, say: Lexicon): Section | null {
  if (decision === null) return null;
  const outcome =
    decision.kind === 'resolved' ? say.resolution(decision.resolution) : say.word('document-rejected');
  const paragraphs = [capital(outcome), decision.words].filter((part) => part !== '');
  return { heading: say.heading('decision'), kind: 'text', paragraphs };
}

function factSection(appeal: Appeal, say: Lexicon, options: DossierOptions): Section | null {
  if (appeal.facts.length === 0) return null;
  return {
    heading: say.heading('facts'),
    kind: 'table',
    columns: say.columns('fact', 'value', 'standing', 'source'),
    widths: [18, 45, 16, 21],
    rows: appeal.facts.map((fact) => [
      soft(capital(say.fact(fact.name))),
      plain([factWords(fact, say, options), factNote(fact, say, options)].filter(Boolean).join('\n')),
      { text: capital(say.standing(fact.standing)), tone: STANDING_TONES[fact.standing] },
      soft(fact.source === null ? '–' : capital(say.source(fact.source))),
    ]),
  };
}

function linkSection(appeal: Appeal, say: Lexicon): Section {
  const tones = { whole: 'good', part: 'warn', empty: 'soft' } as const;
  return {
    heading: say.heading('links'),
    kind: 'table',
    columns: say.columns('link', 'state', 'items'),
    widths: [17, 13, 70],
    rows: appeal.links.map(({ link, state, items }) => [
      soft(say.word(`document-link-${link}`)),
      { text: capital(say.word(`document-link-${state}`)), tone: tones[state] },
      plain(
        items
          .filter((item) => item.required || item.settled)
          .map(({ item, standing }) => capital(say.with(say.item(item), say.standing(standing))))
          .join(say.comma) || '–',
      ),
    ]),
  };
}

function exhibitSection(appeal: Appeal, say: Lexicon, { locale }: DossierOptions): Section | null {
  if (appeal.exhibits.length === 0) return null;
  return {
    heading: say.heading('exhibits'),
    kind: 'table',
    columns: say.columns('number', 'exhibit', 'proves', 'fingerprint'),
    widths: [8, 37, 25, 30],
    rows: appeal.exhibits.map((exhibit) => [
      soft(String(exhibit.number)),
      plain(
        [
          capital(say.exhibit(exhibit.kind)),
          exhibit.caption,
          `${exhibit.name} · ${size(exhibit.bytes)}`,
          formatInstant(exhibit.receivedAt, locale),
        ]
          .filter(Boolean)
          .join('\n'),
      ),
      plain(provesWords(exhibit, say)),
      soft(exhibit.sha256),
    ]),
  };
}

/** What was read from it, or what it counts as where nothing was. */
function provesWords({ proves, serves }: AppealExhibit, say: Lexicon): string {
  const facts = proves.map((name) => say.fact(name)).join(say.comma);
  if (facts !== '') return capital(facts);
  const items = serves.map((item) => say.item(item)).join(say.comma);
  return items === '' ? '–' : say.servesAs(items);
}

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function checkSection(appeal: Appeal, say: Lexicon): Section | null {
  if (appeal.checks.length === 0) return null;
  return {
    heading: say.heading('checks'),
    kind: 'table',
    columns: say.columns('check', 'result'),
    widths: [60, 40],
    rows: appeal.checks.map(({ check, result }) => [
      plain(capital(say.check(check))),
      { text: capital(say.checkResult(result)), tone: result === 'found' ? 'good' : 'plain' },
    ]),
  };
}

function timelineSection(appeal: Appeal, say: Lexicon, { locale }: DossierOptions): Section {
  return {
    heading: say.heading('timeline'),
    kind: 'table',
    columns: say.columns('time', 'event'),
    widths: [26, 74],
    rows: appeal.timeline.map((row) => {
      const time = formatInstant(row.at, locale);
      return [
        soft(row.precision === 'day' ? time.replace(/ \d{2}:\d{2}$/, '') : time),
        plain(rowWords(row, say)),
      ];
    }),
  };
}

function dashed(code: string): string {
  return code.replaceAll('_', '-');
}

/** The words are made for the middle of a sentence; a cell begins one. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
