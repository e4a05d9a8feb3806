import { judgeOutgoing } from '../../../understanding/outgoing/judge.ts';
import { CANNED_ARGS, type CannedReply } from '../../canned-replies.ts';
import type { Fault } from '../fault.ts';
import type { FlowSetFacts, TextFacts } from './flow-set.ts';

const FILE = 'replies.yaml';

/** Faults of the canned replies: words that are not there, that name what is not filled in, or that may not be said. */
export function replyFaults({ replies, texts }: Pick<FlowSetFacts, 'replies' | 'texts'>): Fault[] {
  const list = replies?.replies ?? [];
  return [
    ...list.flatMap((reply, index) =>
      list.findIndex(({ id }) => id === reply.id) < index
        ? [{ file: FILE, path: `replies.${index}`, reason: `${reply.id} is there twice` }]
        : [],
    ),
    ...texts.flatMap((facts) => strayTexts(list, facts)),
    ...texts.flatMap((facts) => list.flatMap((reply, index) => wordFaults(reply, index, facts))),
  ];
}

function strayTexts(list: readonly CannedReply[], { locale, variables }: TextFacts): Fault[] {
  return [...variables.keys()]
    .filter((key) => key.startsWith('canned-'))
    .filter((key) => !list.some(({ id }) => key === `canned-${id}` || key === `canned-name-${id}`))
    .map((key) => ({ file: `texts (${locale})`, path: key, reason: `no reply in ${FILE} is called so` }));
}

function wordFaults({ id, facts }: CannedReply, index: number, texts: TextFacts): Fault[] {
  const { locale, variables, words } = texts;
  const path = `replies.${index}`;
  const missing = [`canned-${id}`, `canned-name-${id}`].filter((key) => !variables.has(key));
  const named = variables.get(`canned-${id}`) ?? new Set<string>();
  const allowed = new Set<string>([...facts, ...CANNED_ARGS]);
  const asks = judgeOutgoing(words.get(`canned-${id}`) ?? '');
  return [
    ...missing.map((key) => ({ file: FILE, path, reason: `there is no text ${key} in ${locale}` })),
    ...[...named]
      .filter((name) => !allowed.has(name))
      .map((name) => ({
        file: `texts (${locale})`,
        path: `canned-${id}`,
        reason: `nobody fills in $${name}`,
      })),
    ...facts
      .filter((name) => missing.length === 0 && !named.has(name))
      .map((name) => ({
        file: FILE,
        path: `${path}.facts`,
        reason: `${name} is not in the words (${locale})`,
      })),
    ...(asks.length > 0
      ? [
          {
            file: `texts (${locale})`,
            path: `canned-${id}`,
            reason: `it asks the customer for: ${asks.join(', ')}`,
          },
        ]
      : []),
  ];
}
