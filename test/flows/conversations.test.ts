import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFlows } from '../../src/adapters/flow-files/load.ts';
import { loadTexts } from '../../src/adapters/texts/load.ts';
import { readConversations, rehearseConversation } from '../../src/commands/flow-test/run.ts';
import { testCommand } from '../../src/commands/flows.ts';
import { bothPlatforms } from '../fakes/both-platforms.ts';
import { FLOWS, flowsWith } from './planted.ts';

const loaded = loadFlows(FLOWS);
const texts = loadTexts(FLOWS);
/** Every line is told in both platforms as well. */
const sender = bothPlatforms(texts);
const conversations = readConversations(FLOWS);

describe('golden conversations', () => {
  it.each(conversations)('$file goes as written, and so do its mutations', async ({ file, conversation }) => {
    const results = await rehearseConversation(file, conversation, loaded, texts, sender);
    expect(results.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(results.length).toBeGreaterThan(1);
  });

  it('speak both languages, tell every loss and come in every style', () => {
    const of = <T>(pick: (each: (typeof conversations)[number]['conversation']) => T) =>
      new Set(conversations.map(({ conversation }) => pick(conversation)));
    expect(of(({ locale }) => locale).size).toBe(2);
    expect([...of(({ expect: { loss } }) => loss)].sort()).toEqual([
      'charged_page_stalled',
      'deleted_or_overwritten',
      'goods_missing',
      'not_charged',
      'paid_no_order',
      'wrong_account_or_platform',
    ]);
    expect(of(({ style }) => style).size).toBe(7);
  });

  it('need three messages where everything comes at once', () => {
    const atOnce = conversations.filter(({ conversation }) => conversation.style === 'all-in-one');
    expect(atOnce.map(({ conversation }) => conversation.expect.messages)).toEqual(atOnce.map(() => 3));
    expect(atOnce.length).toBeGreaterThan(0);
  });

  it.each([
    ['a wrong count', 'messages: 3', 'messages: 4', /3 messages of the customer, not 4/],
    ['a wrong fact', 'amount: 6800 CNY', 'amount: 6900 CNY', /amount is 6800 CNY, not 6900 CNY/],
    [
      'a wrong loss',
      'loss: paid_no_order',
      'loss: goods_missing',
      /concluded paid_no_order, not goods_missing/,
    ],
    [
      'another question',
      '[consent.ask, review.summary]',
      '[consent.ask]',
      /asked consent\.ask, review\.summary/,
    ],
    ['no answer', 'review.summary: [{ press: submit }]', '{}', /./],
  ])('are not content with %s', async (_what, from, to, says) => {
    const said: string[] = [];
    const output = { out: () => {}, error: (line: string) => said.push(line) };
    const change = to === '{}' ? 'review.incomplete: [{ press: submit }]' : to;
    const dir = flowsWith('conversations/01-all-in-one.yaml', from, change);
    for (const { file } of conversations) if (!file.includes('01-')) rmSync(join(dir, file));
    const code = await testCommand(dir, output);
    expect({ code, said }).toMatchObject({
      code: 1,
      said: expect.arrayContaining([expect.stringMatching(says)]),
    });
  });
});
