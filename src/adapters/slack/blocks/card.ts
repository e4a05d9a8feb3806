import type { KnownBlock } from '@slack/types';
import type { CaseView } from '../../../engine/desk/worded/view-model.ts';
import { cardButtons } from './card-buttons.ts';
import { factLines } from './card-facts.ts';
import { clockWords } from './clock.ts';
import { oneLine, quiet } from './letters.ts';
import { plain, plainLine, shorten } from './plain.ts';
import { bold, type Run, rich, section } from './rich.ts';
import type { Voice } from './voice.ts';

/** How the first block of a card is named: whoever meets the card knows its case. */
export const CARD = 'case:';
const LONGEST_STATEMENT = 1000;
const LONGEST_LIST = 400;
const MOST_CONTRADICTIONS = 4;
const LONGEST_SUMMARY = 200;
const STEPS = 6;

/** A case on one card: what is proven, what is missing, and what to do. */
export function cardBlocks(
  view: CaseView,
  unreachable: boolean,
  voice: Voice,
  withButtons = true,
): KnownBlock[] {
  const blocks: KnownBlock[] = [
    { type: 'header', block_id: `${CARD}${view.reference}`, text: plainLine(titleOf(view, voice), 150) },
    {
      type: 'context',
      elements: [meterOf(view, voice), stateOf(view, voice), ...circumstances(view, unreachable, voice)].map(
        (words) => plainLine(words, 300),
      ),
    },
    { type: 'section', text: plain(view.statement[voice.locale], LONGEST_STATEMENT) },
    rich([section(factLines(view, voice), 200)]),
    ...closely(view, voice),
    ...(withButtons ? [cardButtons(view, voice)] : []),
  ];
  return blocks.filter((block) => block.type !== 'rich_text' || block.elements.length > 0);
}

/** What a notification says of a card: nothing of the customer's own. */
export function cardSummary(view: CaseView, voice: Voice): string {
  const words = `${view.reference} · ${view.loss} · ${stateOf(view, voice)}`;
  return quiet(shorten(oneLine(words), LONGEST_SUMMARY));
}

export function titleOf({ reference, loss, amount, paymentChannel }: CaseView, { say }: Voice): string {
  const paid = [amount ?? say('no-amount'), paymentChannel].filter(Boolean).join(' ');
  return `${reference} · ${loss} · ${paid}`;
}

function meterOf({ got, of, complete }: CaseView, { say }: Voice): string {
  const full = of === 0 ? 0 : Math.round((got / of) * STEPS);
  const bar = '▰'.repeat(full) + '▱'.repeat(STEPS - full);
  return `${bar} ${say('meter', { got: String(got), of: String(of) })}${complete ? ` · ${say('complete')}` : ''}`;
}

/** Who has it and who is waited for. */
function stateOf(view: CaseView, voice: Voice): string {
  const { say, time } = voice;
  const { decision, owner, waitingFor, stage } = view;
  if (decision)
    return say('decided', { outcome: decision.label, owner: decision.by, time: time(decision.at) });
  if (stage === 'closed') return view.stageLabel;
  const who = owner
    ? say(waitingFor === 'customer' ? 'owned-waiting' : 'owned', { owner: owner.name })
    : say('unclaimed');
  const clock = clockWords(view, voice);
  return clock === null ? who : `${who} · ${clock}`;
}

function circumstances(view: CaseView, unreachable: boolean, { say }: Voice): string[] {
  const lost = view.talk.filter(({ undelivered }) => undelivered !== null).length;
  return [
    say('customer-is', {
      channel: say(`channel-${view.customerChannel}`),
      language: say(`language-${view.customerLocale}`),
    }),
    ...(view.early ? [say(`early-${view.early.replaceAll('_', '-')}`)] : []),
    ...(unreachable ? [say('unreachable')] : []),
    ...(lost > 0 ? [say('undelivered', { count: String(lost) })] : []),
    ...(view.incident === null ? [] : [say('part-of-incident', { id: view.incident })]),
    ...(view.mergedInto === null ? [] : [say('merged-into', { reference: view.mergedInto })]),
  ];
}

function bookWords({ book }: CaseView, comma: string): string {
  if (book === null) return '';
  const differing = book.rows.filter(({ agree }) => agree === false).map(({ label }) => `✗ ${label}`);
  return [book.says, book.verdict, ...book.remarks, ...differing].join(comma);
}

function beyondWords({ title, outcome }: CaseView['escalations'][number]): string {
  return outcome === null ? title : `${title} ${outcome}`;
}

/** What does not fit together, what it may be, what is missing, what was asked, what was decided. */
function closely(view: CaseView, { say, time }: Voice): KnownBlock[] {
  const missing = view.items.filter(({ required, settled }) => required && !settled);
  const asked = view.requests.filter(({ state }) => state === 'open');
  const promised = view.promises
    .filter(({ keptAt }) => keptAt === null)
    .map(({ words, dueAt, state }) =>
      say(state === 'broken' ? 'promised-late' : 'promised-by', { words: oneLine(words), time: time(dueAt) }),
    );
  const listed = (items: readonly { readonly label: string }[]) =>
    items.map(({ label }) => label).join(say('comma'));
  const lines: [string, string][] = [
    ...view.contradictions
      .slice(0, MOST_CONTRADICTIONS)
      .map(({ label, stated, rival }): [string, string] => [
        say('contradiction'),
        say('contradiction-of', { label, stated, rival }),
      ]),
    [say('because'), view.because.join(say('comma'))],
    [say('causes'), view.causes.join(say('comma'))],
    [say('warned'), view.warnings.join(say('comma'))],
    [say('book'), bookWords(view, say('comma'))],
    [say('beyond'), view.escalations.map(beyondWords).join(say('comma'))],
    [say('missing'), listed(missing)],
    [say('asked'), listed(asked)],
    [say('promised'), promised.join(say('comma'))],
    [say('held'), view.held.map(({ by }) => oneLine(by)).join(say('comma'))],
    [say('decision-words'), view.decision?.words ?? ''],
  ];
  const runs = lines
    .filter(([, words]) => words.trim() !== '')
    .flatMap(([title, words], index): Run[] => [
      bold(`${index > 0 ? '\n' : ''}${title}${say('colon')}`),
      { text: words },
    ]);
  return [rich([section(runs, LONGEST_LIST)])];
}
