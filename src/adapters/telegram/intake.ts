import type { Locale } from '../../domain/locale.ts';
import type { CustomerDoor } from '../../engine/doors.ts';
import { addressOf } from '../../engine/inbound.ts';
import type { Pace } from '../../engine/pace.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { Depart } from './departures.ts';
import { answerPress } from './press.ts';
import { hear } from './receive.ts';
import { updateSchema } from './schema.ts';
import type { SideCalls } from './side-calls.ts';

export interface IntakeParts {
  readonly botId: string;
  readonly customers: CustomerDoor;
  readonly clock: Clock;
  readonly pace: Pick<Pace, 'owe'>;
  /** Calls beside the conversation, whose failure harms nothing. */
  readonly aside: SideCalls;
  /** A group is no place for payment numbers. */
  readonly depart: Depart;
  readonly words: { readonly privateOnly: (locale: Locale) => string; readonly notYours: string };
}

/** Takes one update in; durable when it resolves. What is no update of ours is passed over. */
export type TakeUpdate = (body: unknown) => Promise<void>;

export function createIntake({
  botId,
  customers,
  clock,
  pace,
  aside,
  depart,
  words,
}: IntakeParts): TakeUpdate {
  return async (body) => {
    const read = updateSchema.safeParse(body);
    if (!read.success) return;
    const heard = hear(read.data, botId, clock.now());
    switch (heard.kind) {
      case 'nothing':
        return;
      case 'event':
        pace.owe(String(heard.chat));
        if ((await customers.receive(heard.event)) === 'new' && heard.pictures) aside.typing(heard.chat);
        return;
      case 'press':
        pace.owe(addressOf(heard.event.lane));
        await customers.receive(heard.event);
        return answerPress(heard.press, aside);
      case 'foreign_press':
        return aside.answer(heard.press.id, words.notYours);
      case 'group':
        return depart(heard.chat, words.privateOnly(heard.locale));
      case 'broadcast':
        return depart(heard.chat, null);
    }
  };
}
