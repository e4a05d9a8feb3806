import type { Instant } from '../../../domain/instant.ts';
import { type InboundContent, type InboundEvent, laneOf, type Unsupported } from '../../../engine/inbound.ts';
import type { MessageEvent, Said, SlackFile } from '../receive/schema.ts';
import { plainWords } from './plain-words.ts';
import { remoteOf } from './remote-file.ts';

/** The conversation of a direct message channel. */
export function dmLane(team: string, channel: string): string {
  return laneOf('slack', `${team}/${channel}`);
}

/** What a message in a direct message channel is to the program; `null` where a person said nothing. */
export function hear(message: MessageEvent, team: string, now: Instant): InboundEvent | null {
  const heard = message.subtype === 'message_changed' ? changeOf(message) : newsOf(message);
  if (heard === null) return null;
  const { of, content, outside } = heard;
  return {
    // By the message and not by the delivery: a sweep finds what an event told of already.
    key: ['slack', team, message.channel, ...of].join(':'),
    lane: dmLane(team, message.channel),
    at: now,
    writtenAt: Math.min(Math.floor(Number(message.ts) * 1000), now),
    content,
    ...(outside === undefined ? {} : { outside }),
  };
}

interface Heard {
  readonly of: readonly string[];
  readonly content: InboundContent;
  readonly outside?: string;
}

function newsOf(message: MessageEvent): Heard | null {
  if (message.subtype === 'message_deleted')
    return withdrawalOf(message.deleted_ts, message.previous_message);
  if (message.bot_id !== undefined || message.user === undefined) return null;
  const content = contentOf(message);
  return content && { of: [message.ts], content, outside: message.ts };
}

/** An edit, or what a deletion leaves where others have answered in its thread. */
function changeOf({ message: now, previous_message: before }: MessageEvent): Heard | null {
  if (now === undefined) return null;
  if (now.subtype === 'tombstone') return withdrawalOf(now.ts, before);
  if (now.bot_id !== undefined || now.user === undefined || now.text === before?.text) return null;
  const content = { kind: 'edit', of: { outside: now.ts }, text: plainWords(now.text) } as const;
  return { of: [now.ts, now.edited?.ts ?? 'edited'], content };
}

function withdrawalOf(ts: string | undefined, before: Said | undefined): Heard | null {
  if (ts === undefined || before?.bot_id !== undefined) return null;
  return { of: [ts, 'withdrawn'], content: { kind: 'withdrawal', of: { outside: ts } } };
}

function contentOf(message: Said): InboundContent | null {
  const shared = message.attachments.filter(({ is_share }) => is_share).flatMap(({ text }) => text ?? []);
  const own = plainWords(message.text);
  const text = [own, ...shared.map(plainWords)].filter((words) => words !== '').join('\n');
  const files = message.files.filter(({ mode }) => mode !== 'tombstone');
  if (files.length > 0) return filesOf(files, text);
  if (text.trim() === '') return message.files.length > 0 ? { kind: 'unsupported', what: 'file_gone' } : null;
  return { kind: 'text', text, ...(own === '' && shared.length > 0 && { forwarded: true }) };
}

function filesOf(files: readonly SlackFile[], caption: string): InboundContent {
  const refused = files.flatMap((file) => {
    const what = kindOf(file);
    return what === null ? [] : [{ name: remoteOf(file).name, what }];
  });
  const usable = files.filter((file) => kindOf(file) === null).map(remoteOf);
  return { kind: 'remote_files', files: usable, ...(refused.length > 0 && { refused }), caption };
}

function kindOf({ mimetype, subtype }: SlackFile): Unsupported | null {
  if (subtype === 'slack_audio' || mimetype?.startsWith('audio/')) return 'voice';
  return subtype === 'slack_video' || mimetype?.startsWith('video/') ? 'video' : null;
}
