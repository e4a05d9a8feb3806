import { describe, expect, it } from 'vitest';
import { give } from '../../src/commands/flow-test/replay.ts';
import { readConversations } from '../../src/commands/flow-test/run.ts';
import type { InboundEvent } from '../../src/engine/inbound.ts';
import { FLOWS } from '../flows/planted.ts';
import { begin } from './rehearsal.ts';

describe('everything that came in, once more and once more again', () => {
  it.each(readConversations(FLOWS))('changes nothing: $file', async ({ conversation }) => {
    const { at, locale, opening, answers, expect: wanted } = conversation;
    const talk = begin({ at: Date.parse(at), locale });
    const came: InboundEvent[] = [];
    const { receive } = talk.engine;
    talk.engine.receive = (event) => {
      came.push(event);
      return receive(event);
    };
    const left = new Map(Object.entries(answers).map(([state, list]) => [state, [...list]]));
    for (const text of opening) await talk.say(text);
    for (let state = await talk.state(); state !== wanted.ends; state = await talk.state()) {
      const answer = left.get(state)?.shift();
      if (answer === undefined) throw new Error(`nothing to answer at ${state}`);
      await give(answer, talk);
    }
    const { reference } = (await talk.case()) ?? { reference: '' };
    const everything = async () => ({
      loaded: await talk.store.load(talk.lane),
      log: await talk.log(),
      audit: await talk.store.audit(reference),
      next: await talk.store.nextDueAt(['terminal']),
    });
    const before = await everything();
    expect(came.length).toBeGreaterThan(2);
    for (const _ of [1, 2]) {
      for (const event of came) expect(await receive(event)).toBe('seen');
      await talk.pass(0);
    }
    expect(await everything()).toEqual(before);
  });
});
