import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type CannedReplies, repliesSchema } from '../../engine/canned-replies.ts';
import { type Route, routeSchema } from '../../engine/escalation/schema.ts';
import { type EvidenceFile, evidenceSchema } from '../../engine/evidence-plan.ts';
import type { Fault } from '../../engine/flow/fault.ts';
import { type FlowFile, flowSchema } from '../../engine/flow/schema.ts';
import { type Questions, questionsSchema } from '../../engine/questions.ts';
import { type Shop, shopSchema } from '../../engine/shop.ts';
import { NOTHING_BEFORE, type ParsedBefore } from './parsed-before.ts';
import { readYaml } from './read-yaml.ts';

/** Everything in `flows/` but the words. A part that could not be read is `null`, and its faults say why. */
export interface FlowSet {
  readonly flows: readonly { readonly file: string; readonly flow: FlowFile }[];
  readonly evidence: EvidenceFile | null;
  readonly questions: Questions | null;
  /** What agents have ready to say. */
  readonly replies: CannedReplies | null;
  readonly shop: Shop | null;
  /** The ways to go on beyond the shop. */
  readonly escalations: readonly { readonly file: string; readonly route: Route }[];
  readonly faults: readonly Fault[];
}

/** Flow files lie at the top (triage), in `losses/` and in `shared/`. */
const FLOW_FILES = ['triage.yaml', 'losses/*.yaml', 'shared/*.yaml'];

/** Reads a folder of flows. `shopFile` is the shop's own file, `shop.yaml` in the folder by default. */
export function readFlowSet(
  dir: string,
  shopFile: string = join(dir, 'shop.yaml'),
  before: ParsedBefore = NOTHING_BEFORE,
): FlowSet {
  const shopName = shopFile === join(dir, 'shop.yaml') ? 'shop.yaml' : shopFile;
  const faults: Fault[] = [];
  const read = <S extends z.ZodType>(path: string, file: string, schema: S): z.output<S> | null => {
    const result = readYaml(path, file, schema, before);
    if ('value' in result) return result.value;
    faults.push(...result.faults);
    return null;
  };
  const flows = globSync(FLOW_FILES, { cwd: dir })
    .toSorted()
    .flatMap((file) => {
      const flow = read(join(dir, file), file, flowSchema);
      return flow === null ? [] : [{ file, flow }];
    });
  const escalations = globSync('escalations/*.yaml', { cwd: dir })
    .toSorted()
    .flatMap((file) => {
      const route = read(join(dir, file), file, routeSchema);
      return route === null ? [] : [{ file, route }];
    });
  if (flows.length === 0) faults.push({ file: dir, path: '', reason: 'there are no flow files here' });
  const set = {
    flows,
    evidence: read(join(dir, 'evidence.yaml'), 'evidence.yaml', evidenceSchema),
    questions: read(join(dir, 'questions.yaml'), 'questions.yaml', questionsSchema),
    replies: read(join(dir, 'replies.yaml'), 'replies.yaml', repliesSchema),
    shop: read(shopFile, shopName, shopSchema),
    escalations,
    faults,
  };
  before.keep();
  return set;
}
