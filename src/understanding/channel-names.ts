import type { PaymentChannel } from '../domain/payment-channel.ts';
import { Characters, LETTERS } from './characters.ts';
import type { Found } from './found.ts';
import { lowered } from './lexicon/lowered.ts';
import { Trie } from './lexicon/trie.ts';
import { matchesOf } from './sifting/matches.ts';
import { sifted } from './sifting/sieve.ts';

/** The names of the ways to pay, slips of the thumb among them, parted by `/`; lower case. */
const NAMES: Readonly<Record<PaymentChannel, string>> = {
  alipay:
    '支付宝/花呗/蓝色那个软件/支某宝/支fu宝/z付宝/支付b/alipy/支付寳/小荷包/亲情卡/网商贷/支付宝小荷包/支付宝亲情卡/芝麻信用付/余额宝/支付包/支付保/支付饱/支付堡/蚂蚁花呗/zfb/alipay/alipayhk/ali pay/ali-pay/支付宝支付/只付宝/之付宝/支会宝/支fb/花呗分期/借呗/芝付宝/支负宝/zhifubao/支付宝的',
  wechat:
    '微言/威信/微訊/微信/微信支付/绿色那个软件/亲属卡/微信亲属卡/微信分付/分付/wechat支付/wecaht/weichat/wepay/wxpay/wx pay/vxpay/vx pay/卫星支付/威信支付/财付通/零钱/零钱通/微信零钱/微心/薇信/维信/微X/绿泡泡/v信/wechat/wechatpay/wechat pay/we chat/we chat pay/weixin/weixin pay/wexin/wx/wx支付/wx付/wx转/wx扫/wx扣/vx付/vx转/微信钱包/微讯支付/微訊支付/微新/vx/vx支付/wechatpay hk',
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
    'meezan/bank alfalah/hbl/enpara/isracard/nlb/luminor/equity app/gcb/gtb/ing app/erste/三井住友/农信的卡/工商的卡/中信白金卡/对公走/公户/公账/对公账户/苏农银行/postfinance/postepay/banamex/citibanamex/ncb/emirates nbd/enbd/rak bank/alrajhi/al rajhi/scotiabank/scotia visa debit/ecobank/swedbank/hellenic bank/shinhan/barclaycard/st george/kbc/aib/an post money/bri/合作金库/合库/国泰卡/龙卡/millennium/カード/zambank/td debit/td access card/的卡转/的卡刷/的卡付/的卡扣/的卡充/的卡买/卡付的/卡刷的/刷的卡/银行卡/储蓄卡/借记卡/信用卡/网银/手机银行/刷卡/bank card/debit card/credit card/bank transfer/wire transfer/by card/with card/with my card/my card/your card/via card/使用银行/银行转账/' +
    '工行/建行/农行/中行/交行/招行/邮储/浦发/光大/民生银行/兴业银行/平安银行/工商银行/建设银行/农业银行/中国银行/交通银行/招商银行/邮储银行/邮政储蓄/浦发银行/中信银行/光大银行/华夏银行/广发银行/广发卡/北京银行/上海银行/江苏银行/宁波银行/农商行/农信社/信用社/农商银行/chase card/bank account/' +
    '银行扣/银行显示扣/银行短信/银行卡扣/社保卡/公司卡/工资卡/卡里扣/卡上扣/monzo/starling/vietcombank/techcombank/bpi/bdo/bank took/bank card/存折/对公/对公转账/对公打款/ach/' +
    'hsbc/汇丰/滙丰/nordea/bankwest/commbank卡/garanti/scb app/scb/kbank/中信的/王道/邮局的/邮政的后/卡是邮政/union bank/unionbank/渣打/恒生/花旗/中银香港/中银/中银嗰边/邮政的卡/off the card/from the card/card was charged/card has been charged/charged my card/charged to my card/debited my card/the card was debited/card is down/玉山/国泰世华/台新/中信卡/富邦/永丰/barclays/lloyds/natwest/santander/nubank/mbank/pko/maybank/cimb/public bank/gtbank/zenith bank/access bank/chase/bank of america/wells fargo/capital one/citibank/dbs/ocbc/uob/hdfc/sbi/icici/axis bank/commbank/westpac/sparkasse/n26/bbva/kaspi/tinkoff/sberbank/atm/柜台/柜员机/银行app/银行柜台/anz/cibc/rbc/scotiabank/bmo/kiwibank/asb bank/bnz/halifax/nationwide/abn amro/rabobank/bunq/dkb/monobank/privatbank/kcb/equity bank/bca/mandiri/kartu debit/itau/bradesco/网上银行/工商卡/农信卡/大丰银行/卡扣的/卡扣了/my debit/bank app/banking app/direct debit/sepa/iban/wired/bank wire/wire/渤海银行/浙商银行/恒丰银行/徽商银行/南京银行/杭州银行/成都银行/长沙银行/苏州银行/天津银行/重庆银行/哈尔滨银行/盛京银行/郑州银行/微众银行/网商银行/农村信用社/招商卡/招商的卡/平安卡/兴业卡/民生卡/光大卡/中信的卡/建设卡/农业卡/邮政卡/浦发卡/工资卡/医保卡/卡上被扣/卡里被扣/卡里少了/卡里走/从卡里/chime/sofi/monese/fnb/capitec/absa/standard bank/kuda/eft/ozow/pnc/td bank/us bank/ally bank/bank of china/icbc/ccb/cmb/hang seng/by bank/from my bank/my bank account/bank payment/e-transfer from my bank/checking account/current account/savings account',
  other:
    'papara/zalo pay/aircash/ko-fi/paymaya/phone bill/话费里出/话费没扣/美团付/美团那边/一卡通 money/网易支付/盛付通/payconiq/boc pay/tap & go/tap and go/p24/przelewy/allegro pay/e-check/echeck/一卡通money/拍钱包/pi 拍钱包/octopus card/octopus/fuliza/frimi/khalti/innbucks/kbzpay/kbz pay/paysera/mtn mobilemoney/카카오페이/swished/easypaisa/wave money/ecocash/boost/京东支付/抖音支付/京东金条/京东月付/抖音零钱/抖音钱包/抖币余额/拼多多钱包/多多钱包/美团钱包/美团买单/滴滴支付/携程支付/翼支付余额/沃支付/联通支付/苹果内购/苹果扣费/苹果扣款/内购/app内购买/apple内购/appstore扣/app store扣/itunes扣/谷歌支付/谷歌钱包/apple wallet/google wallet/samsung wallet/苹果钱包/华为钱包/小米钱包/oppo钱包/vivo钱包/荣耀支付/京东小金库/话费扣的/从话费里扣/从话费扣/信用付/先用后付/先享后付/美团支付/翼支付/apple pay/applepay/google pay/googlepay/gpay/苹果支付/比特币/bitcoin/btc/cash app/cashapp/venmo/stripe/zelle/interac/klarna/skrill/ideal/zip/bit/curve/equity/regions/wise/revolut/苏宁支付/美团月付/抖音月付/gcash/paytm/line pay/多多支付/和包/白条/京东白条/度小满/samsung pay/华为支付/小米支付/以太坊/eth/西联/western union/upi/pix/' +
    "afterpay/etransfer/e-transfer/interac e-transfer/bhim/paytm upi/gcredit/coins.ph/grab pay/tng/boost wallet/apple cash/shop cash/sezzle/zip pay/laybuy/paybill/till number/lipa na mpesa/tnm mpamba/orange money/wave money/instapay/tabby/tamara/knet/benefitpay/in-app purchase/google play billing/play store balance/steam wallet balance/steam钱包付/amazon balance/cash app balance/сбп/sbp/yandex pay/efecty/pse/webpay/khipu/pago facil/rapipago/mbway/mb way/multibanco/bitpay/litecoin/ltc/dogecoin/solana/bnb/mtn mobile money/mobile money/paypay/kakao pay/kakaopay/naver pay/toss/oxxo/paylah/paynow/momo/m-pesa/mpesa/grabpay/shopee pay/shopeepay/街口支付/街口/转数快/fps/八达通/truemoney/dana/ovo/gopay/maya/phonepe/blik/przelewy24/mercado pago/mercadopago/boleto/spei/nequi/picpay/touch n go/touch 'n go/touchngo/tng ewallet/tng/fpx/duitnow/opay/palmpay/paystack/flutterwave/moniepoint/airtel money/ecocash/fawry/stc pay/mada/qiwi/yoomoney/webmoney/payoneer/amazon pay/shop pay/paysafecard/paysafe/bancontact/mobilepay/vipps/twint/trustly/mb way/satispay/zalopay/vnpay/promptpay/qris/linkaja/jkopay/linepay/全支付/全盈/悠游付/台湾pay/icash pay/pi钱包/橘子支付/超商/超商代码/超商缴费/便利店代码/ibon/拍住赏/apple id余额/poli/beem/payid/telecel cash/cliqq/7-eleven/小七/苹果余额/apple余额/apple id 余额/apple balance/app store余额/itunes余额/google play余额/google play balance/话费支付/运营商代扣/运营商扣/affirm/mpay/payme/澳门通/用京东付/tikkie/mtn momo/tigo pay/vodafone cash/payshap/snapscan/yape/daviplata/jazzcash/easypaisa/bkash/nagad/esewa/doku/alfamart/indomaret/sofort/giropay/bizum/swish/pix",
};

const WORDS = new Trie(
  (Object.entries(NAMES) as [PaymentChannel, string][]).flatMap(([channel, names]) =>
    names.split('/').map((name) => [name, channel] as const),
  ),
);

/** Banks and wallets that nobody has put down, by what all of them are called. */
const ANY: readonly (readonly [PaymentChannel, ReturnType<typeof sifted>])[] = [
  ['bank_card', sifted(/[\p{Script=Han}]{2,5}(?:银行|农商行?|农信社?|信用社|农合行)/gu)],
  ['bank_card', sifted(/\b(?:[A-Z][\w&]{1,14} ){1,2}(?:[Cc]ard|[Bb]ank|[Dd]ebit|[Cc]redit)\b/g)],
  [
    'bank_card',
    sifted(/\b(?:my|the|her|his|our|same|mum's|mom's|dad's) (?:\w{2,12} )?(?:card|debit|bank)\b/gi),
  ],
  [
    'bank_card',
    sifted(
      /卡(?=尾|(?:号)?[末后]四|\d{4}(?!\d))|\b(?:card|acct|a\/c|account)\b(?= (?:no\.? |number )?(?:end|tail|x|\*|•|\d{4}\b))/gi,
    ),
  ],
  ['other', sifted(/\b(?:[A-Z]\w{1,12} )?[A-Z]?\w{1,10}[Pp]ay\b/g)],
  // Meezan app is showing, NLB by transfer, ASB's fifteen lighter, Luminor did minus 12.10, Equity: successful
  [
    'bank_card',
    sifted(
      /(?<![\w-])[A-Z][A-Za-z]{1,12}(?=(?: app\b|'s [^,.\n]{0,16}lighter\b| (?:did |has )?(?:minus|cut|reverse[ds]?|took|paid|sent|rang|out [$€£])\b| by transfer\b|:? (?:\(?-|"?(?:pending|posted|settled|successful|completed?|voided|reversed)\b)))/g,
    ),
  ],
];

/** So many are looked at; who names more has pasted a list of what a shop takes. */
const MOST = 24;

/** A way to pay that a text names. */
export interface NamedChannel extends Found<PaymentChannel> {
  /** Put down by its name, or only of a sort that is one. */
  readonly known: boolean;
}

/** Names that are words, too: a bank only with a capital amid a sentence, or beside a word of paying. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'ideal/wise/chase/boost/discover/wire/wired/swish/swished/octopus/maya/momo/toss/ally/absa/dana/starling/mada/beem/blik/affirm/trustly/王道'.split(
    '/',
  ),
);
const PAYING_BEFORE =
  /(?:via|by|with|w\/|through|using|used|use|paid|pay|my|from|[用付转刷走])\s*(?:my |the |an? )?$/i;
const PAYING_AFTER =
  /^\s*(?:declined|扣|那[条笔边]|里面?扣|[:|]|card|bank|pay|app|wallet|account|transfer|debit|credit|visa|money|payment|charged|took|shows?|says|debited|[付转扣卡]|支付|钱包|银行)/i;

function isEverydayWord(text: string, lower: string, from: number, to: number): boolean {
  if (!EVERYDAY.has(lower.slice(from, to))) return false;
  const before = text.slice(Math.max(0, from - 16), from);
  const isName = /[a-z,，]\s*$/.test(before) && /^[A-Z]/.test(text.slice(from, to));
  return !isName && !PAYING_BEFORE.test(before) && !PAYING_AFTER.test(text.slice(to, to + 10));
}

const LETTER = new Characters('', LETTERS);

/** Every way to pay a text names, known ones first; readings of unknown ones may overlap them. */
export function channelsNamed(text: string): NamedChannel[] {
  const lower = lowered(text);
  const found: NamedChannel[] = [];
  const parts = (at: number): boolean =>
    !(LETTER.has(lower.charCodeAt(at)) && LETTER.has(lower.charCodeAt(at - 1)));
  for (let at = 0; at < lower.length; ) {
    const word = parts(at) ? WORDS.longest(lower, at, parts) : null;
    if (word !== null && !isEverydayWord(text, lower, at, word.end))
      found.push({ value: word.value, from: at, to: word.end, known: true });
    at = word?.end ?? at + 1;
  }
  const known = found.slice(0, MOST);
  const sorts: NamedChannel[] = [];
  for (const [value, shape] of ANY) {
    for (const { 0: words, index } of matchesOf(shape, text).slice(0, MOST)) {
      const to = index + words.length;
      const told = known.some((each) => each.value === value && each.from < to && index < each.to);
      if (!told) sorts.push({ value, from: index, to, known: false });
    }
  }
  return [...known, ...sorts].slice(0, MOST);
}
