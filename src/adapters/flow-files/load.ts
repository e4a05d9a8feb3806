import type { EvidencePlan } from '../../domain/evidence.ts';
import type { Locale } from '../../domain/locale.ts';
import type { CannedReply } from '../../engine/canned-replies.ts';
import { ZhaodanError } from '../../engine/errors.ts';
import type { Route } from '../../engine/escalation/schema.ts';
import { evidencePlanOf } from '../../engine/evidence-plan.ts';
import { flowFaults } from '../../engine/flow/check/all.ts';
import { compileFlows } from '../../engine/flow/compile.ts';
import { faultLine } from '../../engine/flow/fault.ts';
import type { Flows } from '../../engine/flow/flows.ts';
import { answersFrom, type SideAnswer } from '../../engine/questions.ts';
import type { Shop } from '../../engine/shop.ts';
import type { ParsedBefore } from './parsed-before.ts';
import { readFlowSet } from './read-set.ts';

export interface Loaded {
  readonly flows: Flows;
  readonly shop: Shop;
  readonly plan: EvidencePlan;
  /** What agents have ready to say. */
  readonly canned: readonly CannedReply[];
  /** The ways to go on beyond the shop. */
  readonly routes: readonly Route[];
  readonly answerFor: (text: string, locale: Locale, withDesk?: boolean) => SideAnswer | null;
}

/**
 * Reads, checks (all but the words) and compiles a folder of flows. Throws `ZhaodanError('flow_invalid')` with every
 * fault on a line of its own.
 */
export function loadFlows(dir: string, shopFile?: string, before?: ParsedBefore): Loaded {
  const set = readFlowSet(dir, shopFile, before);
  const { flows, evidence, questions, shop, escalations } = set;
  const faults = set.faults.length > 0 ? set.faults : flowFaults({ ...set, texts: [] });
  if (faults.length > 0 || evidence === null || questions === null || shop === null) {
    throw new ZhaodanError('flow_invalid', faults.map(faultLine).join('\n'));
  }
  return {
    flows: compileFlows(flows.map(({ flow }) => flow)),
    shop,
    plan: evidencePlanOf(evidence),
    canned: set.replies?.replies ?? [],
    routes: escalations.map(({ route }) => route),
    answerFor: answersFrom(questions),
  };
}
