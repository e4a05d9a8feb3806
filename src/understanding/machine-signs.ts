import { holds } from './sifting/matches.ts';
import { type Sifted, sifted } from './sifting/sieve.ts';

/** A sign in a text, and how much it speaks for a machine having written it (below zero: a person). */
type MachineSign = readonly [weight: number, shape: Sifted];

const BANK =
  '银行|农信|农商|信用社|信用卡|工行|建行|农行|中行|交行|招行|支付|支付宝|财付通|微信|云闪付|银联|钱包|中心|公安|移动|联通|电信|商城|客服|bank|pay|wallet|card';

const LATIN_WALLETS =
  'paypal|alipay|cash ?app|venmo|trc20|interac|google play|app store|stripe|visa|mastercard|amex';

/** How messages of money begin, and nobody's story. */
export const TITLE = sifted(
  /^ ?(?:(?=[A-Z]*\d)[A-Z\d]{7,12} ?confirmed\b|(?:virement|transferencia|sepa)[ -](?:sepa|credit transfer|überweisung|lastschrift)\b|pix (?:recebido|enviado|realizado)\b|interac e-transfer:)/i,
);

/** Who speaks: a brand in brackets first or last, a bank or wallet as the subject, the title of a notice. */
const SENDERS: readonly MachineSign[] = [
  [2, sifted(/^ ?[【[][^】\]\n]{2,18}[】\]]|[【[][^】\]\n]{2,18}[】\]] ?$/)],
  [2, sifted(new RegExp(`[【[][^】\\]\\n]{0,14}(?:${BANK})[^】\\]\\n]{0,12}[】\\]]`, 'i'))],
  [2, sifted(/^[\p{Script=Han}]{2,8}(?:银行|农信|信用社|商务|信用卡)(?:[:]| |提示|提醒|您|尾|卡|信用卡)/u)],
  [
    2,
    sifted(
      /^ ?(?:微信(?:支付|红包|转账|零钱)|支付宝|alipay(?:hk)?|财付通|云闪付|数字人民币|QQ钱包|美团支付|京东支付|京东金融|抖音支付|银联|翼支付|paypal|wechat pay|apple pay|google pay|cash ?app|venmo|花呗|借呗|余额宝|零钱通?)(?:[:, ]|(?=[\p{Script=Han}]))(?![^\n]{0,6}(?:了|我|没|被))/iu,
    ),
  ],
  [2, sifted(/^[\p{Script=Han}\w]{1,8}(?:支付|钱包|金融|银行|信用卡)[:]/u)],
  [2, sifted(/^[\p{L} ]{2,16}(?:提醒|通知|助手|公告|提示|凭证|回执|账单|小助手)(?:[:!, \n]|$)/u)],
  [
    2,
    sifted(
      /(?:凭证|通知|提醒|回执|账单详情|交易详情|明细)(?:[: \n]|$)|动账|到账通知|收款到账|收款助手|扣款通知|扣费提醒|代扣成功|退款(?:成功|到账)/,
    ),
  ],
  [4, TITLE],
  [
    2,
    sifted(
      /^ ?(?:sepa|interac|paynow|duitnow|promptpay|pix|upi|qris|zelle|m-?pesa|nubank|faster payment)\b[^\n]{0,40}(?:[:!]|transfer|payment|überweisung|recebido|enviado|executed)|^comprovante\b/i,
    ),
  ],
  [
    2,
    sifted(
      /^(?:[A-Z][\w.&]{1,14} ?){1,4}(?:alert|notice|notification|receipt)?: ?(?:[A-Z]|You|Your|\$|Paid|Rs|\d)/,
    ),
  ],
  [
    2,
    sifted(
      /\b(?:receipt|order confirmation|invoice paid|payment confirmation|transaction alert|payment received)\b/i,
    ),
  ],
];

/** What is told: an account by its tail, money moved, what is left. */
const CONTENTS: readonly MachineSign[] = [
  [
    2,
    sifted(
      /(?:尾号|尾数|末四[位码]|卡号末尾|账户|存折|信用卡|借记卡|储蓄卡|贵卡|卡)(?:为|是|的|[ (*:])*\d{3,4}(?![\d元块])|\d{4}(?:账户|卡|津卡)(?![号密])|\b(?:card|account|a\/c)\b[^.\n]{0,18}(?:ending|x{1,4}|\*{1,4}|\.{2,4}|·{2,4})[ -]?(?:in |with )?\d{3,4}/i,
    ),
  ],
  [
    1,
    sifted(
      /消费|支出|支取|扣款|代扣|扣收|转出|转入|存入|收入|入账|汇入|到账|快捷|付款|支付|交易|退款|退货|退回|还款|刷卡|签账|借方|贷方|扣\d|已扣|收款|转账|\b(?:purchase|spent|withdrawn|charged?|refund(?:ed)?|transaction|payment|paid|sent|received|deposited|transfer)\b/i,
    ),
  ],
  [
    2,
    sifted(/\b(?:credited|debited|has been charged|was charged|was approved|is due|has been processed)\b/i),
  ],
  [
    1.5,
    sifted(
      /(?:余额|结余|结存|可用额度|剩余额度)[^\d,。\n]{0,6}\d|\b(?:balance|bal|avail(?:able)?)\b[^\d\n]{0,8}\d/i,
    ),
  ],
  [0.5, sifted(/\d{1,2}:\d{2}|\d{1,2}时\d{1,2}分|\d{1,2}\/\d{1,2}|\d{1,2}月\d{1,2}日/)],
  [1, sifted(/\d{1,2}:\d{2}:\d{2}/)],
  [1, sifted(/\d\.\d{2}(?!\d)|\d,\d{3}(?!\d)/)],
  [0.5, sifted(/\d ?元|[¥$€£₹]|\b(?:RMB|CNY|USD|EUR|GBP|HKD|TWD|JPY|AUD|CAD|SGD|THB|INR)\b/)],
  [
    1,
    sifted(
      /\d元(?:整)?(?:[,。;)]|$)|(?:RMB|CNY|USD|EUR|GBP|HKD|AUD|CAD|THB|INR) ?\d|\d\.\d{2} (?:USD|EUR|GBP|CAD|AUD|THB|INR)/,
    ),
  ],
  [
    1,
    sifted(new RegExp(`支付宝|微信|云闪付|财付通|银联|QQ钱包|数字人民币|余额宝|花呗|${LATIN_WALLETS}`, 'i')),
  ],
  [1, sifted(/[*]{1,4}[\p{Script=Han}\d]|[\p{Script=Han}\d][*]{1,6}/u)],
];

/** How it is put: addressed to a client, with what a bank adds, offered or demanded. */
const MANNERS: readonly MachineSign[] = [
  [
    1.5,
    sifted(
      /您(?!好)|贵卡|阁下|尊敬的|\b(?:dear (?:\w+ )?(?:customer|user|client)|valued customer|you've|you have|your)\b/i,
    ),
  ],
  [1, sifted(/\byou (?:sent|paid|received|made)\b/i)],
  [1, sifted(/^ ?(?:你|you)(?:已|向|在|有|的|领取了| (?:paid|sent|received|made|spent))/i)],
  [
    1.5,
    sifted(
      /如有疑问|请致电|详询|如非本人|请勿|退订|回复?[A-Z]{1,2}\b|查看详情|工作日|预计|\b(?:renews on|apply now|business days|low balance|reply stop|powered by|thanks for your|thank you for|if this wasn't you|not you\?|if not u\b|do not reply|view details)/i,
    ),
  ],
  [
    1,
    sifted(
      /(?:支付|付款|交易|扣款|转账|退款|充值|缴费|代扣|扣费)(?:已)?(?:成功|完成|完毕)|\b(?:successful|completed|approved|issued)\b|已(?:完成|存入|收款|到账|退回|返还|入账|领取|支付|付款|扣)|待(?:对方)?(?:确认|支付|付款)|处理中|失败|未成功/,
    ),
  ],
  [
    1.5,
    sifted(
      /专享|限今晚|仅限|返场|待使用|即将过期|储值满|满\d{1,5}(?:元)?(?:送|减|立减)|预约|缴款|缴纳|应还|还款日|未付自动|自动取消|超时|警惕|可兑换|预审|额度(?:已)?提|限时|特惠|抽奖|福利|领取|升级|逾期|欠费|到期/,
    ),
  ],
  [1, sifted(/满\d{1,5}(?:送|减)\d|诈骗|恭喜|\bcongratulations\b/i)],
  [1.5, sifted(/(?:未付|超时)自动取消|^你(?:预定|预订|的订单)/)],
  [
    4,
    sifted(
      /退订回?t|回t退订|拒收请?回|\bt\.cn\b|\b[a-z0-9-]{2,20}\.(?:cn|cc|top|info|ly|xyz|vip|icu)(?:\/|\b)/i,
    ),
  ],
];

/** A person speaks of themselves, asks, tells a story, and says what is wrong. */
const PEOPLE: readonly MachineSign[] = [
  [
    -4,
    sifted(/(?<!["'「“])我(?!行|们|司)|俺|咱|(?<![A-Za-z'.])(?:i|i'm|i've|i'd|my|me|im|mine)(?![A-Za-z'])/i),
  ],
  [-2.5, sifted(/您好|你好|请问|亲[,。 ]|\b(?:hi|hello)[,! ](?![A-Z])/)],
  [-3, sifted(/[咗冇嘅哋喺嗰唔啲咁畀]/)],
  [-1.5, sifted(/[?]|吗|呢|怎么|咋|啥|求|急|麻烦|老板|为什么|啊|呀|嘛|吧|哦|哈哈|哈$|诶|唉|嗯/)],
  [
    -1.5,
    sifted(/(?:付|扣|买|充|花|转|拍|交|给|走|收|等|下单|刷)了(?!解)|\d ?(?:块|刀|毛|r|u)(?![a-z])|块钱/i),
  ],
  [
    -1.5,
    sifted(
      /没(?!有?余)|还没|一直|就是|但是?|可是|结果|然后|现在|不是|\b(?:please|help|but|why|still|never|didn't|don't|not|where|it's)\b/i,
    ),
  ],
];

const MACHINE: readonly MachineSign[] = [...SENDERS, ...CONTENTS, ...MANNERS];

function weightOf(signs: readonly MachineSign[], text: string): number {
  let weight = 0;
  for (const [each, shape] of signs) if (holds(shape, text)) weight += each;
  return weight;
}

/** Whether the words have nothing of a person's telling. */
export function isImpersonal(text: string): boolean {
  return weightOf(PEOPLE, text) > -2;
}

/** Who speaks of themselves outweighs whatever figures they quote. */
const OWN_WORDS = -4;

/** How much speaks for a machine having written a text; 4 and more is enough. */
export function machineWeight(text: string): number {
  const people = weightOf(PEOPLE, text);
  return people <= OWN_WORDS ? people : people + weightOf(MACHINE, text);
}
