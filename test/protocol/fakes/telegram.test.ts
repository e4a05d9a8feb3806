import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTelegramFake, type TelegramFake } from '../../fakes/telegram/start.ts';
import { apiOf, type CallApi } from './bot-api.ts';
import { greyPicture } from './pictures.ts';

let fake: TelegramFake;
let call: CallApi;
let token: string;
let chat: number;

beforeAll(async () => {
  fake = await startTelegramFake();
  ({ token } = await fake.bot());
  call = apiOf(fake.url, token);
});

afterAll(() => fake.stop());

/** A customer who has said hello. */
async function meet(): Promise<number> {
  const { id } = await fake.newUser();
  await fake.start(id);
  return id;
}

const send = (fields: object) => call('sendMessage', { chat_id: chat, ...fields });
const refusal = async (answer: ReturnType<CallApi>) => {
  const { ok, error_code, description } = await answer;
  expect(ok).toBe(false);
  return `${error_code} ${description}`;
};
const buttons = (...keyboard: object[]) => ({ inline_keyboard: [keyboard] });

beforeAll(async () => {
  chat = await meet();
});

describe('the door of the Bot API', () => {
  it('answers GET and POST, JSON, form and multipart alike, whatever the case of the method', async () => {
    const form = new FormData();
    form.set('chat_id', String(chat));
    form.set('text', 'multipart');
    const markup = JSON.stringify(buttons({ text: 'A', callback_data: 'a' }));
    form.set('reply_markup', markup);
    const multipart = await call('sendMessage', form);
    const urlencoded = await call(
      'SENDMESSAGE',
      new URLSearchParams({ chat_id: String(chat), text: 'form' }),
    );
    const query = await fetch(`${fake.url}/bot${token}/sendmessage?chat_id=${chat}&text=query`);
    expect(multipart.result).toMatchObject({ text: 'multipart', reply_markup: JSON.parse(markup) });
    expect(urlencoded.result.text).toBe('form');
    expect(((await query.json()) as { result: object }).result).toMatchObject({ text: 'query' });
  });

  it('knows its bot, refuses another token with 401 and another method with 404', async () => {
    expect((await call('getMe')).result).toMatchObject({ is_bot: true, can_read_all_group_messages: false });
    expect(await refusal(apiOf(fake.url, '1:other')('getMe'))).toBe('401 Unauthorized');
    expect((await fake.calls()).at(-1)).toMatchObject({ method: 'getMe', status: 401, accepted: false });
    expect(await refusal(call('sendHologram'))).toBe('404 Not Found: method not found');
  });

  it('takes new tokens in place of the old one', async () => {
    const other = token.replace(/.$/, 'X');
    await fake.changeToken(other);
    expect(await refusal(call('getMe'))).toBe('401 Unauthorized');
    await fake.changeToken(token);
    expect((await call('getMe')).ok).toBe(true);
  });
});

describe('a text', () => {
  it('has 1 to 4096 characters after its entities were parsed', async () => {
    const tagged = `<b>${'字'.repeat(4096)}</b>`;
    expect((await send({ text: tagged, parse_mode: 'HTML' })).result.text).toHaveLength(4096);
    expect((await send({ text: '🙂'.repeat(4096) })).ok).toBe(true);
    expect(await refusal(send({ text: 'x'.repeat(4097) }))).toBe('400 Bad Request: message is too long');
    expect(await refusal(send({ text: 'x'.repeat(2 ** 15 + 1) }))).toBe('400 Bad Request: text is too long');
    expect(await refusal(send({ text: '' }))).toBe('400 Bad Request: message text is empty');
    expect(await refusal(send({ text: ' \n ' }))).toBe('400 Bad Request: text must be non-empty');
    expect(await refusal(send({ text: '<b> </b>', parse_mode: 'HTML' }))).toBe(
      '400 Bad Request: text must be non-empty',
    );
  });

  it('loses the blank space at its ends, and its entities move along', async () => {
    const { result } = await send({ text: '  \n<b>hello</b> \n', parse_mode: 'HTML' });
    expect(result).toMatchObject({ text: 'hello', entities: [{ type: 'bold', offset: 0, length: 5 }] });
  });

  it('is marked by itself where it holds addresses and commands', async () => {
    const { result } = await send({ text: 'ask @someone at https://a.example/x or /help #now' });
    expect(result.entities.map(({ type }: { type: string }) => type)).toEqual([
      'mention',
      'url',
      'bot_command',
      'hashtag',
    ]);
  });

  it('in HTML is really parsed', async () => {
    const text =
      '<b>a<i>b</i></b> &lt;&amp;&#128578; <a href="https://x.example/?a=1&amp;b=2">link</a> <code>c</code>' +
      '<pre><code class="language-ts">d</code></pre><tg-spoiler>e</tg-spoiler><blockquote>f</blockquote><u></u>';
    const { result } = await send({ text, parse_mode: 'HTML' });
    expect(result.text).toBe('ab <&🙂 link cdef');
    expect(result.entities).toEqual([
      { type: 'bold', offset: 0, length: 2 },
      { type: 'italic', offset: 1, length: 1 },
      { type: 'text_link', offset: 8, length: 4, url: 'https://x.example/?a=1&b=2' },
      { type: 'code', offset: 13, length: 1 },
      { type: 'pre', offset: 14, length: 1, language: 'ts' },
      { type: 'spoiler', offset: 15, length: 1 },
      { type: 'blockquote', offset: 16, length: 1 },
    ]);
  });

  it.each([
    ['<div>x</div>', 'Unsupported start tag "div" at byte offset 0'],
    ['字<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['字</b>', 'Unexpected end tag at byte offset 3'],
    ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    [
      '&#xd800;',
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    ],
    ['5 < 6', 'Unsupported start tag "" at byte offset 2'],
    ['5 <6', 'Unclosed start tag at byte offset 2'],
    ['x <b y', 'Unclosed start tag "b" at byte offset 2'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<span class="x">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])('in bad HTML is refused with the place: %s', async (text, words) => {
    expect(await refusal(send({ text, parse_mode: 'HTML' }))).toBe(
      `400 Bad Request: can't parse entities: ${words}`,
    );
  });

  it('in Markdown of both kinds is parsed, and refused where it is bad', async () => {
    const v2 = await send({ text: '*a _b_* `c` [d](https://x.example) 1\\.', parse_mode: 'MarkdownV2' });
    expect(v2.result).toMatchObject({
      text: 'a b c d 1.',
      entities: [
        { type: 'bold', offset: 0, length: 3 },
        { type: 'italic', offset: 2, length: 1 },
        { type: 'code', offset: 4, length: 1 },
        { type: 'text_link', offset: 6, length: 1, url: 'https://x.example' },
      ],
    });
    const v1 = await send({ text: '*a* _b_ 1.', parse_mode: 'Markdown' });
    expect(v1.result).toMatchObject({ text: 'a b 1.', entities: [{ type: 'bold' }, { type: 'italic' }] });
    const bad = (text: string, parse_mode: string) => refusal(send({ text, parse_mode }));
    expect(await bad('1.', 'MarkdownV2')).toBe(
      "400 Bad Request: can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'",
    );
    expect(await bad('a *b', 'MarkdownV2')).toBe(
      "400 Bad Request: can't parse entities: Can't find end of Bold entity at byte offset 2",
    );
    expect(await bad('a *b', 'Markdown')).toBe(
      "400 Bad Request: can't parse entities: Can't find end of the entity starting at byte offset 2",
    );
    expect(await bad('a', 'BBCode')).toBe('400 Bad Request: unsupported parse_mode');
  });

  it('may bring its own entities, which must lie inside it', async () => {
    const entities = [{ type: 'bold', offset: 1, length: 2 }];
    expect((await send({ text: '🙂x', entities })).result.entities).toEqual(entities);
    expect(await refusal(send({ text: 'ab', entities }))).toMatch(/ends after the end of the text/);
  });
});

describe('buttons', () => {
  const button = (fields: object) => refusal(send({ text: 'x', reply_markup: buttons(fields) }));

  it('carry 1 to 64 bytes', async () => {
    const good = { text: 'x', callback_data: `${'字'.repeat(21)}a` };
    expect((await send({ text: 'x', reply_markup: buttons(good) })).ok).toBe(true);
    expect(await button({ text: 'x', callback_data: '字'.repeat(22) })).toBe(
      '400 Bad Request: BUTTON_DATA_INVALID',
    );
  });

  it('have words, and do something', async () => {
    expect(await button({ text: '', callback_data: 'a' })).toBe(
      '400 Bad Request: inline keyboard button text must be non-empty',
    );
    expect(await button({ text: 'x' })).toMatch(/Text buttons are unallowed in the inline keyboard/);
    expect(await button({ callback_data: 'x' })).toMatch(/Can't find field "text"/);
    expect(await button({ text: 'x', url: 'nowhere' })).toBe('400 Bad Request: BUTTON_URL_INVALID');
  });

  it('are not too many, and stand in rows', async () => {
    const many = Array.from({ length: 101 }, () => [{ text: 'x', callback_data: 'x' }]);
    const refused = (reply_markup: unknown) => refusal(send({ text: 'x', reply_markup }));
    expect(await refused({ inline_keyboard: many })).toBe('400 Bad Request: reply markup is too long');
    expect(await refused({ inline_keyboard: [{ text: 'x' }] })).toMatch(/must be an Array of Arrays/);
    expect(await refused('{"inline')).toBe("400 Bad Request: can't parse reply keyboard markup JSON object");
  });
});

describe('where a message goes', () => {
  it('is a chat that the bot has met', async () => {
    const { id } = await fake.newUser();
    expect(await refusal(call('sendMessage', { chat_id: id, text: 'x' }))).toBe(
      '400 Bad Request: chat not found',
    );
    expect(await refusal(call('sendMessage', { text: 'x' }))).toBe('400 Bad Request: chat_id is empty');
    await fake.start(id);
    expect((await call('sendMessage', { chat_id: id, text: 'x' })).ok).toBe(true);
  });

  it('is nobody who blocked the bot or is gone', async () => {
    const id = await meet();
    const text = () => call('sendMessage', { chat_id: id, text: 'x' });
    await fake.block(id);
    expect(await refusal(text())).toBe('403 Forbidden: bot was blocked by the user');
    expect(await refusal(call('sendChatAction', { chat_id: id, action: 'typing' }))).toMatch(/^403/);
    await fake.unblock(id);
    expect((await text()).ok).toBe(true);
    await fake.deactivate(id);
    expect(await refusal(text())).toBe('403 Forbidden: user is deactivated');
  });

  it('is no group that threw the bot out, was left, or moved on', async () => {
    const group = await fake.newGroup('Friends', [chat]);
    const text = (chat_id: number) => call('sendMessage', { chat_id, text: 'x' });
    expect((await text(group)).ok).toBe(true);
    const upgraded = await fake.upgradeGroup(group);
    expect(await text(group)).toMatchObject({
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: upgraded },
    });
    expect((await text(upgraded)).ok).toBe(true);
    await fake.kickBot(upgraded);
    expect(await refusal(text(upgraded))).toBe('403 Forbidden: bot was kicked from the supergroup chat');
    const second = await fake.newGroup('Others', [chat]);
    expect((await call('leaveChat', { chat_id: second })).result).toBe(true);
    expect(await refusal(text(second))).toBe('403 Forbidden: bot is not a member of the group chat');
  });

  it('may be in reply to a message that is there', async () => {
    const { result } = await send({ text: 'first' });
    const reply = (reply_parameters: object) => send({ text: 'second', reply_parameters });
    expect((await reply({ message_id: result.message_id })).result.reply_to_message.text).toBe('first');
    expect(await refusal(reply({ message_id: 9_999_999 }))).toBe(
      '400 Bad Request: message to be replied not found',
    );
    const without = await reply({ message_id: 9_999_999, allow_sending_without_reply: true });
    expect(without.result.reply_to_message).toBeUndefined();
  });
});

describe('an edit', () => {
  const edit = (message_id: number, fields: object) =>
    call('editMessageText', { chat_id: chat, message_id, ...fields });

  it('changes a text, drops a keyboard that it does not repeat, and refuses to change nothing', async () => {
    const reply_markup = buttons({ text: 'A', callback_data: 'a' });
    const { message_id: id } = (await send({ text: 'one', reply_markup })).result;
    expect((await edit(id, { text: 'two', reply_markup })).result).toMatchObject({
      text: 'two',
      reply_markup,
    });
    expect(await refusal(edit(id, { text: '<i></i>two ', parse_mode: 'HTML', reply_markup }))).toMatch(
      /^400 Bad Request: message is not modified: specified new message content/,
    );
    expect((await edit(id, { text: 'two' })).result.reply_markup).toBeUndefined();
    const line = (await fake.chat(chat)).lines.find((one) => one.id === id);
    expect(line?.revisions.map(({ text, sent }) => [text, sent])).toEqual([
      ['one', 1],
      ['two', 2],
      ['two', 1],
    ]);
  });

  it('needs a message of the bot that is there and has a text', async () => {
    expect(await refusal(edit(9_999_999, { text: 'x' }))).toBe('400 Bad Request: message to edit not found');
    const theirs = await fake.say(chat, 'mine');
    expect(await refusal(edit(theirs, { text: 'x' }))).toBe("400 Bad Request: message can't be edited");
    const form = new FormData();
    form.set('chat_id', String(chat));
    form.set('document', new Blob(['x']), 'x.txt');
    const { message_id: id } = (await call('sendDocument', form)).result;
    expect(await refusal(edit(id, { text: 'x' }))).toBe(
      '400 Bad Request: there is no text in the message to edit',
    );
    const caption = (text: string) =>
      call('editMessageCaption', { chat_id: chat, message_id: id, caption: text });
    expect((await caption('new')).result.caption).toBe('new');
    expect(await refusal(caption('new'))).toMatch(/message is not modified/);
    expect(await refusal(caption('x'.repeat(1025)))).toBe('400 Bad Request: message caption is too long');
  });

  it('changes only the keyboard, or the media', async () => {
    const { message_id: id } = (await send({ text: 'x' })).result;
    const markup = (reply_markup: object) =>
      call('editMessageReplyMarkup', { chat_id: chat, message_id: id, reply_markup });
    expect((await markup(buttons({ text: 'A', callback_data: 'a' }))).result.text).toBe('x');
    expect((await markup({ inline_keyboard: [] })).result.reply_markup).toBeUndefined();
    expect(await refusal(markup({ inline_keyboard: [] }))).toMatch(/message is not modified/);
    const form = new FormData();
    form.set('chat_id', String(chat));
    form.set('message_id', String(id));
    form.set('media', JSON.stringify({ type: 'photo', media: 'attach://it', caption: 'now a photo' }));
    form.set('it', new Blob([new Uint8Array(await greyPicture(300, 200))]), 'it.png');
    const { result } = await call('editMessageMedia', form);
    expect(result).toMatchObject({ message_id: id, caption: 'now a photo', photo: [{}, { width: 300 }] });
    expect(result.text).toBeUndefined();
  });

  it('of deleting takes a message away for both, for two days', async () => {
    const { message_id: id } = (await send({ text: 'x' })).result;
    const remove = (message_id: number) => call('deleteMessage', { chat_id: chat, message_id });
    expect((await remove(id)).result).toBe(true);
    expect((await fake.chat(chat)).lines.find((line) => line.id === id)?.deleted).toBe(true);
    expect(await refusal(remove(id))).toBe('400 Bad Request: message to delete not found');
    const old = (await send({ text: 'x' })).result.message_id;
    await fake.advance(49 * 3600);
    expect(await refusal(remove(old))).toBe("400 Bad Request: message can't be deleted for everyone");
  });
});

describe('files of the bot', () => {
  const upload = (method: string, field: string, content: BlobPart, more: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ chat_id: String(chat), ...more })) form.set(name, value);
    form.set(field, new Blob([content]), `${field}.bin`);
    return call(method, form);
  };

  it('go out as documents as they are, and as photos made smaller', async () => {
    const { result } = await upload('sendDocument', 'document', 'hello', {
      caption: '<b>c</b>',
      parse_mode: 'HTML',
    });
    expect(result).toMatchObject({
      caption: 'c',
      caption_entities: [{ type: 'bold' }],
      document: { file_name: 'document.bin', file_size: 5 },
    });
    const again = await call('sendDocument', { chat_id: chat, document: result.document.file_id });
    expect(again.result.document.file_size).toBe(5);
    const photo = await upload('sendPhoto', 'photo', new Uint8Array(await greyPicture(1080, 2340)));
    expect(
      photo.result.photo.map(({ width, height }: { width: number; height: number }) => [width, height]),
    ).toEqual([
      [42, 90],
      [148, 320],
      [369, 800],
      [591, 1280],
    ]);
  });

  it('are refused where they are too big, empty, no picture, or not there', async () => {
    const large = new Uint8Array(10 * 2 ** 20 + 1);
    expect(await refusal(upload('sendPhoto', 'photo', large))).toBe(
      '400 Bad Request: file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes',
    );
    expect(await refusal(upload('sendDocument', 'document', ''))).toBe(
      '400 Bad Request: file must be non-empty',
    );
    expect(await refusal(upload('sendPhoto', 'photo', 'text'))).toBe('400 Bad Request: IMAGE_PROCESS_FAILED');
    const caption = 'x'.repeat(1025);
    expect(await refusal(upload('sendDocument', 'document', 'x', { caption }))).toBe(
      '400 Bad Request: message caption is too long',
    );
    expect(await refusal(call('sendPhoto', { chat_id: chat }))).toBe(
      '400 Bad Request: there is no photo in the request',
    );
    expect(await refusal(call('sendPhoto', { chat_id: chat, photo: 'AgACnone' }))).toBe(
      '400 Bad Request: wrong file identifier/HTTP URL specified',
    );
  });

  it('have at most 50 MB', { timeout: 30_000 }, async () => {
    expect((await upload('sendDocument', 'document', new Uint8Array(49 * 2 ** 20))).ok).toBe(true);
    expect(await refusal(upload('sendDocument', 'document', new Uint8Array(51 * 2 ** 20)))).toBe(
      '413 Request Entity Too Large',
    );
  });

  it('go out as albums of up to ten of a kind', async () => {
    const album = (...types: string[]) => {
      const form = new FormData();
      form.set('chat_id', String(chat));
      form.set(
        'media',
        JSON.stringify(types.map((type, i) => ({ type, media: `attach://f${i}`, caption: `${i}` }))),
      );
      for (const [i] of types.entries()) form.set(`f${i}`, new Blob([`file ${i}`]), `${i}.txt`);
      return call('sendMediaGroup', form);
    };
    const { result } = await album('document', 'document');
    expect(result.map(({ caption }: { caption: string }) => caption)).toEqual(['0', '1']);
    expect(result[0].media_group_id).toBe(result[1].media_group_id);
    expect(await refusal(album('document', 'photo'))).toBe(
      "400 Bad Request: can't use the media of the specified type in the album",
    );
    expect(await refusal(album(...Array(11).fill('document')))).toBe(
      '400 Bad Request: too many messages to send as an album',
    );
  });
});

describe('the small methods', () => {
  it('answer a press within 150 seconds, with words of at most 200 characters', async () => {
    await send({ text: 'x', reply_markup: buttons({ text: 'A', callback_data: 'a' }) });
    const [id = ''] = await fake.press(chat, { text: 'A' });
    const answer = (fields: object) => call('answerCallbackQuery', { callback_query_id: id, ...fields });
    expect(await refusal(answer({ text: 'x'.repeat(201) }))).toBe('400 Bad Request: MESSAGE_TOO_LONG');
    expect((await answer({ text: 'Noted', show_alert: true })).result).toBe(true);
    const press = (await fake.chat(chat)).presses.find((one) => one.id === id);
    expect(press?.answer).toMatchObject({ text: 'Noted', alert: true });
    await fake.advance(151);
    const old = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';
    expect(await refusal(answer({}))).toBe(old);
    expect(await refusal(call('answerCallbackQuery', { callback_query_id: '1' }))).toBe(old);
  });

  it('keep commands and descriptions per language', async () => {
    const commands = [{ command: 'start', description: 'Begin' }];
    expect((await call('setMyCommands', { commands, language_code: 'en' })).result).toBe(true);
    expect((await call('getMyCommands', { language_code: 'en' })).result).toEqual(commands);
    expect((await call('getMyCommands')).result).toEqual([]);
    const refused = (command: string, description = 'd') =>
      refusal(call('setMyCommands', { commands: [{ command, description }] }));
    expect(await refused('Start')).toBe('400 Bad Request: BOT_COMMAND_INVALID');
    expect(await refused('x'.repeat(33))).toBe('400 Bad Request: command length must not exceed 32');
    expect(await refused('a', '')).toBe('400 Bad Request: command description must be non-empty');
    expect(await refusal(call('setMyCommands', { commands, language_code: 'zh-CN' }))).toBe(
      '400 Bad Request: invalid language code specified',
    );
    await call('setMyDescription', { description: 'all' });
    await call('setMyDescription', { description: '中', language_code: 'zh' });
    await call('setMyShortDescription', { short_description: 'short' });
    expect((await call('getMyDescription', { language_code: 'zh' })).result.description).toBe('中');
    expect((await call('getMyDescription', { language_code: 'en' })).result.description).toBe('all');
    expect((await fake.profile()).shortDescriptions).toEqual({ '': 'short' });
    expect((await call('setChatMenuButton', { menu_button: { type: 'commands' } })).result).toBe(true);
  });

  it('tell of a chat, and show that the bot is busy', async () => {
    expect((await call('getChat', { chat_id: chat })).result).toMatchObject({ id: chat, type: 'private' });
    expect(await refusal(call('getChat', { chat_id: 1 }))).toBe('400 Bad Request: chat not found');
    const action = (name: string) => call('sendChatAction', { chat_id: chat, action: name });
    expect(await refusal(action('dancing'))).toBe('400 Bad Request: wrong parameter action in request');
    expect((await action('typing')).result).toBe(true);
    expect((await fake.chat(chat)).typing).toBe(true);
    await fake.advance(6);
    expect((await fake.chat(chat)).typing).toBe(false);
  });
});
