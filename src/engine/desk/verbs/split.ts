import { deskOf } from '../../../domain/desk-state.ts';
import { deed } from '../../../domain/policy.ts';
import { paymentNumbersOf } from '../../turn/finish.ts';
import { changeDesk, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';
import { takeOut } from '../take-in.ts';
import { giveBack } from '../take-over.ts';

/** Takes a merged case out again: it is open as it was, and whoever takes it out has it. */
export const split: Verb<'split'> = (act, { other: reference }) => {
  const { work, theCase, agent, actor, knowledge } = act;
  const { merged } = deskOf(theCase);
  const entry = merged.findLast((each) => each.reference === reference);
  const other = knowledge.other;
  if (!entry || other === null || deskOf(other.case.value).mergedInto?.reference !== theCase.reference)
    return 'nothing_known';
  takeOut(act, entry);
  const owed = giveBack(act, entry, other.case.value);
  changeDesk(work, { merged: merged.filter((each) => each !== entry) });
  record(work, 'case_split', actor, { other: reference });
  const { value, version } = other.case;
  work.also.push({
    case: {
      version,
      value: {
        ...value,
        stage: 'handed_over',
        closedAt: null,
        waitingFor: 'desk',
        owner: agent.id,
        desk: { ...deskOf(value), ...owed, mergedInto: null, clocks: [], undo: null },
      },
    },
    audit: [deed('case_split', actor, work.now, { from: theCase.reference })],
    paymentNumbers: paymentNumbersOf(value),
  });
  const lane = entry.lane ?? work.lane;
  const key = `split:${reference}:${version}`;
  work.letters.push({ key, lane, at: work.now, content: { kind: 'split', reference } });
  return null;
};
