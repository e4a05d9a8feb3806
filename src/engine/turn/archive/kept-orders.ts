import { MINUTE } from '../../../domain/instant.ts';
import type { ArchivedOrder } from '../../archive/archived-order.ts';
import type { Conversation } from '../../conversation.ts';
import { type OwnChoice, ownChoice } from '../../flow/own-choices.ts';
import type { Phrase } from '../../ports/texts.ts';
import { factPhrase, verbatim } from '../facts/state-facts.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { dayWords } from '../routes/words.ts';
import type { Work } from '../work.ts';
import { BOUGHT } from './bought.ts';

/** After so long without a word a message is a story again. */
const GOES_ON = 30 * MINUTE;

/** Choices that are about the customer's own archive and nobody else's: the first part of their names. */
const OF_ARCHIVE: readonly OwnChoice[] = ['archive', 'archive_done', 'kept', 'drop_kept'];

export function isOfArchive(option: string): boolean {
  const own = ownChoice(option);
  return own !== null && OF_ARCHIVE.includes(own.choice);
}

/** Whether what comes now is to be kept, and not a story. */
export function isArchiving({ archiving }: Pick<Conversation, 'archiving'>, now: number): boolean {
  return archiving != null && now - archiving.since < GOES_ON;
}

/** The customer's orders as they are by now, newest first. */
export function keptOrders(work: Work, { archived }: Pick<Foreknowledge, 'archived'>): ArchivedOrder[] {
  let orders = [...archived];
  for (const change of work.archive)
    orders = 'keep' in change ? [change.keep, ...orders] : orders.filter(({ name }) => name !== change.drop);
  return orders;
}

/** What is known of an order, value by value. */
export function valuesOf({ values }: ArchivedOrder, { now, conversation }: Work): Phrase[] {
  return BOUGHT.flatMap((name) => {
    const value = values[name];
    return value === undefined || name === 'wallet_status' || name === 'product_kind'
      ? []
      : [factPhrase(name, value, conversation.locale, now)];
  });
}

const LONGEST_NAME = 24;

/** An order in a few words, as a button has room for. */
export function labelOf({ values, keptAt }: ArchivedOrder, { now, conversation }: Work): Phrase {
  const { locale } = conversation;
  const { product, amount, paid_at: paidAt } = values;
  const day = paidAt && { value: paidAt.value.slice(0, 10), precision: 'day' as const };
  const short = product !== undefined && product.length > LONGEST_NAME;
  const parts = [
    ...(product === undefined ? [] : [verbatim(short ? `${product.slice(0, LONGEST_NAME)}…` : product)]),
    ...(amount === undefined ? [] : [factPhrase('amount', amount, locale, now)]),
    day ? factPhrase('paid_at', day, locale, now) : { key: 'archive-kept-on', args: { day: keptOn(keptAt) } },
  ];
  return { key: 'archive-label', args: { parts } };

  function keptOn(at: number): string {
    return dayWords(at, locale, now);
  }
}
