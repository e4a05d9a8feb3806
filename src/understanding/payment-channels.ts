import type { PaymentChannel } from '../domain/payment-channel.ts';
import type { Claims } from './claims.ts';
import { clauseAfter, clauseBefore } from './clauses.ts';
import type { Found } from './found.ts';

const NAMES: readonly (readonly [PaymentChannel, RegExp])[] = [
  ['alipay', /支付宝|花呗|余额宝|\bali ?pay\b|(?<![A-Za-z])zfb(?![A-Za-z])/gi],
  [
    'wechat',
    /微信(?:支付|零钱)?|财付通|零钱通?(?=支付|付|[,。\n]|$)|\bwe ?chat(?: ?pay)?\b|\bweixin\b|(?<![A-Za-z])wx(?=[付支转扫扣])/gi,
  ],
  ['unionpay', /云闪付|银联(?:支付|在线)?|\bunion ?pay\b|\bquick ?pass\b/gi],
  ['qq', /qq ?(?:钱包|支付|红包)|(?<=用)qq(?=付)|\bqq (?:wallet|pay)\b/gi],
  ['digital_rmb', /数字人民币|数币|\be-?cny\b|\bdigital (?:rmb|yuan)\b/gi],
  ['usdt', /\busdt\b|泰达币?|(?<![A-Za-z])(?:trc|erc|bep)-?20(?!\d)|(?<=\d ?)u(?=[ ,。买付转]|$)/gi],
  ['paypal', /贝宝|pay ?pal/gi],
  [
    'card_international',
    /visa卡?|master ?card|万事达|(?<![A-Za-z])amex(?![A-Za-z])|american express|(?<![A-Za-z])stripe(?![A-Za-z])|外币卡|国际(?:信用)?卡|境外卡|international card/gi,
  ],
  [
    'bank_card',
    /银行卡|储蓄卡|借记卡|信用卡|网银|手机银行|刷卡|\b(?:bank|debit|credit) card\b|(?<=\b(?:my|by|with|with a|the|your) )card\b(?! (?:key|code))|bank transfer/gi,
  ],
  [
    'other',
    /京东支付|抖音支付|美团支付|翼支付|\bapple ?pay\b|\bgoogle ?pay\b|比特币|\bbitcoin\b|\bbtc\b|\bcash ?app\b|\bvenmo\b/gi,
  ],
];

/** The wallet's name, but as an address: somebody wants to be written to, or signed in with it. */
const CONTACT_AFTER =
  /^(?:号|群|客服|好友|联系|登录|登陆|加|小程序|公众号|里?聊|账号|id\b| group| id\b| contact)/i;
const CONTACT_BEFORE = /(?:加|客服|联系|卖家|店家|对方的?|发)(?:了|我|您|你|的)?$/;
const NEGATED =
  /(?:不是|并非|不要|没用|没有用|没有|没|不用|而不是|不能用|别用|\bnot(?: with| by| via| through)?|instead of|rather than|n't use)(?:用|走|通过)?[ ]?$/i;
const FAILED_AFTER =
  /^(?:[^,。;]{0,4}(?:打不开|付不了|不能付|不行|失败|用不了|没扣|没有扣)| (?:failed|didn't work|did not work))/i;
const USED_BEFORE =
  /(?:用|是|通过|走|拿|从|改成?|换|使用|with|via|by|through|using|used|from|was|on|my)[ ]?(?:的|了|my |the |a )?$/i;
const USED_AFTER =
  /^(?:里|上|钱包|余额|扫码|扫)?(?:付|支付|转|扣|扫|充|买|刷|账单|交易|正常| paid| payment| charged| receipt)/i;

function scoreAt(text: string, from: number, to: number): number {
  const before = clauseBefore(text, from, 12);
  const after = clauseAfter(text, to, 12);
  if (NEGATED.test(before)) return -9;
  if (CONTACT_AFTER.test(after) || (CONTACT_BEFORE.test(before) && !USED_AFTER.test(after))) return -9;
  if (FAILED_AFTER.test(after)) return 0.5;
  return 1 + (USED_BEFORE.test(before) ? 2 : 0) + (USED_AFTER.test(after) ? 1.5 : 0);
}

/**
 * The way the money went, as the words name it (never concluded from an id). A wallet on a card (财付通, 支付宝 in a
 * bank's notice) counts as the wallet. The mention is not claimed.
 */
export function readChannel(text: string, claims: Claims): Found<PaymentChannel> | null {
  let best: (Found<PaymentChannel> & { score: number }) | null = null;
  for (const [channel, shape] of NAMES) {
    for (const match of text.matchAll(shape)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (claims.taken(from, to)) continue;
      // A card behind a wallet is the wallet's own business, so cards weigh a little less.
      const score = scoreAt(text, from, to) - (channel === 'bank_card' || channel === 'other' ? 0.8 : 0);
      if (score > 0 && (best === null || score > best.score || (score === best.score && from < best.from))) {
        best = { value: channel, from, to, score };
      }
    }
  }
  return best && { value: best.value, from: best.from, to: best.to };
}
