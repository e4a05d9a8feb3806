import { createHash } from 'node:crypto';
import { formatMoney, formatStatedTime } from '../../../domain/format.ts';
import type { Locale } from '../../../domain/locale.ts';
import { abbreviateId } from '../../../domain/masking.ts';
import type { OrderRecord } from '../../../domain/order-book/order-record.ts';
import type { Discrepancy, DiscrepancyKind } from '../../../domain/order-book/reconciliation.ts';
import type { Texts } from '../../../engine/ports/texts.ts';

/** One disagreement between the shop's orders and its payments, in words. */
export interface FoundView {
  readonly id: string;
  readonly kind: DiscrepancyKind;
  readonly payments: readonly string[];
  readonly orders: readonly string[];
  /** The case that names the payment already. `atDesk`: it can be opened there. */
  readonly case: { readonly reference: string; readonly atDesk: boolean } | null;
  /** A case can be opened of it, or the customer of such a case be told once more. */
  readonly mayOpen: boolean;
}

export interface ReconcileView {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly {
    readonly kind: DiscrepancyKind;
    readonly words: string;
    readonly count: number;
  }[];
  readonly found: readonly FoundView[];
  /** More were found than are shown. */
  readonly more: number;
  /** Why the shop's orders could not all be asked for, in words for the operator; `null` where they were. */
  readonly silent: string | null;
}

/** Names a disagreement for as long as its numbers stay: nothing can be read from it. */
export function idOf({ kind, payments, orders }: Discrepancy): string {
  const numbers = [...payments, ...orders].map((each) => [
    each.transactionId,
    each.merchantOrderId,
    each.shopOrderId,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([kind, numbers]))
    .digest('hex')
    .slice(0, 32);
}

/** Numbers of the shop's own stand in full, since they are looked up with them; those of the customer's bill do not. */
export function paymentWords(record: OrderRecord, texts: Texts, locale: Locale): string {
  const { transactionId, merchantOrderId } = record;
  const transaction = transactionId === null ? '–' : abbreviateId(transactionId);
  const args = { ...shared(record, locale), transaction, merchant: merchantOrderId ?? '–' };
  return texts.word({ key: 'reconcile-payment', args }, locale);
}

export function orderWords(record: OrderRecord, texts: Texts, locale: Locale): string {
  const state = record.deletedAt === null ? record.state.replaceAll('_', '-') : 'deleted';
  const args = {
    ...shared(record, locale),
    order: record.shopOrderId ?? '–',
    state: { key: `reconcile-state-${state}` },
  };
  return texts.word({ key: 'reconcile-order', args }, locale);
}

export function kindWords(kind: DiscrepancyKind, texts: Texts, locale: Locale): string {
  return texts.word({ key: `reconcile-${kind.replaceAll('_', '-')}` }, locale);
}

function shared({ amount, paidAt, createdAt }: OrderRecord, locale: Locale) {
  const at = paidAt ?? createdAt;
  return {
    amount: amount === null ? '–' : formatMoney(amount),
    time: at === null ? '–' : formatStatedTime(at, locale),
  };
}
