import { describe, expect, it } from 'vitest';
import { deskOf } from '../../src/domain/desk-state.ts';
import { MINUTE, SECOND } from '../../src/domain/instant.ts';
import { laneOf, type ReceivedFile } from '../../src/engine/inbound.ts';
import type { FileIntake } from '../../src/engine/ports/file-intake.ts';
import { ALL_AT_ONCE, begin, NOW } from './rehearsal.ts';

const CHAT = laneOf('telegram', '42');
let serial = 0;
function picture(name: string): ReceivedFile {
  serial += 1;
  return { sha256: String(serial).padStart(64, '0'), bytes: 3, mediaType: 'image/png', name };
}
const intake: FileIntake = {
  fetch: async (_channel, { remote, name }) =>
    remote === 'gone' ? { kind: 'refused', why: 'file_gone' } : { kind: 'taken', file: picture(name) },
};
const inChat = () => begin({ lane: CHAT, intake });

async function handedIn() {
  const talk = inChat();
  await talk.say(ALL_AT_ONCE);
  await talk.press('agree');
  return talk;
}

it('says of a code that is over that it is over, and does not take it for a secret', async () => {
  const talk = inChat();
  await talk.say('/start 4ECX-JRKP-XM1S');
  const { text } = await talk.last();
  expect(text).toContain('这个继续码用过了');
  expect(text).not.toContain('像是有密码');
});

describe('messages with an id in their channel', () => {
  it('are corrected by it, and both texts stand', async () => {
    const talk = inChat();
    const event = { key: 'k1', lane: CHAT, at: NOW, outside: '7' };
    await talk.engine.receive({ ...event, content: { kind: 'text', text: '微信付了68没反应' } });
    // Arrives in the same breath: the line it corrects is in the log by then all the same.
    const edit = { kind: 'edit', of: { outside: '7' }, text: '微信付了86没反应' } as const;
    await talk.engine.receive({ ...event, key: 'k2', content: edit });
    await talk.engine.idle();
    const [line] = await talk.log();
    expect(line).toMatchObject({ text: '微信付了68没反应', edited: '微信付了86没反应' });
    expect((await talk.last()).text).toContain('¥86.00');
    await talk.send({ kind: 'edit', of: { outside: '999' }, text: '无关' });
    expect((await talk.last()).text).toContain('改不了');
  });

  it('are taken back by it; what they proved stays', async () => {
    const talk = await handedIn();
    const event = { key: 'k1', lane: CHAT, at: NOW + SECOND, outside: '9' };
    await talk.engine.receive({
      ...event,
      content: { kind: 'files', files: [picture('bill.png')], caption: '账单' },
    });
    await talk.engine.idle();
    const before = (await talk.log()).length;
    await talk.send({ kind: 'withdrawal', of: { outside: '9' } });
    const log = await talk.log();
    expect(log).toHaveLength(before);
    expect(log.filter(({ withdrawn }) => withdrawn).map(({ text, files }) => text || files[0]?.name)).toEqual(
      ['bill.png', '账单'],
    );
    expect((await talk.case())?.exhibits).toHaveLength(1);
    const { events } = await talk.store.audit((await talk.case())?.reference ?? '');
    expect(events.filter(({ type }) => type === 'message_withdrawn')).toHaveLength(1);
  });
});

describe('files that are still with their channel', () => {
  it('are fetched before the turn, and answered for where they are gone', async () => {
    const talk = await handedIn();
    const remote = (name: string) => ({ remote: name, name: `${name}.png` });
    await talk.send({ kind: 'remote_files', files: [remote('a'), remote('gone')], caption: '' });
    expect((await talk.case())?.exhibits.map(({ name }) => name)).toEqual(['a.png']);
    expect((await talk.last()).text).toContain('“gone.png”：这个文件没能取到');
    await talk.send({ kind: 'remote_files', files: [remote('gone')], caption: '' });
    expect((await talk.last()).text).toContain('这个文件没能取到');
    expect((await talk.last()).text).not.toContain('gone.png');
  });

  it('leave the words that came with them, whatever becomes of the files', async () => {
    for (const content of [
      { kind: 'remote_files', files: [{ remote: 'gone', name: 'gone.png' }], caption: ALL_AT_ONCE },
      { kind: 'unsupported', what: 'video', caption: ALL_AT_ONCE },
    ] as const) {
      const talk = inChat();
      await talk.send(content);
      expect((await talk.log()).map(({ author, text }) => author === 'customer' && text)).toContain(
        ALL_AT_ONCE,
      );
      expect((await talk.last()).text).toContain('已记下');
      await talk.press('agree');
      await talk.press('submit');
      await talk.send({ kind: 'unsupported', what: 'video', caption: '录屏里能看到一直转圈' });
      const [said] = (await talk.log()).filter(({ author }) => author === 'customer').slice(-1);
      expect(said?.text).toBe('录屏里能看到一直转圈');
      expect(deskOf((await talk.case()) ?? {}).heardAt).toBe(talk.now());
    }
  });

  it('of one album are told in one line that grows, while nothing else was said', async () => {
    const talk = await handedIn();
    const send = (name: string) =>
      talk.send({ kind: 'files', files: [picture(name)], caption: '', album: 'A' });
    await send('1.png');
    const told = await talk.last();
    expect(told.text).toContain('证据 1，');
    await talk.pass(5 * SECOND);
    await send('2.png');
    await send('3.png');
    const grown = await talk.last();
    expect(grown.number).toBe(told.number);
    expect(grown.edited).toContain('证据 1, 2, 3，');
    await talk.press('submit');
    await send('4.png');
    expect((await talk.last()).text).toContain('证据 4，');
    expect((await talk.case())?.exhibits).toHaveLength(4);
  });

  it('of one album say one thing before consent', async () => {
    const talk = inChat();
    await talk.say('付了68没反应');
    for (const name of ['1.png', '2.png', '3.png'])
      await talk.send({ kind: 'files', files: [picture(name)], caption: '', album: 'A' });
    expect((await talk.log()).filter(({ text }) => text.includes('先替您放着'))).toHaveLength(1);
    await talk.press('agree');
    expect((await talk.case())?.exhibits).toHaveLength(3);
  });

  it('that are too big lead to the chat page with a code', async () => {
    const talk = await handedIn();
    await talk.send({ kind: 'unsupported', what: 'too_big' });
    expect((await talk.last()).text).toMatch(/help\.example\.com\/chat/);
    expect((await talk.last()).text).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  });
});

describe('a code for going on elsewhere', () => {
  const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;
  async function withCode() {
    const web = begin({ lane: 'web:here' });
    await web.say(ALL_AT_ONCE);
    await web.press('agree');
    await web.say('/continue');
    const [code = ''] = CODE.exec((await web.last()).text) ?? [];
    const chat = begin({ lane: CHAT, store: web.store, at: NOW + MINUTE });
    return { web, chat, code };
  }

  it('brings a conversation of the web into a chat, where it goes on', async () => {
    const { web, chat, code } = await withCode();
    await chat.say(`/start ${code}`);
    expect((await web.last()).text).toContain('接上了');
    const told = await web.store.toldBetween(NOW, NOW + MINUTE);
    expect(told).toEqual(['web:here', CHAT].map((address) => ({ lane: 'web:here', address })));
    await chat.send({ kind: 'text', text: '提交' });
    expect((await web.case())?.stage).toBe('handed_over');
    expect(await chat.log()).toEqual([]);
  });

  it('works once, for ten minutes, and never where something is open', async () => {
    const { chat, code } = await withCode();
    await chat.say('微信付了98没反应');
    await chat.press('agree');
    await chat.say(`/start ${code}`);
    expect((await chat.last()).text).toContain('先在这里说完');
    const late = await withCode();
    await late.chat.pass(10 * MINUTE);
    await late.chat.say(`/start ${late.code}`);
    expect((await late.chat.last()).text).toContain('10 分钟');
  });

  it('shows nothing to who has none', async () => {
    const { chat } = await withCode();
    await chat.say('/start ABCD-EFGH-JKMN');
    const said = (await chat.log()).map(({ text }) => text).join('\n');
    expect(said).toContain('用过了');
    expect(said).not.toContain('68.00');
  });
});

it('puts the question again to whom a press may have been lost, and to nobody else', async () => {
  const talk = await handedIn();
  const before = await talk.last();
  await talk.pass(10 * MINUTE);
  await talk.engine.putAgain('slack', NOW, talk.now());
  await talk.engine.idle();
  expect((await talk.last()).number).toBe(before.number);
  await talk.engine.putAgain('telegram', NOW, talk.now());
  await talk.engine.putAgain('telegram', NOW, talk.now());
  await talk.engine.idle();
  const again = await talk.last();
  expect(again.text).toContain('没连上');
  expect(again.buttons).toEqual(before.buttons);
  expect((await talk.log()).filter(({ text }) => text.includes('没连上'))).toHaveLength(1);
});

it('puts the question again to whom the channel leads into a conversation of another one', async () => {
  const talk = begin({ lane: 'web:here' });
  await talk.say('付了68没反应');
  await talk.store.issue({ kind: 'resume_code', hash: 'c0de', subject: 'web:here', expiresAt: NOW + MINUTE });
  await talk.store.redeem('c0de', CHAT, NOW);
  const before = (await talk.log()).length;
  await talk.engine.putAgain('slack', NOW, talk.now());
  await talk.engine.putAgain('telegram', NOW, talk.now());
  await talk.engine.idle();
  const said = (await talk.log()).slice(before);
  expect(said.map(({ text }) => text.includes('没连上'))).toEqual([true]);
});

it('words like yesterday mean the day on which they were written, however late they came', async () => {
  const talk = inChat();
  const event = { key: 'k1', lane: CHAT, at: NOW, writtenAt: NOW - 3 * 24 * 60 * MINUTE };
  const content = { kind: 'text', text: '昨天14:03微信付了68买月卡，订单里没有', forwarded: true } as const;
  await talk.engine.receive({ ...event, content });
  await talk.engine.idle();
  const { conversation } = await talk.store.load(CHAT);
  expect(conversation?.value.draft.facts.paid_at).toMatchObject({
    value: { value: '2026-11-18T14:03:00+08:00' },
  });
});
