import { beforeEach, describe, expect, it } from 'vitest';
import { deskOf } from '../../../src/domain/desk-state.ts';
import type { ReceivedFile } from '../../../src/engine/inbound.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { act, caseOf, LIN, submitted } from './at-desk.ts';

let talk: Rehearsal;
let reference: string;
beforeEach(async () => {
  ({ talk, reference } = await submitted());
  await act(talk, LIN, reference, { kind: 'claim' });
});
const states = async () =>
  (await caseOf(talk, reference)).requests.map(({ item, state }) => `${item} ${state}`);
const card = async () => (await talk.log()).find(({ text }) => text.includes('☐'));
let pictures = 0;
function picture(name: string): ReceivedFile {
  pictures += 1;
  return { sha256: String(pictures).padStart(64, 'c'), bytes: 3, mediaType: 'image/png', name };
}
const send = (...files: ReceivedFile[]) => talk.send({ kind: 'files', files, caption: '' });

describe('a card that asks for several pieces', () => {
  it('ticks piece by piece, tells the owner alone, and the clock runs on with the last', async () => {
    const items = ['order_page', 'purchase_notice', 'contact'] as const;
    await act(talk, LIN, reference, { kind: 'ask', items, note: '请遮住余额' });
    expect((await card())?.text).toContain('☐ 订单页截图\n☐ ');
    await send(picture('one.png'), picture('two.png'));
    expect(await states()).toEqual(['order_page answered', 'purchase_notice answered', 'contact open']);
    const { exhibits, waitingFor } = await caseOf(talk, reference);
    expect(exhibits.map(({ kind }) => kind)).toEqual(['order_page', 'purchase_notice']);
    expect(waitingFor).toBe('customer');
    expect(deskOf(await caseOf(talk, reference)).flags).toEqual(['answered']);
    const ticked = (await card())?.edited ?? '';
    expect(ticked.match(/☑/g)).toHaveLength(2);
    expect(ticked.match(/☐/g)).toHaveLength(1);
    await talk.say('li.lei@example.com');
    expect((await caseOf(talk, reference)).waitingFor).toBe('desk');
    expect((await card())?.edited).not.toContain('☐');
    // Acting on it is having seen it.
    await act(talk, LIN, reference, { kind: 'note', text: '齐了' });
    expect(deskOf(await caseOf(talk, reference)).flags).toEqual([]);
  });

  it('takes a picture of what was to be written', async () => {
    await act(talk, LIN, reference, { kind: 'ask', items: ['contact'], note: '' });
    await send(picture('contact.png'));
    expect(await states()).toEqual(['contact answered']);
  });

  it('hears that something cannot be had at once, and why where the customer says so', async () => {
    await act(talk, LIN, reference, { kind: 'ask', items: ['order_page', 'contact'], note: '' });
    const [first] = (await caseOf(talk, reference)).requests;
    await talk.press(`cannot.${first?.id}`);
    expect((await caseOf(talk, reference)).waitingFor).toBe('customer');
    expect((await talk.last()).buttons.map(({ label }) => label)).toContain('记录删掉了');
    await talk.press('记录删掉了');
    await talk.say('拿不到');
    expect((await caseOf(talk, reference)).requests).toMatchObject([
      { state: 'unobtainable', reason: 'record_deleted' },
      { state: 'unobtainable', reason: 'other' },
    ]);
    expect((await caseOf(talk, reference)).facts.contact).toMatchObject({ standing: 'unobtainable' });
    expect((await caseOf(talk, reference)).waitingFor).toBe('desk');
    await talk.say('不记得了');
    expect((await caseOf(talk, reference)).requests[1]).toMatchObject({ reason: 'forgotten' });
  });

  it('still waits after a word that only says it will come; another word is the desk’s to read', async () => {
    await act(talk, LIN, reference, { kind: 'ask', items: ['order_page'], note: '' });
    await talk.say('好的稍等');
    await talk.say('谢谢');
    expect((await caseOf(talk, reference)).waitingFor).toBe('customer');
    await talk.say('这个页面打不开，一直白屏');
    expect((await caseOf(talk, reference)).waitingFor).toBe('desk');
  });

  it('is in the customer’s language, and ticks in the one they choose later', async () => {
    await act(talk, LIN, reference, { kind: 'ask', items: ['order_page'], note: '' });
    await talk.say('/language');
    await send(picture('order.png'));
    expect((await card())?.edited).toMatch(/☑ \w/);
    expect((await card())?.edited).not.toMatch(/想请您/);
  });
});
