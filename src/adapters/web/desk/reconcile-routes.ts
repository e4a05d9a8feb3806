import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { dateInBeijing, dayFromDigits } from '../../../domain/beijing.ts';
import { formatMoney, formatStatedTime } from '../../../domain/format.ts';
import { DAY } from '../../../domain/instant.ts';
import {
  DISCREPANCIES,
  type Discrepancy,
  type DiscrepancyKind,
} from '../../../domain/order-book/reconciliation.ts';
import { openFound, standingOf } from '../../../engine/desk/open-found.ts';
import { rightsOf } from '../../../engine/desk/permissions.ts';
import { ZhaodanError } from '../../../engine/errors.ts';
import { BookSilent } from '../../../engine/order-book/compare.ts';
import type { Comparison, Days } from '../../../engine/ports/reconciler.ts';
import { shopNameIn } from '../../../engine/shop.ts';
import { atMost, JSON_LIMIT, readJson } from '../body.ts';
import { localeOfRequest, refuse } from '../refusals.ts';
import type { DeskParts } from './parts.ts';
import {
  type FoundView,
  idOf,
  kindWords,
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
      if (idOf(found) === id) return open(c, found, id);
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
      const { case: known, mayOpen } = await standingOf(each, parts);
      return {
        id: idOf(each),
        kind: each.kind,
        payments: each.payments.map((record) => paymentWords(record, parts.texts, locale)),
        orders: each.orders.map((record) => orderWords(record, parts.texts, locale)),
        case: known && { reference: known.reference, atDesk: known.stage !== 'collecting' },
        mayOpen,
      };
    }
  }

  /** The words by which the shop tells its customer; `null` where there is nobody to tell any more. */
  async function open(c: Context<DeskEnv>, found: Discrepancy, id: string) {
    const answer = await openFound(c.get('agent'), found, id, parts);
    if (answer.kind === 'refused') {
      if (answer.why === 'taken') return c.json({ words: null });
      return refuse(c, answer.why === 'no_loss' ? 'not_found' : answer.why);
    }
    const locale = localeOfRequest(c);
    const { amount, paidAt, merchantOrderId } = found.payments[0] ?? {};
    const args = {
      shop: shopNameIn(parts.shop, locale) ?? '',
      time: paidAt == null ? '' : formatStatedTime(paidAt, locale),
      amount: amount == null ? '' : formatMoney(amount),
      number: merchantOrderId ?? '–',
      address: `${parts.settings.publicUrl ?? new URL(c.req.url).origin}/chat`,
      code: answer.code,
    };
    return c.json({ words: parts.texts.word({ key: 'found-message', args }, locale) });
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
  const today = dateInBeijing(now);
  const last = momentOf(to ?? today);
  const first = momentOf(from ?? dateInBeijing(now - (DAYS_AT_FIRST - 1) * DAY));
  if (first === null || last === null || last < first || last - first >= MOST_DAYS * DAY)
    throw new ZhaodanError('bad_input', 'not a span of days that can be compared');
  return { from: dateInBeijing(first), to: dateInBeijing(last), days: { from: first, to: last + DAY - 1 } };
}

function momentOf(date: string): number | null {
  return day.safeParse(date).success ? dayFromDigits(date.replaceAll('-', '')) : null;
}
