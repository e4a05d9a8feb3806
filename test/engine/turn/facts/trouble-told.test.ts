import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import { begin } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

async function fact(talk: Awaited<ReturnType<typeof talked>>, name: 'trouble' | 'product' | 'amount') {
  return known((await talk.case())?.facts ?? {}, name)?.value;
}

describe('what is wrong, in the customer’s own words', () => {
  it('is kept from the first message on', async () => {
    const talk = await talked('买的号被封了 我付了68', '!agree');
    expect(await fact(talk, 'trouble')).toBe('买的号被封了 我付了68');
    expect(await talk.state()).toBe('other.payment');
    await talk.say('提示已经被兑换过了');
    expect(await fact(talk, 'trouble')).toContain('买的号被封了 我付了68 / 提示已经被兑换过了');
  });

  it('is asked for where only a button was pressed, and takes the answer whole', async () => {
    const talk = await talked('付了30 微信 昨晚8点 买月卡', '!agree', '!there');
    expect(await talk.state()).toBe('other.trouble');
    await talk.say('到账的是周卡不是月卡');
    expect(await fact(talk, 'trouble')).toBe('到账的是周卡不是月卡');
    expect(await fact(talk, 'product')).toBe('月卡');
    expect(await talk.state()).toBe('other.order_number');
    await talk.say('XC20261127150012345');
    expect((await talk.log()).at(-1)?.text).toContain('✓ 哪里不对：到账的是周卡不是月卡');
  });

  it('in English', async () => {
    const talk = begin({ locale: 'en' });
    await talk.say('paid $45 with paypal yesterday 3pm for an Office key');
    await talk.press('agree');
    await talk.press('there');
    await talk.say('it activates on my laptop but not on the second PC');
    expect(await fact(talk, 'trouble')).toBe('it activates on my laptop but not on the second PC');
  });

  it('is no wish for money, no sum, and nothing that is a loss of its own', async () => {
    expect(await fact(await talked('付了68买月卡', '!agree', '我要退款'), 'trouble')).toBeUndefined();
    expect(await fact(await talked('付了68没到账', '!agree'), 'trouble')).toBeUndefined();
    const asked = await talked('付了30 微信 昨晚8点 买月卡', '!agree', '!there', '金额是 98');
    expect(await fact(asked, 'trouble')).toBeUndefined();
    expect(await fact(asked, 'amount')).toMatchObject({ minor: 9800 });
  });

  it('may be asked about, and left', async () => {
    const talk = await talked('付了30 微信 昨晚8点 买月卡', '!agree', '!there', '不知道');
    expect(await fact(talk, 'trouble')).toBeUndefined();
    expect(await talk.state()).toBe('other.trouble_lack');
  });
});
