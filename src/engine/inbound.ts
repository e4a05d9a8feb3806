import type { Instant } from '../domain/instant.ts';
import type { Locale } from '../domain/locale.ts';

export const CHANNELS = ['web', 'terminal', 'telegram', 'slack'] as const;
/** Where the customer talks. */
export type Channel = (typeof CHANNELS)[number];

/** A file whose bytes are already in the vault and on disk. */
export interface ReceivedFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly name: string;
}

export type InboundContent =
  /** Somebody opened the conversation and said nothing yet. */
  | { readonly kind: 'hello'; readonly locale: Locale }
  /** `forwarded`: the channel vouches that it was forwarded, not typed. */
  | { readonly kind: 'text'; readonly text: string; readonly forwarded?: boolean }
  | { readonly kind: 'press'; readonly prompt: string; readonly option: string }
  | { readonly kind: 'files'; readonly files: readonly ReceivedFile[]; readonly caption: string }
  /** `of`: the log number of the message that was edited. */
  | { readonly kind: 'edit'; readonly of: number; readonly text: string }
  | { readonly kind: 'unsupported'; readonly what: 'voice' | 'sticker' | 'too_big' | 'bad_file' | 'unknown' };

/** One thing that came in from a customer. Stored under its key before anything else happens. */
export interface InboundEvent {
  /** Unique for ever; the same key twice is the same event. */
  readonly key: string;
  /** The conversation: `channel:address`. */
  readonly lane: string;
  readonly at: Instant;
  readonly content: InboundContent;
}

export function laneOf(channel: Channel, address: string): string {
  return `${channel}:${address}`;
}

export function channelOf(lane: string): Channel {
  return lane.slice(0, lane.indexOf(':')) as Channel;
}

export function addressOf(lane: string): string {
  return lane.slice(lane.indexOf(':') + 1);
}
