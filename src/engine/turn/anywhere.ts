import type { FactName } from '../../domain/fact.ts';
import { ownChoice } from '../flow/own-choices.ts';
import { entering } from '../flow/places.ts';
import type { Tools } from '../tools.ts';
import { advance } from './advance.ts';
import { beginWithKept } from './archive/liken.ts';
import { dropOrder, endArchiving, showArchive, showOrder } from './archive/show.ts';
import { callHuman } from './call-human.ts';
import { askAbout, settleDispute } from './contradicting.ts';
import { isDecided } from './decided.ts';
import { dossierOf } from './dossier.ts';
import { noteDuplicates } from './duplicates.ts';
import { endCase } from './end-case.ts';
import { pickRow } from './files/pick-row.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { cannotGet, sayWhyNot } from './requests.ts';
import { chooseRoute } from './routes/choose-route.ts';
import { letGo } from './second-order.ts';
import { setOut } from './switching.ts';
import { takeStory } from './take-story.ts';
import { CUSTOMER, changeCase, changeConversation, currentCase, record, type Work } from './work.ts';

/** Choices that can stand beside any state's own. Returns whether it was one of them. */
export function chooseAnywhere(work: Work, option: string, tools: Tools, known: Foreknowledge): boolean {
  const own = ownChoice(option);
  if (own === null) return false;
  const {
    choice,
    about: [name, detail],
  } = own;
  switch (choice) {
    case 'call_human':
      callHuman(work, tools, known);
      return true;
    case 'delete_yes':
    case 'delete_no':
      changeConversation(work, { confirming: null });
      if (choice === 'delete_no') work.reply.says.push({ key: 'delete-not-done' });
      work.reply.ask = true;
      return true;
    case 'end_solved':
    case 'end_given_up':
      endCase(work, choice === 'end_solved' ? 'solved' : 'given_up', tools, known);
      return true;
    case 'end_not':
      if (currentCase(work)?.stage === 'handed_over') work.reply.says.push({ key: 'waiting-goes-on' });
      work.reply.ask = true;
      return true;
    case 'keep':
    case 'take':
    case 'fit':
    case 'insist':
      settleDispute(work, choice, name as FactName, tools, known);
      return true;
    case 'join':
      joinEarlier(work, name ?? '');
      return true;
    case 'to':
      setOut(work, name ?? '');
      return true;
    case 'second':
      beginSecond(work, tools, known);
      return true;
    case 'amend':
      fileHeld(work, tools, known);
      return true;
    case 'look_again':
      advance(work, { type: 'human' }, tools, known);
      work.reply.ask = true;
      return true;
    case 'ways':
      advance(work, entering('ways'), tools, known);
      return true;
    case 'route':
      chooseRoute(work, name ?? '', tools, known);
      return true;
    case 'go_on':
      advance(work, { type: 'told' }, tools, known);
      work.reply.ask = true;
      return true;
    case 'apart':
      changeConversation(work, { confirming: null });
      work.reply.ask = true;
      return true;
    case 'row':
    case 'no_row': {
      const filed = pickRow(work, choice === 'row' ? Number(name) : null, tools);
      askAbout(work, filed);
      noteDuplicates(work, known, filed, tools);
      advance(work, { type: 'told' }, tools, known);
      work.reply.ask = true;
      work.reply.whole = true;
      return true;
    }
    case 'archive':
      showArchive(work, null, known);
      return true;
    case 'archive_done':
      endArchiving(work, known);
      return true;
    case 'kept':
      showOrder(work, name ?? '', known);
      return true;
    case 'drop_kept':
      dropOrder(work, name ?? '', known);
      return true;
    case 'own':
      beginWithKept(work, name ?? '', tools, known);
      return true;
    case 'cannot':
      cannotGet(work, name ?? '', tools);
      return true;
    case 'why_not':
      sayWhyNot(work, name ?? '', detail, tools);
      return true;
  }
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
  const { held } = work.conversation.draft;
  const left = work.conversation.case;
  advance(work, { type: 'anew' }, tools, known);
  setOut(work, null);
  const { draft } = work.conversation;
  changeConversation(work, { draft: held === undefined ? draft : { ...draft, held } });
  if (left !== null) work.reply.says.push({ key: 'second-begun', args: { reference: left } });
  work.reply.ask = false;
}

/** What was held back is about this order after all. A decision it goes against is looked at again. */
function fileHeld(work: Work, tools: Tools, known: Foreknowledge): void {
  changeConversation(work, { confirming: null });
  const { held } = known;
  letGo(work);
  if (isDecided(work)) advance(work, { type: 'human' }, tools, known);
  for (const told of held) takeStory(work, { ...told, amends: true }, tools, known);
  work.reply.ask = true;
}
