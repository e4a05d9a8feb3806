import type { Case } from '../../domain/case.ts';
import { completeness, isNeeded, settled } from '../../domain/completeness.ts';
import { deskOf } from '../../domain/desk-state.ts';
import { tellsMost } from '../../domain/differential.ts';
import { EVIDENCE_ITEMS, type EvidenceItem } from '../../domain/evidence.ts';
import { known } from '../../domain/fact.ts';
import { DAY, MINUTE } from '../../domain/instant.ts';
import { concludeLoss } from '../../domain/loss.ts';
import { REOPEN_DAYS } from '../../domain/policy.ts';
import type { Brief } from '../flow/brief.ts';
import type { Shop } from '../shop.ts';
import type { Tools } from '../tools.ts';
import { bookLeads, toldLook } from './looks/waiting.ts';
import { beyondOf } from './routes/picked.ts';
import { changeCase, changeConversation, currentCase, PROGRAM, record, type Work } from './work.ts';

/** What evidence is judged by: the case, or before consent what the draft holds. */
export type Dossier = Pick<
  Case,
  'facts' | 'exhibits' | 'checks' | 'lossType' | 'because' | 'decision' | 'desk' | 'further'
>;

export function dossierOf(work: Pick<Work, 'case' | 'conversation'>): Dossier {
  const current = currentCase(work);
  if (current !== null) return current;
  const { facts } = work.conversation.draft;
  return { facts, exhibits: [], checks: [], decision: null, ...concludeLoss(facts, []) };
}

/** Replaces the facts wherever they are kept now, and draws the conclusion that follows from them. */
export function putFacts(work: Work, facts: Case['facts']): void {
  if (currentCase(work) === null) {
    changeConversation(work, { draft: { ...work.conversation.draft, facts } });
    return;
  }
  putCaseFacts(work, facts);
}

/** The same for the case this turn writes, whether or not it is the one that is talked about. */
export function putCaseFacts(work: Work, facts: Case['facts']): void {
  changeCase(work, { facts });
  concludeAnew(work);
}

/** Concludes the loss type from all that is known; keeps every fact and exhibit, whatever it becomes. */
export function concludeAnew(work: Work): void {
  if (work.case === null) return;
  const book = toldLook(work.case)?.reading ?? null;
  const { lossType, because } = concludeLoss(work.case.facts, work.case.checks, book);
  const changed = lossType !== work.case.lossType;
  changeCase(work, { lossType, because });
  if (changed) record(work, 'loss_concluded', PROGRAM, { loss_type: lossType, because: because.join(' ') });
}

/** Of a turn, the view that was made last and what it was made of. */
interface Viewed {
  readonly current: Case | null;
  readonly facts: Case['facts'];
  readonly consentAt: number | null;
  readonly brief: Brief;
}
const viewed = new WeakMap<Work, Viewed>();

/** The view the guards of the flows look at. Several of them look at the same one: it is made once. */
export function briefOf(work: Work, tools: Pick<Tools, 'plan' | 'shop' | 'routes'>): Brief {
  const current = currentCase(work);
  const { consentAt, draft } = work.conversation;
  const last = viewed.get(work);
  if (last?.current === current && last.facts === draft.facts && last.consentAt === consentAt)
    return last.brief;
  const brief = new View(work, current, tools);
  viewed.set(work, { current, facts: draft.facts, consentAt, brief });
  return brief;
}

type ViewTools = Pick<Tools, 'plan' | 'shop' | 'routes'>;

/** Few questions want to know all of it, so what takes a look at all the evidence, or at every route, is made when asked for. */
class View implements Brief {
  readonly consented: boolean;
  readonly facts: Brief['facts'];
  readonly checks: Brief['checks'];
  readonly lossType: Brief['lossType'];
  readonly decision: Brief['decision'];
  readonly reopenOver: boolean;
  readonly stage: Brief['stage'];
  readonly book: Brief['book'];
  private readonly work: Work;
  private readonly dossier: Dossier;
  private readonly tools: ViewTools;
  private has: ReadonlySet<EvidenceItem> | null = null;
  private toSpare: ReadonlySet<EvidenceItem> | null = null;
  private isComplete: boolean | null = null;

  constructor(work: Work, current: Case | null, tools: ViewTools) {
    const dossier = dossierOf(work);
    this.consented = work.conversation.consentAt !== null;
    this.facts = dossier.facts;
    this.checks = dossier.checks;
    this.lossType = dossier.lossType;
    this.decision = dossier.decision;
    this.reopenOver = work.now - (dossier.decision?.at ?? work.now) > REOPEN_DAYS * DAY;
    this.stage = current?.stage ?? null;
    this.book = current && bookLeads(current, work.now);
    this.work = work;
    this.dossier = dossier;
    this.tools = tools;
  }

  get settled(): ReadonlySet<EvidenceItem> {
    const { rules } = this.tools.plan;
    this.has ??= new Set(EVIDENCE_ITEMS.filter((item) => settled(this.dossier, rules[item])));
    return this.has;
  }

  get inIncident(): boolean {
    return deskOf(this.dossier).incident !== null;
  }

  get tellsMost(): Brief['tellsMost'] {
    const { facts, checks } = this;
    const numbered = this.settled.has('numbers') || known(facts, 'transaction_id') !== undefined;
    return tellsMost(facts, checks, numbered);
  }

  get spared(): ReadonlySet<EvidenceItem> {
    const { plan } = this.tools;
    this.toSpare ??= new Set(EVIDENCE_ITEMS.filter((item) => !isNeeded(item, this.dossier, plan)));
    return this.toSpare;
  }

  get complete(): boolean {
    this.isComplete ??= completeness(this.dossier, this.tools.plan).complete;
    return this.isComplete;
  }

  get minutesSincePaid(): number | null {
    const paidAt = known(this.facts, 'paid_at')?.value;
    const exact = paidAt !== undefined && paidAt.precision !== 'day';
    return exact ? (this.work.now - Date.parse(paidAt.value)) / MINUTE : null;
  }

  get beyond(): Brief['beyond'] {
    return beyondOf(this.work, this.tools);
  }

  get shopSays(): Brief['shopSays'] {
    return shopSays(this.tools.shop);
  }
}

function shopSays(shop: Shop): Brief['shopSays'] {
  const says = new Set<'names' | 'list_newest' | 'list_days'>();
  if (shop.names.length > 0) says.add('names');
  if (shop.order_list.newest !== undefined) says.add('list_newest');
  if (shop.order_list.days !== undefined) says.add('list_days');
  return says;
}
