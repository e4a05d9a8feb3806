import type { Loaded } from '../../adapters/flow-files/load.ts';
import { writtenPicture } from '../../adapters/ocr/written-pictures.ts';
import type { Case } from '../../domain/case.ts';
import { FACT_NAMES, type FactName } from '../../domain/fact.ts';
import { MINUTE } from '../../domain/instant.ts';
import type { Sender } from '../../engine/ports/sender.ts';
import type { Texts } from '../../engine/ports/texts.ts';
import { type Rehearsal, rehearse } from '../../wiring/rehearsal.ts';
import type { Answer, Conversation } from './conversation.ts';

/** Something a mutation does at a question instead of answering it. */
export interface Interruption {
  /** Before the answer to this question, or to the first that is not `consent.ask` where it is `null`. */
  readonly at: string | null;
  readonly say?: string;
  readonly passMinutes?: number;
}

export interface Replayed {
  readonly messages: number;
  readonly questions: readonly string[];
  readonly ends: string;
  readonly loss: string | null;
  readonly facts: Readonly<Partial<Record<FactName, string>>>;
  /** Why it did not come to its end, where it did not. */
  readonly stuck: string | null;
}

/** More than any conversation needs; one that goes on is stuck. */
const MOST_QUESTIONS = 40;

/** Plays a conversation through the real engine in memory: whatever is asked, the customer's answer to that is given. */
export async function replay(
  conversation: Conversation,
  loaded: Loaded,
  texts: Texts,
  interruption: Interruption | null = null,
  sender?: Sender,
): Promise<Replayed> {
  const rehearsal = rehearse(loaded, texts, {
    at: Date.parse(conversation.at),
    locale: conversation.locale,
    lane: 'terminal:rehearsal',
    ...(sender && { sender }),
  });
  const left = new Map(Object.entries(conversation.answers).map(([state, answers]) => [state, [...answers]]));
  const questions: string[] = [];
  let messages = 0;
  let pending = interruption;
  const stop = async (stuck: string | null): Promise<Replayed> => ({
    messages,
    questions,
    ends: await rehearsal.state(),
    ...outcome(await rehearsal.case()),
    stuck,
  });
  for (const text of conversation.opening) {
    await rehearsal.say(text);
    messages += 1;
  }
  while (questions.length < MOST_QUESTIONS) {
    const state = await rehearsal.state();
    if (state === conversation.expect.ends) return stop(null);
    if (pending && (pending.at === null ? state !== 'consent.ask' : state === pending.at)) {
      if (pending.passMinutes) await rehearsal.pass(pending.passMinutes * MINUTE);
      if (pending.say) {
        await rehearsal.say(pending.say);
        messages += 1;
      }
      pending = null;
      continue;
    }
    questions.push(state);
    const answer = left.get(state)?.shift();
    if (answer === undefined) return stop(`nothing to answer at ${state}`);
    await give(answer, rehearsal);
    if (!('wait_minutes' in answer)) messages += 1;
  }
  return stop('it does not come to an end');
}

/** Says, presses or sends what the answer is, or lets its time pass. */
export async function give(answer: Answer, rehearsal: Rehearsal): Promise<void> {
  if ('say' in answer) await rehearsal.say(answer.say);
  else if ('press' in answer) await rehearsal.press(answer.press);
  else if ('picture' in answer)
    await rehearsal.show([{ name: 'screenshot.jpg', bytes: writtenPicture(answer.picture) }]);
  else if ('file' in answer)
    await rehearsal.show([{ name: answer.file, bytes: new TextEncoder().encode(answer.holds) }]);
  else await rehearsal.pass(answer.wait_minutes * MINUTE);
}

function outcome(theCase: Case | null): Pick<Replayed, 'loss' | 'facts'> {
  const facts: Partial<Record<FactName, string>> = {};
  for (const name of FACT_NAMES) {
    const fact = theCase?.facts[name];
    if (fact !== undefined)
      facts[name] = fact.standing === 'unobtainable' ? fact.standing : plain(fact.value);
  }
  return { loss: theCase?.lossType ?? null, facts };
}

/** A value as a conversation file writes it: `6800 CNY`, `2026-11-21T14:03:00+08:00`, `wechat`. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value)
    return `${value.minor} ${value.currency}`;
  return String((value as { value: unknown }).value);
}
