import { expect, it } from 'vitest';
import type { Case } from '../../../src/domain/case.ts';
import { AGENT_COMMANDS } from '../../../src/engine/desk/policy.ts';
import type { Agent } from '../../../src/engine/ports/pass-store.ts';
import { type Act, act, acts, caseOf, LEAD, LIN, OTHER_PAYMENT, submitted, ZHAO } from './at-desk.ts';

const LATER = Date.parse('2026-12-01T00:00:00+08:00');

/** The other case, and the line of an agent in the first one; 0 where there is none. */
interface Place {
  readonly second: string;
  readonly line: number;
}

/** One of each command, as somebody could press it on the case of {@link scene}. */
const ONE_EACH: Record<(typeof AGENT_COMMANDS)[number], (at: Place) => Act> = {
  claim: () => ({ kind: 'claim' }),
  release: () => ({ kind: 'release' }),
  assign: () => ({ kind: 'assign', to: 'zhao' }),
  note: () => ({ kind: 'note', text: '问过仓库' }),
  reply: () => ({ kind: 'reply', text: '您好，正在查', files: [] }),
  release_held: () => ({ kind: 'release_held', held: 'none' }),
  drop_held: () => ({ kind: 'drop_held', held: 'none' }),
  amend: ({ line }) => ({ kind: 'amend', line, text: '改过的话' }),
  withdraw: ({ line }) => ({ kind: 'withdraw', line }),
  ask: () => ({ kind: 'ask', items: ['order_page', 'contact'], note: '' }),
  resolve: () => ({ kind: 'resolve', resolution: 'refunded', words: '已退' }),
  reject: () => ({ kind: 'reject', reason: '查不到' }),
  reopen: () => ({ kind: 'reopen' }),
  merge: ({ second }) => ({ kind: 'merge', other: second }),
  split: ({ second }) => ({ kind: 'split', other: second }),
  settle: () => ({ kind: 'settle', fact: 'paid_at', choice: 'left' }),
  link: () => ({ kind: 'link', incident: null }),
  find: () => ({
    kind: 'find',
    incident: 'none',
    file: { sha256: 'f'.repeat(64), bytes: 1, mediaType: 'text/plain', name: 'IN.txt' },
  }),
  promise: () => ({ kind: 'promise', words: '今天补发', dueAt: LATER }),
  keep_promise: () => ({ kind: 'keep_promise', promise: 'none' }),
  export: () => ({ kind: 'export' }),
  look: () => ({ kind: 'look', exhibit: 1 }),
  reveal: () => ({ kind: 'reveal', fact: 'transaction_id', reason: '查账' }),
  seen: () => ({ kind: 'seen' }),
  undo: () => ({ kind: 'undo' }),
};

/** A customer's two cases; the first is claimed, spoken in and disputed. */
async function scene(owned: boolean) {
  const { talk, reference: first } = await submitted();
  await talk.say('/new');
  await talk.say(OTHER_PAYMENT);
  await talk.press('submit');
  const second = (await talk.case())?.reference ?? '';
  if (owned) {
    await act(talk, LIN, first, { kind: 'claim' });
    await act(talk, LIN, first, { kind: 'reply', text: '在查了', files: [] });
  }
  const line = (await talk.log()).findLast(({ author }) => author === 'agent')?.number ?? 0;
  return { talk, first, second, line };
}

/** All that an act can change, with what is random or of another store left out. */
async function picture({ talk, first, second }: Awaited<ReturnType<typeof scene>>) {
  const names = new Map([first, second].map((reference, index) => [reference, `case ${index}`]));
  const plain = (theCase: Case) => ({
    ...theCase,
    requests: theCase.requests.map(({ id: _, ...request }) => request),
    desk: { ...theCase.desk, undo: theCase.desk?.undo?.what },
  });
  const seen = {
    cases: [plain(await caseOf(talk, first)), plain(await caseOf(talk, second))],
    acts: [await acts(talk, first), await acts(talk, second)],
    log: (await talk.log()).map(({ number, text, edited, withdrawn }) => [number, text, edited, withdrawn]),
    state: await talk.state(),
  };
  let text = JSON.stringify(seen).replace(/"id":"[0-9a-f]{24}"/g, '"id":""');
  for (const [reference, name] of names) text = text.replaceAll(reference, name);
  return text;
}

type Press = readonly [Agent, Act];

async function afterwards(owned: boolean, presses: (at: Place) => readonly Press[], together: boolean) {
  const there = await scene(owned);
  const { talk, first } = there;
  const list = presses(there);
  const press = ([agent, what]: Press, index: number) =>
    talk.engine.run(agent, { ...what, reference: first, key: `press-${index}` } as never);
  if (together) await Promise.all(list.map(press));
  else for (const [index, each] of list.entries()) await press(each, index);
  await talk.engine.idle();
  return picture(there);
}

const PAIRS = AGENT_COMMANDS.flatMap((one, index) =>
  AGENT_COMMANDS.slice(index).map((other) => [one, other] as const),
);

it.each([true, false])(
  'every pair of commands at once ends as one after the other would (owned: %s)',
  { timeout: 120_000 },
  async (owned) => {
    const wrong: string[] = [];
    for (const [one, other] of PAIRS) {
      const by = owned ? [LIN, LEAD] : [LIN, ZHAO];
      const presses = (at: Place): readonly Press[] => [
        [by[0] as Agent, ONE_EACH[one](at)],
        [by[1] as Agent, ONE_EACH[other](at)],
      ];
      const backwards = (at: Place) => presses(at).toReversed();
      const together = await afterwards(owned, presses, true);
      const isSerial =
        together === (await afterwards(owned, presses, false)) ||
        together === (await afterwards(owned, backwards, false));
      if (!isSerial) wrong.push(`${one} beside ${other}`);
    }
    expect(wrong).toEqual([]);
  },
);
