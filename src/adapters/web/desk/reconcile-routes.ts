import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { dayFromDigits } from '../../../domain/beijing.ts';
import type { FactValues } from '../../../domain/fact.ts';
import { formatMoney, formatStatedTime } from '../../../domain/format.ts';
import { DAY } from '../../../domain/instant.ts';
import {
  DISCREPANCIES,
  type Discrepancy,
  type DiscrepancyKind,
} from '../../../domain/order-book/reconciliation.ts';
import { rightsOf } from '../../../engine/desk/permissions.ts';
import { ZhaodanError } from '../../../engine/errors.ts';
import { laneOf } from '../../../engine/inbound.ts';
import { BookSilent } from '../../../engine/order-book/compare.ts';
import type { Comparison, Days } from '../../../engine/ports/reconciler.ts';
import { shopNameIn } from '../../../engine/shop.ts';
import { atMost, JSON_LIMIT, readJson } from '../body.ts';
import { localeOfRequest, refuse } from '../refusals.ts';
import type { DeskParts } from './parts.ts';
import {
  type FoundView,
  idOf,
  isLoss,
  kindWords,
  numbersOf,
  orderWords,
  paymentWords,
  type ReconcileView,
} from './reconcile-view.ts';
import type { DeskEnv } from './session.ts';

/** What a page has room for; the command line gives all of it. */
const MOST_SHOWN = 100;
/** Longer spans are for the command line: they take their time. */
const MOST_DAYS = 31;
const DAYS_AT_FIRST = 7;
/** A customer is told by the shop's own means, and may take days to come. */
const CODE_GOOD_FOR = 7 * DAY;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const openSchema = z.strictObject({ id: z.string().max(64), from: day, to: day });

/** Where orders and payments disagree, and a press by which one of them becomes a case. For leads and the operator. */
export function reconcileRoutes(parts: DeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();

  app.use('/desk/reconcile/*', async (c, next) => {
    if (!rightsOf(c.get('agent').role).includes('reconcile'))
      throw new ZhaodanError('not_allowed', 'the role may not compare the books');
    await next();
  });

  app.get('/desk/reconcile', async (c) => {
    const span = spanOf(c.req.query('from'), c.req.query('to'), parts.clock.now());
    const found = parts.reconcile?.(span.days) ?? null;
    return found === null ? refuse(c, 'not_found') : c.json(await view(c, found, span));
  });

  app.post('/desk/reconcile/open', atMost(JSON_LIMIT), async (c) => {
    const { id, from, to } = await readJson(c, openSchema);
    const { days } = spanOf(from, to, parts.clock.now());
    for await (const found of parts.reconcile?.(days) ?? [])
      if (idOf(found) === id && isLoss(found)) return c.json(await open(c, found, id));
    return refuse(c, 'not_found');
  });

  async function view(c: Context, all: Comparison, span: Span): Promise<ReconcileView> {
    const locale = localeOfRequest(c);
    const counts = new Map<DiscrepancyKind, number>();
    const found: FoundView[] = [];
    let more = 0;
    let silent: string | null = null;
    try {
      for await (const each of all) {
        counts.set(each.kind, (counts.get(each.kind) ?? 0) + 1);
        if (found.length < MOST_SHOWN) found.push(await seen(each));
        else more += 1;
      }
    } catch (error) {
      if (!(error instanceof BookSilent)) throw error;
      silent = error.message;
    }
    const kinds = DISCREPANCIES.flatMap((kind) => {
      const count = counts.get(kind);
      return count === undefined ? [] : [{ kind, words: kindWords(kind, parts.texts, locale), count }];
    });
    return { from: span.from, to: span.to, kinds, found, more, silent };

    async function seen(each: Discrepancy): Promise<FoundView> {
      const known = await caseOf(each);
      return {
        id: idOf(each),
        kind: each.kind,
        payments: each.payments.map((record) => paymentWords(record, parts.texts, locale)),
        orders: each.orders.map((record) => orderWords(record, parts.texts, locale)),
        case: known && { reference: known.reference, atDesk: known.stage !== 'collecting' },
        mayOpen: isLoss(each) && (known === null || known.untold),
      };
    }
  }

  /** The newest case that names the payment; `untold`: the shop opened it and its customer has not come yet. */
  async function caseOf(found: Discrepancy) {
    const [known] = await parts.cases.casesWithPayment(numbersOf(found));
    if (known === undefined) return null;
    const { case: theCase, conversation } = (await parts.cases.loadCase(known.reference)) ?? {};
    const early = theCase?.value.handedOverEarly === 'found_by_shop';
    return { ...known, untold: early && conversation?.value.consentAt === null };
  }

  /** Opens the case where there is none, and gives the words by which the shop tells its customer. */
  async function open(c: Context<DeskEnv>, found: Discrepancy, id: string) {
    const known = await caseOf(found);
    if (known !== null && !known.untold) return { words: null };
    const lane = known?.lane ?? laneOf('web', randomUUID());
    if (known === null) {
      const content = { kind: 'found', facts: factsOf(found), by: c.get('agent').id } as const;
      const event = { key: `found:${id}`, lane, at: parts.clock.now(), content };
      // Somebody else pressed at the same time: theirs stands, and this page shows it when it looks again.
      if ((await parts.customers.receive(event)) === 'seen') return { words: null };
    }
    const { code } = await parts.codes.issue(lane, CODE_GOOD_FOR);
    const locale = localeOfRequest(c);
    const { amount, paidAt, merchantOrderId } = found.payments[0] ?? {};
    const args = {
      shop: shopNameIn(parts.shop, locale) ?? '',
      time: paidAt == null ? '' : formatStatedTime(paidAt, locale),
      amount: amount == null ? '' : formatMoney(amount),
      number: merchantOrderId ?? '–',
      address: `${parts.settings.publicUrl ?? new URL(c.req.url).origin}/chat`,
      code,
    };
    return { words: parts.texts.word({ key: 'found-message', args }, locale) };
  }

  return app;
}

interface Span {
  readonly from: string;
  readonly to: string;
  readonly days: Days;
}

/** The days that are compared; a span that is none, or too long, is refused. */
function spanOf(from: string | undefined, to: string | undefined, now: number): Span {
  const today = dateOf(now);
  const last = momentOf(to ?? today);
  const first = momentOf(from ?? dateOf(now - (DAYS_AT_FIRST - 1) * DAY));
  if (first === null || last === null || last < first || last - first >= MOST_DAYS * DAY)
    throw new ZhaodanError('bad_input', 'not a span of days that can be compared');
  return { from: dateOf(first), to: dateOf(last), days: { from: first, to: last + DAY - 1 } };
}

function momentOf(date: string): number | null {
  return day.safeParse(date).success ? dayFromDigits(date.replaceAll('-', '')) : null;
}

/** The Beijing day of a moment. */
function dateOf(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** What the books know of the payment, and of the order where there is one. */
function factsOf({ kind, payments, orders }: Discrepancy): Partial<FactValues> {
  const [payment] = payments;
  const order = orders[0];
  const product = order?.product ?? payment?.product ?? null;
  return {
    ...(payment?.amount && { amount: payment.amount }),
    ...(payment?.paidAt && { paid_at: payment.paidAt }),
    ...(payment?.paymentChannel && { payment_channel: payment.paymentChannel }),
    ...(payment?.transactionId && { transaction_id: payment.transactionId }),
    ...(payment?.merchantOrderId && { merchant_order_id: payment.merchantOrderId }),
    ...(order?.shopOrderId && { shop_order_id: order.shopOrderId }),
    ...(product !== null && { product }),
    wallet_status: 'success',
    ...(kind === 'payment_without_order' && { order_seen: 'none' as const }),
    ...(kind === 'order_not_settled' && {
      order_seen: order?.deletedAt == null ? ('unpaid' as const) : ('gone' as const),
    }),
  };
}
