import { describe, expect, it } from 'vitest';
import type { FileFault } from '../../../fakes/ground/downloads.ts';
import { DESK, freshSlack, LILEI, refusal } from './clients.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('files from the app', () => {
  it('arrive in three steps; the message comes after the scan, and only files.info tells where', async () => {
    const { web, slack } = await freshSlack();
    const card = await web.chat.postMessage({ channel: DESK, text: '卡片' });
    const ticket = await web.files.getUploadURLExternal({ filename: 'bill.png', length: PNG.length });
    const id = ticket.file_id ?? '';
    expect((await refusal(web.files.completeUploadExternal({ files: [{ id }] }))).error).toBe(
      'file_not_found',
    );
    const uploaded = await fetch(ticket.upload_url ?? '', { method: 'POST', body: PNG });
    expect(await uploaded.text()).toBe(`OK - ${PNG.length}`);
    const completed = await web.files.completeUploadExternal({
      files: [{ id, title: '账单' }],
      channel_id: DESK,
      thread_ts: card.ts ?? '',
      initial_comment: '证据 1',
    });
    expect(completed.files).toMatchObject([{ id, title: '账单', mimetype: '', shares: {} }]);
    await slack.advance(0.2);
    const { file } = await web.files.info({ file: id });
    expect(file).toMatchObject({ mimetype: 'image/png', channels: [DESK] });
    const ts = file?.shares?.public?.[DESK]?.[0]?.ts;
    expect(await slack.readThread(DESK, card.ts ?? '')).toMatchObject([
      { text: '卡片' },
      { ts, text: '证据 1', files: [{ id, name: 'bill.png', size: PNG.length }], threadTs: card.ts },
    ]);
    const twice = web.files.completeUploadExternal({ files: [{ id }], channel_id: DESK });
    expect((await refusal(twice)).error).toBe('file_not_found');
  });

  it('are deleted by whoever put them there, once', async () => {
    const { web, slack } = await freshSlack();
    const { file_id = '', upload_url = '' } = await web.files.getUploadURLExternal({
      filename: 'a',
      length: 1,
    });
    await fetch(upload_url, { method: 'POST', body: 'x' });
    await web.files.completeUploadExternal({ files: [{ id: file_id }] });
    await slack.advance(0.2);
    await web.files.delete({ file: file_id });
    expect((await slack.readFile(file_id)).state).toBe('deleted');
    expect((await refusal(web.files.delete({ file: file_id }))).error).toBe('file_deleted');
    await slack.upload(LILEI, DESK, [{ name: 'b.txt', bytes: Buffer.from('x') }]);
    const [message] = await slack.readChannel(DESK);
    const theirs = web.files.delete({ file: message?.files[0]?.id ?? '' });
    expect((await refusal(theirs)).error).toBe('cant_delete_file');
  });

  it('come whole through the client, several in one message', async () => {
    const { web, slack } = await freshSlack();
    await web.filesUploadV2({
      channel_id: DESK,
      initial_comment: '两张',
      file_uploads: [
        { file: PNG, filename: 'a.png' },
        { file: Buffer.from('单号'), filename: 'b.txt' },
      ],
    });
    await slack.advance(0.2);
    const [message] = await slack.readChannel(DESK);
    expect(message?.files.map(({ name }) => name)).toEqual(['a.png', 'b.txt']);
    const [, text] = message?.files ?? [];
    expect((await slack.readFile(text?.id ?? '')).bytes).toEqual(Buffer.from('单号'));
  });

  it.each(['files.getUploadURLExternal', 'upload', 'files.completeUploadExternal'])(
    'may lose the answer of %s and go on',
    async (method) => {
      const { web, slack } = await freshSlack();
      await slack.fail({ method, times: 1, fault: { kind: 'reset', when: 'after' } });
      const upload = () => web.filesUploadV2({ channel_id: DESK, file: PNG, filename: 'a.png' });
      await expect(upload()).rejects.toThrow();
      await slack.advance(0.2);
      // A lost last answer had its effect: who sends again blindly shows the picture twice.
      expect(await slack.readChannel(DESK)).toHaveLength(method === 'files.completeUploadExternal' ? 1 : 0);
      await upload();
      const lost = (await slack.requests()).find((request) => request.fault === 'reset');
      expect(lost).toMatchObject({ method, accepted: true, status: null });
    },
  );

  it('refuse another length than announced, an unknown channel, and a comment drowns the blocks', async () => {
    const { web, slack } = await freshSlack();
    const { upload_url, file_id: id = '' } = await web.files.getUploadURLExternal({
      filename: 'a.png',
      length: 5,
    });
    expect((await fetch(upload_url ?? '', { method: 'POST', body: PNG })).status).toBe(400);
    await fetch(upload_url ?? '', { method: 'POST', body: '12345' });
    const complete = (more: object) =>
      web.apiCall('files.completeUploadExternal', { files: [{ id }], ...more });
    expect((await refusal(complete({ channel_id: 'C0NOWHERE01' }))).error).toBe('channel_not_found');
    expect((await refusal(complete({ channel_id: DESK, blocks: [{ type: 'x' }] }))).error).toBe(
      'invalid_blocks',
    );
    await complete({ channel_id: DESK, initial_comment: 'x', blocks: [{ type: 'x' }] });
    await slack.advance(0.2);
    expect(await slack.readChannel(DESK)).toMatchObject([{ text: 'x', blocks: [] }]);
  });

  it('may stand in an image block once they are scanned', async () => {
    const { web, slack } = await freshSlack();
    const { upload_url, file_id: id = '' } = await web.files.getUploadURLExternal({
      filename: 'a.png',
      length: PNG.length,
    });
    await fetch(upload_url ?? '', { method: 'POST', body: PNG });
    await slack.set({ scanMs: 60_000 });
    await web.files.completeUploadExternal({ files: [{ id }] });
    const blocks = [{ type: 'image' as const, alt_text: '账单', slack_file: { id } }];
    expect((await refusal(web.chat.postMessage({ channel: DESK, text: 'x', blocks }))).errors).toEqual([
      'invalid slack file [json-pointer:/blocks/0/slack_file.id/slack_file]',
    ]);
    await slack.advance(60);
    expect((await web.chat.postMessage({ channel: DESK, text: 'x', blocks })).ok).toBe(true);
  });
});

describe('files from people', () => {
  it('are handed to the bearer of the token; anybody else reads a sign-in page, and 200', async () => {
    const { web, slack } = await freshSlack();
    const { botToken } = await slack.settings();
    const ts = await slack.upload(LILEI, DESK, [{ name: '账单.PNG', bytes: PNG }], '这是账单');
    const { messages = [] } = await web.conversations.history({ channel: DESK });
    expect(messages[0]).toMatchObject({ ts, subtype: 'file_share', user: LILEI });
    const url = messages[0]?.files?.[0]?.url_private ?? '';
    const signedOut = await fetch(url);
    expect(signedOut.status).toBe(200);
    expect(await signedOut.text()).toContain('Sign in');
    const headers = { authorization: `Bearer ${botToken}` };
    const handed = await fetch(url, { headers });
    expect(handed.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await handed.arrayBuffer())).toEqual(PNG);
    await slack.set({ scopes: ['chat:write'] });
    expect(await (await fetch(url, { headers })).text()).toContain('Sign in');
  });

  it('come slowly, short, cut off, as a page, or not at all, where told to', async () => {
    const { web, slack } = await freshSlack();
    const { botToken } = await slack.settings();
    await slack.upload(LILEI, DESK, [{ name: 'a.png', bytes: PNG }]);
    const { messages = [] } = await web.conversations.history({ channel: DESK });
    const file = messages[0]?.files?.[0];
    const get = () => fetch(file?.url_private ?? '', { headers: { authorization: `Bearer ${botToken}` } });
    const struck = async (fault: FileFault) => {
      await slack.failFiles({ fault, place: file?.id ?? '', times: 1 });
      return await get();
    };
    expect((await (await struck({ kind: 'short', bytes: 7 })).arrayBuffer()).byteLength).toBe(7);
    expect(await (await struck({ kind: 'html' })).text()).toContain('<h1>');
    expect((await struck({ kind: 'missing' })).status).toBe(404);
    await expect((await struck({ kind: 'cut', bytes: 7 })).arrayBuffer()).rejects.toThrow();
    const slow = await struck({ kind: 'slow', bytesPerSecond: 1 });
    await slack.advance(3600);
    await slack.runTime(100_000);
    expect((await slow.arrayBuffer()).byteLength).toBe(PNG.length);
    expect((await (await get()).arrayBuffer()).byteLength).toBe(PNG.length);
  });

  it('are out of reach where the app is not, and gone once deleted', async () => {
    const { web, slack } = await freshSlack();
    const hidden = await slack.addChannel('secret', { private: true, app: false, members: [LILEI] });
    await slack.upload(LILEI, hidden, [{ name: 'a.png', bytes: PNG }]);
    const secret = (await slack.readChannel(hidden))[0]?.files[0]?.id ?? '';
    expect((await refusal(web.files.info({ file: secret }))).error).toBe('file_not_found');
    await slack.upload(LILEI, DESK, [{ name: 'a.png', bytes: PNG }]);
    const id = (await slack.readChannel(DESK))[0]?.files[0]?.id ?? '';
    expect((await web.files.info({ file: id })).file?.name).toBe('a.png');
    await slack.eraseFile(id);
    expect((await refusal(web.files.info({ file: id }))).error).toBe('file_deleted');
    const events = (await slack.told()).map(({ event }) => event.subtype ?? event.type);
    expect(events).toEqual(['file_share', 'file_shared', 'file_deleted', 'message_changed']);
  });
});
