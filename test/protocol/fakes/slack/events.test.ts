import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signed } from '../../../fakes/slack/delivery/signing.ts';
import { eventually } from '../eventually.ts';
import { type Heard, openApp } from './app.ts';
import { CUSTOMER, DESK, freshSlack, GENERAL, LILEI, refusal } from './clients.ts';

const broken = { status: 500, headers: {}, body: '' };
const ok = { status: 200, headers: {}, body: '' };
const event = ({ payload }: Heard) => payload.event as Record<string, unknown>;

async function connected(answer?: Parameters<typeof openApp>[0]) {
  const fake = await freshSlack();
  const app = await openApp(answer);
  await fake.slack.connect(app.url);
  return { ...fake, app };
}

describe('the Events API', () => {
  it('asks a new request URL for its challenge, and saves no address that does not know it', async () => {
    const { slack } = await freshSlack();
    const app = await openApp();
    await slack.connect(app.url);
    expect((await slack.settings()).requestUrl).toBe(app.url);
    await expect(slack.connect(new URL('/control/now', (await freshSlack()).page).href)).rejects.toThrow(
      'challenge',
    );
    expect((await slack.settings()).requestUrl).toBeNull();
  });

  it('signs what it sends over the raw body and the time', async () => {
    const { slack, app } = await connected();
    const ts = await slack.write(LILEI, DESK, '你好 <b> & http://example.com @hanmeimei');
    await eventually(() => expect(app.heard).toHaveLength(1));
    const [heard] = app.heard as [Heard];
    const { 'x-slack-request-timestamp': at, 'x-slack-signature': signature } = heard.headers;
    const { signingSecret } = await slack.settings();
    const own = createHmac('sha256', signingSecret).update(`v0:${at}:${heard.body}`).digest('hex');
    expect(signature).toBe(`v0=${own}`);
    expect(signed(heard.body, signingSecret, Number(at))['x-slack-signature']).toBe(signature);
    expect(Math.abs(Number(at) - Date.now() / 1000)).toBeLessThan(60);
    expect(heard.payload).toMatchObject({
      type: 'event_callback',
      team_id: 'T0FAKETEAM1',
      event_id: expect.stringMatching(/^Ev/),
      authorizations: [{ user_id: 'U0FAKEBOT01', is_bot: true }],
    });
    expect(event(heard)).toMatchObject({
      type: 'message',
      user: LILEI,
      ts,
      channel: DESK,
      channel_type: 'channel',
      text: '你好 &lt;b&gt; &amp; <http://example.com> <@U0AGENT0002>',
      blocks: [{ type: 'rich_text' }],
    });
  });

  it('tries again at once, after a minute and after five, and says why; then gives up', async () => {
    const { slack, app } = await connected(() => broken);
    await slack.runTime(0.001);
    await slack.write(LILEI, DESK, '你好');
    const waitsAfter = (attempts: number) =>
      eventually(async () => expect(await slack.told()).toMatchObject([{ state: 'waiting', attempts }]));
    await waitsAfter(2);
    await slack.advance(59);
    await waitsAfter(2);
    await slack.advance(1);
    await waitsAfter(3);
    await slack.advance(299);
    await waitsAfter(3);
    await slack.advance(1);
    await eventually(async () =>
      expect(await slack.told()).toMatchObject([{ state: 'given up', attempts: 4 }]),
    );
    expect(app.heard.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3']);
    expect(app.heard[3]?.headers['x-slack-retry-reason']).toBe('http_error');
    expect(new Set(app.heard.map(({ payload }) => payload.event_id)).size).toBe(1);
  });

  it('stops trying where it is told to', async () => {
    const { slack, app } = await connected(() => ({ ...broken, headers: { 'x-slack-no-retry': '1' } }));
    await slack.write(LILEI, DESK, '你好');
    await eventually(async () =>
      expect(await slack.told()).toMatchObject([{ state: 'given up', attempts: 1 }]),
    );
    expect(app.heard).toHaveLength(1);
  });

  it('waits three seconds for an answer and no longer', async () => {
    const asleep = Promise.withResolvers<typeof ok>();
    const { slack, app } = await connected(() => (app.heard.length === 1 ? asleep.promise : ok));
    await slack.runTime(0.001);
    await slack.write(LILEI, DESK, '你好');
    await eventually(() => expect(app.heard).toHaveLength(1));
    await slack.advance(2.5);
    expect(app.heard).toHaveLength(1);
    await slack.advance(0.6);
    await eventually(() => expect(app.heard).toHaveLength(2));
    expect(app.heard[1]?.headers).toMatchObject({
      'x-slack-retry-num': '1',
      'x-slack-retry-reason': 'http_timeout',
    });
    await eventually(async () =>
      expect(await slack.told()).toMatchObject([{ state: 'delivered', attempts: 2 }]),
    );
    asleep.resolve(ok);
  });

  it('reaches an app that was away', async () => {
    const { slack, app } = await connected();
    await app.close();
    await slack.write(LILEI, DESK, '你好');
    await eventually(async () =>
      expect(await slack.told()).toMatchObject([{ state: 'waiting', attempts: 2 }]),
    );
    const back = await openApp();
    await slack.connect(back.url);
    await slack.advance(60);
    await eventually(() => expect(back.heard).toHaveLength(1));
    expect(back.heard[0]?.headers['x-slack-retry-reason']).toBe('connection_failed');
  });

  it('delivers twice, and in another order, where told to', async () => {
    const { slack, app } = await connected();
    await slack.deliverTimes(2);
    await slack.write(LILEI, DESK, '1');
    await eventually(() => expect(app.heard).toHaveLength(2));
    expect(app.heard[0]?.payload.event_id).toBe(app.heard[1]?.payload.event_id);
    await slack.deliverTimes(1);
    await slack.holdEvents();
    await slack.write(LILEI, DESK, '2');
    await slack.write(LILEI, DESK, '3');
    expect((await slack.told()).slice(1)).toMatchObject([{ state: 'held' }, { state: 'held' }]);
    await slack.releaseEvents('reversed');
    await eventually(() => expect(app.heard).toHaveLength(4));
    expect((await slack.sent()).slice(3).map(({ body }) => JSON.parse(body).event.text)).toEqual(
      expect.arrayContaining(['2', '3']),
    );
  });

  it('tells only what was subscribed to, may be known, and happens where the app is', async () => {
    const { slack, app } = await connected();
    await slack.write(LILEI, GENERAL, '不在这里');
    await slack.set({ events: ['message.channels'] });
    await slack.joinChannel(CUSTOMER, DESK);
    await slack.write(CUSTOMER, await slack.dm(CUSTOMER), '私聊');
    await slack.set({ events: ['message.channels', 'message.im'], scopes: ['channels:history'] });
    await slack.write(CUSTOMER, await slack.dm(CUSTOMER), '私聊');
    expect(await slack.told()).toEqual([]);
    await slack.write(LILEI, DESK, '这里');
    await eventually(() => expect(app.heard).toHaveLength(1));
  });

  it('tells of edits, deletions, threads, files, reactions, and what becomes of channels', async () => {
    const { web, slack, app } = await connected();
    const types = async (count: number) => {
      await eventually(() => expect(app.heard).toHaveLength(count));
      const all = app.heard.splice(0).map(event);
      return all.map(({ type, subtype }) => [type, subtype].filter(Boolean).join(' ')).sort();
    };
    const ts = await slack.write(LILEI, DESK, '一');
    const reply = await slack.write(LILEI, DESK, '二', { thread: ts, broadcast: true });
    await slack.edit(LILEI, DESK, ts, '三');
    await slack.erase(LILEI, DESK, reply);
    expect(await types(4)).toEqual([
      'message',
      'message message_changed',
      'message message_deleted',
      'message thread_broadcast',
    ]);
    await slack.upload(LILEI, DESK, [{ name: 'a.txt', bytes: Buffer.from('x') }]);
    await slack.react(LILEI, DESK, ts, 'eyes');
    expect(await types(3)).toEqual(['file_shared', 'message file_share', 'reaction_added']);
    await slack.leaveChannel(LILEI, DESK);
    await slack.renameChannel(DESK, 'desk');
    await slack.shareChannel(DESK);
    await slack.archiveChannel(DESK, LILEI);
    await slack.unarchiveChannel(DESK, LILEI);
    expect(await types(5)).toEqual([
      'channel_archive',
      'channel_rename',
      'channel_shared',
      'channel_unarchive',
      'member_left_channel',
    ]);
    await web.chat.postMessage({ channel: DESK, text: '自己说的' });
    await slack.openHome(LILEI);
    expect(await types(2)).toEqual(['app_home_opened', 'message']);
    await slack.removeApp(DESK, LILEI);
    await slack.uninstallApp();
    expect(await types(3)).toEqual(['app_uninstalled', 'channel_left', 'tokens_revoked']);
  });

  it('tells of a channel that is no more, and of a preview that nobody wrote', async () => {
    const { web, slack, app } = await connected();
    const ts = await slack.write(LILEI, DESK, 'https://example.com');
    await slack.unfurl(DESK, ts);
    await slack.deleteChannel(DESK);
    await eventually(() => expect(app.heard).toHaveLength(3));
    const events = app.heard.map(event);
    const changed = events.find(({ subtype }) => subtype === 'message_changed');
    expect(changed?.message).toEqual(changed?.previous_message);
    expect(changed?.message).not.toHaveProperty('edited');
    expect(events.map(({ type }) => type)).toContain('channel_deleted');
    expect((await refusal(web.chat.postMessage({ channel: DESK, text: 'x' }))).error).toBe(
      'channel_not_found',
    );
  });

  it('carries both forms of what was edited', async () => {
    const { slack, app } = await connected();
    const dm = await slack.dm(CUSTOMER);
    const ts = await slack.write(CUSTOMER, dm, '付了68');
    await slack.edit(CUSTOMER, dm, ts, '付了98');
    await eventually(() => expect(app.heard).toHaveLength(2));
    const changed = app.heard.map(event).find(({ subtype }) => subtype === 'message_changed');
    expect(changed).toMatchObject({
      channel: dm,
      channel_type: 'im',
      message: { ts, text: '付了98', edited: { user: CUSTOMER } },
      previous_message: { ts, text: '付了68' },
    });
  });
});
