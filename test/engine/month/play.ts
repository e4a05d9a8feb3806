import type { Store } from '../../../src/adapters/store/store.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { DeskCommand } from '../../../src/engine/desk/command.ts';
import { CHANNELS } from '../../../src/engine/inbound.ts';
import type { Agent } from '../../../src/engine/ports/pass-store.ts';
import { type Rehearsal, rehearse } from '../../../src/wiring/rehearsal.ts';
import { loaded, texts } from '../rehearsal.ts';
import type { Happening } from './counted.ts';
import { customersOf } from './customers.ts';
import { FROM, HOURS, type PlannedCase, storyOf } from './plan.ts';

const AGENT: Agent = { id: 'lin', name: '小林', role: 'lead', active: true };

/** The engine of a shop that keeps these hours, at the beginning of its first day; on a store in memory or on this one. */
export function openShop(store?: Store): Rehearsal {
  const shop = { ...loaded.shop, hours: HOURS };
  return rehearse({ ...loaded, shop }, texts, { at: FROM, ...(store && { store }) });
}

/** Lets everything happen at its minute, and whatever comes due between at its own. Gives each case's reference. */
export async function playDays(
  talk: Rehearsal,
  plan: readonly PlannedCase[],
  until: Instant,
): Promise<readonly string[]> {
  const { engine, store } = talk;
  const customers = customersOf(talk);
  const references: string[] = [];
  const steps = plan
    .flatMap(({ story }, index) => story.map((happened) => ({ ...happened, index })))
    .toSorted((one, other) => one.at - other.at);
  await store.saveAgent(AGENT);
  let pressed = 0;

  const run = async (index: number, what: Act) => {
    pressed += 1;
    const reference = references[index] ?? '';
    const answer = await engine.run(AGENT, { ...what, key: `press:${pressed}`, reference } as DeskCommand);
    if (answer.kind === 'refused') throw new Error(`${what.kind} of ${reference} was refused: ${answer.why}`);
  };
  const acts: Readonly<Record<Happening, (index: number) => Promise<void>>> = {
    async handed_over(index) {
      references[index] = await customers.submit(index, storyOf(index, plan[index]?.kind ?? 0, talk.now()));
      await run(index, { kind: 'claim' });
    },
    reply: (index) => run(index, { kind: 'reply', text: '请再看一下您的订单页', files: [] }),
    working: (index) => run(index, { kind: 'reply', text: '还在查', files: [], goesOn: true }),
    customer: (index) => customers.say(index, '看过了，还是没有'),
    decided: (index) => run(index, { kind: 'resolve', resolution: 'explained', words: '说明' }),
  };

  const moveTo = async (at: number) => {
    while (talk.now() < at) {
      const due = await store.nextDueAt(CHANNELS);
      await talk.pass(Math.max(0, Math.min(at, due ?? at) - talk.now()));
    }
  };
  for (const { at, what, index } of steps) {
    await moveTo(at);
    await acts[what](index);
    await talk.pass(0);
  }
  await moveTo(until);
  return references;
}

type Act = DeskCommand extends infer C
  ? C extends DeskCommand
    ? Omit<C, 'key' | 'reference'>
    : never
  : never;
