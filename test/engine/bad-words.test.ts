import { describe, expect, it } from 'vitest';
import { type FactName, known } from '../../src/domain/fact.ts';
import type { Rehearsal } from '../../src/wiring/rehearsal.ts';
import { begin } from './rehearsal.ts';

const NUMBER = '4200002345202611213456789012';

async function value(talk: Rehearsal, name: FactName) {
  return known((await talk.case())?.facts ?? {}, name)?.value;
}

async function agreed(): Promise<Rehearsal> {
  const talk = begin();
  await talk.say('付了68没反应');
  await talk.press('agree');
  return talk;
}

describe('words that mean harm or hardly anything', () => {
  it.each([
    ['100,000 characters', '我买东西没到账。'.repeat(12_500)],
    ['100,000 digits', '4200'.repeat(25_000)],
    ['what makes a careless expression try for ever', `${'1 '.repeat(40_000)}元`],
    ['brackets without end', '（【「'.repeat(20_000)],
    ['one letter, 60,000 times, and a mark', `${'a'.repeat(60_000)}!`],
    ['nothing but invisible letters', '\u200b\u2060\ufeff'.repeat(5_000)],
    ['half a letter', '\ud83d'],
    ['marks that turn the line round', '\u202e\u202dfdp.单账\u202c'],
  ])('%s: answered, and the question stays', async (_, text) => {
    const talk = await agreed();
    const [before] = [await talk.state(), await talk.last()];
    await talk.say(text);
    const last = await talk.last();
    expect(last.text).not.toBe('');
    expect(last.text.length).toBeLessThan(1000);
    expect((await talk.state()).split('.')[0]).toMatch(/triage|charged_page_stalled|goods_missing/);
    expect(before).toMatch(/^triage\./);
    await talk.say('微信支付成功了');
    expect(await value(talk, 'payment_channel')).toBe('wechat');
  });

  it('what is said after 90,000 other characters is heard', async () => {
    const talk = await agreed();
    await talk.say(`${'唉'.repeat(90_000)}。交易单号${NUMBER}`);
    expect(await value(talk, 'transaction_id')).toBe(NUMBER);
  });
});

describe('a number that is written oddly', () => {
  it.each([
    ['with invisible letters inside', [...NUMBER].join('\u200b')],
    ['in full-width digits', NUMBER.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))],
    ['over two lines', `${NUMBER.slice(0, 14)}\n${NUMBER.slice(14)}`],
    ['in groups of four', (NUMBER.match(/.{4}/g) ?? []).join(' ')],
  ])('%s is the number', async (_, written) => {
    const talk = await agreed();
    await talk.say(`交易单号：${written}`);
    expect(await value(talk, 'transaction_id')).toBe(NUMBER);
  });
});

it('two amounts in one message are put right by the words between them', async () => {
  const talk = await agreed();
  await talk.say('刚才说错了，不是68，是86，支付宝付的，不对，是微信');
  expect(await value(talk, 'amount')).toEqual({ minor: 8600, currency: 'CNY' });
  expect(await value(talk, 'payment_channel')).toBe('wechat');
});
