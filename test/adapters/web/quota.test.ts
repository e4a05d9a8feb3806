import { afterEach, describe, expect, it } from 'vitest';
import { bytesOf } from './samples.ts';
import { Visitor } from './visitor.ts';
import { openWorld, type World } from './world.ts';

describe('an upload', () => {
  let world: World;
  afterEach(() => world.close());
  const text = (name: string) => ({ name, bytes: bytesOf(name) });

  it('says of each file whether there was a place for it, also of two uploads at once', async () => {
    world = await openWorld();
    const visitor = new Visitor(world);
    await visitor.begin();
    const eight = (letter: string) => Array.from({ length: 8 }, (_, i) => text(`${letter}${i}.txt`));
    // Nothing was answered yet: the draft is empty, and what came waits.
    const lane = world.events[0]?.lane ?? '';
    const waiting = () => world.events.filter((event) => event.content.kind === 'files');
    Object.assign(world.parts.turns, {
      load: async () => ({ conversation: null, case: null, waiting: waiting() }),
    });
    const answers = await Promise.all([visitor.upload(eight('a')), visitor.upload(eight('b'))]);
    const told = await Promise.all(answers.map(async (answer) => (await answer.json()).files));
    const codes = told.flat().map(({ ok, code }) => (ok ? 'ok' : code));
    expect(codes.filter((code) => code === 'ok')).toHaveLength(10);
    expect(codes.filter((code) => code === 'consent_first')).toHaveLength(6);
    expect(world.vault.files.size).toBe(10);
    expect(world.logs.get(lane)).toHaveLength(2);
  });

  it('is whole although the same bytes were being deleted when it came', async () => {
    world = await openWorld({
      engine: (event, here) => {
        if (event.content.kind === 'files') here.vault.files.clear();
      },
    });
    const visitor = new Visitor(world);
    await visitor.begin();
    const answer = await (await visitor.upload([text('a.txt')])).json();
    expect([...world.vault.files.keys()]).toEqual([answer.files[0].sha256]);
  });
});
