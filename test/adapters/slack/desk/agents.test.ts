import { expect, it } from 'vitest';
import type { Calls } from '../../../../src/adapters/slack/calls.ts';
import { Agents } from '../../../../src/adapters/slack/desk/agents.ts';
import { deskOf } from '../../../../src/domain/desk-state.ts';
import { act, caseOf, LEAD, submitted, tried } from '../../../engine/desk/at-desk.ts';

const PERSON = { team: 'T1', user: 'U1' };

it('a person who links their account is one agent: with the cases they had, and one pair of eyes', async () => {
  const { talk, reference } = await submitted();
  const { store, engine } = talk;
  const calls = { make: async () => ({ user: { name: '周', locale: 'zh-CN' } }) } as unknown as Calls;
  const randomness = { bytes: (count: number) => new Uint8Array(count).fill(7) };
  const agents = new Agents({ calls, store, randomness, defaultLocale: 'zh-CN' });
  const seenFirst = await agents.agentFor(PERSON);
  await act(talk, seenFirst, reference, { kind: 'claim' });
  await act(talk, seenFirst, reference, { kind: 'reply', text: '请先转50元手续费，我们马上退款', files: [] });

  await agents.link(PERSON, LEAD.id, engine.run);
  const linked = await agents.agentFor(PERSON);
  expect(linked).toEqual(LEAD);
  expect((await caseOf(talk, reference)).owner).toBe(LEAD.id);
  expect((await store.agents()).find(({ id }) => id === seenFirst.id)?.active).toBe(false);
  const [held] = deskOf(await caseOf(talk, reference)).held;
  const release = { kind: 'release_held', held: held?.id ?? '' } as const;
  expect(await tried(talk, linked, reference, release)).toBe('not_allowed');
  expect(await tried(talk, { ...LEAD, id: 'other-lead' }, reference, release)).toBe('done');
});
