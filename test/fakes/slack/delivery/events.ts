import type { Json } from '../blocks/schema.ts';
import type { Room } from '../workspace/records.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Mail } from './mail.ts';
import type { Parcel, Receipt } from './parcel.ts';
import { isHeard } from './subscriptions.ts';

/** After the first attempt: at once, a minute later, five minutes later. */
const LADDER_MS = [0, 60_000, 300_000] as const;

/** An event and how its delivery stands. */
export interface Told {
  readonly id: string;
  readonly event: Json;
  attempts: number;
  state: 'held' | 'under way' | 'waiting' | 'delivered' | 'given up' | 'missed';
}

const REASONS = { timeout: 'http_timeout', refused: 'http_error', unreachable: 'connection_failed' } as const;

/** The Events API: each event by itself, without a promise of order, four attempts in all. */
export class Events {
  readonly told: Told[] = [];
  #workspace: Workspace;
  #mail: Mail;
  #held: (() => void)[] | null = null;

  constructor(workspace: Workspace, mail: Mail) {
    this.#workspace = workspace;
    this.#mail = mail;
  }

  tell(event: Json, room?: Room): void {
    if (this.#workspace.lostToken === 'account_inactive' || !isHeard(this.#workspace, event, room)) return;
    const told: Told = { id: this.#workspace.ids.next('Ev'), event, attempts: 0, state: 'held' };
    this.told.push(told);
    const parcel: Parcel = { kind: 'events_api', payload: this.#envelope(told, room) };
    const go = () => void this.#attempt(told, parcel, 0, '');
    if (this.#held) this.#held.push(go);
    else go();
  }

  /** What happens from now on waits, to come later or in another order. */
  hold(): void {
    this.#held ??= [];
  }

  release(order: 'same' | 'reversed'): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const go of order === 'same' ? held : held.reverse()) go();
  }

  #envelope({ id, event }: Told, room: Room | undefined): Json {
    const { app, team, time } = this.#workspace;
    return {
      token: 'fake',
      team_id: team.id,
      context_team_id: team.id,
      context_enterprise_id: null,
      api_app_id: app.id,
      event,
      type: 'event_callback',
      event_id: id,
      event_time: Math.floor(time.now() / 1000),
      authorizations: [
        {
          enterprise_id: null,
          team_id: team.id,
          user_id: app.user,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: room?.sharedOutside ?? false,
      event_context: `4-${id}`,
    };
  }

  async #attempt(told: Told, parcel: Parcel, number: number, reason: string): Promise<void> {
    const { settings, time } = this.#workspace;
    if (settings.socketMode && settings.missedWithoutSocket && this.#mail.sockets.count === 0) {
      told.state = 'missed';
      return;
    }
    told.state = 'under way';
    told.attempts += 1;
    const receipt = await this.#mail.deliver(parcel, number === 0 ? null : { number, reason });
    const pause = LADDER_MS[number];
    if (receipt.outcome === 'acked') told.state = 'delivered';
    else if (pause === undefined || receipt.noRetry) told.state = 'given up';
    else {
      told.state = 'waiting';
      time.after(pause, () => void this.#attempt(told, parcel, number + 1, this.#reason(receipt)));
    }
  }

  #reason({ outcome }: Receipt): string {
    if (outcome === 'acked') return '';
    return this.#workspace.settings.socketMode ? 'timeout' : REASONS[outcome];
  }
}
