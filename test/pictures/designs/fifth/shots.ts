import type { Finish } from '../../finish.ts';
import type { Shot } from '../../shots.ts';
import type { Design, Look } from '../../truth.ts';
import { mailApps, mailReceipt, neobankDark, walletActivity } from './abroad.ts';
import { alipayFolded, alipayList, alipayNight, alipayReduced } from './alipay.ts';
import { bankLedger, bankUnits, smsOffers, unionpayReduced } from './banks.ts';
import { mailGames, mailStore, mailWallet, neobankCoral } from './kept-abroad.ts';
import { alipayLarge, alipayMerchant, alipayPaid, alipayServices } from './kept-alipay.ts';
import { bankBlue, bankCredit } from './kept-banks.ts';
import { advertOpening, chatStory, gameScene, memeText } from './kept-nothing.ts';
import { cashierStuck, marketRed, marketTogether } from './kept-shops.ts';
import { wechatBarcode, wechatList, wechatVoucher } from './kept-wechat.ts';
import { catSofa, priceList, wallpaper } from './nothing.ts';
import { marketTimes, ordersBare, orderUnknown } from './shops.ts';
import { wechatPaid, wechatReduced } from './wechat.ts';

const APPLE: Look = { width: 393, scale: 3, dark: false, phone: 'ios', font: 1 };
const APPLE_DARK: Look = { ...APPLE, dark: true };
const DROID: Look = { width: 393, scale: 2.75, dark: false, phone: 'android', font: 1 };
const DROID_DARK: Look = { ...DROID, dark: true };
const NARROW: Look = { ...DROID, width: 360, scale: 3 };
const LARGE_TYPE: Look = { ...NARROW, font: 1.3 };
const DESK: Look = { width: 800, scale: 1.25, dark: false, phone: 'none', font: 1 };

/** As Telegram's programs send pictures; how hard they press them differs. */
const sent = (quality: number): Finish => ({ kind: 'telegram', quality });

const OPEN: readonly (readonly [Design, Look, Finish, Shot['hide']?])[] = [
  [alipayFolded, APPLE, sent(82)],
  [alipayNight, DROID_DARK, sent(80)],
  [alipayReduced, APPLE, sent(84), { key: 'merchant_order_id', how: 'cut' }],
  [alipayList, DROID, sent(82)],
  [wechatReduced, APPLE, sent(78)],
  [wechatPaid, DROID_DARK, sent(82)],
  [bankUnits, NARROW, sent(80)],
  [bankLedger, APPLE, sent(86)],
  [smsOffers, APPLE, sent(82)],
  [unionpayReduced, DROID, sent(76)],
  [mailApps, APPLE, sent(87)],
  [mailReceipt, DESK, sent(82)],
  [walletActivity, APPLE, sent(79)],
  [neobankDark, DROID_DARK, sent(82)],
  [marketTimes, NARROW, sent(81)],
  [ordersBare, DROID, sent(75)],
  [orderUnknown, NARROW, sent(82)],
  [catSofa, NARROW, sent(82)],
  [priceList, DROID, sent(77)],
  [wallpaper, APPLE_DARK, sent(85)],
];

/** The files named `kept-` are not looked at by whoever mends the reading; only their figures are. */
const KEPT: typeof OPEN = [
  [alipayServices, APPLE, sent(82)],
  [alipayLarge, LARGE_TYPE, sent(80)],
  [alipayMerchant, DROID, sent(78)],
  [alipayPaid, APPLE, sent(84)],
  [wechatBarcode, DROID, { kind: 'soft', degrees: 2.2 }],
  [wechatVoucher, APPLE_DARK, sent(82)],
  [wechatList, NARROW, sent(80)],
  [bankBlue, DROID, sent(76)],
  [bankCredit, APPLE, sent(82)],
  [mailStore, DROID, sent(83)],
  [mailGames, DESK, sent(82)],
  [mailWallet, NARROW, sent(79)],
  [neobankCoral, APPLE, sent(82)],
  [marketRed, DROID, sent(81)],
  [marketTogether, NARROW, sent(75)],
  [cashierStuck, NARROW, sent(82)],
  [chatStory, APPLE, sent(80)],
  [gameScene, NARROW, sent(82)],
  [memeText, NARROW, sent(75)],
  [advertOpening, APPLE, sent(82)],
];

function shotsOf(part: Shot['part'], rows: typeof OPEN, base: number): Shot[] {
  return rows.map(([design, look, finish, hide], at) => ({
    name: `${part}-${design.name}-fifth`,
    part,
    design,
    seed: base + at,
    look,
    finish,
    ...(hide && { hide }),
  }));
}

/** One picture of each design, as customers send them in 2026. */
export const FIFTH: readonly Shot[] = [...shotsOf('build', OPEN, 1700), ...shotsOf('unseen', KEPT, 1800)];
