import type { CustomerDoor, DeskOutsideDoor } from '../../../engine/doors.ts';
import type { Clock } from '../../../engine/ports/clock.ts';
import type { TurnStore } from '../../../engine/ports/turn-store.ts';
import { dmLane, hear } from '../customer/receive.ts';
import { eventMail } from '../desk/mail.ts';
import { trouble } from '../desk/submissions.ts';
import type { OwnReceiver } from './bolt.ts';
import type { Acknowledgement, TakeIn } from './incoming.ts';
import { interactionSchema } from './interaction.ts';
import { type Envelope, envelopeSchema, messageSchema } from './schema.ts';

export interface IntakeParts {
  readonly customers: CustomerDoor;
  readonly outside: DeskOutsideDoor;
  readonly turns: Pick<TurnStore, 'load'>;
  readonly receiver: OwnReceiver;
  /** Hears at once of what may not wait until the mail is read. */
  readonly heed: (event: Envelope['event']) => void;
  readonly clock: Clock;
  readonly defaultLocale: 'zh-CN' | 'en';
  readonly words: { readonly late: string; readonly failed: string };
  readonly report: (error: unknown, where: string) => void;
}

/**
 * Takes one thing in. Events are stored before they are acknowledged. Interactions and commands are not: Slack never
 * sends one again, and what they do is durable, under a key made of the press or of the view and its hash, before
 * their own acknowledgement goes out; a raw copy would only be one more place for what somebody typed.
 */
export function createTakeIn(parts: IntakeParts): TakeIn {
  return async ({ kind, body }) => {
    if (kind === 'event') {
      const envelope = envelopeSchema.safeParse(body);
      if (envelope.success) await takeEvent(envelope.data, parts);
      return null;
    }
    const { words, receiver, report } = parts;
    try {
      return await receiver.answer(body, () => inModal(body, words.late));
    } catch (error) {
      const answer = inModal(body, words.failed);
      if (answer === null) throw error;
      report(error, 'slack submission');
      return answer;
    }
  };
}

/** A modal keeps what was typed, and says why it is still open; `null` for everything else. */
function inModal(body: Readonly<Record<string, unknown>>, words: string): Acknowledgement {
  const { data } = interactionSchema.safeParse(body);
  return data?.type === 'view_submission' && data.view ? trouble(data.view.blocks, words) : null;
}

async function takeEvent(envelope: Envelope, parts: IntakeParts): Promise<void> {
  const { customers, outside, turns, clock, defaultLocale } = parts;
  const { event, team_id, event_id } = envelope;
  const message = messageSchema.safeParse(event);
  if (message.success && message.data.channel.startsWith('D')) {
    const heard = hear(message.data, team_id, clock.now());
    if (heard) await customers.receive(heard);
    return;
  }
  const { type, tab, channel } = event;
  if (type === 'app_home_opened' && tab === 'messages' && typeof channel === 'string') {
    const lane = dmLane(team_id, channel);
    // Also where a conversation went with its data: its first hello was answered long ago, this one is new.
    if ((await turns.load(lane)).conversation !== null) return;
    const content = { kind: 'hello', locale: defaultLocale } as const;
    await customers.receive({ key: `${lane}:hello:${event_id}`, lane, at: clock.now(), content });
    return;
  }
  if (message.success && isOwn(message.data)) return;
  parts.heed(event);
  await outside.post(eventMail(envelope));
}

/** What a program posted or changed tells nothing; that it is gone does. */
function isOwn({ subtype, bot_id, message: now }: ReturnType<typeof messageSchema.parse>): boolean {
  if (subtype === 'message_deleted' || now?.subtype === 'tombstone') return false;
  return bot_id !== undefined || now?.bot_id !== undefined;
}
