import { createHash } from 'node:crypto';
import type { Payment } from '../../truth.ts';

export interface Ware {
  readonly payee: string;
  /** The payee as the app calls it for short. */
  readonly shop: string;
  readonly product: string;
}

const WARES: readonly Ware[] = [
  { payee: '长沙橙果网络科技有限公司', shop: '橙果点卡', product: '崩坏星穹铁道列车补给凭证' },
  { payee: '合肥微拓软件有限公司', shop: '微拓正版软件', product: 'Windows11专业版激活码' },
  { payee: '厦门市思明区九号铺电子商务商行', shop: '九号铺', product: 'eShop点数卡3000日元' },
  { payee: '杭州米粒数字科技有限公司', shop: '米粒数卡', product: 'QQ音乐豪华绿钻季卡' },
  { payee: '苏州拾光互动娱乐有限公司', shop: '拾光游戏充值', product: '鸣潮月相观测卡' },
  { payee: '郑州快通信息服务有限公司', shop: '快通充值', product: '网易云音乐黑胶年卡' },
  { payee: '重庆两江新区鱼跃百货店', shop: '鱼跃卡券', product: '京东E卡500元' },
];
const WARES_ABROAD: readonly Ware[] = [
  { payee: 'Pixelkeys Ltd', shop: 'Pixelkeys', product: 'Nintendo eShop Card' },
  { payee: 'KeyNest Digital LLC', shop: 'KeyNest', product: 'Roblox Gift Card' },
  { payee: 'Northgate Codes', shop: 'Northgate Codes', product: 'Xbox Game Pass Ultimate' },
  { payee: 'Vaultplay Pte Ltd', shop: 'Vaultplay', product: 'Valorant Points 2050' },
];

export const wareOf = (p: Payment): Ware => p.pick(...WARES);
export const wareAbroadOf = (p: Payment): Ware => p.pick(...WARES_ABROAD);

/** 1288.00 as 1,288.00. */
export const grouped = (amount: string): string => amount.replace(/\B(?=(\d{3})+\.)/, ',');
/** A sum that abroad is paid with a card: two digits before the point. */
export const small = (p: Payment): string =>
  `${p.tail.slice(0, 2).replace(/^0/, '3')}.${p.pick('99', '49', '00', '95')}`;

export const plus = (amount: string, more: number): string => (Number(amount) + more).toFixed(2);

const hash = (p: Payment): string => createHash('sha256').update(p.alipayId).digest('hex');
/** A merchant's number that takes two lines on a phone. */
export const longId = (p: Payment): string => hash(p).slice(0, 32).toUpperCase();
/** A number of another app's own make: so many digits, none of them a nought in front; `from`: which of a page's numbers. */
export const digitsOf = (p: Payment, count: number, from = 0): string =>
  (BigInt(`0x${hash(p)}`) + 10n ** 60n)
    .toString()
    .slice(2 + from, 2 + from + count)
    .replace(/^0/, '7');
export const lettersOf = (p: Payment, count: number): string =>
  BigInt(`0x${hash(p)}`)
    .toString(36)
    .toUpperCase()
    .replaceAll(/[OI01]/g, 'K')
    .slice(3, 3 + count);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** So many days before a payment, as lists write it. */
export function dayBefore({ time }: Payment, days: number): string {
  const at = new Date(Date.parse(`${time.slice(0, 10)}T12:00:00Z`) - days * 86_400_000);
  return `${at.getUTCMonth() + 1}月${at.getUTCDate()}日`;
}

/** A payment's time in the pieces that pages put together. */
export function pieces({ time }: Payment) {
  const month = Number(time.slice(5, 7));
  const hour = Number(time.slice(11, 13));
  const weekday = new Date(`${time.slice(0, 10)}T12:00:00Z`).getUTCDay();
  return {
    year: time.slice(0, 4),
    month,
    mon: MONTHS[month - 1] as string,
    monthName: LONG_MONTHS[month - 1] as string,
    day: Number(time.slice(8, 10)),
    clock: time.slice(11, 16),
    clock12: `${hour % 12 || 12}:${time.slice(14, 16)} ${hour < 12 ? 'AM' : 'PM'}`,
    weekday: WEEKDAYS[weekday] as string,
    weekdayZh: `星期${'日一二三四五六'[weekday]}`,
  };
}
