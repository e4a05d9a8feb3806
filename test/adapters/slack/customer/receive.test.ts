import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../../src/adapters/slack/customer/plain-words.ts';
import { hear } from '../../../../src/adapters/slack/customer/receive.ts';
import { messageSchema } from '../../../../src/adapters/slack/receive/schema.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const TS = '1795348800.000100';

function heard(event: object) {
  const message = messageSchema.parse({
    type: 'message',
    channel: 'D1',
    channel_type: 'im',
    ts: TS,
    ...event,
  });
  return hear(message, 'T1', NOW);
}
const said = { user: 'U1', text: '付了68没反应' };
const content = (event: object) => heard(event)?.content;

describe('words out of what Slack makes of them', () => {
  it.each([
    ['a &lt;b&gt; &amp;amp; c', 'a <b> &amp; c'],
    ['<https://shop.example.com/order?a=1&amp;b=2>', 'https://shop.example.com/order?a=1&b=2'],
    ['<http://shop.example.com|shop.example.com>', 'shop.example.com'],
    ['<https://shop.example.com|我的订单>', '我的订单 https://shop.example.com'],
    ['<mailto:li@qq.com|li@qq.com> <tel:+8613812345678|138 1234 5678>', 'li@qq.com 138 1234 5678'],
    ['<@U0AGENT0001> <@U1|lilei> <#C1|general> <#C2>', '@U0AGENT0001 @lilei #general #C2'],
    ['<!here> <!subteam^S1|@desk> <!date^1^{date}|昨天>', '@here @desk 昨天'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ])('%s', (text, words) => {
    expect(plainWords(text)).toBe(words);
  });
});

describe('a message in the conversation with the app', () => {
  it('is an event under its own name, however often it is told', () => {
    expect(heard(said)).toEqual({
      key: `slack:T1:D1:${TS}`,
      lane: 'slack:T1/D1',
      at: NOW,
      writtenAt: 1_795_348_800_000,
      outside: TS,
      content: { kind: 'text', text: '付了68没反应' },
    });
  });

  it('is nothing where a program speaks, or nobody says anything', () => {
    expect(heard({ ...said, bot_id: 'B1' })).toBeNull();
    expect(heard({ ...said, text: '  ' })).toBeNull();
    expect(heard({ subtype: 'channel_join', text: 'x' })).toBeNull();
    expect(heard({ subtype: 'message_changed' })).toBeNull();
  });

  it('may be an edit, a deletion, or an unfurled link', () => {
    const now = { ts: TS, user: 'U1', text: '付了98', edited: { ts: '1795348900.0001' } };
    const change = {
      subtype: 'message_changed',
      ts: '1795348900.0002',
      previous_message: { ts: TS, ...said },
    };
    expect(heard({ ...change, message: now })).toMatchObject({
      key: `slack:T1:D1:${TS}:1795348900.0001`,
      content: { kind: 'edit', of: { outside: TS }, text: '付了98' },
    });
    expect(heard({ ...change, message: { ...now, text: said.text } })).toBeNull();
    expect(heard({ ...change, message: { ...now, bot_id: 'B1' } })).toBeNull();
    const gone = { kind: 'withdrawal', of: { outside: TS } };
    expect(content({ ...change, message: { ts: TS, subtype: 'tombstone' } })).toEqual(gone);
    const deletion = { subtype: 'message_deleted', deleted_ts: TS };
    expect(content({ ...deletion, previous_message: { ts: TS, ...said } })).toEqual(gone);
    expect(content({ ...deletion, previous_message: { ts: TS, bot_id: 'B1' } })).toBeUndefined();
  });

  it('brings files, or says of what kind they are', () => {
    const file = {
      id: 'F1',
      name: 'bill.png',
      size: 3,
      mimetype: 'image/png',
      url_private: 'https://files.slack.com/a',
    };
    const voice = { id: 'F2', name: 'audio.m4a', mimetype: 'audio/mp4', subtype: 'slack_audio' };
    const share = (files: object[], text = '') => content({ subtype: 'file_share', user: 'U1', text, files });
    expect(share([file, voice], '账单')).toEqual({
      kind: 'remote_files',
      files: [{ remote: '{"id":"F1","size":3,"url":"https://files.slack.com/a"}', name: 'bill.png' }],
      refused: [{ name: 'audio.m4a', what: 'voice' }],
      caption: '账单',
    });
    expect(share([{ id: 'F3', mimetype: 'video/mp4' }], '付了68没反应')).toEqual({
      kind: 'remote_files',
      files: [],
      refused: [{ name: 'F3', what: 'video' }],
      caption: '付了68没反应',
    });
    expect(share([{ id: 'F4', mode: 'tombstone' }])).toEqual({ kind: 'unsupported', what: 'file_gone' });
    expect(share([{ id: 'F4', mode: 'tombstone' }], '看图')).toEqual({ kind: 'text', text: '看图' });
  });

  it('may hand on another message, which is forwarded where nothing was added', () => {
    const attachments = [{ is_share: true, text: '尾号8899于10月21日消费68.00元' }, { text: '链接的预览' }];
    expect(content({ user: 'U1', attachments })).toEqual({
      kind: 'text',
      text: '尾号8899于10月21日消费68.00元',
      forwarded: true,
    });
    expect(content({ ...said, attachments })).toEqual({
      kind: 'text',
      text: '付了68没反应\n尾号8899于10月21日消费68.00元',
    });
  });

  it('was not written in the future', () => {
    expect(heard({ ...said, ts: '9999999999.000000' })).toMatchObject({ at: NOW, writtenAt: NOW });
  });
});
