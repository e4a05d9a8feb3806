import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { DAY } from '../../../domain/instant.ts';
import { LOSS_TYPES } from '../../../domain/loss-type.ts';
import { PAYMENT_CHANNELS } from '../../../domain/payment-channel.ts';
import { reportOf } from '../../../domain/report.ts';
import { hasRight } from '../../../engine/desk/permissions.ts';
import { reportView } from '../../../engine/desk/worded/report-view.ts';
import { stepWords } from '../../../engine/desk/worded/step-words.ts';
import { ZhaodanError } from '../../../engine/errors.ts';
import { figuresCsv } from '../../../engine/reports/figures-csv.ts';
import { weeklyDigest } from '../../../engine/reports/weekly-digest.ts';
import { asAttachment } from '../file-names.ts';
import { localeOfRequest } from '../refusals.ts';
import { NAMES } from './door-words.ts';
import { writerFor } from './looks.ts';
import type { DeskParts } from './parts.ts';
import type { DeskEnv } from './session.ts';

const DAYS = ['7', '28', '90'] as const;
const askedSchema = z.object({
  days: z.enum(DAYS).default('28'),
  loss: z.enum(LOSS_TYPES).optional(),
  channel: z.enum(PAYMENT_CHANNELS).optional(),
});

/** What a lead reads to see what goes wrong in the shop, on a page and as a table. */
export function reportRoutes(parts: DeskParts): Hono<DeskEnv> {
  const { reads, clock, texts, flows } = parts;
  const app = new Hono<DeskEnv>();

  const figuresFor = async (c: Context<DeskEnv>) => {
    if (!hasRight(c.get('agent'), 'read_reports'))
      throw new ZhaodanError('not_allowed', 'reports are for leads');
    const asked = askedSchema.safeParse(c.req.query());
    if (!asked.success) throw new ZhaodanError('bad_input', 'no such report');
    const { days, loss, channel } = asked.data;
    const until = clock.now() + 1;
    const from = until - Number(days) * DAY;
    const all = await reads.caseFigures(from, until);
    const figures = all.filter(
      ({ lossType, paymentChannel }) =>
        (loss === undefined || lossType === loss) && (channel === undefined || paymentChannel === channel),
    );
    return { figures, from, until };
  };

  app.get('/desk/report', async (c) => {
    const { figures, from, until } = await figuresFor(c);
    const { pen } = await writerFor(c, parts);
    const locale = localeOfRequest(c);
    const week = { from: until - 7 * DAY, until, name: 'last-days' as const };
    const digest = weeklyDigest(await reads.caseFigures(week.from, until), week, {
      ...{ texts, words: pen.words, locale },
    });
    const step = stepWords(flows, texts, locale);
    return c.json(reportView(reportOf(figures, from, until), pen, NAMES[locale], digest, step));
  });

  app.get('/desk/report.csv', async (c) => {
    const { figures } = await figuresFor(c);
    c.header('Content-Disposition', asAttachment('zhaodan-report.csv'));
    return c.body(figuresCsv(figures, stepWords(flows, texts, localeOfRequest(c))), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
    });
  });

  return app;
}
