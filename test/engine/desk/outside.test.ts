import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeskCommand } from '../../../src/engine/desk/command.ts';
import type { Agent } from '../../../src/engine/ports/pass-store.ts';
import {
  type DeskHouse,
  freshKey,
  openDeskHouse,
  SUBMITTED,
  WHOLE_STORY,
} from '../../adapters/web/desk/desk-house.ts';

const LIN: Agent = { id: 'lin', name: '小林', role: 'agent', active: true };
const WANG: Agent = { id: 'wang', name: '小王', role: 'agent', active: true };
const MESSAGE = { endpoint: 'slack:T1/C1', outside: '1700000000.000100' };
let house: DeskHouse;
let reference: string;
beforeEach(async () => {
  house = await openDeskHouse();
  reference = await house.tell('a', SUBMITTED);
  await run({ kind: 'claim' });
});
afterEach(() => house.close());

type Act = DeskCommand extends infer C
  ? C extends DeskCommand
    ? Omit<C, 'key' | 'reference'>
    : never
  : never;

function run(act: Act, agent = LIN) {
  return house.engine.run(agent, { key: freshKey(), reference, ...act } as DeskCommand);
}
const lastLine = async () => (await house.store.log('web:a', 0)).at(-1);
const events = async (type: string) =>
  (await house.store.audit(reference)).events.filter((event) => event.type === type);

describe('what an agent wrote at a desk outside', () => {
  it('is found by its id there once it was said to the customer, and changed in place', async () => {
    await run({ kind: 'reply', text: '稍等，我查一下', files: [], copy: MESSAGE });
    const line = await house.store.numberOf(MESSAGE.endpoint, MESSAGE.outside);
    expect(line).toBe((await lastLine())?.number);
    await run({ kind: 'amend', line: line ?? 0, text: ' 请稍等，我查一下 ' });
    expect(await lastLine()).toMatchObject({ text: '稍等，我查一下', edited: '请稍等，我查一下' });
    await run({ kind: 'amend', line: line ?? 0, text: '请稍等，我查一下' });
    const edits = await events('message_edited');
    expect(edits.map(({ data, actor }) => [data, actor])).toEqual([
      [{ number: line }, { kind: 'agent', id: 'lin' }],
    ]);
    expect(JSON.stringify(edits)).not.toContain('请稍等');
  });

  it('changes nothing that is not an agent’s, not by somebody else, and not into silence', async () => {
    const why = async (act: Act, agent = LIN) => {
      const answer = await run(act, agent);
      return answer.kind === 'refused' ? answer.why : answer.kind;
    };
    await run({ kind: 'reply', text: '好', files: [] });
    const line = (await lastLine())?.number ?? 0;
    expect(await why({ kind: 'amend', line: 1, text: '改' })).toBe('nothing_known');
    expect(await why({ kind: 'amend', line: 999, text: '改' })).toBe('nothing_known');
    expect(await why({ kind: 'amend', line, text: ' ' })).toBe('empty');
    expect(await why({ kind: 'amend', line, text: '改' }, WANG)).toBe('taken');
    expect(await lastLine()).not.toHaveProperty('edited');
  });

  it('is a note that says where it stands', async () => {
    await run({ kind: 'note', text: '问过仓库了', outside: MESSAGE.outside });
    await run({ kind: 'note', text: '补一句' });
    expect((await house.store.row(reference))?.case.notes).toMatchObject([
      { text: '问过仓库了', outside: MESSAGE.outside },
      { text: '补一句' },
    ]);
  });
});

describe('a look at an exhibit', () => {
  it('goes on the record, and only for whoever has the case', async () => {
    const { sha256 } = await house.parts.vault.put(Buffer.from('a bill'));
    const file = { sha256, bytes: 6, mediaType: 'text/plain', name: 'bill.txt' };
    reference = await house.tell('b', [WHOLE_STORY, { press: 'agree' }, { file }, { press: 'submit' }]);
    await run({ kind: 'claim' });
    const [exhibit] = (await house.store.row(reference))?.case.exhibits ?? [];
    const number = exhibit?.number ?? 0;
    expect(await run({ kind: 'look', exhibit: number })).toMatchObject({ kind: 'done' });
    expect(await run({ kind: 'look', exhibit: 99 })).toMatchObject({ why: 'nothing_known' });
    expect(await run({ kind: 'look', exhibit: number }, WANG)).toMatchObject({ why: 'taken', owner: 'lin' });
    expect((await events('exhibit_revealed')).map(({ data }) => data)).toEqual([{ number }]);
  });
});
