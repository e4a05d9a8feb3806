import { LOSS_TYPES } from '../../../domain/loss-type.ts';
import type { Fault } from '../fault.ts';
import { OWN_ARGS, PROMPT_ARGS } from '../prompt-args.ts';
import type { Act } from '../schema.ts';
import { routeTexts, type TextUse } from './escalations.ts';
import { type FlowSetFacts, nodesIn, type TextFacts } from './flow-set.ts';
import { isOwnText } from './own-texts.ts';

const CARDS = ['alipay', 'wechat', 'unionpay', 'other'] as const;
const KNOWN_ARGS: ReadonlySet<string> = new Set([...PROMPT_ARGS, ...OWN_ARGS]);

/** Faults of the words: a text that is named and not there or there and not named, variables, languages that differ. */
export function textFaults(set: FlowSetFacts, isNamed: (key: string) => boolean): Fault[] {
  return [...missingTexts(set), ...unusedTexts(set, isNamed), ...unknownVariables(set), ...differing(set)];
}

/** Every text the files name, and those that come with a piece of evidence. */
function textsUsed(set: FlowSetFacts): TextUse[] {
  const uses: TextUse[] = [];
  for (const { file, flow } of set.flows) uses.push({ file, path: 'title', key: flow.title });
  for (const { file, at, node } of nodesIn(set)) {
    const use = (path: string, key: string) => uses.push({ file, path: `${at}.${path}`, key });
    const acts = (path: string, list: readonly Act[] | undefined) => {
      for (const act of list ?? []) if (typeof act === 'object' && 'say' in act) use(path, act.say);
    };
    if (node.kind === 'decide') {
      for (const [index, branch] of node.state.decide.entries()) acts(`decide.${index}.acts`, branch.acts);
      continue;
    }
    use('ask', node.state.ask);
    if (node.state.again) use('again', node.state.again);
    acts('acts', node.state.acts);
    for (const { id, label, stay, acts: done } of node.options) {
      use(`options.${id}.label`, label);
      if (stay) use(`options.${id}.stay`, stay);
      acts(`options.${id}.acts`, done);
    }
    if (node.state.evidence && node.lackOf === null)
      for (const card of CARDS) use('evidence', `how-${dashed(node.state.evidence)}-${card}`);
  }
  for (const [at, topic] of set.questions?.topics.entries() ?? [])
    if ('answer' in topic)
      for (const [part, key] of [
        ['answer', topic.answer],
        ['with_desk', topic.with_desk],
      ] as const) {
        if (key !== undefined) uses.push({ file: 'questions.yaml', path: `topics.${at}.${part}`, key });
      }
    else
      for (const card of CARDS)
        uses.push({
          file: 'questions.yaml',
          path: `topics.${at}.where`,
          key: `how-${dashed(topic.where)}-${card}`,
        });
  for (const item of Object.keys(set.evidence?.items ?? {}))
    uses.push({ file: 'evidence.yaml', path: `items.${item}`, key: `item-${dashed(item)}` });
  for (const loss of LOSS_TYPES) uses.push({ file: '', path: 'loss', key: `loss-${dashed(loss)}` });
  return uses;
}

function dashed(name: string): string {
  return name.replaceAll('_', '-');
}

function missingTexts(set: FlowSetFacts): Fault[] {
  return [...textsUsed(set), ...routeTexts(set)].flatMap(({ file, path, key }) =>
    set.texts
      .filter(({ variables }) => !variables.has(key))
      .map(({ locale }) => ({ file, path, reason: `there is no text ${key} in ${locale}` })),
  );
}

function unusedTexts(set: FlowSetFacts, isNamed: (key: string) => boolean): Fault[] {
  const used = new Set([...textsUsed(set), ...routeTexts(set)].map(({ key }) => key));
  return set.texts.flatMap(({ locale, variables, synonyms }) =>
    [...new Set([...variables.keys(), ...synonyms.keys()])]
      .filter((key) => !used.has(key) && !isOwnText(key) && !isNamed(key))
      .map((key) => ({ file: `texts (${locale})`, path: key, reason: 'nobody asks for it' })),
  );
}

/** Only the texts of flows are held to the closed list; the engine fills in its own. */
function unknownVariables(set: FlowSetFacts): Fault[] {
  const keys = new Set(textsUsed(set).map(({ key }) => key));
  return set.texts.flatMap(({ locale, variables }) =>
    [...variables].flatMap(([key, names]) =>
      [...names]
        .filter((name) => keys.has(key) && !KNOWN_ARGS.has(name))
        .map((name) => ({ file: `texts (${locale})`, path: key, reason: `nobody fills in $${name}` })),
    ),
  );
}

function differing({ texts }: FlowSetFacts): Fault[] {
  const [first, ...others] = texts;
  if (first === undefined) return [];
  return others.flatMap((other) => [
    ...absent(first, other),
    ...absent(other, first),
    ...[...first.variables].flatMap(([key, names]) => {
      const theirs = other.variables.get(key);
      const apart = theirs && [...names.symmetricDifference(theirs)];
      return apart && apart.length > 0
        ? [
            {
              file: `texts (${other.locale})`,
              path: key,
              reason: `$${apart.join(', $')} is not in both languages`,
            },
          ]
        : [];
    }),
  ]);
}

function absent(here: TextFacts, there: TextFacts): Fault[] {
  return [...here.variables.keys()]
    .filter((key) => !there.variables.has(key))
    .map((key) => ({ file: `texts (${there.locale})`, path: key, reason: `it is only in ${here.locale}` }));
}
