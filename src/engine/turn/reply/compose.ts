import { HOUR } from '../../../domain/instant.ts';
import type { Conversation } from '../../conversation.ts';
import { FLOW } from '../../flow/places.ts';
import type { Phrase, ValueOf } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import { setClock } from '../clocks/clocks.ts';
import { noPlaceLines } from '../files/refuse.ts';
import {
  addToLog,
  changeCase,
  changeConversation,
  isCollecting,
  PROGRAM,
  record,
  type Work,
} from '../work.ts';
import { whyLine } from './conclusion-line.ts';
import { nextPrompt } from './next-prompt.ts';
import { promptValues } from './prompt-values.ts';
import { buttonsOf, questionOf } from './put-question.ts';

/** Whether no question is pending, because a human has the case. */
export function humanTalks(
  { conversation }: Pick<Work, 'conversation'>,
  { flows }: Pick<Tools, 'flows'>,
): boolean {
  return flows.state(conversation.place.state).flow === FLOW.human;
}

/** Words the turn's one reply and adds it to the conversation, with the buttons that are alive from now on. */
export function compose(work: Work, from: string, tools: Tools, freshId: () => string): void {
  const { reply, conversation } = work;
  const state = tools.flows.state(conversation.place.state);
  const entered = state.path !== from;
  // Where a human talks the program only speaks when it has something of its own to say.
  const ask = reply.ask && (entered || !humanTalks(work, tools));
  const why = ask ? whyLine(work, from, state) : [];
  const values = promptValues(work, state, tools);
  const named = new Set<string>();
  const noted: ValueOf = (name) => {
    named.add(name);
    return values(name);
  };
  const word = (phrase: Phrase) => tools.texts.word(phrase, conversation.locale, noted);
  const whole = entered || reply.whole;
  const questionAs = (inFull: boolean) => word(questionOf(work, state, inFull, tools));
  const question = ask ? [questionAs(whole)] : [];
  const understood = understoodLine(work, named.has('summary'));
  const says = [...understood, ...receivedLine(work), ...noPlaceLines(work), ...reply.says, ...why];
  if (!ask && says.length === 0 && reply.files.length === 0) return;

  // The first words of all: a greeting comes before what was understood.
  const first = from === '' && ask;
  const said = says.map(word);
  const paragraphs = first ? [...question, ...said] : [...said, ...question];
  const buttons = buttonsOf(work, state, ask, tools).map(({ option, label }) => ({
    option,
    label: word(label),
  }));
  const alive = ask && reply.extra.length === 0 ? conversation.prompt : null;
  const put = () => ({ buttons, question: whole ? question.join() : questionAs(true) });
  const prompt =
    buttons.length > 0 ? nextPrompt(alive, put(), freshId, work.now) : ask ? null : conversation.prompt;
  const text = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
  // Something the customer had before their eyes only grew: the same line, with the buttons it has.
  if (reply.into !== null && !entered && reply.files.length === 0) return growLine(work, reply.into, text);
  const line = addToLog(work, {
    author: 'zhaodan',
    text,
    prompt: buttons.length > 0 ? (prompt?.id ?? null) : null,
    buttons,
    files: reply.files,
    ...(reply.aside ? { aside: true } : {}),
  });
  if (reply.card.length > 0) nameCard(work, line);
  changeConversation(work, { prompt, album: albumAt(work, line) });
  if (!reply.aside) record(work, 'message_out', PROGRAM, { number: work.conversation.lastNumber }, { text });
  // A silence that has just been met does not begin anew with the words that met it.
  const resting = work.clocks.get('abandon')?.dueAt != null;
  if (!resting && isCollecting(work)) {
    setClock(work, 'silence', work.now + state.silenceHours * HOUR);
  }
}

/** What was asked for in this line is ticked there when it comes. */
function nameCard(work: Work, line: number): void {
  const { card } = work.reply;
  const requests = work.case?.requests ?? [];
  changeCase(work, { requests: requests.map((each) => (card.includes(each.id) ? { ...each, line } : each)) });
}

function growLine(work: Work, line: number, text: string): void {
  work.edits.push({ number: line, text });
  changeConversation(work, { album: albumAt(work, line) });
  record(work, 'message_out', PROGRAM, { number: line, edited: true }, { text });
}

function albumAt(
  { reply: { album, received } }: Work,
  line: number,
): NonNullable<Conversation['album']> | null {
  return album === null ? null : { name: album, numbers: received, line };
}

function receivedLine({ reply: { received } }: Work): Phrase[] {
  return received.length === 0 ? [] : [{ key: 'files-received', args: { numbers: received.join(', ') } }];
}

/** One line of what was filed; a question that sums it all up does not have it told twice. */
function understoodLine(work: Work, isSummary: boolean): Phrase[] {
  const { pages, agreed } = work.reply;
  const understood = isSummary ? [] : withoutRepeats(work.reply.understood);
  if (pages.length === 0) return understood.length === 0 ? [] : [{ key: 'understood', args: { understood } }];
  const key = understood.length > 0 ? 'read-pages' : agreed && !isSummary ? 'read-agrees' : 'read-only';
  return [{ key, args: { pages: withoutRepeats(pages), understood } }];
}

/** Three pictures of one page are one page, and the shop that is its own payee one name. */
function withoutRepeats(phrases: readonly Phrase[]): Phrase[] {
  const names = phrases.map((phrase) => JSON.stringify(phrase));
  return phrases.filter((_, at) => names.indexOf(names[at] ?? '') === at);
}
