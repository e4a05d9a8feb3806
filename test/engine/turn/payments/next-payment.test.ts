import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import { talked } from '../talked.ts';

const TWO_NUMBERS = '单号：2026112122001412345678901234 和 2026112122001498765432109876';
const TWO = '我昨天充了两笔，一笔30的话费，一笔68的原神月卡，都没到，微信付的';

async function factsOf(talk: Awaited<ReturnType<typeof talked>>) {
  const { facts } = (await talk.case()) ?? { facts: {} };
  return [known(facts, 'amount')?.value, known(facts, 'product')?.value];
}
const PHONE = [{ minor: 3000, currency: 'CNY' }, '话费'];
const PASS = [{ minor: 6800, currency: 'CNY' }, '原神月卡'];

describe('several payments told in one breath', () => {
  it('are filed one by one, and the others are said to be kept', async () => {
    const talk = await talked(TWO);
    expect((await talk.last()).text).toContain('¥68.00 原神月卡 我也记着');
    expect((await talk.last()).text).not.toContain('付了不止一次');
    await talk.press('agree');
    expect(await factsOf(talk)).toEqual(PHONE);
  });

  it('come up once the one before is with support, with all that was said of them', async () => {
    const talk = await talked(TWO, '!agree', '找人工');
    const asked = await talk.last();
    expect(asked.text).toContain('另一笔：¥68.00 原神月卡');
    expect((await talk.log()).some(({ text }) => text.includes('回执'))).toBe(true);
    await talk.say('好');
    expect(await factsOf(talk)).toEqual(PASS);
    expect(await talk.case()).toMatchObject({
      stage: 'collecting',
      facts: { payment_channel: { value: 'wechat' } },
    });
  });

  it('are left where the customer does not want them looked for', async () => {
    const talk = await talked(TWO, '!agree', '找人工', '先不查');
    expect((await talk.last()).text).toContain('先不查');
    await talk.say('/new');
    expect(await talk.case()).toBe(null);
  });

  it('come in the order the customer wants, and nothing is filed in the wrong one', async () => {
    const talk = await talked(TWO, '!agree', '先说原神吧');
    expect(await factsOf(talk)).toEqual(PASS);
    await talk.say('30的呢');
    expect(await factsOf(talk)).toEqual(PHONE);
    await talk.say('找人工');
    expect((await talk.last()).text).toContain('¥68.00 原神月卡');
    await talk.press('other_payment');
    expect(await factsOf(talk)).toEqual(PASS);
  });

  it('come next with /new, too, and when the one before is given up', async () => {
    const begun = await talked(TWO, '!agree', '/new');
    expect(await factsOf(begun)).toEqual(PASS);
    const ended = await talked(TWO, '!agree', '话费刚才到了', '!end_solved');
    expect((await ended.last()).text).toContain('¥68.00 原神月卡');
  });

  it('by their numbers are of this one where it was paid twice', async () => {
    const talk = await talked('昨天支付宝付了两笔，都没订单', '!agree', '!success', TWO_NUMBERS);
    expect((await talk.last()).text).toContain('每一笔的单号都记下了');
    const { notes = [] } = (await talk.case()) ?? {};
    expect(notes.at(-1)?.text).toContain('2026112122001498765432109876');
    await talk.say('找人工');
    expect((await talk.last()).text).not.toContain('另一笔');
  });

  it('by their numbers wait like others where nobody spoke of paying twice', async () => {
    const talk = await talked('昨天支付宝付了68没订单', '!agree', '!success', TWO_NUMBERS, '找人工');
    expect((await talk.last()).text).toContain('另一笔：…9876');
  });

  it('wait for consent like everything else', async () => {
    const talk = await talked(TWO, '先说原神吧');
    expect((await talk.last()).text).toContain('¥68.00 原神月卡 我记着');
    expect(await talk.case()).toBe(null);
  });
});

it('who leaves one waiting payment alone is asked about the next', async () => {
  const talk = await talked(
    '我有三笔没到：微信付了30买话费，支付宝付了50买Q币，还有微信付了98买原神月卡，都没有订单',
    '!agree',
    '/human',
    '!other_not',
  );
  expect((await talk.last()).text).toContain('¥98.00');
  await talk.press('other_payment');
  expect((await talk.case())?.facts).toMatchObject({ amount: { value: { minor: 9800 } } });
});
