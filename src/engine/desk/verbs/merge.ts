import type { Case } from '../../../domain/case.ts';
import { deskOf } from '../../../domain/desk-state.ts';
import { deed } from '../../../domain/policy.ts';
import { paymentNumbersOf } from '../../turn/finish.ts';
import { setOut } from '../../turn/payments/switching.ts';
import { changeCase, changeDesk, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';
import { refusalOf } from '../permissions.ts';
import { takeIn } from '../take-in.ts';
import { takeOver } from '../take-over.ts';

/**
 * Takes a case of the same payment into this one. It keeps all it had, is closed and points here; whoever spoke of it
 * is told, and what the desk owes them it owes here. Where it is the same conversation, all it has comes along and the talk
 * goes on here. Another conversation may be another person: what they told stays theirs.
 */
export const merge: Verb<'merge'> = (act, command) => {
  const { work, theCase, agent, actor, knowledge } = act;
  const { other } = knowledge;
  if (other === null || command.other === theCase.reference) return 'nothing_known';
  const { value, version } = other.case;
  // Nobody's case may be taken along, somebody else's only by who may take it.
  const refusal = refusalOf(agent, 'merge', { ...value, owner: value.owner ?? agent.id }, work.now);
  if (refusal) return refusal;
  const sameTalk = other.lane === work.lane;
  // Its customer will hear how this one ends: somebody with more than one pair of eyes says that it is theirs too.
  if (!sameTalk && agent.role === 'agent') return 'not_allowed';
  if (!sameTalk && !isSamePayment(theCase, value)) return 'other_customer';
  const taken = sameTalk ? takeIn(act, value) : { facts: [], exhibits: [] };
  const { ids, left, audit } = takeOver(act, value, sameTalk);
  const { reference } = value;
  const lane = sameTalk ? null : other.lane;
  const entry = { reference, by: agent.id, at: work.now, lane, ...taken, ...ids };
  changeDesk(work, { merged: [...deskOf(theCase).merged, entry] });
  changeCase(work, { waitingFor: 'desk' });
  record(work, 'case_merged', actor, { other: reference });
  const requests = value.requests.map((each) =>
    each.state === 'open' ? { ...each, state: 'dropped' as const } : each,
  );
  work.also.push({
    case: {
      version,
      value: {
        ...value,
        requests,
        stage: 'closed',
        closedAt: work.now,
        waitingFor: 'nobody',
        humanAskedAt: null,
        desk: {
          ...deskOf(value),
          ...left,
          mergedInto: { reference: theCase.reference, lane: sameTalk ? null : work.lane },
          undo: null,
        },
      },
    },
    audit: [deed('case_merged', actor, work.now, { into: theCase.reference }), ...audit],
    paymentNumbers: paymentNumbersOf(value),
  });
  if (sameTalk) {
    work.reply.says.push({ key: 'desk-merged', args: { reference, into: theCase.reference } });
    if (work.conversation.case === reference) setOut(work, theCase.reference);
  } else {
    const key = `merged:${reference}:${theCase.reference}:${version}`;
    work.letters.push({ key, lane: other.lane, at: work.now, content: { kind: 'merged', reference } });
  }
  return null;
};

function isSamePayment(one: Case, other: Case): boolean {
  const numbers = new Set(paymentNumbersOf(one));
  return paymentNumbersOf(other).some((number) => numbers.has(number));
}
