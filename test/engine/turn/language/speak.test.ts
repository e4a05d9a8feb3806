import { expect, it } from 'vitest';
import { ALL_AT_ONCE } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

it('a case goes on in the language its customer changed to, and so do its receipt and what the desk writes', async () => {
  const talk = await talked(ALL_AT_ONCE, '!agree');
  expect((await talk.case())?.locale).toBe('zh-CN');
  await talk.say('/language');
  expect((await talk.case())?.locale).toBe('en');
  await talk.press('submit');
  await talk.say('/language');
  expect((await talk.case())?.locale).toBe('zh-CN');
});

it('and in the one they go over to by themselves', async () => {
  const talk = await talked(ALL_AT_ONCE, '!agree', 'sorry, could we please go on in English');
  expect((await talk.case())?.locale).toBe('en');
});
