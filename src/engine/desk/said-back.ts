import { offsetOf } from '../../domain/calendar.ts';
import type { Case } from '../../domain/case.ts';
import { deskOf } from '../../domain/desk-state.ts';
import { known } from '../../domain/fact.ts';
import type { OutgoingAsk } from '../../understanding/outgoing/ask.ts';
import { promisesIn } from '../../understanding/promises/promises.ts';
import type { Shop } from '../shop.ts';
import type { DeskAnswer, DeskCommand } from './command.ts';
import { LONGEST_PROMISE } from './verbs/promise.ts';

type Done = Extract<DeskAnswer, { kind: 'done' }>;

/** What the agent learns from a command that was done, beside the case: a value, why a reply waits, what it promises. */
export function saidBack(
  command: DeskCommand,
  before: Case,
  now: Case,
  shop: Shop,
): Pick<Done, 'revealed' | 'held' | 'promises'> {
  if (command.kind === 'reveal') {
    const revealed = known(before.facts, command.fact)?.value;
    return revealed === undefined ? {} : { revealed };
  }
  const kept = deskOf(before).held;
  const fresh = deskOf(now).held.find(({ id }) => !kept.some((each) => each.id === id));
  if (fresh) return { held: fresh.asks as readonly OutgoingAsk[] };
  const words = wordsOf(command, before);
  const saidAt = deskOf(now).saidAt;
  if (words === null || saidAt === null) return {};
  const promises = promisesIn(words, saidAt, offsetOf(shop.hours)).filter(
    ({ dueAt }) => dueAt - saidAt <= LONGEST_PROMISE,
  );
  return promises.length > 0 ? { promises } : {};
}

/** What a command said to the customer in an agent's own words. */
function wordsOf(command: DeskCommand, before: Case): string | null {
  if (command.kind === 'reply') return command.text;
  if (command.kind === 'resolve') return command.words;
  if (command.kind !== 'release_held') return null;
  return deskOf(before).held.find(({ id }) => id === command.held)?.text ?? null;
}
