import type { Api } from 'grammy';
import { InputFile } from 'grammy';
import type { Pace } from '../../engine/pace.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { Delivery, Parcel, Sender } from '../../engine/ports/sender.ts';
import type { Texts } from '../../engine/ports/texts.ts';
import type { Vault } from '../../engine/ports/vault.ts';
import { type Failure, failureOf } from './outcome.ts';
import { asRepeated, type Part, render } from './render.ts';

export interface SendParts {
  readonly api: Api;
  readonly texts: Texts;
  readonly vault: Pick<Vault, 'read'>;
  readonly clock: Clock;
  readonly pace: Pace;
  /** Hears how each call went, for the channel's health. */
  readonly heard: (failure: Failure | null) => void;
}

/** Nothing reached Telegram: tried again after so long. */
const OUT_OF_REACH = 5_000;
/** The token is refused: somebody has to mend it. */
const LOCKED_OUT = 60_000;
const PHOTO_LARGEST = 10 * 1024 * 1024;
const NO_PHOTO = /PHOTO_|IMAGE_PROCESS_FAILED|too big for a photo/;
const GONE = /blocked by the user|user is deactivated|bot was kicked|chat not found|PEER_ID_INVALID/i;
/** There is nothing left to do, and that is as good as done. */
const AS_GOOD_AS_DONE =
  /message is not modified|message to (edit|delete) not found|message can't be (edited|deleted)/i;

/** Says lines in a chat, message by message; what went out of a line is never said again by itself. */
export function createSender(parts: SendParts): Sender {
  const { pace } = parts;
  return {
    async deliver(chat, parcel) {
      const fresh: string[] = [];
      try {
        if (parcel.what === 'update') await update(chat, parcel, parts, pace, fresh);
        else await say(chat, parcel, parts, pace, fresh);
        parts.heard(null);
        return { kind: 'sent', outside: fresh };
      } catch (error) {
        if (error instanceof KeptBack) return { kind: 'unknown', reason: 'not repeated', outside: fresh };
        const failure = failureOf(error);
        parts.heard(failure);
        if (failure.kind === 'slow_down') pace.slowDown();
        return { ...deliveryOf(failure, parts.clock.now()), outside: fresh };
      }
    },
  };
}

/** A line that must not reach anybody twice, and may have. */
class KeptBack extends Error {}

async function say(
  chat: string,
  { entry, again, outside }: Parcel,
  parts: SendParts,
  pace: Pace,
  fresh: string[],
): Promise<void> {
  if (again && entry.once) throw new KeptBack();
  const left = render(entry, parts.texts).slice(outside.length);
  for (const [index, part] of left.entries()) {
    const sent = again && index === 0 ? asRepeated(part, entry, parts.texts) : part;
    await pace.turn(chat);
    fresh.push(await send(chat, sent, parts));
  }
}

async function send(chat: string, part: Part, { api, vault }: SendParts): Promise<string> {
  if (part.kind === 'text') {
    const { message_id } = await api.sendMessage(chat, part.text, manner(part));
    return String(message_id);
  }
  const { sha256, name, mediaType } = part.file;
  const bytes = await vault.read(sha256);
  if (bytes === null) return `gone:${sha256.slice(0, 8)}`;
  const picture = /^image\/(jpeg|png)$/.test(mediaType) && bytes.length <= PHOTO_LARGEST;
  const asFile = () => api.sendDocument(chat, new InputFile(bytes, name));
  const { message_id } = picture
    ? await api.sendPhoto(chat, new InputFile(bytes, name)).catch(unlessNoPhoto(asFile))
    : await asFile();
  return `file:${message_id}`;
}

/** A picture may be too long to be shown as one, such as a whole page in one screenshot: as a file it arrives whole. */
function unlessNoPhoto<T>(otherwise: () => Promise<T>): (error: unknown) => Promise<T> {
  return (error) => {
    const failure = failureOf(error);
    if (failure.kind !== 'refused' || !NO_PHOTO.test(failure.description)) throw error;
    return otherwise();
  };
}

/** Brings the messages a line became up to what it says now. Converges: twice is once. */
async function update(
  chat: string,
  { entry, outside }: Parcel,
  parts: SendParts,
  pace: Pace,
  fresh: string[],
): Promise<void> {
  const { api, texts } = parts;
  const words = render(entry, texts).filter((part) => part.kind === 'text');
  if (outside.length === 0) return;
  const said = outside.filter((id) => !isFile(id));
  for (const [index, part] of words.entries()) {
    const id = said[index];
    await pace.turn(chat);
    if (id === undefined) fresh.push(await send(chat, part, parts));
    else await asDone(api.editMessageText(chat, Number(id), part.text, manner(part)));
  }
  // Earlier versions did not mark which messages are files: those stay, unless the line was taken back.
  const marked = outside.length - said.length;
  const last = entry.withdrawn ? said.length : said.length - Math.max(0, entry.files.length - marked);
  const files = entry.withdrawn ? outside.filter((id) => /^file:/.test(id)) : [];
  for (const id of [...said.slice(words.length, last), ...files])
    await asDone(api.deleteMessage(chat, Number(id.replace('file:', ''))));
}

/** A file's message has no words to edit. */
function isFile(id: string): boolean {
  return /^(file|gone):/.test(id);
}

async function asDone(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'refused' || !AS_GOOD_AS_DONE.test(failure.description)) throw error;
  }
}

/** How a message looks, which an edit has to say again. */
function manner({ copy, text, keyboard: rows }: Extract<Part, { kind: 'text' }>) {
  return {
    link_preview_options: { is_disabled: true },
    ...(copy && { entities: [{ type: 'pre' as const, offset: 0, length: text.length }] }),
    ...(rows.length > 0 && {
      reply_markup: { inline_keyboard: rows.map((row) => row.map((button) => ({ ...button }))) },
    }),
  };
}

function deliveryOf(failure: Failure, now: number): Delivery {
  switch (failure.kind) {
    case 'slow_down':
      return { kind: 'later', retryAt: now + failure.seconds * 1000, reason: 'slow_down' };
    case 'not_sent':
      return { kind: 'later', retryAt: now + OUT_OF_REACH, reason: failure.reason };
    case 'unknown':
      return failure;
    case 'refused':
      if (failure.code === 401 || failure.code === 404)
        return { kind: 'later', retryAt: now + LOCKED_OUT, reason: 'token refused' };
      if (failure.code === 403 || GONE.test(failure.description))
        return { kind: 'closed', reason: failure.description };
      return { kind: 'failed', reason: failure.description };
  }
}
