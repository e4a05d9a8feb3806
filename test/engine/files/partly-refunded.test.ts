import { describe, expect, it } from 'vitest';
import { known } from '../../../src/domain/fact.ts';
import { talked } from '../turn/talked.ts';
import { picture, WECHAT_BILL } from './pages.ts';

const PARTLY = WECHAT_BILL.map((row) =>
  row.startsWith('当前状态') ? '当前状态 | 已部分退款（￥20.00）' : row,
);

describe('a bill of which a part came back', () => {
  it('is said to be that, and the desk learns how much it was', async () => {
    const talk = await talked('付了钱没订单', '!agree');
    await talk.show([picture('账单.png', PARTLY)]);
    expect((await talk.last()).text).toContain('部分退款 ¥20.00');
    expect((await talk.last()).text).not.toContain('支付成功');
    const current = await talk.case();
    expect(current?.notes.map(({ text }) => text).join()).toContain('已部分退款 ¥20.00');
    expect(known(current?.facts ?? {}, 'amount')?.value).toMatchObject({ minor: 6800 });
    expect(known(current?.facts ?? {}, 'wallet_status')?.value).toBe('success');
  });

  it('is not every bill', async () => {
    const talk = await talked('付了钱没订单', '!agree');
    await talk.show([picture('账单.png', WECHAT_BILL)]);
    expect((await talk.case())?.notes.map(({ text }) => text).join()).not.toContain('退款');
  });
});

const PASTED =
  '星辰点卡\n-68.00\n当前状态\n已退款(￥50.00)\n支付时间 2026年11月22日 14:03:22\n商品 原神月卡\n交易单号 4200002345202611223456789012';

describe('the page of such a payment, pasted', () => {
  it('is kept as one that was charged, and the desk learns what came back', async () => {
    const talk = await talked('付了钱没订单', '!agree', PASTED);
    expect((await talk.last()).text).toContain('已退回 ¥50.00');
    const current = await talk.case();
    expect(current?.notes.map(({ text }) => text)).toEqual(['证据 1 显示已部分退款 ¥50.00。']);
    expect(known(current?.facts ?? {}, 'amount')?.value).toMatchObject({ minor: 6800 });
    expect(known(current?.facts ?? {}, 'wallet_status')?.value).toBe('success');
  });

  it('is not forgotten where it comes before there is a case', async () => {
    const talk = await talked(PASTED, '!agree');
    expect((await talk.case())?.notes.map(({ text }) => text).join()).toContain('已部分退款 ¥50.00');
  });
});
