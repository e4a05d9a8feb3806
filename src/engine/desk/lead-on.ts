import type { FlowEvent } from '../flow/flows.ts';
import { advance } from '../turn/advance.ts';
import { offerTheWay } from '../turn/at-desk/elsewhere.ts';
import { currentCase } from '../turn/work.ts';
import type { DeskAct } from './act.ts';

/** Leads the conversation on; one that talks about another case by now is only told. */
export function leadOn({ work, theCase, tools, knowledge }: DeskAct, event: FlowEvent): void {
  const { reference } = theCase;
  if (currentCase(work)) return advance(work, event, tools, knowledge);
  const key = event.type === 'reopened' ? 'reopened-elsewhere' : 'decided-elsewhere';
  work.reply.says.push({ key, args: { reference } });
  offerTheWay(work);
}
