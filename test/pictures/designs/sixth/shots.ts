import type { Finish } from '../../finish.ts';
import { paymentOf } from '../../payments.ts';
import type { Shot } from '../../shots.ts';
import type { Design, Look } from '../../truth.ts';
import { cashApp, linePay, mailApple, mailGoogle, paypalActivity, wiseTransfer } from './abroad.ts';
import { alipayCouponFolded, alipayEnglishCropped, alipayMonth } from './alipay.ts';
import { bankDark, bankLarge, bankPlace, smsCodeAndLoan, unionpayCoupon } from './banks.ts';
import { grabPay, mailSteam, mailStripe, payMe, venmo } from './kept-abroad.ts';
import { alipayCard, alipayHongKong, alipayPaidRewards } from './kept-alipay.ts';
import { bankAustralia, bankBritain, bankPhotographed, bankTaiwan, slip } from './kept-banks.ts';
import { advert, gameShop, memePayday } from './kept-nothing.ts';
import { cashierAsking, chatWithShot, orderGroup, ordersEmpty, orderWithWalletNumber } from './kept-shops.ts';
import { wechatEnglishBanner, wechatMonth, wechatService } from './kept-wechat.ts';
import { catAsleep, lockScreenBare, salonPrices } from './nothing.ts';
import { chatWithFriend, orderBanner, orderNotFound, splitScreen } from './shops.ts';
import { wechatLong, wechatPaidVoucher } from './wechat.ts';

export const IOS: Look = { width: 390, scale: 3, dark: false, phone: 'ios', font: 1 };
export const IOS_DARK: Look = { ...IOS, dark: true };
const PLUS: Look = { ...IOS, width: 430 };
export const ANDROID: Look = { width: 384, scale: 2.8125, dark: false, phone: 'android', font: 1 };
export const ANDROID_DARK: Look = { ...ANDROID, dark: true };
const LARGE_TYPE: Look = { ...ANDROID, width: 360, scale: 3, font: 1.3 };
const MAIL: Look = { width: 720, scale: 1.5, dark: false, phone: 'none', font: 1 };
const TABLET: Look = { width: 1080, scale: 2, dark: false, phone: 'none', font: 1.5 };

export const telegram = (quality: number): Finish => ({ kind: 'telegram', quality });

type Entry = readonly [Design, Look, Finish, Shot['hide']?];

const BUILD: readonly Entry[] = [
  [alipayCouponFolded, LARGE_TYPE, telegram(82)],
  [alipayEnglishCropped, IOS, telegram(84), { key: 'merchant_order_id', how: 'cut' }],
  [alipayMonth, ANDROID, telegram(80)],
  [wechatLong, IOS_DARK, telegram(87)],
  [wechatPaidVoucher, ANDROID, { kind: 'width', pixels: 540 }],
  [unionpayCoupon, ANDROID_DARK, telegram(80)],
  [orderBanner, IOS, telegram(78)],
  [orderNotFound, ANDROID_DARK, telegram(82)],
  [splitScreen, ANDROID, telegram(85)],
  [chatWithFriend, IOS, telegram(76)],
  [bankPlace, ANDROID, telegram(81)],
  [bankDark, IOS_DARK, telegram(83)],
  [bankLarge, LARGE_TYPE, telegram(79)],
  [smsCodeAndLoan, ANDROID, telegram(82)],
  [paypalActivity, ANDROID_DARK, telegram(84)],
  [linePay, IOS, telegram(80)],
  [cashApp, IOS, telegram(77)],
  [wiseTransfer, PLUS, telegram(85)],
  [mailApple, IOS, telegram(86)],
  [mailGoogle, ANDROID_DARK, telegram(80)],
  [catAsleep, ANDROID, telegram(80)],
  [salonPrices, ANDROID, { kind: 'tilt', degrees: -3.2 }],
  [lockScreenBare, IOS, telegram(82)],
];
const UNSEEN: readonly Entry[] = [
  [alipayCard, IOS_DARK, telegram(83)],
  [alipayPaidRewards, ANDROID, telegram(78)],
  [alipayHongKong, IOS, telegram(85)],
  [wechatEnglishBanner, IOS, telegram(82)],
  [wechatMonth, ANDROID_DARK, telegram(80)],
  [wechatService, IOS, telegram(81)],
  [orderWithWalletNumber, ANDROID, telegram(86)],
  [orderGroup, ANDROID, { kind: 'jpeg', quality: 38 }],
  [cashierAsking, IOS, telegram(79)],
  [ordersEmpty, ANDROID, telegram(80)],
  [chatWithShot, IOS, telegram(84)],
  [bankPhotographed, ANDROID, { kind: 'soft', degrees: 3.4 }],
  [bankTaiwan, ANDROID, { kind: 'width', pixels: 540 }],
  [bankAustralia, IOS, telegram(82)],
  [bankBritain, IOS_DARK, telegram(80)],
  [slip, ANDROID, telegram(78)],
  [venmo, IOS, telegram(83)],
  [grabPay, ANDROID, telegram(80)],
  [payMe, IOS, telegram(81)],
  [mailSteam, MAIL, telegram(82)],
  [mailStripe, MAIL, telegram(85)],
  [gameShop, TABLET, telegram(80)],
  [memePayday, ANDROID, telegram(75)],
  [advert, IOS, telegram(82)],
];

/** Payments of this year, made by day, of a sum that such goods cost. */
function plausible(seed: number): boolean {
  const { time, amount } = paymentOf(seed);
  return time > '2026' && time < '2026-11-26' && Number(time.slice(11, 13)) > 7 && Number(amount) > 20;
}
/** One picture of each design, those that are kept unseen behind the others; `from`: the first number that may be a seed. */
export function batch(
  name: string,
  from: number,
  build: readonly Entry[],
  unseen: readonly Entry[],
): readonly Shot[] {
  const seeds = Array.from({ length: 1000 }, (_, at) => from + at).filter(plausible);
  return [...build, ...unseen].map(([design, look, finish, hide], at) => {
    const part = at < build.length ? 'build' : 'unseen';
    return {
      name: `${part}-${design.name}-${name}`,
      part,
      design,
      seed: seeds[at] as number,
      look,
      finish,
      ...(hide && { hide }),
    };
  });
}

/** Drawn to measure by. */
export const SIXTH = batch('sixth', 2600, BUILD, UNSEEN);
