import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import { talked } from '../talked.ts';

const UP_TO_ACCOUNT = ['支付宝付了68买王者点券 订单有 东西没到 昨天14:03', '!agree'] as const;
const SENT = [
  '昨天14:03在星辰点卡支付宝付了68买原神月卡,订单里啥也没有。交易单号2026112122001412345678901234 商户单号XC20261121140312345678',
  '!agree',
  '提交',
] as const;

async function account(...acts: readonly string[]) {
  const facts = (await (await talked(...acts)).case())?.facts ?? {};
  return [known(facts, 'recharge_account')?.value, known(facts, 'payment_channel')?.value];
}

describe('where somebody plays, and who they are there', () => {
  it.each([
    ['微信安卓大区 小鱼干儿', '微信安卓大区 小鱼干儿'],
    ['小鱼干儿，QQ苹果12区', '小鱼干儿，QQ苹果12区'],
    ['充值账号就是图里那个 小鱼干儿', '小鱼干儿'],
    ['角色名是小鱼干儿', '角色名是小鱼干儿'],
  ])('is the account, where it is asked for and with the desk: %s', async (text, value) => {
    expect(await account(...UP_TO_ACCOUNT, text)).toEqual([value, 'alipay']);
    expect(await account(...SENT, text)).toEqual([value, 'alipay']);
  });

  it.each(['微信区 没到账', '安卓区 登不上', '充值账号就是图里那个', '账号是对的', '微信付的 小鱼干儿'])(
    'is none with the desk: %s',
    async (text) => expect((await account(...SENT, text))[0]).toBeUndefined(),
  );
});
