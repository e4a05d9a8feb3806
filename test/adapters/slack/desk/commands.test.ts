import type { App } from '@slack/bolt';
import { expect, it } from 'vitest';
import type { Calls } from '../../../../src/adapters/slack/calls.ts';
import { CardAddresses } from '../../../../src/adapters/slack/desk/card-addresses.ts';
import { listenToCommands } from '../../../../src/adapters/slack/desk/commands.ts';
import { Looks, type LooksParts } from '../../../../src/adapters/slack/desk/looks.ts';
import type { DeskParts } from '../../../../src/adapters/slack/desk/parts.ts';
import { createMemoryStore } from '../../../../src/adapters/store/memory/memory.ts';
import { CHANNELS } from '../../../../src/engine/inbound.ts';
import { NOON, someAudit, someCase, someConversation, someTurn } from '../../../contract/samples.ts';
import { LIN } from '../../../engine/desk/at-desk.ts';
import { loaded, texts } from '../../../engine/rehearsal.ts';

const MINE = ['ZD-MINE-01', 'ZD-MINE-02'];

it('/cases leads to one’s own cases, however many nobody has claimed', async () => {
  const store = createMemoryStore();
  await store.saveAgent(LIN);
  const free = Array.from({ length: 9 }, (_, index) => `ZD-FREE-0${index}`);
  for (const reference of [...free, ...MINE]) {
    const owner = MINE.includes(reference) ? LIN.id : null;
    const value = someCase({ reference, owner, stage: 'handed_over', handedOverAt: NOON });
    const lane = `web:${reference}`;
    const conversation = { value: someConversation({ lane, case: reference }), version: 0 };
    const audit = [someAudit('handed_over')];
    await store.commitTurns([someTurn({ lane, conversation, case: { value, version: 0 }, audit })]);
  }
  for (const due of await store.takeDue(NOON, 99, [...CHANNELS, 'desk']))
    if (due.kind === 'view') {
      const card = { id: '', ts: '17.1', hash: '' };
      await store.keepShown(due.id, { channel: 'C1', card });
    }
  const asked = Promise.withResolvers<(incoming: object) => Promise<void>>();
  const app = { command: (name: string, run: never) => name === '/cases' && asked.resolve(run) };
  const clock = { now: () => NOON };
  const looks = new Looks({ reads: store, passes: store, clock, texts, ...loaded } as LooksParts);
  const guard = { admit: async () => ({ kind: 'agent', agent: LIN, locale: 'zh-CN' }) };
  const calls = { self: async () => ({ url: 'https://x.slack.com/' }) } as Calls;
  const cards = new CardAddresses(calls, 'C1', store);
  listenToCommands(app as unknown as App, { guard, looks } as unknown as DeskParts, cards);
  const answered = Promise.withResolvers<object>();
  const body = { command: '/cases', user_id: 'U1', team_id: 'T1', channel_id: 'C1' };
  await (await asked.promise)({ ack: async (answer: object) => answered.resolve(answer), body });
  const { blocks } = (await answered.promise) as {
    blocks: { text?: { text: string }; accessory?: object }[];
  };
  for (const reference of MINE)
    expect(blocks.find(({ text }) => text?.text.includes(reference))?.accessory).toMatchObject({
      url: 'https://x.slack.com/archives/C1/p171',
    });
});
