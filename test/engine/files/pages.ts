import { writtenPicture } from '../../../src/adapters/ocr/written-pictures.ts';

/** The pages of one payment, as far as the customer sends them; 6 minutes before the conversations begin. */
export const PAID = {
  transaction: '4200002345202611223456789012',
  merchant: 'XC20261122200300123',
};

export const WECHAT_BILL: readonly string[] = [
  '账单详情',
  '星辰点卡',
  '# -68.00',
  '当前状态 | 支付成功',
  '支付时间 | 2026年11月22日 20:03:11',
  '商品 | 原神月卡',
  '商户全称 | 星辰点卡',
  '收单机构 | 财付通支付科技有限公司',
  '支付方式 | 零钱',
  `交易单号 | ${PAID.transaction}`,
  `商户单号 | ${PAID.merchant}`,
  '对订单有疑惑',
];

export const ORDER_LIST: readonly string[] = [
  '我的订单',
  '全部 | 待付款',
  '',
  '订单号 | XC20261122200300123',
  '原神月卡',
  '下单时间 | 2026-11-22 20:02:40',
  '实付款 | ¥68.00',
  '订单状态 | 待付款',
  '',
  '订单号 | XC20261120101500077',
  '话费充值30元',
  '下单时间 | 2026-11-20 10:15:00',
  '实付款 | ¥30.00',
  '订单状态 | 已完成',
];

export function picture(name: string, rows: readonly string[]) {
  return { name, bytes: writtenPicture(rows) };
}
