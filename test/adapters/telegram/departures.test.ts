import { type Api, GrammyError, HttpError } from 'grammy';
import { expect, it } from 'vitest';
import { createDepartures } from '../../../src/adapters/telegram/departures.ts';
import { createIntake, type IntakeParts } from '../../../src/adapters/telegram/intake.ts';

const refused = (error_code: number, parameters = {}) =>
  new GrammyError('', { ok: false, error_code, description: '', parameters }, 'leaveChat', {});

/** Telegram, which meets each wish to leave with one of these errors until they are used up. */
function world(errors: unknown[] = []) {
  const done: string[] = [];
  const pauses: number[] = [];
  const api = {
    sendMessage: async (chat: number, words: string) => void done.push(`say ${words} in ${chat}`),
    leaveChat: async (chat: number) => {
      done.push(`leave ${chat}`);
      if (errors.length > 0) throw errors.shift();
    },
  } as unknown as Api;
  const depart = createDepartures(api, async (ms) => pauses.push(ms));
  const take = createIntake({
    ...{ botId: '1', depart, clock: { now: () => 0 }, words: { privateOnly: (locale: string) => locale } },
  } as unknown as IntakeParts);
  const settled = () => new Promise(setImmediate);
  return { done, pauses, take, settled };
}

const put = (chat: object, new_chat_member: object, language_code = 'zh-hans') => ({
  update_id: 1,
  my_chat_member: { chat, from: { id: 5, language_code }, new_chat_member },
});
const GROUP = { id: -100, type: 'supergroup' };
const joined = put(GROUP, { status: 'member' });

it('whoever puts the bot into a group is answered once, and once more where they do it again', async () => {
  const { take, done, settled } = world();
  const told = { message_id: 1, date: 0, chat: GROUP, new_chat_members: [{}] };
  await take(joined);
  await take({ update_id: 2, message: told });
  await settled();
  expect(done).toEqual(['say zh-CN in -100', 'leave -100']);
  await take(put(GROUP, { status: 'left' }));
  await take(joined);
  await settled();
  expect(done).toHaveLength(4);
});

it.each([
  [
    'an administrator of a group',
    put(GROUP, { status: 'administrator' }, 'en'),
    ['say en in -100', 'leave -100'],
  ],
  [
    'one who may do little there',
    put(GROUP, { status: 'restricted', is_member: true }),
    ['say zh-CN in -100', 'leave -100'],
  ],
  ['one who is no longer there', put(GROUP, { status: 'restricted', is_member: false }), []],
  [
    'an administrator of a channel, saying nothing to its readers',
    put({ id: -200, type: 'channel' }, { status: 'administrator' }),
    ['leave -200'],
  ],
])('made %s, it leaves', async (_what, update, expected) => {
  const { take, done, settled } = world();
  await take(update);
  await settled();
  expect(done).toEqual(expected);
});

it('tries to leave until Telegram takes it or refuses it', async () => {
  const { take, done, pauses, settled } = world([
    new HttpError('', Object.assign(new Error(), { code: 'ECONNRESET' })),
    refused(429, { retry_after: 7 }),
    refused(502),
    refused(403),
  ]);
  await take(joined);
  await settled();
  expect(done.filter((each) => each.startsWith('leave'))).toHaveLength(4);
  expect(pauses).toEqual([1_000, 7_000, 4_000]);
});
