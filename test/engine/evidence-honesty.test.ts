import { describe, expect, it } from 'vitest';
import { composeAppeal } from '../../src/domain/appeal.ts';
import { completeness } from '../../src/domain/completeness.ts';
import { known } from '../../src/domain/fact.ts';
import { ALL_AT_ONCE, begin, loaded } from './rehearsal.ts';

const NOTICE =
  '【招商银行】您账户6789于11月21日14:03在财付通快捷支付68.00元，交易单号4200002345202611213456789012';
const picture = { sha256: 'c'.repeat(64), bytes: 9, mediaType: 'image/png', name: '截图.png' };
const MISFIT =
  '11月10日14:03微信付了68买原神月卡没有订单，交易单号4200002345202611213456789012 商户单号XC20261121140312345';

describe('evidence', () => {
  it('pasted is what the customer says; forwarded, with the channel vouching, it proves', async () => {
    for (const forwarded of [false, true]) {
      const talk = begin();
      await talk.send({ kind: 'text', text: NOTICE, forwarded });
      await talk.press('agree');
      const theCase = await talk.case();
      const amount = known(theCase?.facts ?? {}, 'amount');
      expect(amount?.standing).toBe(forwarded ? 'proven' : 'claimed');
      expect(amount?.source).toMatchObject({ kind: 'exhibit', id: '1' });
      expect(theCase?.exhibits[0]?.how).toBe(forwarded ? 'forwarded' : 'pasted');
    }
  });

  it('of a notice before consent is named by its exhibit in the appeal', async () => {
    const talk = begin();
    await talk.say('你好');
    await talk.say('付了钱没反应');
    await talk.say(NOTICE);
    await talk.press('agree');
    const theCase = await talk.case();
    if (!theCase) throw new Error('no case');
    expect(composeAppeal(theCase, loaded.plan).exhibits[0]?.proves).toContain('amount');
  });

  it('nobody has read settles an item and proves nothing', async () => {
    const talk = begin();
    await talk.say('昨天14:03微信付了68买原神月卡，我的订单里没有，交易记录里显示支付成功');
    await talk.press('agree');
    for (let steps = 0; steps < 6 && !(await talk.state()).endsWith('.numbers'); steps += 1) {
      const [first] = (await talk.last()).buttons;
      await talk.press(first?.option ?? '');
    }
    await talk.send({ kind: 'files', files: [picture], caption: '' });
    const theCase = await talk.case();
    if (!theCase) throw new Error('no case');
    expect(theCase.exhibits[0]?.kind).toBe('payment_proof');
    const numbers = completeness(theCase, loaded.plan).required.find(({ item }) => item === 'numbers');
    expect(numbers).toMatchObject({ settled: true, standing: 'claimed' });
    expect((await talk.last()).text).toContain('没有核对');
  });

  it('sent at a question that does not ask for it is of no kind, until the question does', async () => {
    const talk = begin();
    await talk.say('昨天14:03微信付了68买原神月卡，我的订单里没有');
    await talk.press('agree');
    await talk.press('success');
    expect(await talk.state()).toBe('paid_no_order.shop');
    await talk.send({ kind: 'files', files: [picture], caption: '' });
    expect((await talk.case())?.exhibits[0]?.kind).toBe('other');
    await talk.press('same');
    await talk.press('same');
    expect(await talk.state()).toBe('paid_no_order.numbers');
    await talk.send({ kind: 'files', files: [picture], caption: '' });
    expect((await talk.case())?.exhibits).toMatchObject([{ number: 1, kind: 'payment_proof' }]);
  });
});

describe('a date that the number contradicts', () => {
  it('asked beside the consent buttons is asked again at the review, until it is answered', async () => {
    const talk = begin();
    await talk.say(MISFIT);
    await talk.press('agree');
    expect(await talk.state()).toBe('review.incomplete');
    expect((await talk.last()).buttons.map(({ option }) => option)).toContain('insist.paid_at');
    await talk.press('insist.paid_at');
    expect(await talk.state()).toBe('review.summary');
    expect((await talk.last()).buttons.map(({ option }) => option)).not.toContain('insist.paid_at');
  });

  it('can be answered by fitting it to the number, typed', async () => {
    const talk = begin();
    await talk.say(MISFIT);
    await talk.press('agree');
    await talk.say('11月21日');
    expect(await talk.state()).toBe('review.summary');
    expect(known((await talk.case())?.facts ?? {}, 'paid_at')?.value).toMatchObject({ precision: 'day' });
  });
});

describe('going back', () => {
  it('to a question that is answered shows what is known and takes another value', async () => {
    const talk = begin();
    await talk.say('昨天微信付了68，我的订单里没有，交易单号4200002345202611213456789012');
    await talk.press('agree');
    const asked = await talk.state();
    await talk.say('商户单号XC20261121140312345');
    await talk.say('/back');
    expect(await talk.state()).toBe(asked);
    expect((await talk.last()).text).toContain('…2345');
    expect((await talk.last()).text).not.toMatch(/：。/);
    await talk.press('go_on');
    expect(await talk.state()).not.toBe(asked);
  });
});

it('a message that names no number stands for none, whoever wrote it', async () => {
  const talk = begin();
  await talk.say('付了钱没订单');
  await talk.press('agree');
  await talk.say('【建设银行】您尾号1234的储蓄卡11月22日19:05支付宝支出人民币50.00元，余额300.00元');
  await talk.say('交吧');
  expect((await talk.last()).text).toContain('✗ 付款单号');
});

it('a story told at once is complete without further questions', async () => {
  const talk = begin();
  await talk.say(ALL_AT_ONCE);
  await talk.press('agree');
  expect(await talk.state()).toBe('review.summary');
});
