import type { StatedTime } from '../../../domain/instant.ts';
import type { Understood } from '../../../understanding/understood.ts';

/** A clock read to the minute: 9:00, 9点整, 九点零分, 9 sharp, 0900. */
const TO_THE_MINUTE =
  /[:：整正零]|\d ?[.h]\d{2}|点0|\d{4}(?!\d|[-/年])|\b(?:sharp|exactly|on the dot|o['’]?h)\b/iu;

/** The time of a message, marked where its words name an hour and no minute: 早上9点, 8pm. */
export function withBareHour(value: StatedTime, { kind, facts }: Understood, text: string): StatedTime {
  const [from, to] = facts.paid_at?.span ?? [0, 0];
  const isClock = value.precision === 'minute' || value.precision === 'time_only';
  const isFull = isClock && value.value.slice(14, 16) === '00';
  const words = text.slice(from, to + 1);
  const isBare = isFull && kind !== 'payment_notice' && !TO_THE_MINUTE.test(words);
  return isBare ? { ...value, hourOnly: true } : value;
}
