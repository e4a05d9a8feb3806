import type { EvidencePlan } from '../domain/evidence.ts';
import type { Locale } from '../domain/locale.ts';
import type { Route } from './escalation/schema.ts';
import type { Flows } from './flow/flows.ts';
import type { Texts } from './ports/texts.ts';
import type { SideAnswer } from './questions.ts';
import type { Shop } from './shop.ts';

/** What a turn decides with: all of it read once at start, none of it ever changes while the program runs. */
export interface Tools {
  readonly flows: Flows;
  readonly texts: Texts;
  readonly plan: EvidencePlan;
  readonly shop: Shop;
  /** The ways to go on where the shop does not help. */
  readonly routes: readonly Route[];
  /** Whether the shop's order book can be looked into. */
  readonly orderBook: boolean;
  /** The outside address of the chat page, where the program has one. */
  readonly chatPage: string | null;
  /** Whether customers can also write in Telegram. */
  readonly telegram: boolean;
  /** The text that answers a question, or `null` where it is about something else. `withDesk`: the case is there already. */
  readonly answerFor: (text: string, locale: Locale, withDesk?: boolean) => SideAnswer | null;
}
