import { createHash } from 'node:crypto';
import type { LogEntry } from '../../../engine/conversation.ts';
import type { ReceivedFile } from '../../../engine/inbound.ts';
import type { Clock } from '../../../engine/ports/clock.ts';
import type { Delivery, Parcel, Sender } from '../../../engine/ports/sender.ts';
import type { Texts } from '../../../engine/ports/texts.ts';
import type { Vault } from '../../../engine/ports/vault.ts';
import type { Calls } from '../calls.ts';
import { type Failure, failureOf, isLockedOut, isShut, repeatable } from '../outcome.ts';
import { type Found, findPost, markOf, recentPosts } from '../posted.ts';
import { complete, handIn } from '../uploads.ts';
import { type Part, render } from './render.ts';

export interface SendParts {
  readonly calls: Calls;
  readonly texts: Texts;
  readonly vault: Pick<Vault, 'read'>;
  readonly clock: Clock;
  readonly chatPage: string | null;
}

/** Nothing reached Slack: tried again after so long. */
const OUT_OF_REACH = 5_000;
/** Somebody has to mend the token. */
const LOCKED_OUT = 60_000;
/** The customer cannot be written to. */
const GONE = /^(user_not_found|user_disabled|cannot_dm_bot|messages_tab_disabled|account_disabled)$/;
/** There is nothing left to do, and that is as good as done. */
const AS_GOOD_AS_DONE =
  /^(message_not_found|cant_update_message|edit_window_closed|file_(not_found|deleted))$/;

/** Says lines in a direct message, post by post. One of unknown fate is looked for by its mark and never said twice. */
export function createSender(parts: SendParts): Sender {
  const sender = new DirectMessages(parts);
  return {
    async deliver(address, parcel) {
      const channel = address.slice(address.indexOf('/') + 1);
      const fresh: string[] = [];
      try {
        if (parcel.what === 'update') await sender.update(channel, parcel, fresh);
        else await sender.say(channel, parcel, fresh);
        return { kind: 'sent', outside: fresh };
      } catch (error) {
        const failure = failureOf(error);
        const now = parts.clock.now();
        // Looked for and said once more, and again no answer: it is looked for again, as long as it takes.
        if (failure.kind === 'unknown' && parcel.again)
          return { kind: 'later', retryAt: now + OUT_OF_REACH, reason: failure.reason, outside: fresh };
        return { ...deliveryOf(failure, now), outside: fresh };
      }
    },
  };
}

class DirectMessages {
  private readonly parts: SendParts;
  /** Files that were handed in and may not stand in the channel yet, so that a repetition completes the same one. */
  private readonly handedIn = new Map<string, string>();

  constructor(parts: SendParts) {
    this.parts = parts;
  }

  async say(channel: string, { entry, again, outside }: Parcel, fresh: string[]): Promise<void> {
    const { calls, texts, chatPage } = this.parts;
    const left = render(entry, texts, chatPage).slice(outside.length);
    const there = again ? await recentPosts(calls, channel) : [];
    for (const part of left) {
      const mark = markFor(entry, outside.length + fresh.length);
      if (part.kind === 'text') {
        const found = there.find((message) => message.mark === mark);
        fresh.push(found?.ts ?? (await this.post(channel, part, mark)));
      } else {
        const before = [...outside, ...fresh].findLast(isMessage) ?? '0';
        const found = there.find(({ ts, files: [file] }) => ts > before && isFile(file, part.file));
        fresh.push(found?.ts ?? (await this.give(channel, part.file, mark)));
      }
    }
  }

  /** Brings the messages a line became up to what it says now. Converges: twice is once. */
  async update(channel: string, { entry, outside }: Parcel, fresh: string[]): Promise<void> {
    if (outside.length === 0) return;
    const { calls, texts, chatPage } = this.parts;
    const words = render(entry, texts, chatPage).filter((part) => part.kind === 'text');
    const said = outside.filter(isMessage);
    for (const [index, part] of words.entries()) {
      const ts = said[index];
      const change = { channel, text: part.text, blocks: [...part.blocks] };
      if (ts !== undefined)
        await asDone(calls.make('chat.update', (web) => web.chat.update({ ...change, ts })));
      else fresh.push(await this.postOnce(channel, part, markFor(entry, index)));
    }
    const files = entry.withdrawn ? outside.filter((id) => !isMessage(id)) : [];
    for (const id of [...said.slice(words.length), ...files]) await asDone(this.takeDown(channel, id));
  }

  /** A piece more than there was. */
  private async postOnce(
    channel: string,
    part: Extract<Part, { kind: 'text' }>,
    mark: string,
  ): Promise<string> {
    return (await findPost(this.parts.calls, channel, mark)) ?? (await this.post(channel, part, mark));
  }

  private post(
    channel: string,
    { text, blocks }: Extract<Part, { kind: 'text' }>,
    mark: string,
  ): Promise<string> {
    return this.parts.calls.post({
      channel,
      text,
      blocks: [...blocks],
      metadata: markOf(mark),
      unfurl_links: false,
      unfurl_media: false,
    });
  }

  private async give(channel: string, { sha256, name }: ReceivedFile, mark: string): Promise<string> {
    const { calls, vault } = this.parts;
    const key = `${channel} ${mark}`;
    const bytes = await vault.read(sha256);
    if (bytes === null) return `gone:${sha256.slice(0, 8)}`;
    const id = this.handedIn.get(key) ?? (await handIn(calls, { name, bytes }));
    this.handedIn.set(key, id);
    await complete(calls, id, name, channel);
    this.handedIn.delete(key);
    return `file:${id}`;
  }

  private async takeDown(channel: string, id: string): Promise<void> {
    const { calls } = this.parts;
    const file = /^file:(.+)$/.exec(id)?.[1];
    if (file !== undefined) await calls.make('files.delete', (web) => web.files.delete({ file }));
    else if (isMessage(id)) await calls.make('chat.delete', (web) => web.chat.delete({ channel, ts: id }));
  }
}

/** A file carries no mark; it is known by its name and size, and by what it follows. */
function isFile(file: Found['files'][number] | undefined, { name, bytes }: ReceivedFile): boolean {
  return file?.name === name && file.size === bytes;
}

/** A line is known by its number within its conversation; a channel may have led into several. */
function markFor({ lane, number }: LogEntry, part: number): string {
  const conversation = createHash('sha256').update(lane).digest('hex').slice(0, 8);
  return `line:${conversation}:${number}:${part}`;
}

function isMessage(id: string): boolean {
  return /^\d+\.\d+$/.test(id);
}

async function asDone(call: Promise<unknown>): Promise<void> {
  try {
    await repeatable(call);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'refused' || !AS_GOOD_AS_DONE.test(failure.error)) throw error;
  }
}

function deliveryOf(failure: Failure, now: number): Delivery {
  switch (failure.kind) {
    case 'slow_down':
      return { kind: 'later', retryAt: now + failure.milliseconds, reason: 'slow_down' };
    case 'not_sent':
      return { kind: 'later', retryAt: now + OUT_OF_REACH, reason: failure.reason };
    case 'unknown':
      return failure;
    case 'refused':
      if (isLockedOut(failure.error))
        return { kind: 'later', retryAt: now + LOCKED_OUT, reason: failure.error };
      return {
        kind: GONE.test(failure.error) || isShut(failure.error) ? 'closed' : 'failed',
        reason: failure.error,
      };
  }
}
