import { beforeEach, describe, expect, it } from 'vitest';
import { render as renderTelegram } from '../../../src/adapters/telegram/render.ts';
import { render as renderTerminal } from '../../../src/adapters/terminal/render.ts';
import { viewEntry } from '../../../src/adapters/web/chat/entry-view.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { texts } from '../rehearsal.ts';
import { act, LIN, submitted } from './at-desk.ts';

let talk: Rehearsal;
let reference: string;
beforeEach(async () => {
  ({ talk, reference } = await submitted());
  await act(talk, LIN, reference, { kind: 'claim' });
});
const asTelegram = async () =>
  renderTelegram(await talk.last(), texts).map((part) => (part.kind === 'text' ? part.text : part.kind));

describe('a reply that answers a line', () => {
  it('carries its words, one line of them, to every channel', async () => {
    await talk.say('充值账号我写错了\n应该是 UID 99887766');
    const { number } = (await talk.log()).findLast(({ author }) => author === 'customer') ?? { number: 0 };
    await act(talk, LIN, reference, { kind: 'reply', text: '好，按这个充', files: [], quotes: number });
    const line = await talk.last();
    expect(line.quotes).toEqual({ number, text: '充值账号我写错了 应该是 UID 99887766' });
    expect(await asTelegram()).toEqual([
      expect.stringMatching(/小林.*\n「充值账号我写错了 .*」\n好，按这个充$/),
    ]);
    expect(renderTerminal(line)).toContain('> 充值账号');
    expect(viewEntry(line)).toMatchObject({ quotes: { number } });
  });

  it('shortens long words, and says nothing of lines that are gone', async () => {
    await talk.say('很'.repeat(300));
    const line = (await talk.log()).findLast(({ author }) => author === 'customer');
    await act(talk, LIN, reference, { kind: 'reply', text: '好', files: [], quotes: line?.number ?? 0 });
    expect((await talk.last()).quotes?.text).toHaveLength(81);
    await act(talk, LIN, reference, { kind: 'reply', text: '好', files: [], quotes: 999 });
    expect(await talk.last()).not.toHaveProperty('quotes');
    await talk.send({ kind: 'withdrawal', of: line?.number ?? 0 });
    await act(talk, LIN, reference, { kind: 'reply', text: '好', files: [], quotes: line?.number ?? 0 });
    expect(await talk.last()).not.toHaveProperty('quotes');
  });
});

describe('what an agent took back', () => {
  it('is gone for the customer and still read at the desk', async () => {
    await act(talk, LIN, reference, { kind: 'reply', text: '您的单号我写错了', files: [], quotes: 1 });
    const { number } = await talk.last();
    await act(talk, LIN, reference, { kind: 'withdraw', line: number });
    const line = await talk.last();
    expect(JSON.stringify(viewEntry(line))).not.toContain('写错');
    expect(viewEntry(line)).toMatchObject({ withdrawn: true, text: '' });
    expect((await asTelegram()).join()).not.toContain('写错');
    expect(line.text).toContain('写错');
  });

  it('of the customer’s own stays before their eyes', async () => {
    await talk.say('这句我收回');
    const mine = (await talk.log()).findLast(({ author }) => author === 'customer');
    await talk.send({ kind: 'withdrawal', of: mine?.number ?? 0 });
    const line = (await talk.log()).find(({ number }) => number === mine?.number);
    expect(line && viewEntry(line)).toMatchObject({ withdrawn: true, text: '这句我收回' });
  });
});
