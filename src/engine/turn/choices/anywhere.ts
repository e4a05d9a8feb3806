import type { FactName } from '../../../domain/fact.ts';
import { type OwnChoice, ownChoice } from '../../flow/own-choices.ts';
import { entering } from '../../flow/places.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import { beginWithKept } from '../archive/liken.ts';
import { dropOrder, endArchiving, showArchive, showOrder } from '../archive/show.ts';
import { isDecided } from '../at-desk/decided.ts';
import { cannotGet, sayWhyNot } from '../at-desk/requests.ts';
import { askAbout, settleDispute } from '../disputes/contradicting.ts';
import type { SideChoice } from '../disputes/disputes.ts';
import { dossierOf } from '../dossier.ts';
import { pickRows } from '../files/pick-row.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { noteDuplicates } from '../payments/duplicates.ts';
import { beginNext, leaveFor } from '../payments/next-payment.ts';
import { letGo } from '../payments/second-order.ts';
import { setOut } from '../payments/switching.ts';
import { dropNext, nextOf } from '../payments/waiting-payments.ts';
import { chooseRoute } from '../routes/choose-route.ts';
import { takeStory } from '../take-story.ts';
import { callHuman } from '../wishes/call-human.ts';
import { endCase } from '../wishes/end-case.ts';
import { CUSTOMER, changeCase, currentCase, record, type Work } from '../work.ts';

/** What a choice is about, by the parts behind its name, and what there is to do it with. */
interface Chosen {
  readonly name: string;
  readonly detail: string | undefined;
  readonly tools: Tools;
  readonly known: Foreknowledge;
}
type Deed = (work: Work, chosen: Chosen) => void;

/** What each of the program's own choices does; `choose` has taken back whatever was to be confirmed. */
const DEEDS: Readonly<Record<OwnChoice, Deed>> = {
  call_human: (work, { tools, known }) => callHuman(work, tools, known),
  // Confirmed before a turn begins, it is done there; here it comes too late.
  delete_yes: askAgain,
  delete_no: (work) => {
    work.reply.says.push({ key: 'delete-not-done' });
    askAgain(work);
  },
  end_solved: (work, { tools, known }) => endCase(work, 'solved', tools, known),
  end_given_up: (work, { tools, known }) => endCase(work, 'given_up', tools, known),
  end_not: (work) => {
    if (currentCase(work)?.stage === 'handed_over') work.reply.says.push({ key: 'waiting-goes-on' });
    askAgain(work);
  },
  keep: settling('keep'),
  take: settling('take'),
  fit: settling('fit'),
  insist: settling('insist'),
  join: (work, { name }) => joinEarlier(work, name),
  apart: askAgain,
  to: (work, { name }) => setOut(work, name),
  second: (work, { tools, known }) => beginSecond(work, tools, known),
  amend: (work, { tools, known }) => fileHeld(work, tools, known),
  other_payment: (work, { tools, known }) => {
    const [next] = nextOf(work);
    if (next === undefined) askAgain(work);
    else beginNext(work, next, tools, known);
  },
  other_not: dropNext,
  row: (work, { name, tools, known }) => takeFromBill(work, name.split('+').map(Number), tools, known),
  no_row: (work, { tools, known }) => takeFromBill(work, null, tools, known),
  look_again: (work, { tools, known }) => {
    advance(work, { type: 'human' }, tools, known);
    askAgain(work);
  },
  ways: (work, { tools, known }) => advance(work, entering('ways'), tools, known),
  route: (work, { name, tools, known }) => chooseRoute(work, name, tools, known),
  go_on: (work, { tools, known }) => {
    advance(work, { type: 'told' }, tools, known);
    askAgain(work);
  },
  archive: (work, { known }) => showArchive(work, null, known),
  archive_done: (work, { known }) => endArchiving(work, known),
  kept: (work, { name, known }) => showOrder(work, name, known),
  drop_kept: (work, { name, known }) => dropOrder(work, name, known),
  own: (work, { name, tools, known }) => beginWithKept(work, name, tools, known),
  cannot: (work, { name, tools }) => cannotGet(work, name, tools),
  why_not: (work, { name, detail, tools }) => sayWhyNot(work, name, detail, tools),
};

/** Choices that can stand beside any state's own. Returns whether it was one of them. */
export function chooseAnywhere(work: Work, option: string, tools: Tools, known: Foreknowledge): boolean {
  const own = ownChoice(option);
  if (own === null) return false;
  const [name = '', detail] = own.about;
  DEEDS[own.choice](work, { name, detail, tools, known });
  return true;
}

function askAgain(work: Work): void {
  work.reply.ask = true;
}

function settling(side: SideChoice): Deed {
  return (work, { name, tools, known }) => settleDispute(work, side, name as FactName, tools, known);
}

/** Rows of the bill that was shown, by their places from 1; `null`: none of them. */
function takeFromBill(
  work: Work,
  places: readonly number[] | null,
  tools: Tools,
  known: Foreknowledge,
): void {
  const filed = pickRows(work, places, tools);
  askAbout(work, filed);
  noteDuplicates(work, known, filed, tools);
  advance(work, { type: 'told' }, tools, known);
  work.reply.ask = true;
  work.reply.whole = true;
}

/** The customer goes on in the case that already has this payment, with all of the one just begun, which ends. */
function joinEarlier(work: Work, reference: string): void {
  const current = currentCase(work);
  const { facts } = dossierOf(work);
  if (current?.stage === 'collecting') {
    record(work, 'duplicate_seen', CUSTOMER, { joined: reference });
    changeCase(work, { stage: 'closed', waitingFor: 'nobody', closedAt: work.now });
  }
  setOut(work, reference, { facts, exhibits: current?.exhibits ?? [] });
}

/** What was held back is another order: this one is left as it is, and the other begins with it. */
function beginSecond(work: Work, tools: Tools, known: Foreknowledge): void {
  const { held, next } = work.conversation.draft;
  leaveFor(work, { ...(held && { held }), ...(next && { next }) }, tools, known);
}

/** What was held back is about this order after all. A decision it goes against is looked at again. */
function fileHeld(work: Work, tools: Tools, known: Foreknowledge): void {
  const { held } = known;
  letGo(work);
  if (isDecided(work)) advance(work, { type: 'human' }, tools, known);
  for (const told of held) takeStory(work, { ...told, amends: true }, tools, known);
  work.reply.ask = true;
}
