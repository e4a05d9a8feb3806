import { known } from '../../../domain/fact.ts';
import { formatMoney, moneyDecimal } from '../../../domain/format.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { Money } from '../../../domain/money.ts';
import {
  numberSentence,
  shopAnswer,
  storyWordings,
  type Wording,
} from '../../../engine/escalation/complaint.ts';
import type { Packet } from '../../../engine/escalation/packet.ts';
import type { Texts } from '../../../engine/ports/texts.ts';
import type { Cell } from '../dossier-shape.ts';
import type { Paper } from './paper.ts';
import { type PaperWords, paperWords } from './paper-words.ts';
import { footerOf } from './sheet.ts';

const plain = (text: string): Cell => ({ text, tone: 'plain' });

function formal(
  packet: Packet,
  locale: Locale,
  say: PaperWords,
): Omit<Paper, 'kind' | 'title' | 'sections' | 'closing'> {
  const copy = locale !== packet.writtenIn;
  return {
    locale,
    look: 'formal',
    reference: packet.reference,
    subtitle: copy ? say.own('court-reading-copy') : '',
    badge: null,
    footer: footerOf(packet, locale, say),
    madeAt: packet.madeAt,
  };
}

/** The statement of claim. Who sues is a blank: a name and an identity number are never kept here. */
export function statementOf(packet: Packet, locale: Locale, texts: Texts): Paper {
  const say = paperWords(texts, locale);
  const { operator, situation, exhibits } = packet;
  const wording: Wording = { situation, locale, texts, voice: 'court' };
  const amount = known(situation.case.facts, 'amount')?.value;
  const row = (key: string, words: string | null = null) => ({ label: say.own(`court-${key}`), words });
  const grounds = [
    [storyWordings(wording)[0], numberSentence(wording)].filter(Boolean).join(locale === 'en' ? ' ' : ''),
    shopAnswer(wording),
    say.own('court-law'),
  ];
  const count = exhibits.listed.length;
  return {
    ...formal(packet, locale, say),
    kind: 'statement',
    title: say.own('court-title'),
    sections: [
      {
        heading: say.own('court-plaintiff'),
        kind: 'form',
        rows: ['name', 'sex-and-birth', 'id-number', 'address', 'phone'].map((key) => row(key)),
      },
      {
        heading: say.own('court-defendant'),
        kind: 'form',
        rows: [
          row('company', operator?.name ?? null),
          row('code', operator?.code ?? null),
          row('seat', operator?.address ?? null),
          row('representative'),
          row('phone'),
        ],
      },
      {
        heading: say.own('court-claims'),
        kind: 'steps',
        items: [
          say.own('court-claim-refund', { amount: claimed(amount, say) }),
          say.own('court-claim-costs'),
        ],
      },
      {
        heading: say.own('court-grounds'),
        kind: 'text',
        paragraphs: grounds.filter((paragraph) => paragraph !== ''),
      },
      {
        heading: say.own('court-evidence'),
        kind: 'text',
        paragraphs: [
          count === 0 ? say.own('court-no-evidence') : say.own('court-see-list', { count: String(count) }),
        ],
      },
    ],
    closing: [
      { text: say.own('court-to'), side: 'left' },
      { text: say.own('court-name-of-court'), side: 'left' },
      { text: say.own('court-signature'), side: 'right' },
      { text: say.own('court-date'), side: 'right' },
    ],
  };
}

/** The numbered evidence list: what, from where, what it proves, and a column for the pages. */
export function evidenceListOf(packet: Packet, locale: Locale, texts: Texts): Paper {
  const say = paperWords(texts, locale);
  const { listed } = packet.exhibits;
  const column = (key: string) => say.own(`column-${key}`);
  return {
    ...formal(packet, locale, say),
    kind: 'evidence_list',
    title: say.own('list-title'),
    sections: [
      {
        heading: '',
        kind: 'table',
        columns: ['place', 'exhibit', 'origin', 'proves', 'pages'].map(column),
        widths: [9, 31, 19, 31, 10],
        rows: (listed.length === 0 ? BLANK_ROWS : listed).map((row) =>
          typeof row === 'number'
            ? [plain(String(row)), plain(''), plain(''), plain(''), plain('')]
            : [
                plain(String(row.place)),
                plain(say.exhibitName(row.exhibit)),
                plain(say.own(`origin-${row.exhibit.how}`)),
                plain(say.proves(row)),
                plain(''),
              ],
        ),
      },
      {
        heading: '',
        kind: 'list',
        items:
          listed.length === 0
            ? [{ text: say.own('list-empty'), tone: 'soft' }]
            : [
                { text: say.own('list-note', { numbers: `1–${listed.length}` }), tone: 'soft' },
                ...listed.map(
                  ({ place, exhibit }): Cell => ({ text: `${place}  ${exhibit.sha256}`, tone: 'soft' }),
                ),
              ],
      },
    ],
    closing: [
      { text: say.own('list-submitted-by'), side: 'right' },
      { text: say.own('court-date'), side: 'right' },
    ],
  };
}

/** Yuan are written out before a court. */
function claimed(amount: Money | undefined, say: PaperWords): string {
  if (amount === undefined) return '';
  return amount.currency === 'CNY'
    ? say.own('court-yuan', { amount: moneyDecimal(amount) })
    : formatMoney(amount);
}

/** Somebody without files fills them in by hand. */
const BLANK_ROWS = [1, 2, 3, 4, 5] as const;
