import { completeness } from '../../domain/completeness.ts';
import type { EvidenceItem } from '../../domain/evidence.ts';
import type { ExhibitKind } from '../../domain/exhibit.ts';
import type { FactName } from '../../domain/fact.ts';
import { filesAmong } from '../escalation/preflight.ts';
import type { WaitingState } from '../flow/flows.ts';
import type { Tools } from '../tools.ts';
import { dossierOf } from './dossier.ts';
import { gapsToAsk } from './routes/picked.ts';
import { dashed } from './state-facts.ts';
import { CUSTOMER, changeCase, currentCase, record, type Work } from './work.ts';

/** What an agent asked for and has not got yet, oldest first. */
export function openRequests(work: Work) {
  return currentCase(work)?.requests.filter(({ state }) => state === 'open') ?? [];
}

/**
 * The kind a file is filed under: what the desk asked for, what the pending question asks for, what the review lists
 * as missing. At any other question nobody can know what it shows, and it is filed as that.
 */
export function exhibitKindFor(work: Work, pending: WaitingState, tools: Tools): ExhibitKind {
  const { plan } = tools;
  const kindOf = (item: EvidenceItem) => plan.rules[item].exhibit ?? plan.rules[item].insteadOf[0] ?? [];
  const asked = openRequests(work).flatMap(({ item }) => kindOf(item));
  const bill: readonly ExhibitKind[] = pending.check === 'really_charged' ? ['payment_proof'] : [];
  const question = pending.evidence === undefined ? bill : [kindOf(pending.evidence)].flat();
  const { missing } = completeness(dossierOf(work), plan);
  const lacking = pending.offers === 'gaps' ? gapsToAsk(work, tools) : [];
  const review = pending.flow === 'review' ? missing.flatMap(kindOf) : [];
  return [...filesAmong(lacking), ...asked, ...question, ...review][0] ?? 'other';
}

/** Ticks the requests that what just arrived answers. */
export function answerRequests(
  work: Work,
  facts: readonly FactName[],
  files: readonly ExhibitKind[],
  { plan }: Tools,
): void {
  for (const { id, item } of openRequests(work)) {
    const rule = plan.rules[item];
    const kinds = rule.exhibit === null ? rule.insteadOf : [rule.exhibit, ...rule.insteadOf];
    const answered =
      rule.facts.some((name) => facts.includes(name)) || kinds.some((kind) => files.includes(kind));
    if (!answered) continue;
    mark(work, id, 'answered');
    record(work, 'evidence_answered', CUSTOMER, { item });
    work.reply.says.push({ key: 'request-answered', args: { item: { key: `item-${dashed(item)}` } } });
  }
}

/** "I can't get this": the request is settled all the same, and the desk knows. */
export function cannotGet(work: Work, id: string): void {
  const request = openRequests(work).find((each) => each.id === id);
  if (!request) return;
  mark(work, id, 'unobtainable');
  record(work, 'evidence_answered', CUSTOMER, { item: request.item, unobtainable: true });
  changeCase(work, { waitingFor: 'desk' });
  work.reply.says.push({
    key: 'request-unobtainable',
    args: { item: { key: `item-${dashed(request.item)}` } },
  });
}

function mark(work: Work, id: string, state: 'answered' | 'unobtainable'): void {
  const requests = currentCase(work)?.requests ?? [];
  changeCase(work, { requests: requests.map((each) => (each.id === id ? { ...each, state } : each)) });
}
