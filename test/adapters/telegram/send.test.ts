import { Api } from 'grammy';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSender } from '../../../src/adapters/telegram/send.ts';
import { Pace } from '../../../src/engine/pace.ts';
import type { Parcel } from '../../../src/engine/ports/sender.ts';
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

async function chat(bytes: Uint8Array = new Uint8Array([37, 80, 68])) {
  const { id } = await fake.newUser({});
  await fake.start(id);
  const quick = { burst: 100, perSecond: 100 };
  const sender = createSender({
    api,
    texts,
    vault: { read: async () => bytes },
    clock: { now: () => 0 },
    pace: new Pace(quick, quick),
    heard: () => {},
  });
  const deliver = (parcel: Omit<Parcel, 'again'> & { readonly again?: boolean }) =>
    sender.deliver(String(id), { again: false, ...parcel });
  /** What the bot said and stands there, oldest first. */
  const standing = async () =>
    (await fake.chat(id)).lines
      .filter(({ from, deleted }) => from === 'bot' && !deleted)
      .map(({ text }) => text);
  return { id, deliver, standing };
}

const FILE = { sha256: '0'.repeat(64), name: 'a.pdf', mediaType: 'application/pdf', bytes: 3 };

it.each([
  '<b>付款成功</b> &amp; <a href="https://example.com">点这里</a>',
  '*付款成功* _x_ [点这里](https://example.com) `y`',
  '1 < 2 && 3 > 2',
])('says %j as it was written', async (words) => {
  const { id, deliver } = await chat();
  const parcel = { entry: someEntry(1, { text: words }), what: 'say', outside: [] } as const;
  expect(await deliver(parcel)).toMatchObject({ kind: 'sent' });
  const { lines } = await fake.chat(id);
  expect(lines.at(-1)?.text).toBe(words);
  expect(JSON.stringify(lines.at(-1))).not.toMatch(/"(?:bold|italic|text_link|code)"/);
});

it('says a long line whole where it is said again', async () => {
  const { deliver, standing } = await chat();
  const text = `${'字'.repeat(4090)}终`;
  await deliver({ entry: someEntry(1, { text }), what: 'say', outside: [], again: true });
  const said = (await standing()).join('');
  expect(said).toContain('补发');
  expect(said.endsWith(text.slice(-200))).toBe(true);
  expect(said.replace(/^.*\n/, '')).toHaveLength(text.length);
});

it('an edited line may become longer and shorter, and its file stays as it is', async () => {
  const { deliver, standing } = await chat();
  const entry = someEntry(1, { text: '短', files: [FILE] });
  const { outside: first = [] } = await deliver({ entry, what: 'say', outside: [] });
  expect(await standing()).toHaveLength(2);
  const long = { ...entry, edited: '新'.repeat(5000) };
  const { kind, outside: more = [] } = await deliver({ entry: long, what: 'update', outside: first });
  expect(kind).toBe('sent');
  expect((await standing()).join('')).toHaveLength(5000);
  const outside = [...first, ...more];
  await deliver({ entry: { ...entry, edited: '又短了' }, what: 'update', outside });
  expect(await standing()).toEqual(['又短了', '']);
  // What an earlier version sent does not say which of it was a file.
  const plain = first.map((id) => id.replace('file:', ''));
  await deliver({ entry: { ...entry, edited: '还在' }, what: 'update', outside: plain });
  expect(await standing()).toEqual(['还在', '']);
  await deliver({ entry: { ...entry, withdrawn: true }, what: 'update', outside: first });
  expect(await standing()).toHaveLength(1);
});

it('a picture too long to be shown as one arrives as a file, and what is behind it too', async () => {
  const page = { create: { width: 1080, height: 24_000, channels: 3, background: '#fff' } } as const;
  const bytes = await sharp(page).png().toBuffer();
  const { id, deliver } = await chat(bytes);
  const file = { sha256: '0'.repeat(64), name: '长截图.png', mediaType: 'image/png', bytes: bytes.length };
  const entry = someEntry(1, { text: '处理结果', files: [file, FILE] });
  expect(await deliver({ entry, what: 'say', outside: [] })).toMatchObject({ kind: 'sent' });
  const files = (await fake.chat(id)).lines.flatMap((line) => line.files);
  expect(files.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['document 长截图.png', 'document a.pdf']);
});

it('a file larger than a bot may send is named, with the way to it, and goes with its line', async () => {
  const { deliver, standing } = await chat();
  const bundle = { ...FILE, name: 'zhaodan-mydata.zip', bytes: 50 * 1024 * 1024 + 1 };
  const entry = someEntry(1, { text: '好了', files: [bundle] });
  const { kind, outside = [] } = await deliver({ entry, what: 'say', outside: [] });
  expect(kind).toBe('sent');
  expect(await standing()).toEqual(['好了', expect.stringMatching(/^“zhaodan-mydata\.zip”.*\/continue/)]);
  await deliver({ entry: { ...entry, withdrawn: true }, what: 'update', outside });
  expect(await standing()).toHaveLength(1);
});

it('an edited line keeps its manner: a block that is copied whole, and no preview', async () => {
  const { id, deliver } = await chat();
  const entry = someEntry(1, { text: '请退款', copy: true });
  const { outside = [] } = await deliver({ entry, what: 'say', outside: [] });
  const edited = { ...entry, edited: '请退款，见 https://example.com' };
  await deliver({ entry: edited, what: 'update', outside });
  expect((await fake.chat(id)).lines.at(-1)?.entities).toMatchObject([
    { type: 'pre', offset: 0, length: edited.edited.length },
  ]);
  const calls = (await fake.calls()).filter((call) => call.chat === String(id));
  expect(calls.map(({ method, fields }) => [method, fields.link_preview_options])).toEqual([
    ['sendMessage', { is_disabled: true }],
    ['editMessageText', { is_disabled: true }],
  ]);
});
