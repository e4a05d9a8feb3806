import { Api } from 'grammy';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSender } from '../../../src/adapters/telegram/send.ts';
import { Pace } from '../../../src/engine/pace.ts';
import { someEntry } from '../../contract/samples.ts';
import { texts } from '../../engine/rehearsal.ts';
import { startTelegramFake, type TelegramFake } from '../../fakes/telegram/start.ts';

let fake: TelegramFake;
let api: Api;
beforeAll(async () => {
  fake = await startTelegramFake();
  const { token } = await fake.bot();
  api = new Api(token, { apiRoot: fake.url });
});
afterAll(() => fake.stop());

it.each([
  '<b>付款成功</b> &amp; <a href="https://example.com">点这里</a>',
  '*付款成功* _x_ [点这里](https://example.com) `y`',
  '1 < 2 && 3 > 2',
])('says %j as it was written', async (words) => {
  const { id } = await fake.newUser({});
  await fake.start(id);
  const quick = { burst: 100, perSecond: 100 };
  const sender = createSender({
    api,
    texts,
    vault: { read: async () => null },
    clock: { now: () => 0 },
    pace: new Pace(quick, quick),
    heard: () => {},
  });
  const parcel = { entry: someEntry(1, { text: words }), what: 'say', again: false, outside: [] } as const;
  expect(await sender.deliver(String(id), parcel)).toMatchObject({ kind: 'sent' });
  const { lines } = await fake.chat(id);
  expect(lines.at(-1)?.text).toBe(words);
  expect(JSON.stringify(lines.at(-1))).not.toMatch(/"(?:bold|italic|text_link|code)"/);
});
