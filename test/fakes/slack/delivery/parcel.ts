import type { Json } from '../blocks/schema.ts';

/** One thing that Slack hands to an app, whichever way. */
export interface Parcel {
  readonly kind: 'events_api' | 'interactive' | 'slash_commands';
  readonly payload: Json;
}

export interface Retry {
  readonly number: number;
  readonly reason: string;
}

/** What the app said within three seconds, or how it failed to. */
export interface Receipt {
  readonly outcome: 'acked' | 'refused' | 'timeout' | 'unreachable';
  readonly status: number | null;
  /** The acknowledgement's body: an object, a text, or `null`. */
  readonly body: unknown;
  readonly noRetry: boolean;
}

/** One attempt, as it went over the wire. */
export interface Sent {
  readonly at: number;
  readonly over: 'http' | 'socket';
  readonly kind: Parcel['kind'] | 'url_verification';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly outcome: Receipt['outcome'];
  readonly status: number | null;
}

export const PATIENCE_MS = 3000;
