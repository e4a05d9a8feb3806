/** One thing from Slack, by whatever way it came. */
export interface Incoming {
  readonly kind: 'event' | 'interaction' | 'command';
  readonly body: Readonly<Record<string, unknown>>;
}

/** What Slack is answered with; `null` says only that it was taken. */
export type Acknowledgement = string | Readonly<Record<string, unknown>> | null;

/** Durable when it resolves. Rejects where the store could not take it: Slack is to come again. */
export type TakeIn = (incoming: Incoming) => Promise<Acknowledgement>;
