import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver } from '@slack/bolt';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eventually } from '../eventually.ts';
import { CUSTOMER, DESK, freshSlack, LILEI, silent } from './clients.ts';

type Fake = Awaited<ReturnType<typeof freshSlack>>;

/** A small support desk, written as Bolt's manual would have it. */
function writeDesk(app: App): void {
  app.message('付了', async ({ message, say }) => {
    await say({ text: '收到', thread_ts: message.ts });
    const button = {
      type: 'button' as const,
      action_id: 'claim',
      text: { type: 'plain_text' as const, text: '认领' },
    };
    await app.client.chat.postMessage({
      channel: DESK,
      text: '新案件',
      blocks: [{ type: 'actions', elements: [button] }],
    });
  });
  app.action('claim', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({
      trigger_id: (body as { trigger_id: string }).trigger_id,
      view: {
        type: 'modal',
        callback_id: 'reply',
        title: { type: 'plain_text', text: '回复顾客' },
        submit: { type: 'plain_text', text: '发送' },
        blocks: [
          {
            type: 'input',
            block_id: 'words',
            label: { type: 'plain_text', text: '内容' },
            element: { type: 'plain_text_input', action_id: 'text' },
          },
        ],
      },
    });
  });
  app.view('reply', async ({ ack, view }) => {
    const text = view.state.values.words?.text?.value ?? '';
    if (text.includes('手续费'))
      await ack({ response_action: 'errors', errors: { words: '不能向顾客收费' } });
    else {
      await ack();
      await app.client.chat.postMessage({ channel: CUSTOMER, text });
    }
  });
  app.command('/cases', async ({ ack }) => ack('一件'));
  app.shortcut('send_to_customer', async ({ ack }) => ack());
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'divider' }] },
    });
  });
}

async function overHttp(): Promise<Fake> {
  const fake = await freshSlack();
  const { botToken, signingSecret } = await fake.slack.settings();
  const receiver = new HTTPReceiver({ signingSecret, endpoints: ['/slack/events'], logger: silent });
  writeDesk(new App({ token: botToken, receiver, logger: silent, clientOptions: { slackApiUrl: fake.url } }));
  const server = createServer(receiver.requestListener).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await eventually(() => expect(server.listening).toBe(true));
  await fake.slack.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
  return fake;
}

async function overSockets(): Promise<Fake> {
  const fake = await freshSlack();
  await fake.slack.set({ socketMode: true });
  const { botToken, appToken } = await fake.slack.settings();
  const clientOptions = { slackApiUrl: fake.url };
  const app = new App({ token: botToken, appToken, socketMode: true, logger: silent, clientOptions });
  writeDesk(app);
  await app.start();
  onTestFinished(async () => void (await app.stop()));
  return fake;
}

describe.each([
  ['over HTTP', overHttp],
  ['over Socket Mode', overSockets],
])('a desk in Bolt %s', (_way, open) => {
  it('works a case from the first word to the answer', async () => {
    const { slack } = await open();
    const dm = await slack.dm(CUSTOMER);
    await slack.write(CUSTOMER, dm, '付了68没反应');
    await eventually(async () => expect(await slack.readChannel(DESK)).toHaveLength(1));
    const [card] = await slack.readChannel(DESK);
    expect((await slack.readChannel(dm))[0]?.replies).toBe(1);
    expect(await slack.press(LILEI, { channel: DESK, ts: card?.ts ?? '' }, '认领')).toMatchObject({
      outcome: 'acked',
    });
    await eventually(async () => expect(await slack.readModals(LILEI)).toHaveLength(1));
    await slack.fill(LILEI, { 内容: '请先付手续费' });
    expect(await slack.submit(LILEI)).toMatchObject({ errors: { words: '不能向顾客收费' }, closed: false });
    await slack.fill(LILEI, { 内容: '已经补发' });
    expect(await slack.submit(LILEI)).toMatchObject({ errors: {}, closed: true });
    await eventually(async () => expect((await slack.readChannel(dm)).at(-1)?.text).toBe('已经补发'));
    await slack.command(LILEI, DESK, '/cases');
    expect(await slack.readWhispers(LILEI)).toMatchObject([{ text: '一件' }]);
    expect(await slack.messageShortcut(LILEI, 'send_to_customer', DESK, card?.ts ?? '')).toMatchObject({
      outcome: 'acked',
    });
    await slack.openHome(LILEI);
    await eventually(async () => expect(await slack.readHome(LILEI)).not.toBeNull());
    expect((await slack.requests()).filter(({ error }) => error !== null)).toEqual([]);
  });
});

describe('Bolt over HTTP', () => {
  it('takes no press with a wrong secret and answers 404 to one that nobody listens to', async () => {
    const { slack, page } = await overHttp();
    const { requestUrl } = await slack.settings();
    const forged = await fetch(requestUrl ?? page, {
      method: 'POST',
      headers: {
        'x-slack-signature': 'v0=0',
        'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)),
      },
      body: '{}',
    });
    expect(forged.status).toBe(401);
    const ts = await slack.write(LILEI, DESK, '你好');
    const pressed = slack.messageShortcut(LILEI, 'nobody_listens', DESK, ts);
    await eventually(async () => expect((await slack.told()).length).toBeGreaterThan(0));
    // Bolt keeps silent for 3001 ms and Slack for 3000: who waits, reads a time-out.
    await slack.advance(3);
    expect(await pressed).toEqual({ outcome: 'timeout', status: null });
    expect(await slack.readNotices(LILEI)).toEqual(['操作没有完成（operation_timeout）']);
  });
});
