import { type ConversationsRepliesResponse, WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { CUSTOMER, DESK, freshSlack, GENERAL, HANMEIMEI, LILEI, refusal, silent } from './clients.ts';

const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });

describe('who may call what', () => {
  it('knows the token, says its scopes in a header, and knows no strangers', async () => {
    const { web, url, slack } = await freshSlack();
    const app = await slack.app();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/$/);
    const who = await web.auth.test();
    expect(who).toMatchObject({ ok: true, user_id: app.user, bot_id: app.bot, team_id: app.team });
    expect(who.response_metadata?.scopes).toContain('chat:write');
    const stranger = new WebClient('xoxb-wrong', { slackApiUrl: url, logger: silent });
    expect((await refusal(stranger.auth.test())).error).toBe('invalid_auth');
    const nobody = new WebClient(undefined, { slackApiUrl: url, logger: silent });
    expect((await refusal(nobody.auth.test())).error).toBe('not_authed');
    expect((await refusal(web.apps.connections.open())).error).toBe('not_allowed_token_type');
  });

  it('says which scope is missing', async () => {
    const { web, slack } = await freshSlack();
    await slack.set({ scopes: ['channels:history'] });
    expect(await refusal(web.chat.postMessage({ channel: DESK, text: 'x' }))).toMatchObject({
      error: 'missing_scope',
      needed: 'chat:write',
      provided: 'channels:history',
    });
    const dm = await slack.dm(CUSTOMER);
    expect((await refusal(web.conversations.history({ channel: dm }))).needed).toBe('im:history');
    expect((await web.conversations.history({ channel: DESK })).ok).toBe(true);
  });

  it('knows no other methods, and says so for the old upload', async () => {
    const { web } = await freshSlack();
    expect((await refusal(web.apiCall('chat.unfurl'))).error).toBe('unknown_method');
    expect((await refusal(web.apiCall('files.upload'))).error).toBe('method_deprecated');
  });

  it('takes no token after it was revoked, nor after the app has gone', async () => {
    const { web, slack } = await freshSlack();
    await slack.revokeToken();
    expect((await refusal(web.auth.test())).error).toBe('token_revoked');
    await slack.installApp();
    expect((await web.auth.test()).ok).toBe(true);
    await slack.uninstallApp();
    expect((await refusal(web.auth.test())).error).toBe('account_inactive');
  });
});

describe('posting', () => {
  it('takes forms and JSON, and minds a missing charset', async () => {
    const { url, slack } = await freshSlack();
    const { botToken } = await slack.settings();
    const call = async (
      type: string,
      method = 'chat.postMessage',
      body: object = { channel: DESK, text: 'x' },
    ) => {
      const headers = { authorization: `Bearer ${botToken}`, 'content-type': type };
      return await (
        await fetch(url + method, { method: 'POST', headers, body: JSON.stringify(body) })
      ).json();
    };
    expect(await call('application/json; charset=utf-8')).not.toHaveProperty('warning');
    expect(await call('application/json')).toMatchObject({ ok: true, warning: 'missing_charset' });
    // Some methods read forms only, and find nothing in JSON.
    expect(await call('application/json; charset=utf-8', 'users.info', { user: LILEI })).toMatchObject({
      error: 'invalid_arguments',
    });
  });

  it('answers with the message as kept: ids filled in, metadata beside', async () => {
    const { web, slack } = await freshSlack();
    const metadata = { event_type: 'zhaodan_message', event_payload: { outbox_id: '7' } };
    const sent = await web.chat.postMessage({
      channel: '#order-desk',
      text: '新案件',
      blocks: [section('*新*')],
      metadata,
    });
    expect(sent.channel).toBe(DESK);
    expect(sent.message?.blocks?.[0]).toMatchObject({
      block_id: expect.stringMatching(/^.{5}$/),
      text: { verbatim: false },
    });
    const read = await web.conversations.history({ channel: DESK, include_all_metadata: true });
    expect(read.messages?.[0]).toMatchObject({ ts: sent.ts, metadata });
    const without = await web.conversations.history({ channel: DESK });
    expect(without.messages?.[0]).not.toHaveProperty('metadata');
    expect(await slack.readChannel(DESK)).toMatchObject([
      { ts: sent.ts, text: '新案件', metadata, copies: 1 },
    ]);
  });

  it.each([
    ['no text', { text: ' ' }, 'no_text'],
    ['nowhere', { channel: 'C0NOWHERE01', text: 'x' }, 'channel_not_found'],
    ['where the app is not', { channel: GENERAL, text: 'x' }, 'not_in_channel'],
    ['under nothing', { text: 'x', thread_ts: '1.000001' }, 'thread_not_found'],
    ['blocks that are none', { text: 'x', blocks: '{"type":"divider"}' }, 'invalid_blocks_format'],
    [
      'more than a message holds',
      { text: 'x', blocks: Array.from({ length: 6 }, () => section('x'.repeat(3000))) },
      'msg_blocks_too_long',
    ],
    ['metadata that is none', { text: 'x', metadata: 'x' }, 'invalid_metadata_format'],
    ['metadata without a type', { text: 'x', metadata: { event_payload: {} } }, 'invalid_metadata_schema'],
    [
      'metadata too large',
      { text: 'x', metadata: { event_type: 'x', event_payload: { a: 'x'.repeat(8000) } } },
      'metadata_too_large',
    ],
  ])('refuses %s', async (_what, args, error) => {
    const { web } = await freshSlack();
    expect((await refusal(web.apiCall('chat.postMessage', { channel: DESK, ...args }))).error).toBe(error);
  });

  it('names the place of a fault in blocks', async () => {
    const { web } = await freshSlack();
    const header = { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } };
    expect(
      await refusal(web.apiCall('chat.postMessage', { channel: DESK, text: 'x', blocks: [header] })),
    ).toMatchObject({
      error: 'invalid_blocks',
      errors: ['must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
      response_metadata: {
        messages: ['[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
      },
    });
  });

  it('cuts a text at 40,000', async () => {
    const { web } = await freshSlack();
    const { message } = await web.chat.postMessage({ channel: DESK, text: 'x'.repeat(40_001) });
    expect(message?.text).toHaveLength(40_000);
  });

  it('minds archived channels, and those where only some may post', async () => {
    const { web, slack } = await freshSlack();
    await slack.restrictPosting(DESK, true);
    expect((await refusal(web.chat.postMessage({ channel: DESK, text: 'x' }))).error).toBe(
      'restricted_action',
    );
    await slack.restrictPosting(DESK, false);
    const { ts = '' } = await web.chat.postMessage({ channel: DESK, text: 'x' });
    await slack.archiveChannel(DESK, LILEI);
    expect((await refusal(web.chat.postMessage({ channel: DESK, text: 'x' }))).error).toBe('is_archived');
    expect((await refusal(web.chat.update({ channel: DESK, ts, text: 'y' }))).error).toBe('is_inactive');
    expect((await web.conversations.info({ channel: DESK })).channel?.is_archived).toBe(true);
  });

  it('whispers to one person of the channel', async () => {
    const { web, slack } = await freshSlack();
    await web.chat.postEphemeral({ channel: DESK, user: LILEI, text: '已被韩梅梅认领' });
    expect(await slack.readWhispers(LILEI)).toMatchObject([{ text: '已被韩梅梅认领' }]);
    expect(await slack.readWhispers(HANMEIMEI)).toEqual([]);
    expect(await slack.readChannel(DESK)).toEqual([]);
    const stranger = web.chat.postEphemeral({ channel: DESK, user: CUSTOMER, text: 'x' });
    expect((await refusal(stranger)).error).toBe('user_not_in_channel');
  });

  it('opens a conversation with a person once, and posts there by their id as well', async () => {
    const { web, slack } = await freshSlack();
    const first = await web.conversations.open({ users: CUSTOMER });
    const again = await web.conversations.open({ users: CUSTOMER });
    expect(again).toMatchObject({ channel: { id: first.channel?.id }, already_open: true });
    const sent = await web.chat.postMessage({ channel: CUSTOMER, text: '您好' });
    expect(sent.channel).toBe(first.channel?.id);
    expect(await slack.readChannel(sent.channel ?? '')).toHaveLength(1);
    expect((await refusal(web.conversations.open({ users: 'U0NOBODY001' }))).error).toBe('user_not_found');
  });
});

describe('what was posted', () => {
  it('is updated by the app alone, and keeps its history', async () => {
    const { web, slack } = await freshSlack();
    const { ts = '' } = await web.chat.postMessage({ channel: DESK, text: '一', blocks: [section('一')] });
    await web.chat.update({ channel: DESK, ts, text: '二', blocks: [section('二')] });
    expect((await slack.readChannel(DESK))[0]).toMatchObject({ text: '二', edited: false });
    await web.chat.update({ channel: DESK, ts, text: '三' });
    const [last] = await slack.readChannel(DESK);
    expect(last).toMatchObject({ text: '三', blocks: [], edited: true });
    expect(last?.revisions.map(({ how, text }) => `${how} ${text}`)).toEqual([
      'posted 一',
      'updated 二',
      'updated 三',
    ]);
    const theirs = await slack.write(LILEI, DESK, '我来');
    expect((await refusal(web.chat.update({ channel: DESK, ts: theirs, text: 'x' }))).error).toBe(
      'cant_update_message',
    );
    expect((await refusal(web.chat.delete({ channel: DESK, ts: theirs }))).error).toBe('cant_delete_message');
    expect((await refusal(web.chat.update({ channel: DESK, ts: '1.000001', text: 'x' }))).error).toBe(
      'message_not_found',
    );
    expect((await refusal(web.chat.update({ channel: DESK, ts, text: 'x'.repeat(4001) }))).error).toBe(
      'msg_too_long',
    );
  });

  it('leaves a tombstone when its thread has replies, and nothing otherwise', async () => {
    const { web, slack } = await freshSlack();
    const { ts = '' } = await web.chat.postMessage({ channel: DESK, text: '卡片' });
    const reply = await web.chat.postMessage({ channel: DESK, text: '证据', thread_ts: ts });
    await slack.eraseAppMessage(DESK, ts);
    const thread = await web.conversations.replies({ channel: DESK, ts });
    expect(thread.messages).toMatchObject([{ subtype: 'tombstone' }, { ts: reply.ts }]);
    expect((await refusal(web.chat.update({ channel: DESK, ts, text: 'x' }))).error).toBe(
      'message_not_found',
    );
    await web.chat.delete({ channel: DESK, ts: reply.ts ?? '' });
    expect((await slack.readThread(DESK, ts)).map(({ state }) => state)).toEqual(['tombstone']);
    const lone = await web.chat.postMessage({ channel: DESK, text: '一条' });
    await slack.eraseAppMessage(DESK, lone.ts ?? '');
    expect(
      (await refusal(web.chat.postMessage({ channel: DESK, text: 'x', thread_ts: lone.ts ?? '' }))).error,
    ).toBe('thread_not_found');
    expect(await slack.readChannel(DESK, { deleted: true })).toHaveLength(2);
  });

  it('is read page by page, the thread from its parent on', async () => {
    const { web } = await freshSlack();
    const { ts = '' } = await web.chat.postMessage({ channel: DESK, text: '0' });
    for (const text of ['1', '2', '3', '4'])
      await web.chat.postMessage({ channel: DESK, text, thread_ts: ts });
    const read: (string | undefined)[] = [];
    for await (const page of web.paginate('conversations.replies', { channel: DESK, ts, limit: 2 }))
      read.push(...((page as ConversationsRepliesResponse).messages ?? []).map(({ text }) => text));
    expect(read).toEqual(['0', '1', '2', '3', '4']);
    const top = await web.conversations.history({ channel: DESK, limit: 1 });
    expect(top.messages).toMatchObject([{ ts, reply_count: 4 }]);
    expect(top).toMatchObject({ has_more: false });
    const late = await web.conversations.history({ channel: DESK, oldest: ts });
    expect(late.messages).toEqual([]);
    expect((await refusal(web.conversations.replies({ channel: DESK, ts: '1.000001' }))).error).toBe(
      'thread_not_found',
    );
    const broken = web.conversations.history({ channel: DESK, cursor: 'x' });
    expect((await refusal(broken)).error).toBe('invalid_cursor');
  });

  it('shows when the same thing was posted twice', async () => {
    const { web, slack } = await freshSlack();
    const metadata = { event_type: 'zhaodan_message', event_payload: { outbox_id: '7' } };
    const post = { channel: DESK, text: '卡片', metadata };
    await web.chat.postMessage(post);
    await web.chat.postMessage(post);
    await web.chat.postMessage({ ...post, metadata: { ...metadata, event_payload: { outbox_id: '8' } } });
    expect((await slack.readChannel(DESK)).map(({ copies }) => copies)).toEqual([2, 2, 1]);
  });
});

describe('people and places', () => {
  it('tells of channels, their members and their people', async () => {
    const { web, slack } = await freshSlack();
    expect((await web.conversations.members({ channel: DESK })).members).toContain(LILEI);
    const listed = await web.conversations.list({ types: 'public_channel,private_channel', limit: 1 });
    expect(listed.channels).toMatchObject([{ id: DESK, is_member: true, name: 'order-desk' }]);
    expect(listed.response_metadata?.next_cursor).not.toBe('');
    const hidden = await slack.addChannel('secret', { private: true, app: false });
    expect((await refusal(web.conversations.info({ channel: hidden }))).error).toBe('channel_not_found');
    expect((await web.users.info({ user: LILEI, include_locale: true })).user).toMatchObject({
      real_name: '李雷',
      locale: 'zh-CN',
    });
    expect((await refusal(web.users.info({ user: 'U0NOBODY001' }))).error).toBe('user_not_found');
    expect((await web.users.list({})).members?.map(({ name }) => name)).toContain('xiaowang');
    const [group] = (await web.usergroups.list()).usergroups ?? [];
    expect((await web.usergroups.users.list({ usergroup: group?.id ?? '' })).users).toContain(HANMEIMEI);
    expect((await web.team.info()).team?.name).toBe('小卡铺');
    expect((await web.bots.info({ bot: 'B0FAKEBOT01' })).bot?.user_id).toBe('U0FAKEBOT01');
  });

  it('lets the app join, link and react', async () => {
    const { web, slack } = await freshSlack();
    await web.conversations.join({ channel: GENERAL });
    const ts = await slack.write(LILEI, GENERAL, '早');
    const link = await web.chat.getPermalink({ channel: GENERAL, message_ts: ts });
    expect(link.permalink).toContain(`/archives/${GENERAL}/p${ts.replace('.', '')}`);
    const eyes = { channel: GENERAL, timestamp: ts, name: 'eyes' };
    await web.reactions.add(eyes);
    expect((await refusal(web.reactions.add(eyes))).error).toBe('already_reacted');
    expect((await slack.readChannel(GENERAL))[0]?.reactions).toEqual({ eyes: ['U0FAKEBOT01'] });
  });
});
