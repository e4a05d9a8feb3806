import type { Calls } from '../calls.ts';
import { CallFailed, isShut } from '../outcome.ts';

export type RoomState =
  | 'unknown'
  | 'open'
  | 'archived'
  | 'not_in_channel'
  | 'shared'
  | 'not_found'
  | 'restricted';

/** Milliseconds after which a channel is tried again that somebody has to open first. */
export const SHUT_FOR = 120_000;

/** A channel of the desk: whether cases, or what is told of them, may be shown there. */
export class DeskRoom {
  readonly channel: string;
  private readonly calls: Calls;
  private readonly changed: (state: RoomState) => void;
  private now: RoomState = 'unknown';
  private told: RoomState = 'open';

  /** `changed` hears of it when the channel can no longer be used, and when it was used again. */
  constructor(calls: Calls, channel: string, changed: (state: RoomState) => void) {
    this.calls = calls;
    this.channel = channel;
    this.changed = changed;
  }

  get state(): RoomState {
    return this.now;
  }

  /** Asks Slack. Where that fails the state stays what it was. */
  async look(): Promise<RoomState> {
    this.become(await this.ask());
    return this.now;
  }

  /** The state, asked for where it is not known to be good. */
  async check(): Promise<RoomState> {
    return this.now === 'open' ? this.now : this.look();
  }

  /** A post was refused because of the channel. */
  refused(error: string): void {
    this.become(stateFor(error));
  }

  /** A post went well. */
  worked(): void {
    this.tell('open');
  }

  private become(state: RoomState): void {
    this.now = state;
    if (state !== 'open') this.tell(state);
  }

  private tell(state: RoomState): void {
    if (state === this.told) return;
    this.told = state;
    this.changed(state);
  }

  private async ask(): Promise<RoomState> {
    try {
      const { channel } = await this.calls.make('conversations.info', (web) =>
        web.conversations.info({ channel: this.channel }),
      );
      if (channel?.is_archived) return 'archived';
      // Strangers read along: what is personal stays on the desk page.
      if (channel?.is_ext_shared || channel?.is_pending_ext_shared) return 'shared';
      return channel?.is_member ? 'open' : 'not_in_channel';
    } catch (error) {
      if (error instanceof CallFailed && error.failure.kind === 'refused' && isShut(error.failure.error))
        return stateFor(error.failure.error);
      throw error;
    }
  }
}

function stateFor(error: string): RoomState {
  if (error === 'not_in_channel') return error;
  if (error === 'is_archived' || error === 'is_inactive') return 'archived';
  return error === 'channel_not_found' ? 'not_found' : 'restricted';
}
