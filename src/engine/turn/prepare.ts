import { findReference, makeReference } from '../../domain/reference.ts';
import type { InboundContent, ReceivedFile } from '../inbound.ts';
import type { Clock, Randomness } from '../ports/clock.ts';
import type { ContinueCodes } from '../ports/continue-codes.ts';
import type { DeskStore } from '../ports/desk-store.ts';
import type { FileIntake } from '../ports/file-intake.ts';
import type { LinkStore } from '../ports/link-store.ts';
import type { Papers } from '../ports/papers.ts';
import type { PassStore } from '../ports/pass-store.ts';
import type { RetentionStore } from '../ports/retention-store.ts';
import type { LoadedLane, TurnStore } from '../ports/turn-store.ts';
import type { Vault } from '../ports/vault.ts';
import type { Tools } from '../tools.ts';
import type { LaneEvent } from './decide.ts';
import type { Foreknowledge, ReadText } from './foreknowledge.ts';
import { noticeOf, readText } from './read-text.ts';
import { typedCommand } from './typed-command.ts';

export interface Sources {
  readonly store: TurnStore &
    Pick<RetentionStore, 'forget' | 'unnamed'> &
    Pick<DeskStore, 'log' | 'casesOf'> &
    Pick<PassStore, 'agents'> &
    Pick<LinkStore, 'numberOf'>;
  readonly vault: Vault;
  readonly intake: FileIntake;
  readonly codes: ContinueCodes;
  readonly papers: Papers;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** Fetches what a turn needs to know from outside. Everything here can be repeated without harm. */
export async function prepare(
  lane: string,
  loaded: LoadedLane,
  events: readonly LaneEvent[],
  sources: Sources,
  tools: Tools,
): Promise<Omit<Foreknowledge, 'continuing'>> {
  const { store, vault, papers, codes, randomness } = sources;
  const texts = new Map<string, ReadText>();
  const notices = new Map<string, ReceivedFile>();
  for (const each of events) {
    if (each.kind !== 'inbound') continue;
    const text = textOf(each.event.content);
    if (text === null) continue;
    const { key, at, content } = each.event;
    const read = readText(text, at, content.kind === 'text' && content.forwarded === true, tools.shop);
    texts.set(key, read);
    const notice = await noticeOf(read, vault);
    if (notice) notices.set(key, notice);
  }
  const held = await Promise.all(
    (loaded.conversation?.value.draft.held ?? []).map(async (as) => {
      const read = readText(as.text, as.at, as.forwarded, tools.shop);
      return { as, read, line: as.line, notice: (await noticeOf(read, vault)) ?? undefined };
    }),
  );
  const numbers = [...texts.values(), ...held.map(({ read }) => read)].flatMap(({ says: { facts } }) =>
    [facts.transaction_id?.value, facts.merchant_order_id?.value].filter((id) => id !== undefined),
  );
  const commands = events.map((each) => commandOf(each, tools));
  const wantsCases =
    commands.includes('status') || [...texts.values()].some(({ text }) => findReference(text) !== null);
  const receiptDue = events.some((each) => each.kind === 'clock' && each.name === 'receipt');
  const named = await namedLines(events, store);
  return {
    texts,
    notices,
    held,
    samePayment: numbers.length > 0 ? await store.casesWithPayment(numbers) : [],
    ownCases: wantsCases ? (await store.casesOf(lane)).map((row) => row.case) : [],
    lines: named.size > 0 ? await store.log(lane, 0) : [],
    named,
    freshReference: await freshReference(store, randomness),
    freshIds: () => id(randomness),
    continueCode: wantsCode(commands, events) ? (await codes.issue(lane)).code : null,
    chatPage: tools.chatPage,
    telegram: tools.telegram,
    bundle: commands.includes('mydata') ? await papers.everythingOf(lane) : null,
    receipt: receiptDue && loaded.case ? await papers.receipt(loaded.case.value.reference) : null,
    forgotten: null,
  };
}

/** Lines that are edited or taken back, by event key: their numbers, `null` where no line is known by that name. */
async function namedLines(
  events: readonly LaneEvent[],
  store: Pick<LinkStore, 'numberOf'>,
): Promise<ReadonlyMap<string, number | null>> {
  const named = new Map<string, number | null>();
  for (const each of events) {
    if (each.kind !== 'inbound') continue;
    const { key, lane, from = lane, content } = each.event;
    if (content.kind !== 'edit' && content.kind !== 'withdrawal') continue;
    const { of } = content;
    named.set(key, typeof of === 'number' ? of : await store.numberOf(from, of.outside));
  }
  return named;
}

/** Who has a file that is too big for a channel is shown the way to the chat page. */
function wantsCode(commands: readonly (string | null)[], events: readonly LaneEvent[]): boolean {
  const tooBig = events.some(({ kind, ...each }) => {
    const content = 'event' in each && each.event.content;
    return kind === 'inbound' && content && content.kind === 'unsupported' && content.what === 'too_big';
  });
  return commands.includes('continue') || tooBig;
}

function commandOf(each: LaneEvent, { texts }: Tools): string | null {
  return each.kind === 'inbound' && each.event.content.kind === 'text'
    ? typedCommand(each.event.content.text, texts)
    : null;
}

function textOf(content: InboundContent): string | null {
  if (content.kind === 'text' || content.kind === 'edit') return content.text;
  return content.kind === 'files' && content.caption.trim() !== '' ? content.caption : null;
}

async function freshReference(store: TurnStore, randomness: Randomness): Promise<string> {
  for (;;) {
    const reference = makeReference(randomness.bytes(8));
    if ((await store.loadCase(reference)) === null) return reference;
  }
}

/** 96 bits, for prompts and requests: nobody can name one they were not given. */
export function id(randomness: Randomness): string {
  return [...randomness.bytes(12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
