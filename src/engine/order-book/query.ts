import { type Facts, known, NUMBER_FACTS } from '../../domain/fact.ts';
import { contactsIn } from '../../domain/order-book/contacts.ts';
import { windowAround } from '../../domain/order-book/wanted.ts';
import type { OrderQuery } from '../ports/order-book.ts';

/** The question that follows from what is known of a loss. Without a number, amount and time, or contact it asks nothing. */
export function queryFrom(facts: Facts): OrderQuery {
  const amount = known(facts, 'amount')?.value;
  const paidAt = known(facts, 'paid_at')?.value;
  const window = paidAt === undefined ? null : windowAround(paidAt);
  const contact = known(facts, 'contact')?.value;
  const account = known(facts, 'recharge_account')?.value;
  return {
    numbers: NUMBER_FACTS.flatMap((name) => known(facts, name)?.value ?? []),
    ...(amount !== undefined && window !== null && { paid: { amount, ...window } }),
    ...(contact !== undefined && { contacts: contactsIn(contact) }),
    ...(account !== undefined && { accounts: contactsIn(account) }),
  };
}

export function asksNothing({ numbers, paid, contacts = [], accounts = [] }: OrderQuery): boolean {
  return numbers.length + contacts.length + accounts.length === 0 && paid === undefined;
}
