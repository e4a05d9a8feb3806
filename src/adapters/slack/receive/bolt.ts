import { App, type Receiver } from '@slack/bolt';
import { SILENT } from '../web-client.ts';
import type { Acknowledgement, Incoming } from './incoming.ts';

/** Slack waits three seconds for an answer; this is what is left after the way here and back. */
const ANSWER_MS = 2_500;

/**
 * Bolt, reading what the doors hand in. Its own receivers acknowledge before anything is durable, read bodies without
 * a limit and take signatures from the future; ours do not.
 */
export class OwnReceiver implements Receiver {
  private readonly report: (error: unknown) => void;
  private app: App | null = null;

  /** `report` hears what went wrong after the answer was given. */
  constructor(report: (error: unknown) => void) {
    this.report = report;
  }

  init(app: App): void {
    this.app = app;
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  /**
   * Lets the listeners act on an interaction or a command; what they acknowledge with is the answer. One that nobody
   * listens to is answered with nothing. Rejects with what a listener threw; `late` answers where none does in time.
   */
  async answer(body: Incoming['body'], late: () => Acknowledgement): Promise<Acknowledgement> {
    const { promise, resolve, reject } = Promise.withResolvers<Acknowledgement>();
    let isAnswered = false;
    const timer = setTimeout(() => end(late()), ANSWER_MS);
    function end(answer: Acknowledgement): void {
      isAnswered = true;
      clearTimeout(timer);
      resolve(answer);
    }
    const heard = { body, ack: async (answer?: Acknowledgement) => end(answer ?? null) };
    this.app?.processEvent(heard).then(
      () => end(null),
      (error: unknown) => {
        clearTimeout(timer);
        if (isAnswered) this.report(error);
        reject(error);
      },
    );
    return promise;
  }
}

/** An app that speaks for one workspace. Who may act is judged by our own guard, not by Bolt. */
export function createApp(receiver: OwnReceiver, botToken: string, apiUrl: string): App {
  const app = new App({
    receiver,
    authorize: async () => ({ botToken }),
    clientOptions: { slackApiUrl: apiUrl },
    convoStore: false,
    ignoreSelf: false,
    logger: SILENT,
  });
  // With a handler set, Bolt counts whatever happened as handled.
  app.error(async (error) => {
    throw 'original' in error ? error.original : error;
  });
  return app;
}
