import type { FactValues } from '../domain/fact.ts';
import type { BothLanguages } from '../domain/incident.ts';
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

/** A file that is still with the channel. Its bytes are fetched before the turn that takes it. */
export interface RemoteFile {
  /** What the channel needs to fetch it; for nobody else. */
  readonly remote: string;
  readonly name: string;
}

/** A file that came with others and cannot be taken. */
export interface RefusedFile {
  readonly name: string;
  readonly what: Unsupported | Denial;
}

export type InboundContent =
  /** Somebody opened the conversation and said nothing yet. */
  | { readonly kind: 'hello'; readonly locale: Locale }
  /** Somebody goes on here with what they began on another channel. */
  | { readonly kind: 'continued' }
  /** The shop's books have a payment whose order went wrong, and nobody has complained yet: `by` opened a case of it. */
  | { readonly kind: 'found'; readonly facts: Readonly<Partial<FactValues>>; readonly by: string }
  /** What a customer asked to be deleted is gone, and is still to be told of. `of`: the event that asked; the rest is how the conversation stood. */
  | {
      readonly kind: 'forgotten';
      readonly of: string;
      readonly deleted: readonly string[];
      readonly kept: readonly string[];
      readonly locale: Locale;
      readonly lastNumber: number;
    }
  /** Something the customer sent could not be handled. What of it may be kept: its words without secrets, its files. */
  | { readonly kind: 'set_aside'; readonly words: string; readonly files: readonly ReceivedFile[] }
  /** The channel was out of reach for so long that presses of the buttons that are alive may have been lost. */
  | { readonly kind: 'interrupted' }
  /** `forwarded`: the channel vouches that it was forwarded, not typed. */
  | { readonly kind: 'text'; readonly text: string; readonly forwarded?: boolean }
  | { readonly kind: 'press'; readonly prompt: string; readonly option: string }
  | {
      readonly kind: 'files';
      /** None where nothing of what came could be taken. */
      readonly files: readonly ReceivedFile[];
      readonly refused?: readonly RefusedFile[];
      readonly caption: string;
      readonly forwarded?: boolean;
      /** Files that were sent together may arrive one by one and share this name. */
      readonly album?: string;
    }
  /** Becomes `files` before the turn decides. */
  | {
      readonly kind: 'remote_files';
      readonly files: readonly RemoteFile[];
      readonly refused?: readonly RefusedFile[];
      readonly caption: string;
      readonly forwarded?: boolean;
      readonly album?: string;
    }
  /** `of`: the message that was edited, by its log number or by its id in the channel. */
  | { readonly kind: 'edit'; readonly of: MessageName; readonly text: string }
  /** The customer took a message back. */
  | { readonly kind: 'withdrawal'; readonly of: MessageName }
  /** `caption`: what was written beside it, which counts all the same. */
  | { readonly kind: 'unsupported'; readonly what: Unsupported; readonly caption?: string }
  | DeskLetter;

/** What the desk did in another conversation and this one has to know. Nothing of the customer's. */
export type DeskLetter =
  /** A case of this conversation was taken into one of another, or out again. */
  | { readonly kind: 'merged' | 'split'; readonly reference: string }
  /** The case it was taken into is decided, in these words. */
  | { readonly kind: 'outcome'; readonly reference: string; readonly words: string }
  /** The case it was taken into was decided, and is looked at again. */
  | { readonly kind: 'reopened'; readonly reference: string }
  /** The case belongs to an incident; `notice`: what its customers were told already. */
  | {
      readonly kind: 'incident';
      readonly reference: string;
      readonly incident: string;
      readonly notice: BothLanguages | null;
    }
  /** The customer of a case that was taken into `reference` said this. */
  | { readonly kind: 'heard'; readonly reference: string; readonly from: string; readonly text: string };

export type MessageName = number | { readonly outside: string };

/** What came and cannot be taken; each is answered in words of its own. */
export const UNSUPPORTED = [
  'voice',
  'sticker',
  'animation',
  'video',
  'contact',
  'location',
  'too_big',
  'bad_file',
  'file_gone',
  'unknown',
] as const;
export type Unsupported = (typeof UNSUPPORTED)[number];

/** Why there is no place for a file that could be taken otherwise. */
export type Denial = 'storage_full' | 'conversation_full' | 'consent_first';

/** One thing that came in from a customer. Stored under its key before anything else happens. */
export interface InboundEvent {
  /** Unique for ever; the same key twice is the same event. */
  readonly key: string;
  /** The conversation: `channel:address`. A store puts the conversation here into which the address leads. */
  readonly lane: string;
  /** The address it came from, where that is not the conversation's own. */
  readonly from?: string;
  /** When it came. */
  readonly at: Instant;
  /** When it was written, where that was earlier: what it calls yesterday is the day before that. */
  readonly writtenAt?: Instant;
  /** Its id in the channel's own numbering, by which it may be edited or taken back later. */
  readonly outside?: string;
  /** The language the customer's app is in, for the first words. */
  readonly locale?: Locale;
  readonly content: InboundContent;
}

/** What nobody said or pressed. */
const SILENT: readonly InboundContent['kind'][] = [
  'forgotten',
  'interrupted',
  'set_aside',
  'found',
  'merged',
  'split',
  'outcome',
  'reopened',
  'heard',
  'incident',
];

/** Whether a customer did it, who therefore takes messages. */
export function isFromCustomer({ content }: Pick<InboundEvent, 'content'>): boolean {
  return !SILENT.includes(content.kind);
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
