import type { Instant } from '../../domain/instant.ts';
import type { FileReader } from '../file-reader.ts';
import type { OwnOption } from '../flow/own-choices.ts';
import type { InboundContent, ReceivedFile } from '../inbound.ts';
import type { LoadedLane } from '../ports/turn-store.ts';
import type { Vault } from '../ports/vault.ts';
import type { Tools } from '../tools.ts';
import { tellsOfLoss } from './archive/keep.ts';
import { isArchiving } from './archive/kept-orders.ts';
import { readFiles } from './files/read-files.ts';
import type { Heard, ReadText } from './foreknowledge.ts';
import type { LaneEvent } from './lane-event.ts';
import { asFile, LONG_TEXT, noticeOf, readWhole } from './read-text.ts';
import { type CustomerCommand, typedCommand } from './typed-command.ts';

interface Reading {
  readonly vault: Vault;
  readonly files: FileReader;
  readonly tools: Tools;
  readonly now: Instant;
}

/** Reads what came in a turn: its texts, what the draft holds back, and its files by what the texts say of them. */
export async function hear(
  loaded: LoadedLane,
  events: readonly LaneEvent[],
  reading: Reading,
): Promise<Heard> {
  const { texts, notices } = await hearTexts(loaded, events, reading);
  const held = await hearHeld(loaded, reading);
  const readings = await readFiles(loaded, events, texts, reading.files, reading.tools);
  return { texts, notices, held, readings };
}

/** A text is kept as a file where it is a payment notice, or a page of a purchase while orders are kept. */
async function hearTexts(
  { conversation }: LoadedLane,
  events: readonly LaneEvent[],
  { vault, tools, now }: Reading,
): Promise<Pick<Heard, 'texts' | 'notices'>> {
  const texts = new Map<string, ReadText>();
  const notices = new Map<string, ReceivedFile>();
  let keeps = conversation !== null && isArchiving(conversation.value, now);
  const pause = pauses();
  for (const each of events) {
    if (each.kind !== 'inbound') continue;
    const command = presses(each, 'archive') ? 'archive' : commandOf(each, tools);
    if (command !== null) keeps = command === 'archive';
    const text = textOf(each.event.content);
    if (text === null) continue;
    const { key, at, writtenAt = at, content } = each.event;
    await pause(text);
    const isForwarded = content.kind === 'text' && content.forwarded === true;
    const read = await readWhole(text, writtenAt, isForwarded, tools.shop, turnOfOthers);
    texts.set(key, read);
    const notice =
      keeps && !tellsOfLoss(read) ? await asFile(read.safe, 'order.txt', vault) : await noticeOf(read, vault);
    if (notice) notices.set(key, notice);
  }
  return { texts, notices };
}

async function hearHeld({ conversation }: LoadedLane, { vault, tools }: Reading): Promise<Heard['held']> {
  const held: Heard['held'][number][] = [];
  const pause = pauses();
  for (const as of conversation?.value.draft.held ?? []) {
    await pause(as.text);
    const read = await readWhole(as.text, as.at, as.forwarded, tools.shop, turnOfOthers);
    held.push({ as, read, line: as.line, notice: (await noticeOf(read, vault)) ?? undefined });
  }
  return held;
}

function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Lets everybody else have a turn before what takes long to read: nobody waits for another one's many words. */
function pauses(): (next: string) => Promise<void> {
  let read = 0;
  return async ({ length }) => {
    const isLong = read + length > LONG_TEXT;
    if (isLong) await turnOfOthers();
    read = isLong ? length : read + length;
  };
}

export function presses(each: LaneEvent, option: OwnOption): boolean {
  return (
    each.kind === 'inbound' && each.event.content.kind === 'press' && each.event.content.option === option
  );
}

export function commandOf(each: LaneEvent, { texts }: Tools): CustomerCommand | null {
  return each.kind === 'inbound' && each.event.content.kind === 'text'
    ? typedCommand(each.event.content.text, texts)
    : null;
}

/** The words in what came; `null` where there are none. */
export function textOf(content: InboundContent): string | null {
  if (content.kind === 'text' || content.kind === 'edit') return content.text;
  return 'caption' in content && content.caption.trim() !== '' ? content.caption : null;
}
