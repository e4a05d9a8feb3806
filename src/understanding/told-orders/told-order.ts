import type { Span, Understood } from '../understood.ts';
import type { Fate } from './fate.ts';

/** One of the orders or payments that a text tells of. */
export interface ToldOrder {
  /** Its words and what is said of all of them; as long as the whole text, so that places in it are places there. */
  readonly text: string;
  readonly says: Understood;
  /** What is told to have become of this one; `null` where that is told of all of them, or not at all. */
  readonly fate: Fate | null;
}

/** Where each of several has a sum, that is what was paid for it, however it is worded. */
export function withSum(order: ToldOrder, span: Span | null): ToldOrder {
  const { text, says } = order;
  if (span === null || says.facts.amount !== null) return order;
  const words = text.slice(...span);
  const currency = CURRENCIES[/[$€£¥]/u.exec(words)?.[0] ?? (says.language === 'en' ? '$' : '¥')] ?? 'CNY';
  const amount = { value: Number(words.replace(/[^\d.]/gu, '')).toFixed(2), currency, span };
  return { ...order, says: { ...says, facts: { ...says.facts, amount } } };
}
const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY' };
