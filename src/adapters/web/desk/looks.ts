import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { deskOf } from '../../../domain/desk-state.ts';
import { type CaseWriter, caseView } from '../../../engine/desk/worded/case-view.ts';
import { codedWords } from '../../../engine/desk/worded/coded-words.ts';
import { nameOfAgents } from '../../../engine/desk/worded/names.ts';
import { queueView, readLists, rowViews } from '../../../engine/desk/worded/queue-view.ts';
import { setAsideView } from '../../../engine/desk/worded/set-aside-view.ts';
import type { CaseView, FoundView, QueueView } from '../../../engine/desk/worded/view-model.ts';
import { ZhaodanError } from '../../../engine/errors.ts';
import type { QueueRow } from '../../../engine/ports/desk-store.ts';
import type { Agent } from '../../../engine/ports/pass-store.ts';
import type { QueueList } from '../../../engine/ports/queue-store.ts';
import { findCases } from '../../../engine/search/find-cases.ts';
import { paymentNumbersOf } from '../../../engine/turn/finish.ts';
import { localeOfRequest } from '../refusals.ts';
import { NAMES } from './door-words.ts';
import type { DeskParts } from './parts.ts';

/** Found cases beyond this many are too many to look through. */
const MOST_FOUND = 50;

/** Words and names in the language this request asks for. */
export async function writerFor(c: Context, parts: DeskParts): Promise<CaseWriter> {
  const { passes, texts, plan, routes, canned, shop, clock } = parts;
  const locale = localeOfRequest(c);
  const { rejected, gone, customer, program } = NAMES[locale];
  const nameOf = nameOfAgents(await passes.agents(), { gone, program }, texts, locale);
  return {
    pen: { words: codedWords(texts, locale), locale, now: clock.now(), nameOf },
    texts,
    plan,
    routes,
    shop,
    canned,
    rejected,
    people: { customer, program },
  };
}

/** A case the desk may see: one the customer handed over. Throws `case_not_found` for every other. */
export async function handedOver({ reads }: Pick<DeskParts, 'reads'>, reference: string): Promise<QueueRow> {
  const row = await reads.row(reference);
  if (row === null || row.case.handedOverAt === null) {
    throw new ZhaodanError('case_not_found', 'no such case at the desk');
  }
  return row;
}

/** One list, of one's own also those with colleagues: the first rows of it, and how long every list is. */
export async function lookAtQueue(
  c: Context,
  parts: DeskParts,
  agent: Agent,
  { list, rows }: { readonly list: QueueList; readonly rows: number },
): Promise<QueueView> {
  const { reads, clock } = parts;
  const now = clock.now();
  const lists: readonly QueueList[] = list === 'mine' ? ['mine', 'others'] : [list];
  const [read, setAside, writer] = await Promise.all([
    readLists(reads, lists, agent.id, rows, now),
    setAsideView(reads, setAsideId),
    writerFor(c, parts),
  ]);
  return queueView(read, writer, setAside, now);
}

/** Cases that fit what was typed: a reference, a number, an amount, a name, words. */
export async function lookFor(c: Context, parts: DeskParts, typed: string): Promise<FoundView> {
  const [rows, writer] = await Promise.all([
    findCases(parts.reads, typed, MOST_FOUND + 1),
    writerFor(c, parts),
  ]);
  return { rows: rowViews(rows.slice(0, MOST_FOUND), writer), more: rows.length > MOST_FOUND };
}

/** Cases of the same payment, also those that are only taken for it: numbers may have been put right since. */
async function withSamePayment(reads: DeskParts['reads'], { case: theCase }: QueueRow) {
  const { merged, mergedInto } = deskOf(theCase);
  const found = await reads.casesWithPayment(paymentNumbersOf(theCase));
  const references = [...found, ...merged, ...(mergedInto ? [mergedInto] : [])].map(
    ({ reference }) => reference,
  );
  const rows = await Promise.all([...new Set(references)].map((reference) => reads.row(reference)));
  return rows.flatMap((row) => row ?? []);
}

/** An entry's key may name somebody's address, so the page knows it by a hash. */
function setAsideId(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 20);
}

/** Somebody has seen to what was set aside; gives whether it was still there. */
export async function dismissSetAside({ reads }: Pick<DeskParts, 'reads'>, id: string): Promise<boolean> {
  const entry = (await reads.quarantined()).find(({ key }) => setAsideId(key) === id);
  if (entry) await reads.dismiss(entry.key);
  return entry !== undefined;
}

export async function lookAtCase(
  c: Context,
  parts: DeskParts,
  agent: Agent,
  reference: string,
): Promise<CaseView> {
  const row = await handedOver(parts, reference);
  const { reads } = parts;
  const [log, undelivered, audit, sameCustomer, samePayment, writer] = await Promise.all([
    reads.log(row.lane, 0),
    reads.undelivered(row.lane),
    reads.audit(reference),
    reads.casesOf(row.lane),
    withSamePayment(reads, row),
    writerFor(c, parts),
  ]);
  return caseView(
    { row, log, undelivered, audit, sameCustomer, samePayment },
    agent,
    writer,
    parts.clock.now(),
  );
}
