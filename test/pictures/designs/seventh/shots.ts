import type { Look } from '../../truth.ts';
import { ANDROID, ANDROID_DARK, batch, IOS, IOS_DARK, telegram } from '../sixth/shots.ts';
import { alipayHkEnglish, gcashReceipt, klarnaPaid, phonepeDetail, smsMpesa } from './abroad.ts';
import { alipayRinged, huabeiPurchase } from './alipay.ts';
import { bankServiceCard, lockScreenFull, storeSlip } from './banks.ts';
import { gpayIndia, jkoPaid, pixProof, touchNGo } from './kept-abroad.ts';
import { alipayElder, alipayMosaic, alipayWatermarked } from './kept-alipay.ts';
import { amexCharge, fasterPayment, quickPassPaid } from './kept-banks.ts';
import { advertLive, catWindow, memeDog } from './kept-nothing.ts';
import { cashierWaiting, marketOrderDark, topUpRecords } from './kept-shops.ts';
import { momentsPost, wechatHongKong, wechatMiniPaid, wechatShadowed } from './kept-wechat.ts';
import { cardPrices, gameLoot, homeScreen } from './nothing.ts';
import { chatShopWindow, groupOrderReturned, jdPaid, sideBySide } from './shops.ts';
import { douyinBill, wechatForwarded, wechatThreeRows } from './wechat.ts';

const LARGEST_TYPE: Look = { ...ANDROID, font: 1.5 };
const SIDEWAYS: Look = { ...IOS, width: 844, height: 390, scale: 2, phone: 'none' };
const TWO_PHONES: Look = { ...IOS, width: 780, scale: 2, phone: 'none' };
/** As high as what is on it. */
const SAVED: Look = { ...IOS, height: 50, phone: 'none' };
const TABLE: Look = { ...SAVED, height: 520, scale: 2 };

/** Drawn to measure by. */
export const SEVENTH = batch(
  'seventh',
  4300,
  [
    [alipayRinged, IOS, telegram(82)],
    [huabeiPurchase, ANDROID, telegram(84)],
    [wechatForwarded, ANDROID, { kind: 'width', pixels: 480 }],
    [wechatThreeRows, SAVED, telegram(80)],
    [douyinBill, ANDROID_DARK, telegram(83)],
    [jdPaid, IOS, telegram(79)],
    [groupOrderReturned, ANDROID, telegram(81)],
    [sideBySide, TWO_PHONES, telegram(85)],
    [chatShopWindow, ANDROID, telegram(78)],
    [lockScreenFull, IOS, telegram(82)],
    [bankServiceCard, IOS_DARK, telegram(80)],
    [storeSlip, TABLE, telegram(76)],
    [smsMpesa, ANDROID, telegram(76)],
    [alipayHkEnglish, IOS, telegram(84)],
    [gcashReceipt, SAVED, { kind: 'width', pixels: 540 }],
    [phonepeDetail, ANDROID_DARK, telegram(82)],
    [klarnaPaid, IOS, telegram(86)],
    [gameLoot, SIDEWAYS, telegram(80)],
    [cardPrices, ANDROID, { kind: 'jpeg', quality: 42 }],
    [homeScreen, ANDROID, telegram(82)],
  ],
  [
    [alipayElder, LARGEST_TYPE, telegram(81), { key: 'merchant_order_id', how: 'cut' }],
    [alipayMosaic, IOS_DARK, telegram(83)],
    [alipayWatermarked, ANDROID, telegram(80)],
    [wechatMiniPaid, IOS, telegram(78)],
    [wechatHongKong, ANDROID, telegram(84)],
    [momentsPost, IOS, telegram(85)],
    [wechatShadowed, ANDROID, { kind: 'soft', degrees: 2.6 }],
    [marketOrderDark, ANDROID_DARK, telegram(84)],
    [fasterPayment, IOS, telegram(82)],
    [amexCharge, IOS_DARK, telegram(81)],
    [quickPassPaid, ANDROID, telegram(79)],
    [topUpRecords, ANDROID, { kind: 'width', pixels: 540 }],
    [cashierWaiting, IOS, telegram(80)],
    [jkoPaid, IOS, { kind: 'jpeg', quality: 36 }],
    [touchNGo, ANDROID, telegram(82)],
    [pixProof, SAVED, telegram(85)],
    [gpayIndia, ANDROID_DARK, telegram(78)],
    [memeDog, SAVED, telegram(75)],
    [advertLive, IOS, telegram(80)],
    [catWindow, SAVED, telegram(82)],
  ],
);
