import type { Look } from '../../truth.ts';
import { batch, telegram } from '../sixth/shots.ts';
import { coinWithdrawn, pocketBank, upiCropped } from './abroad.ts';
import { alipayParts, alipaySent } from './alipay.ts';
import { bankRuled, smsBillAndCode, unionpayDots } from './banks.ts';
import { packs, parcel, savings } from './nothing.ts';
import { applePurchase, groupMarket, marketCropped } from './shops.ts';
import { wechatScanned, wechatVouchers } from './wechat.ts';

const IPHONE: Look = { width: 390, height: 844, scale: 3, dark: false, phone: 'ios', font: 1 };
const IPHONE_LARGE: Look = { ...IPHONE, width: 430, height: 932 };
const HUAWEI: Look = { ...IPHONE, width: 360, height: 800, phone: 'android' };
const XIAOMI: Look = { ...IPHONE, width: 384, height: 853, scale: 2.8125, phone: 'android' };
const CUT: Look = { ...IPHONE, height: 50, phone: 'none' };

/** Drawn to measure by, all open: by who mends the reading, so that what first sight reads of them says less than a stranger's. */
export const NINTH = batch(
  'ninth',
  7000,
  [
    [wechatScanned, IPHONE, telegram(83)],
    [wechatVouchers, IPHONE_LARGE, telegram(82)],
    [alipaySent, HUAWEI, { kind: 'photo', degrees: 1.4 }],
    [alipayParts, { ...XIAOMI, font: 1.15 }, telegram(84)],
    [marketCropped, CUT, telegram(81)],
    [groupMarket, XIAOMI, telegram(85)],
    [applePurchase, { ...IPHONE, dark: true }, telegram(86)],
    [unionpayDots, HUAWEI, telegram(82)],
    [bankRuled, IPHONE, telegram(80)],
    [smsBillAndCode, HUAWEI, telegram(84)],
    [pocketBank, IPHONE_LARGE, telegram(85)],
    [upiCropped, CUT, telegram(80)],
    [coinWithdrawn, { ...IPHONE, dark: true }, telegram(82)],
    [savings, XIAOMI, telegram(83)],
    [packs, HUAWEI, telegram(87)],
    [parcel, { ...CUT, width: 360 }, telegram(80)],
  ],
  [],
);
