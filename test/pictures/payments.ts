import type { Payment } from './truth.ts';

const PAYEES = [
  ['武汉星辰网络科技有限公司', '星辰点卡'],
  ['深圳市腾讯计算机系统有限公司', '腾讯充值'],
  ['杭州云起数字商贸有限公司', '云起数卡'],
  ['海南游礼信息技术有限公司', '游礼商城'],
  ['成都蓝鲸互娱科技有限公司', '蓝鲸发卡'],
  ['广州市天河区小鹿百货店', '小鹿百货'],
  ['南京卡诺电子商务有限公司', '卡诺卡盟'],
] as const;
const PRODUCTS = [
  '原神月卡',
  '腾讯Q币100个',
  'Steam充值卡50美元',
  '王者荣耀点券680',
  'Office365激活码',
  '网易一卡通30元',
  '移动话费100元',
  '哔哩哔哩大会员年卡',
  'AppStore礼品卡200元',
] as const;
const BANKS = [
  '招商银行',
  '工商银行',
  '建设银行',
  '中国银行',
  '农业银行',
  '交通银行',
  '平安银行',
  '浦发银行',
] as const;

/** Chance that is the same in every run (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function paymentOf(seed: number): Payment {
  const random = chance(seed * 7919 + 13);
  const below = (limit: number) => Math.floor(random() * limit);
  const digits = (count: number) => Array.from({ length: count }, () => below(10)).join('');
  const two = (value: number) => String(value).padStart(2, '0');
  const pick = <T>(...choices: readonly T[]): T => choices[below(choices.length)] as T;
  const day = `${pick('2025', '2026')}${two(1 + below(12))}${two(1 + below(28))}`;
  const clock = `${two(below(24))}${two(below(60))}${two(below(60))}`;
  const [payee, payeeShort] = pick<readonly [string, string]>(...PAYEES);
  const cents = pick('00', '00', '00', '90', '50', digits(2));
  const amount = `${pick(String(1 + below(9)), String(10 + below(90)), String(100 + below(900)), String(1000 + below(3000)))}.${cents}`;
  const hex = Array.from({ length: 32 }, () => below(16).toString(16)).join('');
  return {
    amount,
    time: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)} ${clock.slice(0, 2)}:${clock.slice(2, 4)}:${clock.slice(4)}`,
    alipayId: `${day}22001${digits(15)}`,
    wechatId: `4200${digits(6)}${day}${digits(10)}`,
    unionpayId: `${day}${clock}${digits(7)}`,
    merchantId: pick(
      `${day}${clock}${digits(5)}`,
      `XC${day}${clock}${digits(4)}`,
      `${day}${clock}${digits(14)}`,
      hex,
      `M${day}${digits(12)}`,
    ),
    shopId: pick(
      `${below(9) + 1}${digits(2)}${day.slice(2)}${clock}${digits(3)}`,
      Array.from({ length: 16 }, () => 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'[below(32)]).join(''),
      `${day}${clock}${pick('7Kq2x', 'a8Zm4', '3fG9t')}`,
    ),
    bank: pick(...BANKS),
    tail: digits(4),
    payee,
    payeeShort,
    product: pick(...PRODUCTS),
    account: pick(`1${pick('38', '59', '77')}${digits(8)}`, digits(9)),
    balance: `${10 + below(9000)}.${digits(2)}`,
    pick,
    other: (index) => paymentOf(seed * 31 + index + 1000),
  };
}

/** The time in the form pages show it in, and the fact it is read as. */
export function chineseTime(time: string): string {
  return `${time.slice(0, 4)}年${Number(time.slice(5, 7))}月${Number(time.slice(8, 10))}日 ${time.slice(11)}`;
}
export function isoTime(time: string, precision: 'second' | 'minute' = 'second'): string {
  return `${time.slice(0, 10)}T${precision === 'second' ? time.slice(11) : `${time.slice(11, 16)}:00`}+08:00`;
}
