import type { PaymentChannel } from '../domain/payment-channel.ts';
import { pageOwner } from './bill-pages.ts';
import type { Claims } from './claims.ts';
import { clauseAfter, clauseBefore } from './clauses.ts';
import type { Found } from './found.ts';
import { lowered } from './lexicon/lowered.ts';
import { Trie } from './lexicon/trie.ts';
import { begins, ends } from './sifting/edges.ts';
import { firstMatch, holds } from './sifting/matches.ts';
import { sifted } from './sifting/sieve.ts';

/** The names of the ways to pay, slips of the thumb among them, parted by `/`; lower case. */
const NAMES: Readonly<Record<PaymentChannel, string>> = {
  alipay:
    '支付宝/花呗/蓝色那个软件/支某宝/支fu宝/z付宝/支付b/alipy/支付寳/小荷包/亲情卡/网商贷/支付宝小荷包/支付宝亲情卡/芝麻信用付/余额宝/支付包/支付保/支付饱/支付堡/蚂蚁花呗/zfb/alipay/alipayhk/ali pay/ali-pay/支付宝支付/只付宝/之付宝/支会宝/支fb/花呗分期/借呗/芝付宝/支负宝/zhifubao/支付宝的',
  wechat:
    '微信/微信支付/绿色那个软件/亲属卡/微信亲属卡/微信分付/分付/wechat支付/wecaht/weichat/wepay/wxpay/wx pay/vxpay/vx pay/卫星支付/威信支付/财付通/零钱/零钱通/微信零钱/微心/薇信/维信/微X/绿泡泡/v信/wechat/wechatpay/wechat pay/we chat/we chat pay/weixin/weixin pay/wexin/wx/wx支付/wx付/wx转/wx扫/wx扣/vx付/vx转/微信钱包/微讯支付/微訊支付/微新/vx/vx支付/wechatpay hk',
  unionpay:
    '云闪付/云闪復/银联云闪付/银联二维码/银联/银联在线/银联支付/银联商务/unionpay/union pay/quickpass/quick pass/闪付/云闪',
  qq: 'qq钱包/qq支付/qq上付/qq里付/qq转账/qq零钱/企鹅钱包/qq里面的钱/qq钱包余额/qq红包/qq里那个钱包/qq里的钱包/qq wallet/qq pay/用qq付/手q/扣扣钱包/q钱包',
  digital_rmb:
    '数字人民币/数币/数字货币/数字rmb/数币钱包/数字人名币/dcep/e-cny/ecny/digital rmb/digital yuan/数字货币钱包/数人民币',
  usdt: 'usdt/泰达币/usdc/bybit/trustwallet/trust wallet/metamask/泰达/trc20/trc-20/erc20/erc-20/bep20/bep-20/tether/链上/trc/txid/币安/binance/欧易/okx/波场/trc 20/erc 20/转的u/打的u/付的u',
  paypal: 'paypal/pay pal/贝宝/paypall/pp付款/pp balance/pp余额',
  card_international:
    'visa/visa卡/系master/是master/用master/刷master/master卡/万事達/维萨/visa信用卡/国外信用卡/revolut card/wise card/虚拟信用卡/虚拟卡/discover卡/rupay/elo card/visa card/mastercard/master card/万事达/万事达卡/amex/american express/外币卡/国际卡/国际信用卡/境外卡/双币卡/全币卡/international card/foreign card/jcb/discover card/运通/discover/银联国际卡/maestro/diners/visa debit/外卡/海外卡/国外的卡/外国卡',
  bank_card:
    '的卡转/的卡刷/的卡付/的卡扣/的卡充/的卡买/卡付的/卡刷的/刷的卡/银行卡/储蓄卡/借记卡/信用卡/网银/手机银行/刷卡/bank card/debit card/credit card/bank transfer/wire transfer/by card/with card/with my card/my card/your card/via card/使用银行/银行转账/' +
    '工行/建行/农行/中行/交行/招行/邮储/浦发/光大/民生银行/兴业银行/平安银行/工商银行/建设银行/农业银行/中国银行/交通银行/招商银行/邮储银行/邮政储蓄/浦发银行/中信银行/光大银行/华夏银行/广发银行/广发卡/北京银行/上海银行/江苏银行/宁波银行/农商行/农信社/信用社/农商银行/chase card/bank account/' +
    '银行扣/银行显示扣/银行短信/银行卡扣/社保卡/公司卡/工资卡/卡里扣/卡上扣/monzo/starling/vietcombank/techcombank/bpi/bdo/bank took/bank card/存折/对公/对公转账/对公打款/ach/' +
    'hsbc/汇丰/滙丰/nordea/bankwest/commbank卡/garanti/scb app/scb/kbank/中信的/王道/邮局的/邮政的后/卡是邮政/union bank/unionbank/渣打/恒生/花旗/中银香港/中银/中银嗰边/邮政的卡/off the card/from the card/card was charged/card has been charged/charged my card/charged to my card/debited my card/the card was debited/card is down/玉山/国泰世华/台新/中信卡/富邦/永丰/barclays/lloyds/natwest/santander/nubank/mbank/pko/maybank/cimb/public bank/gtbank/zenith bank/access bank/chase/bank of america/wells fargo/capital one/citibank/dbs/ocbc/uob/hdfc/sbi/icici/axis bank/commbank/westpac/sparkasse/n26/bbva/kaspi/tinkoff/sberbank/atm/柜台/柜员机/银行app/银行柜台/anz/cibc/rbc/scotiabank/bmo/kiwibank/asb bank/bnz/halifax/nationwide/abn amro/rabobank/bunq/dkb/monobank/privatbank/kcb/equity bank/bca/mandiri/kartu debit/itau/bradesco/网上银行/工商卡/农信卡/大丰银行/卡扣的/卡扣了/my debit/bank app/banking app/direct debit/sepa/iban/wired/bank wire/wire/渤海银行/浙商银行/恒丰银行/徽商银行/南京银行/杭州银行/成都银行/长沙银行/苏州银行/天津银行/重庆银行/哈尔滨银行/盛京银行/郑州银行/微众银行/网商银行/农村信用社/招商卡/招商的卡/平安卡/兴业卡/民生卡/光大卡/中信的卡/建设卡/农业卡/邮政卡/浦发卡/工资卡/医保卡/卡上被扣/卡里被扣/卡里少了/卡里走/从卡里/chime/sofi/monese/fnb/capitec/absa/standard bank/kuda/eft/ozow/pnc/td bank/us bank/ally bank/bank of china/icbc/ccb/cmb/hang seng/by bank/from my bank/my bank account/bank payment/e-transfer from my bank/checking account/current account/savings account',
  other:
    '京东支付/抖音支付/京东金条/京东月付/抖音零钱/抖音钱包/抖币余额/拼多多钱包/多多钱包/美团钱包/美团买单/滴滴支付/携程支付/翼支付余额/沃支付/联通支付/苹果内购/苹果扣费/苹果扣款/内购/app内购买/apple内购/appstore扣/app store扣/itunes扣/谷歌支付/谷歌钱包/apple wallet/google wallet/samsung wallet/苹果钱包/华为钱包/小米钱包/oppo钱包/vivo钱包/荣耀支付/京东小金库/话费扣的/从话费里扣/从话费扣/信用付/先用后付/先享后付/美团支付/翼支付/apple pay/applepay/google pay/googlepay/gpay/苹果支付/比特币/bitcoin/btc/cash app/cashapp/venmo/stripe/zelle/interac/klarna/skrill/ideal/wise/revolut/苏宁支付/美团月付/抖音月付/gcash/paytm/line pay/多多支付/和包/白条/京东白条/度小满/samsung pay/华为支付/小米支付/以太坊/eth/西联/western union/upi/pix/' +
    "afterpay/etransfer/e-transfer/interac e-transfer/bhim/paytm upi/gcredit/coins.ph/grab pay/tng/boost wallet/apple cash/shop cash/sezzle/zip pay/laybuy/paybill/till number/lipa na mpesa/tnm mpamba/orange money/wave money/instapay/tabby/tamara/knet/benefitpay/in-app purchase/google play billing/play store balance/steam wallet balance/steam钱包付/amazon balance/cash app balance/сбп/sbp/yandex pay/efecty/pse/webpay/khipu/pago facil/rapipago/mbway/mb way/multibanco/bitpay/litecoin/ltc/dogecoin/solana/bnb/mtn mobile money/mobile money/paypay/kakao pay/kakaopay/naver pay/toss/oxxo/paylah/paynow/momo/m-pesa/mpesa/grabpay/shopee pay/shopeepay/街口支付/街口/转数快/fps/八达通/truemoney/dana/ovo/gopay/maya/phonepe/blik/przelewy24/mercado pago/mercadopago/boleto/spei/nequi/picpay/touch n go/touch 'n go/touchngo/tng ewallet/tng/fpx/duitnow/opay/palmpay/paystack/flutterwave/moniepoint/airtel money/ecocash/fawry/stc pay/mada/qiwi/yoomoney/webmoney/payoneer/amazon pay/shop pay/paysafecard/paysafe/bancontact/mobilepay/vipps/twint/trustly/mb way/satispay/zalopay/vnpay/promptpay/qris/linkaja/jkopay/linepay/全支付/全盈/悠游付/台湾pay/icash pay/pi钱包/橘子支付/超商/超商代码/超商缴费/便利店代码/ibon/拍住赏/apple id余额/poli/beem/payid/telecel cash/cliqq/7-eleven/小七/苹果余额/apple余额/apple id 余额/apple balance/app store余额/itunes余额/google play余额/google play balance/话费支付/运营商代扣/运营商扣/affirm/mpay/payme/澳门通/用京东付/tikkie/mtn momo/tigo pay/vodafone cash/payshap/snapscan/yape/daviplata/jazzcash/easypaisa/bkash/nagad/esewa/doku/alfamart/indomaret/sofort/giropay/bizum/swish/pix",
};

const WORDS = new Trie(
  (Object.entries(NAMES) as [PaymentChannel, string][]).flatMap(([channel, names]) =>
    names.split('/').map((name) => [name, channel] as const),
  ),
);

/** The wallet's name, but as an address, or a game's server: somebody wants to be written to, or signed in with it. */
const CONTACT_AFTER = begins(
  /^(?:号(?! ?\d{10})|群|大?区(?!别)|服(?!务)|读书|授权|视频号|豆|输入法|的?名字|登的|增值|客服|好友|联系|登录|登陆|登入|加(?!付)|小程序|公众号|里?聊|账号|名|昵称|头像|截图|多少|id\b| group| id\b| contact| account name)/i,
);
const CONTACT_BEFORE = ends(/(?:加|客服|联系|卖家|店家|对方的?|发|你们?的?|添加)(?:了|我|您|你|的)?$/);
const NEGATED = ends(
  /(?:不是|并非|不要|没用|没有用|没有|没|不用|而不是|不能用|别用|不走|唔系|唔是|\bnot(?: with| by| via| through| on)?|instead of|rather than|n't use|n't with|n't)(?:用|走|通过|刷)?[ ]?$/i,
);
/** Whether it would do is asked: do you take Amex, 支持花呗吗. */
const ASKED = ends(
  /(?:支持|能用|可以(?:用)?|收唔收|收不收|得唔得|能不能用|可不可以用|收不收|能走|能刷|可以刷)$|\b(?:do|can|could|will|would|does) (?:you|i|we|it|they) (?:guys )?(?:take|accept|support|use|pay (?:with|by|via))(?: an?| my)? $|\b(?:accept|take|support)s? $|(?:^|[.,;!?] )is $/i,
);
const ASKED_AFTER = begins(
  /^(?:[^,。;!\n]{0,6})(?:[?吗么嘛咩]|呀$|行不行|可以不|能不能)|^ (?:possible|accepted|okay|ok|available|supported|an option)\b/,
);
const WISHED = ends(/(?:想用|本来用|本想用|打算用|原本用|试了|先用|wanted to use|tried)(?:[^,。;]{0,3})$/i);
const FAILED_AFTER = begins(
  /^(?:[^,。;]{0,4}(?:打不开|冇得用|唔用得|用唔到|唔得|付不了|不能付|不行|失败|用不了|没扣|没有扣|不支持|没钱|余额不|不够|没余额|没绑)| (?:failed|didn't work|did not work|wouldn't work|wasn't|isn't|was not|is not))/i,
);
const USED_BEFORE = ends(
  /(?:用|是|系|通过|走|拿|从|改成?|换|使用|刷|with|via|by|through|using|used|from|was|on|my)[ ]?(?:的|了|my |the |a )?$/i,
);
const USED_AFTER = begins(
  /^(?:里|上|那边|钱包|余额|扫码|扫)?(?:已?经?付|支付|转|扣|扫|充|买|刷|账单|交易|正常|过咗| paid| payment| charged| receipt| took| pay)/i,
);
/** 付了15u: a sum in USDT beside a word of paying, where no channel is named. */
const IN_USDT = sifted(/(?<![\dA-Za-z.])\d{1,6}(?:\.\d{1,4})? ?(?<unit>u)(?![A-Za-z\d])/i);
const MOVED = sifted(/[付转收打充扣买]|\btrc|\bpaid|\bsent/i);
/** One or the other: whoever asks does not know. */
const EITHER = begins(/^(?:还是|或者?|或是| or | or only |\/)$/i);
/** A card behind a wallet is the wallet's own business, so what carries others weighs less. */
const CARRIERS: ReadonlySet<PaymentChannel> = new Set(['bank_card', 'other', 'card_international']);

function scoreAt(text: string, from: number, to: number): number {
  const before = clauseBefore(text, from, 12);
  const after = clauseAfter(text, to, 12);
  if (NEGATED.test(before)) return -9;
  if (CONTACT_AFTER.test(after) || (CONTACT_BEFORE.test(before) && !USED_AFTER.test(after))) return -9;
  if (ASKED.test(before) && ASKED_AFTER.test(text.slice(to, to + 10))) return -9;
  if (FAILED_AFTER.test(after) || WISHED.test(before)) return 0.5;
  return 1 + (USED_BEFORE.test(before) ? 2 : 0) + (USED_AFTER.test(after) ? 1.5 : 0);
}

function mentions(text: string): Found<PaymentChannel>[] {
  const lower = lowered(text);
  const found: Found<PaymentChannel>[] = [];
  const isLetter = (at: number): boolean => {
    const code = lower.charCodeAt(at);
    return code > 0x60 && code < 0x7b;
  };
  const inWord = (at: number): boolean => isLetter(at) && isLetter(at - 1);
  for (let at = 0; at < lower.length; ) {
    const word = inWord(at) ? null : WORDS.longest(lower, at, (end) => !inWord(end));
    if (word !== null) found.push({ value: word.value, from: at, to: word.end });
    at = word?.end ?? at + 1;
  }
  return found;
}

function isEither(text: string, all: readonly Found<PaymentChannel>[], at: number): boolean {
  const [before, here, next] = [all[at - 1], all[at] as Found<PaymentChannel>, all[at + 1]];
  const joined = (one: Found<PaymentChannel>, other: Found<PaymentChannel>): boolean =>
    one.value !== other.value && EITHER.test(text.slice(one.to, other.from));
  return (before !== undefined && joined(before, here)) || (next !== undefined && joined(here, next));
}

/** 62 fps, and letters amid the digits of a number. */
function isPart(text: string, { from, to }: Found<PaymentChannel>): boolean {
  if (!/^[a-z]+$/i.test(text.slice(from, to))) return false;
  const [before, behind] = [text.slice(Math.max(0, from - 2), from), text.slice(to, to + 1)];
  return (
    (/\d$/.test(before) && /\d/.test(behind)) || (/\d ?$/.test(before) && /^fps$/i.test(text.slice(from, to)))
  );
}

/** A sum in USDT, and nothing else, is an amount. */
function isUnit(text: string, { value, from, to }: Found<PaymentChannel>): boolean {
  return value === 'usdt' && /\d ?$/.test(text.slice(0, from)) && text.length - (to - from) < 10;
}

/**
 * The way the money went, as the words name it (never concluded from an id). A wallet on a card (财付通, 支付宝 in a
 * bank's notice) counts as the wallet. The mention is not claimed.
 */
export function readChannel(text: string, claims: Claims, notice: boolean): Found<PaymentChannel> | null {
  let best: (Found<PaymentChannel> & { score: number }) | null = null;
  const all = mentions(text);
  for (const [at, mention] of all.entries()) {
    const { value, from, to } = mention;
    if (claims.taken(from, to) || isEither(text, all, at) || isUnit(text, mention)) continue;
    if (isPart(text, mention)) continue;
    // A card is told from what took it: a receipt of Stripe names both.
    const carrier = CARRIERS.has(value) ? (notice ? (value === 'other' ? 4.1 : 4) : 0.8) : 0;
    const score = notice ? 5 - carrier : scoreAt(text, from, to) - carrier;
    if (score > 0 && (best === null || score > best.score)) best = { ...mention, score };
  }
  if (notice && (best === null || (CARRIERS.has(best.value) && best.value !== 'other')))
    return pageOwner(text) ?? best;
  return best ? { value: best.value, from: best.from, to: best.to } : notice ? null : paidInUsdt(text);
}

function paidInUsdt(text: string): Found<PaymentChannel> | null {
  const match = firstMatch(IN_USDT, text);
  if (match === null || !holds(MOVED, text)) return null;
  const to = match.index + match[0].length;
  return { value: 'usdt', from: to - 1, to };
}
