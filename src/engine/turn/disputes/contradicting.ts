import { type FactName, known } from '../../../domain/fact.ts';
import { insist, settleContradiction } from '../../../domain/filing.ts';
import { FLOW } from '../../flow/places.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import { dossierOf, putFacts } from '../dossier.ts';
import { dashed, factPhrase, fileFacts } from '../facts/state-facts.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { CUSTOMER, offer, record, type Work } from '../work.ts';
import { type Dispute, isSide, openDisputes, type SideChoice, shownByNumber } from './disputes.ts';

/** What is compared with the day and the channel inside a payment's number. */
const TOUCHED: readonly FactName[] = ['transaction_id', 'paid_at', 'payment_channel'];

/** What was just filed and does not fit is asked about, politely; both ways are a press away. */
export function askAbout(work: Work, filed: readonly FactName[]): void {
  const numberTouched = filed.some((name) => TOUCHED.includes(name));
  put(
    work,
    openDisputes(work).find(({ name, byNumber }) => (byNumber ? numberTouched : filed.includes(name))),
  );
}

/** One question at a time: which of two versions is right comes before the pending one, and never beside it. */
export function askOneThing(work: Work, { flows }: Pick<Tools, 'flows'>): void {
  const { flow, offers } = flows.state(work.conversation.place.state);
  const showsAll = flow === FLOW.review || offers === 'gaps';
  if (work.reply.ask && showsAll) put(work, openDisputes(work)[0]);
  if (isAsking(work) && !showsAll && work.conversation.consentAt !== null) work.reply.ask = false;
}

function isAsking(work: Work): boolean {
  return work.reply.extra.some(({ option }) => isSide(option));
}

function put(work: Work, dispute: Dispute | undefined): void {
  if (dispute === undefined || isAsking(work)) return;
  const { name, question, sides } = dispute;
  const [old, fresh] = sides;
  // "Left open" and a question right behind it sounds as if that one were meant.
  const { says } = work.reply;
  const left = says.findIndex(({ key }) => key === 'left-open');
  if (left >= 0) says.splice(left, 1);
  says.push({
    key: question,
    args: { name: { key: `fact-${dashed(name)}` }, old: old.label, new: fresh.label },
  });
  offer(work, ...sides.map(({ option, label }) => ({ option, label })));
}

/** The customer says which version is right; what else does not fit is asked next. */
export function settleDispute(
  work: Work,
  side: SideChoice,
  name: FactName,
  tools: Tools,
  known: Foreknowledge,
): void {
  if (side === 'fit') fitToNumber(work, name);
  else if (side === 'insist') stayWithStatement(work, name);
  else settle(work, name, side === 'take' ? 'rival' : 'in_force');
  advance(work, { type: 'told' }, tools, known);
  put(work, openDisputes(work)[0]);
  work.reply.ask = true;
}

function settle(work: Work, name: FactName, choice: 'rival' | 'in_force'): void {
  putFacts(work, settleContradiction(dossierOf(work).facts, name, choice));
  const settled = dossierOf(work).facts[name];
  if (settled === undefined || settled.standing === 'unobtainable') return;
  record(
    work,
    'fact_corrected',
    CUSTOMER,
    { fact: name, source: 'button' },
    { value: JSON.stringify(settled.value) },
  );
  work.reply.understood.push(factPhrase(name, settled.value, work.conversation.locale, work.now));
}

/** The customer says that the number is right: the statement becomes what the number shows. */
function fitToNumber(work: Work, name: FactName): void {
  const shown = shownByNumber(dossierOf(work).facts).find(({ stated }) => stated.name === name);
  if (shown) fileFacts(work, [shown.stated], { kind: 'button', id: `number#${name}` });
}

/** The customer stays with the statement: it is not asked again, and the desk sees that both were shown. */
function stayWithStatement(work: Work, name: FactName): void {
  const { facts } = dossierOf(work);
  const number = known(facts, 'transaction_id')?.value;
  if (number === undefined) return;
  putFacts(work, insist(facts, name, number));
  record(work, 'fact_contradicted', CUSTOMER, { fact: name, source: 'button', stays: true });
}
