import type { Json } from '../blocks/schema.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly locale: string;
  readonly isBot: boolean;
  deactivated: boolean;
}

export interface Group {
  readonly id: string;
  readonly handle: string;
  users: readonly string[];
}

export interface Room {
  readonly id: string;
  name: string;
  readonly kind: 'public' | 'private' | 'im';
  readonly created: number;
  readonly members: Set<string>;
  archived: boolean;
  sharedOutside: boolean;
  /** Only some may post: `restricted_action`. */
  restricted: boolean;
}

/** One state of a message. */
export interface Revision {
  readonly at: string;
  readonly how: 'posted' | 'updated' | 'edited' | 'deleted';
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly metadata: Json | null;
}

export interface Message {
  readonly ts: string;
  readonly room: string;
  readonly user: string;
  readonly threadTs: string | null;
  readonly fromApp: boolean;
  readonly files: readonly string[];
  readonly subtype: string | null;
  text: string;
  blocks: readonly Json[];
  metadata: Json | null;
  edited: { readonly user: string; readonly ts: string } | null;
  state: 'there' | 'tombstone' | 'gone';
  readonly reactions: Map<string, string[]>;
  readonly revisions: Revision[];
}

export interface Ephemeral {
  readonly ts: string;
  readonly room: string;
  readonly user: string;
  readonly threadTs: string | null;
  text: string;
  blocks: readonly Json[];
  gone: boolean;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  title: string;
  readonly mimetype: string;
  readonly user: string;
  readonly created: number;
  /** As announced; the bytes must be as many. */
  readonly length: number;
  readonly ticket: string;
  bytes: Buffer | null;
  /** `ticket` → `uploaded` → `completed` → `ready` (scanned) → `deleted`. */
  state: 'ticket' | 'uploaded' | 'completed' | 'ready' | 'deleted';
  /** Given to the app in a modal. */
  handedOver: boolean;
  readonly shares: { readonly room: string; readonly ts: string; readonly threadTs: string | null }[];
}

export interface View {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly user: string;
  readonly rootId: string;
  readonly previousId: string | null;
  hash: string;
  /** What the app sent, blocks filled in. */
  body: Json;
  /** What the person has entered, by `block_id` and `action_id`. */
  readonly entered: Map<string, Json>;
  /** What the app found wrong with it, by `block_id`. */
  errors: Readonly<Record<string, string>>;
}

export interface Trigger {
  readonly user: string;
  /** The modal that was pressed in, if one: where `views.push` may push onto. */
  readonly view: string | null;
  readonly at: number;
  used: boolean;
}

export interface ResponseUrl {
  readonly room: string;
  readonly user: string;
  readonly ts: string | null;
  readonly ephemeral: boolean;
  readonly at: number;
  uses: number;
}
