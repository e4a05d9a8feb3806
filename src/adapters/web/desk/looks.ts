import type { Context } from 'hono';
import { type CaseWriter, caseView } from '../../../engine/desk/worded/case-view.ts';
import { codedWords } from '../../../engine/desk/worded/coded-words.ts';
import { queueView } from '../../../engine/desk/worded/queue-view.ts';
import { setAsideView } from '../../../engine/desk/worded/set-aside-view.ts';
import type { CaseView, QueueView } from '../../../engine/desk/worded/view-model.ts';
import { ZhaodanError } from '../../../engine/errors.ts';
import type { QueueRow } from '../../../engine/ports/desk-store.ts';
import type { Agent } from '../../../engine/ports/pass-store.ts';
import { localeOfRequest } from '../refusals.ts';
import { NAMES } from './door-words.ts';
import type { DeskParts } from './parts.ts';

/** Decided cases beyond this many are found by their reference. */
const MOST_DECIDED = 200;

/** Words and names in the language this request asks for. */
async function writerFor(c: Context, parts: DeskParts): Promise<CaseWriter> {
  const { passes, texts, plan, routes, canned, shop, clock } = parts;
  const locale = localeOfRequest(c);
  const { rejected, gone, customer, program } = NAMES[locale];
  const names = new Map((await passes.agents()).map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? gone;
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

export async function lookAtQueue(c: Context, parts: DeskParts, agent: Agent): Promise<QueueView> {
  const [open, decided, setAside, writer] = await Promise.all([
    parts.reads.open(),
    parts.reads.decided(MOST_DECIDED),
    setAsideView(parts.reads),
    writerFor(c, parts),
  ]);
  return queueView([...open, ...decided], agent.id, writer, setAside, parts.clock.now());
}

export async function lookAtCase(
  c: Context,
  parts: DeskParts,
  agent: Agent,
  reference: string,
): Promise<CaseView> {
  const row = await handedOver(parts, reference);
  const [log, audit, writer] = await Promise.all([
    parts.reads.log(row.lane, 0),
    parts.reads.audit(reference),
    writerFor(c, parts),
  ]);
  return caseView({ row, log, audit }, agent, writer, parts.clock.now());
}
