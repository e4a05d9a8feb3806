import { expect, it } from 'vitest';
import { createTakeIn, type IntakeParts } from '../../../../src/adapters/slack/receive/intake.ts';
import { begin } from '../../../engine/rehearsal.ts';

it('greets who opens the conversation once, and again where all that was said is gone', async () => {
  const talk = begin({ lane: 'slack:T1/D1' });
  const take = createTakeIn({
    ...{ customers: talk.engine, turns: talk.store, clock: { now: talk.now }, defaultLocale: 'zh-CN' },
  } as unknown as IntakeParts);
  let opened = 0;
  const open = async () => {
    opened += 1;
    const event = { type: 'app_home_opened', tab: 'messages', channel: 'D1', user: 'U1' };
    const body = { type: 'event_callback', team_id: 'T1', event_id: `Ev${opened}`, event };
    await take({ kind: 'event', body });
    await talk.pass(0);
    return (await talk.log()).length;
  };
  expect([await open(), await open()]).toEqual([1, 1]);
  await talk.store.forget('slack:T1/D1', talk.now());
  expect(await talk.log()).toEqual([]);
  expect([await open(), await open()]).toEqual([1, 1]);
});
