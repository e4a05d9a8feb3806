import type { EvidenceRequest } from '../../../domain/case.ts';
import { completeness } from '../../../domain/completeness.ts';
import { deskOf } from '../../../domain/desk-state.ts';
import { type EvidenceItem, lackReasons } from '../../../domain/evidence.ts';
import type { ExhibitKind } from '../../../domain/exhibit.ts';
import { type FactName, LACK_REASONS, type LackReason } from '../../../domain/fact.ts';
import { fileLack } from '../../../domain/filing.ts';
import { filesAmong } from '../../escalation/preflight.ts';
import type { WaitingState } from '../../flow/flows.ts';
import { FLOW } from '../../flow/places.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf, putFacts } from '../dossier.ts';
import { dashed } from '../facts/state-facts.ts';
import { gapsToAsk } from '../routes/picked.ts';
import { CUSTOMER, changeCase, changeDesk, currentCase, offer, record, sayOnce, type Work } from '../work.ts';
import { tickCard } from './request-card.ts';

/** So much of a request's id tells it from the others of its case; with all of it and a reason no button could carry it. */
const ENOUGH = 8;

/** What an agent asked for and has not got yet, oldest first. */
export function openRequests(work: Work): readonly EvidenceRequest[] {
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
  const review = pending.flow === FLOW.review ? missing.flatMap(kindOf) : [];
  return [...filesAmong(lacking), ...asked, ...question, ...review][0] ?? 'other';
}

/** Ticks the requests that what just arrived answers, and gives how many. */
export function answerRequests(
  work: Work,
  facts: readonly FactName[],
  file: ExhibitKind | null,
  tools: Tools,
): number {
  const open = openRequests(work);
  const kindsOf = ({ item }: EvidenceRequest): readonly ExhibitKind[] => {
    const { exhibit, insteadOf } = tools.plan.rules[item];
    return exhibit === null ? insteadOf : [exhibit, ...insteadOf];
  };
  const shows = file === null ? [] : open.filter((each) => kindsOf(each).includes(file));
  // Asked for one thing to write, somebody may rather take a picture of it.
  const [only] = open;
  const instead = file !== null && open.length === 1 && only && kindsOf(only).length === 0 ? [only] : [];
  const says = open.filter(({ item }) => tools.plan.rules[item].facts.some((name) => facts.includes(name)));
  const answered = open.filter((each) => [...shows.slice(0, 1), ...instead, ...says].includes(each));
  for (const request of answered) {
    mark(work, request, { state: 'answered' }, tools);
    record(work, 'evidence_answered', CUSTOMER, { item: request.item });
    work.reply.says.push({
      key: 'request-answered',
      args: { item: { key: `item-${dashed(request.item)}` } },
    });
  }
  return answered.length;
}

/** A picture with nothing in it goes to the desk as it is, and what was asked for is still to come. */
export function sayNotShown(work: Work): void {
  const items = openRequests(work).map(({ item }) => ({ key: `item-${dashed(item)}` }));
  if (items.length > 0) sayOnce(work, { key: 'request-not-shown', args: { items } });
}

/**
 * After the handover a message is the desk's to look at, unless it only brings a part of what was asked for, or says
 * that the rest will come: then the customer is still waited for.
 */
export function passOn(work: Work, answered: number, filler = false): void {
  if (currentCase(work)?.stage !== 'handed_over') return;
  const resting = deskOf(currentCase(work) ?? {}).restingSince !== null;
  if (openRequests(work).length > 0 && (answered > 0 || filler) && !resting) return;
  changeCase(work, { waitingFor: 'desk' });
  if (!filler) changeDesk(work, { heardAt: work.now });
}

/** "I can't get this": the desk knows at once; why is asked, and need not be answered. */
export function cannotGet(work: Work, id: string, tools: Tools): void {
  const request = openRequests(work).find((each) => each.id === id);
  if (!request) return;
  const item = { key: `item-${dashed(request.item)}` };
  giveUpOn(work, request, 'other', tools);
  if (openRequests(work).length === 0) changeCase(work, { waitingFor: 'desk' });
  work.reply.says.push({ key: 'request-unobtainable', args: { item } });
  sayOnce(work, { key: 'desk-why-ask' });
  offer(
    work,
    ...lackReasons(request.item)
      .filter((reason) => reason !== 'other')
      .map((reason) => ({
        option: `why_not.${id.slice(0, ENOUGH)}.${reason}` as const,
        label: { key: `lack-reason-${dashed(reason)}` },
      })),
  );
}

/** Why it cannot be had. `begins`: how the request's id begins. */
export function sayWhyNot(work: Work, begins: string, reason: string | undefined, tools: Tools): void {
  const request = currentCase(work)?.requests.find(({ id }) => id.startsWith(begins));
  const why = LACK_REASONS.find((each) => each === reason);
  if (request?.state !== 'unobtainable' || why === undefined) return;
  giveUpOn(work, request, why, tools);
  work.reply.says.push({ key: 'desk-why-noted' });
}

function giveUpOn(work: Work, request: EvidenceRequest, reason: LackReason, tools: Tools): void {
  mark(work, request, { state: 'unobtainable', reason }, tools);
  for (const name of tools.plan.rules[request.item].facts)
    putFacts(work, fileLack(dossierOf(work).facts, name, reason, work.now));
  record(work, 'evidence_answered', CUSTOMER, { item: request.item, unobtainable: true, reason });
}

/** Notes what became of a request: the card ticks, and whoever has the case sees that something came. */
function mark(
  work: Work,
  { id, line }: EvidenceRequest,
  change: Pick<EvidenceRequest, 'state'> & { readonly reason?: LackReason },
  tools: Tools,
): void {
  const current = currentCase(work);
  if (current === null) return;
  changeCase(work, {
    requests: current.requests.map((each) => (each.id === id ? { ...each, ...change } : each)),
  });
  if (line !== undefined) tickCard(work, line, tools);
  if (current.owner !== null)
    changeDesk(work, { flags: [...new Set([...deskOf(current).flags, 'answered' as const])] });
}
