import type { Message, Update } from 'grammy/types';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramFake, type TelegramFake } from '../../fakes/telegram/start.ts';
import { apiOf, type CallApi } from './bot-api.ts';
import { greyPicture } from './pictures.ts';

let fake: TelegramFake;
let call: CallApi;
let token: string;
let user: number;

beforeAll(async () => {
  fake = await startTelegramFake();
  ({ token } = await fake.bot());
  call = apiOf(fake.url, token);
});

afterAll(() => fake.stop());

beforeEach(async () => {
  await fake.beginAgain();
  await fake.runTime(0);
  user = (await fake.newUser({ firstName: '小林', language: 'zh-hans', username: 'xiaolin' })).id;
});

/** Everything that has reached the bot and that nobody confirmed. */
const updates = (): Promise<Update[]> => fake.waitingUpdates();
const messages = async (): Promise<Message[]> => (await updates()).flatMap(({ message }) => message ?? []);
const last = async (): Promise<Message> => (await messages()).at(-1) as Message;
const ask = (...buttons: object[]) =>
  call('sendMessage', { chat_id: user, text: '?', reply_markup: { inline_keyboard: [buttons] } });

async function download(file_id: string): Promise<{ path: string; bytes: Buffer }> {
  const { result } = await call('getFile', { file_id });
  const response = await fetch(`${fake.url}/file/bot${token}/${result.file_path}`);
  expect(response.status).toBe(200);
  return { path: result.file_path, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe('what a customer sends', () => {
  it('comes with who they are', async () => {
    await fake.start(user);
    expect(await last()).toMatchObject({
      from: { id: user, first_name: '小林', username: 'xiaolin', language_code: 'zh-hans' },
      chat: { id: user, type: 'private', first_name: '小林', username: 'xiaolin' },
      date: Math.floor((await fake.now()) / 1000),
    });
  });

  it('may be a reply, forwarded, and marked', async () => {
    const first = await fake.say(user, 'first');
    const entities = [{ type: 'bold', offset: 0, length: 2 }] as const;
    await fake.say(user, '您尾号1234', { replyTo: first, forwardedFrom: '招商银行', entities });
    expect(await last()).toMatchObject({
      reply_to_message: { message_id: first, text: 'first' },
      forward_origin: { type: 'hidden_user', sender_user_name: '招商银行' },
      entities,
    });
    const seen = (await fake.chat(user)).lines.at(-1);
    expect(seen).toMatchObject({ replyTo: first, forwardedFrom: '招商银行' });
  });

  it('can be edited, and both versions stay', async () => {
    const id = await fake.say(user, 'one');
    await fake.advance(5);
    await fake.edit(user, id, 'two');
    const edited = (await updates()).at(-1)?.edited_message;
    expect(edited).toMatchObject({ message_id: id, text: 'two' });
    expect((edited?.edit_date ?? 0) - (edited?.date ?? 0)).toBe(5);
    const line = (await fake.chat(user)).lines[0];
    expect(line?.revisions.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  it('can be deleted, of which the bot hears nothing', async () => {
    const id = await fake.say(user, 'one');
    await fake.erase(user, id);
    expect(await updates()).toHaveLength(1);
    expect((await fake.chat(user)).lines[0]?.deleted).toBe(true);
  });

  it('as a photo is made smaller, in several sizes, and has lost its metadata', async () => {
    const original = await greyPicture(1080, 2340);
    await fake.sendPhoto(user, original, { caption: 'paid' });
    const { photo = [], caption } = await last();
    expect(caption).toBe('paid');
    expect(photo.map(({ width, height }) => [width, height])).toEqual([
      [42, 90],
      [148, 320],
      [369, 800],
      [591, 1280],
    ]);
    const { path, bytes } = await download(photo.at(-1)?.file_id ?? '');
    expect(path).toMatch(/^photos\/file_\d+\.jpg$/);
    expect(bytes).toHaveLength(photo.at(-1)?.file_size ?? 0);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 591, height: 1280 });
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect((await sharp(original).metadata()).exif).toBeDefined();
  });

  it('as a photo smaller than the smallest copy stays as it is', async () => {
    await fake.sendPhoto(user, await greyPicture(60, 40));
    expect((await last()).photo).toMatchObject([{ width: 60, height: 40 }]);
    await expect(fake.sendPhoto(user, Buffer.from('no picture'))).rejects.toThrow('IMAGE_PROCESS_FAILED');
  });

  it('as a file keeps bytes, name and type', async () => {
    const content = await greyPicture(50, 50);
    await fake.sendDocument(user, { content, name: '账单.jpg', type: 'image/jpeg' }, { caption: 'original' });
    const { document, caption } = await last();
    expect(caption).toBe('original');
    expect(document).toMatchObject({
      file_name: '账单.jpg',
      mime_type: 'image/jpeg',
      file_size: content.length,
    });
    expect((await download(document?.file_id ?? '')).bytes).toEqual(content);
  });

  it('above 20 MB cannot be fetched', async () => {
    await fake.sendDocument(user, { content: 20 * 2 ** 20 + 1, name: 'a.mp4', type: 'video/mp4' });
    const { document } = await last();
    expect(document?.file_size).toBe(20_971_521);
    const answer = await call('getFile', { file_id: document?.file_id });
    expect(answer).toMatchObject({ error_code: 400, description: 'Bad Request: file is too big' });
    expect((await call('getFile', { file_id: 'none' })).description).toBe('Bad Request: invalid file_id');
  });

  it.each(['voice', 'sticker', 'contact', 'location', 'poll', 'animation', 'future'] as const)(
    'may be of another kind: %s',
    async (kind) => {
      await fake.sendOther(user, kind);
      expect(await last()).toHaveProperty(kind === 'future' ? 'hologram' : kind);
      if (kind === 'animation') expect(await last()).toHaveProperty('document.mime_type', 'video/mp4');
    },
  );

  it('may be an update that nobody knows', async () => {
    await fake.sendUnknownUpdate({ anything: 1 });
    expect(await updates()).toMatchObject([{ update_id: expect.any(Number), future_event: { anything: 1 } }]);
  });
});

describe('an album', () => {
  const pictures = (count: number) => Promise.all(Array.from({ length: count }, () => greyPicture(20, 20)));

  it('is several messages with one group id and one caption, without a count', async () => {
    const ids = await fake.sendAlbum(user, await pictures(3), { caption: 'all three' });
    const album = await messages();
    expect(album.map(({ message_id }) => message_id)).toEqual(ids);
    expect(new Set(album.map(({ media_group_id }) => media_group_id)).size).toBe(1);
    expect(album.map(({ caption }) => caption)).toEqual(['all three', undefined, undefined]);
  });

  it('may come in pieces, with its caption last and one of it never', async () => {
    const options = { caption: 'last', captionOn: 3, gaps: [5, 11, 4], missing: [1] };
    await fake.sendAlbum(user, await pictures(4), options);
    const counts = [(await messages()).length];
    for (const seconds of [5, 11, 4]) {
      await fake.advance(seconds);
      counts.push((await messages()).length);
    }
    expect(counts).toEqual([1, 1, 2, 3]);
    expect((await messages()).map(({ caption }) => caption)).toEqual([undefined, undefined, 'last']);
  });

  it('may be of documents', async () => {
    const file = (name: string) => ({ content: Buffer.from(name), name, type: 'text/plain' });
    await fake.sendAlbum(user, [file('a.txt'), file('b.txt')]);
    expect((await messages()).map(({ document }) => document?.file_name)).toEqual(['a.txt', 'b.txt']);
  });
});

describe('a press', () => {
  beforeEach(() => fake.start(user));

  it('tells who, on which message, and with which data', async () => {
    const { result } = await ask({ text: '好', callback_data: 'yes' }, { text: '不', callback_data: 'no' });
    const [id] = await fake.press(user, { text: '不' });
    expect((await updates()).at(-1)?.callback_query).toEqual({
      id,
      from: expect.objectContaining({ id: user }),
      message: result,
      chat_instance: expect.any(String),
      data: 'no',
    });
    await fake.press(user, { data: 'yes' });
    expect((await updates()).at(-1)?.callback_query?.data).toBe('yes');
    await expect(fake.press(user, { text: 'nowhere' })).rejects.toThrow('has no button "nowhere"');
  });

  it('may be on an old message, on a button that is gone, or on a message that was deleted', async () => {
    const first = (await ask({ text: 'A', callback_data: 'old' })).result.message_id;
    await ask({ text: 'A', callback_data: 'new' });
    const pressed = async (message?: number) => {
      await fake.press(user, { text: 'A', ...(message && { message }) });
      return (await updates()).at(-1)?.callback_query;
    };
    expect((await pressed())?.data).toBe('new');
    expect((await pressed(first))?.data).toBe('old');
    await call('editMessageReplyMarkup', { chat_id: user, message_id: first });
    expect((await pressed(first))?.data).toBe('old');
    await call('deleteMessage', { chat_id: user, message_id: first });
    const { message } = (await pressed(first)) ?? {};
    expect(message).toEqual({ chat: expect.objectContaining({ id: user }), message_id: first, date: 0 });
  });

  it('may be somebody else’s', async () => {
    await ask({ text: 'A', callback_data: 'a' });
    const stranger = (await fake.newUser()).id;
    await fake.press(stranger, { text: 'A', chat: user });
    expect((await updates()).at(-1)?.callback_query).toMatchObject({
      from: { id: stranger },
      message: { chat: { id: user } },
    });
  });
});

describe('coming and going', () => {
  it('tells the bot that it was blocked, and that the customer is back', async () => {
    await fake.start(user);
    await fake.block(user);
    expect((await updates()).at(-1)?.my_chat_member).toMatchObject({
      from: { id: user },
      old_chat_member: { status: 'member' },
      new_chat_member: { status: 'kicked' },
    });
    await expect(fake.say(user, 'x')).rejects.toThrow('has blocked the bot');
    await fake.start(user, 'again');
    expect((await updates()).slice(-2)).toMatchObject([
      { my_chat_member: { new_chat_member: { status: 'member' } } },
      { message: { text: '/start again' } },
    ]);
  });

  it('in a group shows the bot only what concerns it', async () => {
    const group = await fake.newGroup('Friends', [user]);
    expect(await updates()).toMatchObject([
      { my_chat_member: { chat: { id: group, type: 'group' } } },
      { message: { new_chat_members: [{ username: 'zhaodan_bot' }] } },
    ]);
    const before = (await updates()).length;
    const { result } = await call('sendMessage', { chat_id: group, text: 'hello' });
    await fake.say(user, 'just talk', { chat: group });
    await fake.say(user, '/help@other_bot', { chat: group });
    for (const text of ['/help', '/help@zhaodan_bot', 'hey @zhaodan_bot'])
      await fake.say(user, text, { chat: group });
    await fake.say(user, 'a reply', { chat: group, replyTo: result.message_id });
    const heard = (await updates()).slice(before).map(({ message }) => message?.text);
    expect(heard).toEqual(['/help', '/help@zhaodan_bot', 'hey @zhaodan_bot', 'a reply']);
  });
});

describe('what a customer sees', () => {
  it('is the chat in order, with who said what', async () => {
    await fake.start(user);
    await ask({ text: 'A', callback_data: 'a' });
    await fake.say(user, 'ok');
    const { lines, title, standing } = await fake.chat(user);
    expect({ title, standing }).toEqual({ title: '找单', standing: 'open' });
    expect(lines.map(({ from, text, buttons }) => [from, text, buttons.length])).toEqual([
      ['customer', '/start', 0],
      ['bot', '?', 1],
      ['customer', 'ok', 0],
    ]);
  });

  it('can be waited for', async () => {
    await fake.start(user);
    const wished = fake.until(user, ({ lines }) => lines.some(({ text }) => text === '?'));
    await ask({ text: 'A', callback_data: 'a' });
    expect((await wished).lines).toHaveLength(2);
    await expect(fake.until(user, () => false, 20)).rejects.toThrow('never became as wished');
  });
});
