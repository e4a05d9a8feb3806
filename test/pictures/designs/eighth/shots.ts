import type { Look } from '../../truth.ts';
import { batch, telegram } from '../sixth/shots.ts';
import { bankAmerica, mailAppleReceipt, mailSteamChinese } from './abroad.ts';
import { alipayFolded, alipayNotice } from './alipay.ts';
import { bankMovement, smsThreeTyping, unionpayCropped } from './banks.ts';
import { gcashPaid, mailPlayReceipt, paypalCropped } from './kept-abroad.ts';
import { alipayInAlbum, alipayPaid, alipayPresent } from './kept-alipay.ts';
import { bankBooked, bankHighStreet, bankInChat } from './kept-banks.ts';
import { dumplings, groupInvitation } from './kept-nothing.ts';
import { mealAppBill, orderOwnShop } from './kept-shops.ts';
import { wechatMerchantCard, wechatVoucher } from './kept-wechat.ts';
import { timetable } from './nothing.ts';
import { wechatClassic, wechatPaid, wechatPartBack } from './wechat.ts';

/** The phones most people hold, at the size of their screens. */
const IPHONE: Look = { width: 390, height: 844, scale: 3, dark: false, phone: 'ios', font: 1 };
const IPHONE_LARGE: Look = { ...IPHONE, width: 430, height: 932 };
const HUAWEI: Look = { ...IPHONE, width: 360, height: 800, phone: 'android' };
const XIAOMI: Look = { ...IPHONE, width: 384, height: 853, scale: 2.8125, phone: 'android' };
/** As high as what was left of the screen. */
const CUT: Look = { ...IPHONE, height: 50, phone: 'none' };
const WINDOW: Look = { ...CUT, width: 640, scale: 2 };

/** Drawn to measure by. */
export const EIGHTH = batch(
  'eighth',
  6000,
  [
    [wechatClassic, IPHONE, telegram(84)],
    [wechatPartBack, { ...CUT, width: 360 }, telegram(82)],
    [wechatPaid, XIAOMI, telegram(85)],
    [alipayFolded, HUAWEI, telegram(83)],
    [alipayNotice, IPHONE, telegram(82)],
    [unionpayCropped, CUT, telegram(80)],
    [bankMovement, IPHONE_LARGE, telegram(86)],
    [smsThreeTyping, IPHONE, telegram(84)],
    [mailAppleReceipt, IPHONE_LARGE, telegram(87)],
    [mailSteamChinese, WINDOW, telegram(82)],
    [bankAmerica, IPHONE, telegram(83)],
    [timetable, XIAOMI, telegram(81)],
  ],
  [
    [wechatMerchantCard, XIAOMI, telegram(83)],
    [alipayPresent, XIAOMI, telegram(85)],
    [alipayInAlbum, { ...IPHONE, dark: true }, telegram(86)],
    [wechatVoucher, HUAWEI, telegram(82)],
    [alipayPaid, IPHONE_LARGE, telegram(81)],
    [mealAppBill, HUAWEI, telegram(84)],
    [bankBooked, HUAWEI, telegram(80)],
    [bankInChat, IPHONE, telegram(87)],
    [orderOwnShop, XIAOMI, telegram(83)],
    [mailPlayReceipt, XIAOMI, telegram(84)],
    [paypalCropped, CUT, telegram(82)],
    [bankHighStreet, IPHONE, telegram(85)],
    [gcashPaid, HUAWEI, telegram(82)],
    [dumplings, CUT, telegram(80)],
    [groupInvitation, HUAWEI, telegram(84)],
  ],
);
