import { expect, it } from 'vitest';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { talked } from './talked.ts';

/** All that was said to the customer: lines of words, buttons. */
async function said(talk: Rehearsal): Promise<string[]> {
  const lines = (await talk.log()).filter(({ author }) => author !== 'customer');
  return lines.flatMap(({ text, buttons }) => [...text.split('\n'), ...buttons.map(({ label }) => label)]);
}

it('an English customer reads English, the name of the shop included, in sentences that begin like sentences', async () => {
  const stalled = await talked(
    'I paid $25.00 with PayPal on 2026-11-21 at 15:00 for a steam code at your shop, but there is no order in my list',
    '!agree',
    '!success',
    '!same',
  );
  const gone = await talked(
    'my order was there yesterday and today it is gone, I paid 30 CNY with alipay for a steam code',
    '!agree',
    '!still',
  );
  const lines = [...(await said(stalled)), ...(await said(gone))];
  expect(lines.filter((line) => /\p{Script=Han}/u.test(line) && line !== '中文')).toEqual([]);
  expect(lines.filter((line) => /^[a-z].*[.?:]$/.test(line))).toEqual([]);
  expect(lines.join('\n')).toContain("Xingchen's order finder");
  expect(lines.join('\n')).toContain("So far: the bill shows the charge, it isn't in the order list.");
});

it('a Chinese customer reads the first name of the shop', async () => {
  const talk = await talked('付了68没反应');
  expect((await said(talk)).join('\n')).toContain('星辰点卡');
});
