import { DAY, HOUR } from '../../src/domain/instant.ts';
import type { DeskCommand } from '../../src/engine/desk/command.ts';
import { CHANNELS, type InboundContent } from '../../src/engine/inbound.ts';
import type { Agent } from '../../src/engine/ports/pass-store.ts';
import type { Rehearsal } from '../../src/rehearsal.ts';
import type { Happening } from './counted.ts';
import { KINDS, type PlannedCase, UNTIL } from './plan.ts';

const AGENT: Agent = { id: 'lin', name: '小林', role: 'lead', active: true };

/** Lets everything happen at its minute, and whatever comes due between at its own. Gives each case's reference. */
export async function playMonth(talk: Rehearsal, plan: readonly PlannedCase[]): Promise<readonly string[]> {
  const { engine, store } = talk;
  const references: string[] = [];
  const steps = plan
    .flatMap(({ story }, index) => story.map((happened) => ({ ...happened, index })))
    .toSorted((one, other) => one.at - other.at);
  await store.saveAgent(AGENT);
  let sent = 0;

  const receive = async (index: number, content: InboundContent) => {
    sent += 1;
    const lane = laneOf(index);
    await engine.receive({ key: `month:${sent}`, lane, at: talk.now(), content });
    await engine.idle();
  };
  const press = async (index: number, option: string) => {
    const prompt = (await store.load(laneOf(index))).conversation?.value.prompt;
    if (!prompt?.buttons.some((button) => button.option === option))
      throw new Error(`case ${index} was not asked whether to ${option}`);
    await receive(index, { kind: 'press', prompt: prompt.id, option });
  };
  const run = async (index: number, what: Act) => {
    sent += 1;
    const reference = references[index] ?? '';
    const answer = await engine.run(AGENT, { ...what, key: `month:${sent}`, reference } as DeskCommand);
    if (answer.kind === 'refused') throw new Error(`${what.kind} of ${reference} was refused: ${answer.why}`);
  };
  const acts: Readonly<Record<Happening, (index: number) => Promise<void>>> = {
    async handed_over(index) {
      await receive(index, { kind: 'text', text: storyOf(index, plan[index]?.kind ?? 0, talk.now()) });
      await press(index, 'agree');
      await press(index, 'submit');
      const reference = (await store.load(laneOf(index))).case?.value.reference;
      if (reference === undefined) throw new Error(`case ${index} did not come to the desk`);
      references[index] = reference;
      await run(index, { kind: 'claim' });
    },
    reply: (index) => run(index, { kind: 'reply', text: '请再看一下您的订单页', files: [] }),
    working: (index) => run(index, { kind: 'reply', text: '还在查', files: [], goesOn: true }),
    customer: (index) => receive(index, { kind: 'text', text: '看过了，还是没有' }),
    decided: (index) => run(index, { kind: 'resolve', resolution: 'explained', words: '' }),
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
  await moveTo(UNTIL);
  return references;
}

type Act = DeskCommand extends infer C
  ? C extends DeskCommand
    ? Omit<C, 'key' | 'reference'>
    : never
  : never;

function laneOf(index: number): string {
  return `web:month-${index}`;
}

function storyOf(index: number, kind: number, now: number): string {
  const day = new Date(now + 8 * HOUR - DAY).toISOString().slice(0, 10).replaceAll('-', '');
  return KINDS[kind]?.story(day, String(index + 1).padStart(10, '0')) ?? '';
}
