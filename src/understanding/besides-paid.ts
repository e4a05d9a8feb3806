import type { Found } from './found.ts';
import type { Quantity } from './number-words.ts';
import { ends } from './sifting/edges.ts';

/** New M-PESA balance is Ksh3,450.00, Transaction cost, Ksh23.00, Avl Lmt: INR 45,000.00, Баланс: 3 400 ₽, 누적 125,000원 */
const CALLED = ends(
  /(?:\b(?:transaction (?:cost|fee|charge)|fee|(?:avl|avail(?:able)?|new|your|account|wallet|current)?\.? ?(?:[\w-]{2,10} )?(?:balance|bal|lmt|limit)|saldo|solde|taxa|kontostand)|баланс|누적|잔액|残高)[ :,.]{0,3}(?:(?:is|was|now)[ :]{0,2})?$/iu,
);
/** In UTF-16 units. */
const REACH = 48;

/** What is left, and what the payment cost, beside the sum itself, where a notice names them by these words; none where nothing else is left. */
export function sumsBesidesPaid(text: string, quantities: readonly Found<Quantity>[]): Found<Quantity>[] {
  const beside = quantities.filter(({ from }) => CALLED.testAt(text, from, REACH));
  return beside.length < quantities.length ? beside : [];
}
