import { getShortestPaths } from '@xstate/graph';
import { describe, expect, it } from 'vitest';
import { readFlowSet } from '../../src/adapters/flow-files/read-set.ts';
import { CHECKS } from '../../src/domain/check.ts';
import { tellsMost } from '../../src/domain/differential.ts';
import { EVIDENCE_ITEMS } from '../../src/domain/evidence.ts';
import { LOSS_TYPES } from '../../src/domain/loss-type.ts';
import type { Brief } from '../../src/engine/flow/brief.ts';
import { waysIn } from '../../src/engine/flow/check/ways.ts';
import { compileFlows } from '../../src/engine/flow/compile.ts';
import type { FlowEvent } from '../../src/engine/flow/flows.ts';
import { holds } from '../../src/engine/flow/guards.ts';
import { machineOf } from '../../src/engine/flow/machine.ts';
import { nodesOf } from '../../src/engine/flow/nodes.ts';
import { NOTHING_KNOWN } from './nothing-known.ts';
import { FLOWS } from './planted.ts';

const set = readFlowSet(FLOWS);
const files = set.flows.map(({ flow }) => flow);
const flows = compileFlows(files);
const nodes = nodesOf(files);
const questions = nodes.flatMap((node) => (node.kind === 'ask' ? [node] : []));

const source = { kind: 'message', id: '1' } as const;
const fact = (name: string, value: unknown) =>
  ({ [name]: { standing: 'claimed', value, source, at: 0, earlier: [] } }) as Brief['facts'];
const decidedBy = { by: 'wang', at: 0, words: '' };

/** Cases that are alike but for one thing each: what any guard of the flows can ask comes out both ways. */
function briefs(): Brief[] {
  const some: Partial<Brief>[] = [
    {},
    { consented: false },
    { complete: true },
    { minutesSincePaid: 5 },
    { settled: new Set(EVIDENCE_ITEMS) },
    { settled: new Set(['payment']), minutesSincePaid: 5 },
    { settled: new Set(EVIDENCE_ITEMS), complete: true },
    { shopSays: new Set() },
    ...EVIDENCE_ITEMS.map((item) => ({ settled: new Set([item]) })),
    ...CHECKS.flatMap((check) =>
      (['ruled_out', 'found'] as const).map((result) => ({
        checks: [{ check, result, by: 'customer' as const, at: 0 }],
      })),
    ),
    ...(['success', 'pending', 'refunded', 'none'] as const).map((wallet) => ({
      facts: fact('wallet_status', wallet),
    })),
    ...(['none', 'gone'] as const).map((seen) => ({ facts: fact('order_seen', seen) })),
    { facts: { ...fact('order_seen', 'none'), ...fact('wallet_status', 'success') } },
    { facts: fact('payment_channel', 'paypal') },
    { facts: fact('product_kind', 'top_up') },
    { facts: fact('product_kind', 'card_key') },
    { facts: fact('transaction_id', '1') },
    { facts: fact('wants', 'cancel') },
    { decision: { ...decidedBy, kind: 'rejected' } },
    { stage: 'handed_over' },
    { inIncident: true },
    { inIncident: true, facts: fact('order_seen', 'none') },
    { book: 'there' },
    { book: 'waiting' },
    { stage: 'decided' },
    { complete: true, beyond: { anyOpen: true, picked: null } },
    ...(['complaint', 'advice'] as const).flatMap((kind) =>
      [false, true].map((flag) => ({
        beyond: { anyOpen: flag, picked: { kind, ready: flag, running: flag, outcome: null } },
      })),
    ),
    { decision: { ...decidedBy, kind: 'rejected' }, reopenOver: true },
    ...(['order_found', 'reissued', 'refunded', 'explained'] as const).map((resolution) => ({
      decision: { ...decidedBy, kind: 'resolved' as const, resolution },
    })),
  ];
  const whole = some.map((one) => ({ ...NOTHING_KNOWN, ...one }));
  const asking = whole.map((one) => ({ ...one, tellsMost: tellsMost(one.facts, one.checks, false) }));
  return [
    ...asking,
    ...[null, ...LOSS_TYPES].flatMap((lossType) => whole.map((one) => ({ ...one, lossType }))),
  ];
}

const EVENTS: readonly FlowEvent[] = [
  { type: 'told' },
  { type: 'decided' },
  { type: 'reopened' },
  { type: 'human' },
  { type: 'anew' },
  { type: 'clock', name: 'recheck' },
  { type: 'clock', name: 'packet' },
  { type: 'clock', name: 'escalation' },
  { type: 'choose', option: 'ways' },
  { type: 'choose', option: 'route' },
  { type: 'choose', option: 'book' },
  { type: 'choose', option: 'review' },
];

function eventsAt(path: string): FlowEvent[] {
  const node = questions.find((each) => each.path === path);
  return [...EVENTS, ...(node?.options ?? []).map(({ id }): FlowEvent => ({ type: 'choose', option: id }))];
}

/** Every step there is: from each question, by each event, for each kind of case. */
const steps = questions.flatMap(({ path }) =>
  eventsAt(path).flatMap((event) =>
    briefs().map((brief) => ({ from: path, event, to: flows.step(path, event, brief).state })),
  ),
);

describe('every path', () => {
  it('ends in a question, whatever happens and whatever is known', () => {
    const known = new Set(questions.map(({ path }) => path));
    expect(steps.filter(({ to }) => !known.has(to))).toEqual([]);
  });

  it('is walked: each question is reached from the first', () => {
    const reached = new Set(briefs().map((brief) => flows.begin(brief).state));
    const next = Map.groupBy(steps, ({ from }) => from);
    for (const path of reached) for (const { to } of next.get(path) ?? []) reached.add(to);
    expect(questions.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  it('is walked: each way by choice, clock and desk leads where the file says', () => {
    const direct = new Set(questions.map(({ path }) => path));
    const nameOf = (event: FlowEvent) => (event.type === 'choose' ? event.option : '');
    const taken = new Set(steps.map(({ from, to, event }) => `${from} ${to} ${event.type} ${nameOf(event)}`));
    const untaken = waysIn(set)
      .filter(({ by, to }) => by !== 'pass' && by !== 'decide' && to !== null && direct.has(to))
      .filter(
        ({ from, to, by, name }) =>
          !taken.has(`${from.node.path} ${to} ${by} ${by === 'choose' ? name : ''}`),
      );
    expect(untaken.map(({ from, at }) => `${from.file} ${at}`)).toEqual([]);
  });

  it('is walked: each branch of each decision is taken in some case', () => {
    const untaken = nodes.flatMap((node) => {
      if (node.kind !== 'decide') return [];
      const taken = new Set(
        briefs().map((brief) =>
          node.state.decide.findIndex(({ when }) => when === undefined || holds(when, brief)),
        ),
      );
      return node.state.decide.flatMap((_, at) => (taken.has(at) ? [] : [`${node.path} ${at}`]));
    });
    expect(untaken).toEqual([]);
  });

  it('of the statechart itself is found by the walker of XState', { timeout: 60_000 }, () => {
    const walked = new Set<string>();
    const machine = machineOf(files);
    const placeOf = (value: unknown) => Object.entries(value as Record<string, string>)[0]?.join('.') ?? '';
    for (const brief of briefs()) {
      if (walked.size === questions.length) break;
      const paths = getShortestPaths(machine, {
        input: { ...brief, consented: false },
        events: ({ value }) => eventsAt(placeOf(value)),
        serializeState: (snapshot) => JSON.stringify(snapshot.value),
      });
      for (const { state } of paths) walked.add(placeOf(state.value));
    }
    expect(questions.map(({ path }) => path).filter((path) => !walked.has(path))).toEqual([]);
  });
});
