import { EIGHTH } from './designs/eighth/shots.ts';
import { FIFTH } from './designs/fifth/shots.ts';
import { alipayEnglish, alipayNew, alipayOld, alipayRefund } from './designs/first/alipay.ts';
import { cat, chatWechat, game, meme, menu } from './designs/first/nothing.ts';
import { bankPush, smsCode, smsIos } from './designs/first/notices.ts';
import { orderQuery, ordersCards, successPlain, successShop } from './designs/first/shops.ts';
import { wechatEnglish, wechatMessage, wechatNew, wechatOld } from './designs/first/wechat.ts';
import { emptyForm, offer } from './designs/fourth/nothing.ts';
import {
  bankRows,
  coinTransfer,
  paypalApp,
  refundMessage,
  walletHongKong,
} from './designs/fourth/payments.ts';
import { chatQuotesBill, orderHashed, ordersUntitled, thanksEnglish } from './designs/fourth/shops.ts';
import { NINTH } from './designs/ninth/shots.ts';
import { alipayStacked, alipayVoucher, unionpay, wechatCentred, wechatCopy } from './designs/second/bills.ts';
import { article, chatTelegram, productPage, weather } from './designs/second/nothing.ts';
import { bankDetail, lockScreen, smsAndroid } from './designs/second/notices.ts';
import { orderGrid, ordersApp, ordersTable, receiptEnglish, successTable } from './designs/second/shops.ts';
import { SEVENTH } from './designs/seventh/shots.ts';
import { SIXTH } from './designs/sixth/shots.ts';
import { alipayCoupon, centredStack, paypal, wechatGrouped, wechatTransfer } from './designs/third/bills.ts';
import { calculator, cashier, chatGroup, coupon, post } from './designs/third/nothing.ts';
import { cardAlert, smsThread } from './designs/third/notices.ts';
import { orderMarket, ordersEnglish, ordersStore, successEnglish } from './designs/third/shops.ts';
import { alipayRunning, alipayWaiting, wechatBoxes, wechatFlush } from './designs/unseen/bills.ts';
import { balance, chatShop, movements, topUpScreen } from './designs/unseen/nothing.ts';
import { smsEnglish, smsIncome } from './designs/unseen/notices.ts';
import { ordersNone, ordersNumberless, orderWide, successWallet } from './designs/unseen/shops.ts';
import { bankRed, coinStacked, news, receiptGrid } from './designs/unseen/world.ts';
import type { Finish } from './finish.ts';
import type { Design, Look } from './truth.ts';

/** One picture to be drawn. `hide`: the value of this fact is cut off or smeared at its end, and cannot be read. */
export interface Shot {
  readonly name: string;
  readonly part: 'build' | 'unseen';
  readonly design: Design;
  readonly seed: number;
  readonly look: Look;
  readonly finish: Finish;
  readonly hide?: { readonly key: 'transaction_id' | 'merchant_order_id'; readonly how: 'cut' | 'smear' };
}

const FIRST = {
  bills: [alipayNew, alipayOld, wechatNew, wechatOld, alipayEnglish, wechatEnglish, alipayRefund],
  pages: [wechatMessage, successPlain, successShop, orderQuery, smsIos, bankPush, smsCode, ordersCards],
  nothing: [chatWechat, cat, menu, game, meme],
};
const SECOND = {
  bills: [alipayStacked, alipayVoucher, wechatCentred, wechatCopy, unionpay],
  pages: [successTable, orderGrid, receiptEnglish, smsAndroid, lockScreen, bankDetail, ordersApp],
  nothing: [chatTelegram, article, productPage, weather],
};
const THIRD = {
  bills: [alipayCoupon, wechatGrouped, wechatTransfer, centredStack],
  pages: [paypal, orderMarket, successEnglish, ordersStore, smsThread, cardAlert],
  nothing: [chatGroup, coupon, cashier, post, calculator],
};

const UNSEEN = {
  bills: [alipayRunning, wechatFlush, wechatBoxes, alipayWaiting],
  pages: [ordersNumberless, ordersNone, successWallet, smsEnglish, smsIncome],
  nothing: [movements, balance, topUpScreen, chatShop],
};

const IPHONE: Look = { width: 390, scale: 3, dark: false, phone: 'ios', font: 1 };
const IPHONE_DARK: Look = { ...IPHONE, dark: true };
const ANDROID: Look = { width: 360, scale: 3, dark: false, phone: 'android', font: 1 };
const ANDROID_DARK: Look = { ...ANDROID, dark: true };
const BIG_TYPE: Look = { ...ANDROID, font: 1.25 };
const LARGE: Look = { width: 412, scale: 3.5, dark: false, phone: 'android', font: 1 };
const SMALL: Look = { width: 360, scale: 1, dark: false, phone: 'android', font: 1 };
const DESK: Look = { width: 1280, scale: 1, dark: false, phone: 'none', font: 1 };

const TELEGRAM: Finish = { kind: 'telegram' };
/** How bills are varied; each design meets each of these. */
const BILL_WAYS: readonly (readonly [string, Look, Finish])[] = [
  ['iphone', IPHONE, TELEGRAM],
  ['dark', ANDROID_DARK, TELEGRAM],
  ['big', BIG_TYPE, TELEGRAM],
  ['rough', LARGE, { kind: 'jpeg', quality: 40 }],
];
/** One more for each bill in turn. */
const ODD_WAYS: readonly (readonly [string, Look, Finish])[] = [
  ['tilt', ANDROID, { kind: 'tilt', degrees: 2.5 }],
  ['photo', IPHONE, { kind: 'photo', degrees: -1.8 }],
  ['nested', ANDROID, { kind: 'nested' }],
  ['exif', IPHONE, { kind: 'exif', orientation: 6 }],
  ['small', SMALL, { kind: 'jpeg', quality: 85 }],
  ['webp', LARGE, { kind: 'webp' }],
  ['png', IPHONE_DARK, { kind: 'plain' }],
  ['w480', ANDROID, { kind: 'width', pixels: 480 }],
];
const PAGE_WAYS: readonly (readonly [string, Look, Finish])[] = [
  ['iphone', IPHONE, TELEGRAM],
  ['dark', ANDROID_DARK, { kind: 'jpeg', quality: 60 }],
];
const HIDDEN_FIRST: readonly (readonly [Design, NonNullable<Shot['hide']>])[] = [
  [alipayNew, { key: 'merchant_order_id', how: 'cut' }],
  [wechatNew, { key: 'transaction_id', how: 'smear' }],
  [wechatOld, { key: 'merchant_order_id', how: 'cut' }],
  [alipayOld, { key: 'transaction_id', how: 'smear' }],
  [wechatEnglish, { key: 'merchant_order_id', how: 'smear' }],
];
const HIDDEN_SECOND: typeof HIDDEN_FIRST = [
  [wechatCentred, { key: 'transaction_id', how: 'smear' }],
  [alipayStacked, { key: 'merchant_order_id', how: 'smear' }],
  [wechatCopy, { key: 'transaction_id', how: 'smear' }],
];
const HIDDEN_THIRD: typeof HIDDEN_FIRST = [
  [alipayCoupon, { key: 'transaction_id', how: 'smear' }],
  [centredStack, { key: 'merchant_order_id', how: 'cut' }],
];

const HIDDEN_UNSEEN: typeof HIDDEN_FIRST = [
  [alipayRunning, { key: 'merchant_order_id', how: 'cut' }],
  [wechatFlush, { key: 'transaction_id', how: 'smear' }],
];

function shotsOf(part: Shot['part'], sets: typeof FIRST, hidden: typeof HIDDEN_FIRST, base: number): Shot[] {
  const shots: Shot[] = [];
  const add = (design: Design, [way, look, finish]: readonly [string, Look, Finish], hide?: Shot['hide']) =>
    shots.push({
      name: `${part}-${design.name}-${way}`,
      part,
      design,
      seed: base + shots.length,
      look,
      finish,
      ...(hide && { hide }),
    });
  for (const [at, design] of sets.bills.entries()) {
    for (const way of BILL_WAYS) add(design, way);
    add(design, ODD_WAYS[(at * 2) % ODD_WAYS.length] as never);
    add(design, ODD_WAYS[(at * 2 + 1) % ODD_WAYS.length] as never);
  }
  for (const design of sets.pages) for (const way of PAGE_WAYS) add(design, way);
  for (const design of sets.nothing) add(design, PAGE_WAYS[0] as never);
  for (const [design, hide] of hidden) add(design, [hide.how, IPHONE, TELEGRAM], hide);
  return shots;
}

/** Pages of a computer's screen. */
const SCREENS: readonly (readonly [Shot['part'], string, Design, Look, Finish])[] = [
  ['build', 'desk', ordersTable, DESK, { kind: 'plain' }],
  ['build', 'telegram', ordersTable, { ...DESK, width: 1000 }, TELEGRAM],
  ['build', 'desk', ordersEnglish, DESK, { kind: 'plain' }],
  ['build', 'telegram', ordersEnglish, { ...DESK, width: 1000 }, TELEGRAM],
  ['unseen', 'desk', orderWide, DESK, { kind: 'plain' }],
  ['unseen', 'telegram', orderWide, DESK, TELEGRAM],
];

/** What the world's apps show beside the two great wallets' bills; one picture of each design. */
const WORLD: readonly (readonly [Shot['part'], Design, Look, Finish])[] = [
  ['build', bankRows, IPHONE, { kind: 'jpeg', quality: 60 }],
  ['build', coinTransfer, IPHONE_DARK, TELEGRAM],
  ['build', walletHongKong, IPHONE, { kind: 'jpeg', quality: 75 }],
  ['build', paypalApp, IPHONE, TELEGRAM],
  ['build', refundMessage, ANDROID, TELEGRAM],
  ['build', orderHashed, ANDROID_DARK, TELEGRAM],
  ['build', thanksEnglish, { ...DESK, width: 1000 }, { kind: 'plain' }],
  ['build', ordersUntitled, IPHONE, TELEGRAM],
  ['build', chatQuotesBill, IPHONE, { kind: 'jpeg', quality: 75 }],
  ['build', offer, IPHONE, TELEGRAM],
  ['build', emptyForm, ANDROID, TELEGRAM],
  ['unseen', bankRed, IPHONE, TELEGRAM],
  ['unseen', coinStacked, ANDROID, TELEGRAM],
  ['unseen', receiptGrid, { ...DESK, width: 720 }, { kind: 'plain' }],
  ['unseen', news, IPHONE, TELEGRAM],
];

/** Drawn to measure by. */
export const BATCHES = { fifth: FIFTH, sixth: SIXTH, seventh: SEVENTH, eighth: EIGHTH, ninth: NINTH };
const MEASURED: readonly Shot[] = Object.values(BATCHES).flat();

/** Every picture of the corpus. The two parts share no design; `unseen` was never looked at while rules were written. */
export const SHOTS: readonly Shot[] = [
  ...shotsOf('build', FIRST, HIDDEN_FIRST, 100),
  ...shotsOf('build', SECOND, HIDDEN_SECOND, 500),
  ...shotsOf('build', THIRD, HIDDEN_THIRD, 700),
  ...shotsOf('unseen', UNSEEN, HIDDEN_UNSEEN, 1200),
  ...SCREENS.map(([part, way, design, look, finish], at) => {
    const name = `${part}-${design.name}-${way}`;
    return { name, part, design, seed: 900 + at, look, finish };
  }),
  ...WORLD.map(([part, design, look, finish], at) => {
    const name = `${part}-${design.name}-world`;
    return { name, part, design, seed: 1500 + at, look, finish };
  }),
  ...MEASURED,
];

/** Those of the batches to measure by that were not read wholly right at first sight, of each class of fault one. */
const MENDED: readonly string[] = [
  'build-neobank-dark-fifth',
  'build-chat-with-friend-sixth',
  'build-alipay-ringed-seventh',
  'build-phonepe-detail-seventh',
  'build-mail-apple-receipt-eighth',
  'build-sms-three-typing-eighth',
  'build-apple-purchase-ninth',
  'build-bank-ruled-ninth',
  'build-coin-withdrawn-ninth',
  'build-upi-cropped-ninth',
  'build-wechat-vouchers-ninth',
];

/**
 * So many of each part are read by the tests, and all of the world's; `bench/pictures.ts` reads every picture,
 * and it alone most of those that were drawn to measure by.
 */
const ONE_IN = { build: 5, unseen: 3 };
export const SAMPLE: readonly Shot[] = SHOTS.filter((shot, at) =>
  MEASURED.includes(shot)
    ? MENDED.includes(shot.name)
    : at % ONE_IN[shot.part] === 0 || shot.name.endsWith('-world'),
);

/** Those that a test asks for by name. */
const BY_NAME: readonly string[] = [
  'build-alipay-english-iphone',
  'build-alipay-new-cut',
  'build-alipay-old-iphone',
  'build-cat-iphone',
  'build-orders-app-iphone',
  'build-orders-cards-iphone',
  'build-wechat-english-exif',
  'build-wechat-message-iphone',
  'build-wechat-old-iphone',
  'build-wechat-old-png',
];
/** All that the tests look at. */
export const TESTED = SHOTS.filter((shot) => SAMPLE.includes(shot) || BY_NAME.includes(shot.name));
