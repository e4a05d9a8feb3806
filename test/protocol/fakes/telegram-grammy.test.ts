import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Bot, GrammyError, InputFile, webhookCallback } from 'grammy';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramFake, type TelegramFake } from '../../fakes/telegram/start.ts';
import { eventually } from './eventually.ts';
import { greyPicture } from './pictures.ts';

const SECRET = 'a-secret_of-32-characters-or-more';

let fake: TelegramFake;
let token: string;

beforeAll(async () => {
  fake = await startTelegramFake();
  ({ token } = await fake.bot());
});

afterAll(() => fake.stop());

beforeEach(async () => {
  await fake.beginAgain();
  await fake.runTime(100);
});

/** A small bot as anybody would write it with grammY. */
function writeBot(): Bot {
  const bot = new Bot(token, { client: { apiRoot: fake.url } });
  bot.command('start', (ctx) =>
    ctx.reply(`<b>Hello</b> ${ctx.match}`, {
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: [[{ text: 'Yes', callback_data: 'yes' }]] },
    }),
  );
  bot.on('callback_query:data', async (ctx) => {
    await ctx.answerCallbackQuery('noted');
    await ctx.editMessageText(`You said ${ctx.callbackQuery.data}`);
  });
  bot.on('message:photo', async (ctx) => {
    const { file_path: path, file_size: size } = await ctx.getFile();
    const response = await fetch(`${fake.url}/file/bot${token}/${path}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    await ctx.replyWithDocument(new InputFile(bytes, '原图 back.jpg'), {
      caption: `${bytes.length === size}`,
    });
  });
  bot.on('edited_message:text', (ctx) => ctx.reply(`now ${ctx.editedMessage.text}`));
  return bot;
}

async function talk(): Promise<void> {
  const { id } = await fake.newUser({ firstName: 'Ann', language: 'en' });
  await fake.start(id, 'ZD-7K3F-2Q');
  await fake.until(id, ({ lines }) => lines.at(-1)?.text === 'Hello ZD-7K3F-2Q');
  await fake.press(id, { text: 'Yes' });
  const pressed = await fake.until(id, ({ lines }) => lines.at(-1)?.text === 'You said yes');
  expect(pressed.presses[0]?.answer?.text).toBe('noted');
  await fake.sendPhoto(id, await greyPicture(400, 300));
  const answered = await fake.until(id, ({ lines }) => lines.at(-1)?.files[0]?.name === '原图 back.jpg');
  expect(answered.lines.at(-1)?.text).toBe('true');
  const said = await fake.say(id, 'one');
  await fake.edit(id, said, 'two');
  await fake.until(id, ({ lines }) => lines.at(-1)?.text === 'now two');
}

describe('grammY, unchanged', () => {
  it('talks by polling', async () => {
    const bot = writeBot();
    const running = bot.start();
    await talk();
    await bot.stop();
    await running;
  });

  it('talks by webhook', async () => {
    const bot = writeBot();
    const server = createServer(webhookCallback(bot, 'http', { secretToken: SECRET }));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await bot.api.setWebhook(`http://127.0.0.1:${port}/telegram/webhook`, { secret_token: SECRET });
    await talk();
    await eventually(async () =>
      expect(new Set((await fake.deliveries()).map(({ outcome }) => outcome))).toEqual(new Set([200])),
    );
    await bot.api.deleteWebhook();
    server.close();
    server.closeAllConnections();
  });

  it('understands the refusals', async () => {
    const { api } = writeBot();
    const { id } = await fake.newUser();
    const refused = async (promise: Promise<unknown>) => {
      const error = await promise.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(GrammyError);
      return error as GrammyError;
    };
    expect((await refused(api.sendMessage(id, 'x'))).description).toBe('Bad Request: chat not found');
    await fake.start(id);
    await fake.block(id);
    expect((await refused(api.sendMessage(id, 'x'))).error_code).toBe(403);
    await fake.fail({ fault: { kind: 'too-many', seconds: 7 }, times: 1 });
    expect((await refused(api.getMe())).parameters.retry_after).toBe(7);
  });

  it('sends albums, and learns nothing from a line that is cut', async () => {
    const { api } = writeBot();
    const { id } = await fake.newUser();
    await fake.start(id);
    const picture = await greyPicture(100, 100);
    const album = await api.sendMediaGroup(id, [
      { type: 'photo', media: new InputFile(picture), caption: 'first' },
      { type: 'photo', media: new InputFile(picture) },
    ]);
    expect(album).toHaveLength(2);
    await fake.fail({ fault: { kind: 'reset', when: 'after' }, times: 1 });
    await expect(api.sendMessage(id, 'arrives all the same')).rejects.toThrow('Network request');
    await fake.until(id, ({ lines }) => lines.at(-1)?.text === 'arrives all the same');
  });
});
