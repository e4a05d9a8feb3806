import type { Locale } from '../../../domain/locale.ts';
import type { CannedReplies } from '../../canned-replies.ts';
import type { Route } from '../../escalation/schema.ts';
import type { EvidenceFile } from '../../evidence-plan.ts';
import type { Questions } from '../../questions.ts';
import { type FlowNode, nodesOf } from '../nodes.ts';
import type { FlowFile } from '../schema.ts';

/** The words as a check sees them: what each text names, and what may be typed for it. */
export interface TextFacts {
  readonly locale: Locale;
  /** Variables by text key; a key without words of its own (only `.also`) is not there. */
  readonly variables: ReadonlyMap<string, ReadonlySet<string>>;
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** The words of a text without variables, as they stand on a button. */
  readonly plain: ReadonlyMap<string, string>;
  /** The words of every text, without what is filled in. */
  readonly words: ReadonlyMap<string, string>;
}

/** All that the checks look at, with a file's name beside each flow so that a fault can say where it is. */
export interface FlowSetFacts {
  readonly flows: readonly { readonly file: string; readonly flow: FlowFile }[];
  readonly evidence: EvidenceFile | null;
  readonly questions: Questions | null;
  readonly replies: CannedReplies | null;
  readonly escalations: readonly { readonly file: string; readonly route: Route }[];
  readonly texts: readonly TextFacts[];
}

export interface NodeIn {
  readonly file: string;
  /** Path inside the file: `states.numbers`. */
  readonly at: string;
  readonly node: FlowNode;
}

/** Every state with the file it stands in; generated ones are found at the state they come from. */
export function nodesIn({ flows }: Pick<FlowSetFacts, 'flows'>): NodeIn[] {
  const files = flows.map(({ flow }) => flow);
  return nodesOf(files).map((node) => ({
    node,
    file: flows.find(({ flow }) => flow === node.file)?.file ?? '',
    at: `states.${(node.kind === 'ask' && node.lackOf ? node.lackOf : node.path).slice(node.file.flow.length + 1)}`,
  }));
}
