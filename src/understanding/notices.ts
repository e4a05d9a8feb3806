import { billLabels, isBillPage } from './bill-pages.ts';
import { directionOf, isOneTimeCode, type NoticeDirection, pageDirection } from './notice-directions.ts';

/** What speaks for a machine's text, and what for a person's, each counted once. */
const SIGNS: readonly (readonly [weight: number, shape: RegExp])[] = [
  // The sender's brand, first or last: 【工商银行】, [招商银行], 10086.
  [2, /^ ?[【[][^】\]\n]{2,18}[】\]]|[【[][^】\]\n]{2,18}[】\]] ?$/],
  [
    2,
    /[【[][^】\]\n]{0,14}(?:银行|农信|农商|信用社|信用卡|工行|建行|农行|中行|交行|招行|支付|财付通|云闪付|银联|中心|公安|移动|联通|电信|bank|pay|wallet)[^】\]\n]{0,12}[】\]]/i,
  ],
  [2.5, /^[\p{Script=Han}]{2,8}(?:银行|农信|信用社|商务)(?:信用卡)?(?:[:]| |提示|您|尾|卡)/u],
  [2.5, /^(?:[A-Z][\w.]{1,14} ?){1,3}(?:alert)?: ?(?:[A-Z]|A |You|Your|\$|Paid)/],
  [2.5, /^[\p{Script=Han}]{2,12}(?:提醒|通知|助手|中心|公告|提示)[:]/u],
  // An account by its tail.
  [
    2,
    /(?:尾号|尾数|末四[位码]|卡号末尾|账户|存折|信用卡|借记卡|储蓄卡|贵卡|卡)(?:为|是|的|[ (*:])*\d{3,4}(?!\d)|\d{4}(?:账户|卡|津卡)(?!号)|\b(?:card|account|a\/c)\b[^.\n]{0,18}(?:ending|x{1,4}|\*{1,4}|\.{2,4}|·{2,4})[ -]?(?:in |with )?\d{3,4}/i,
  ],
  [
    1,
    /消费|支出|支取|扣款|代扣|扣收|转出|转入|存入|收入|入账|汇入|快捷|付款|支付|交易|退款|退货|还款|刷卡|签账|借方|贷方|扣\d|\b(?:debited|credited|purchase|spent|withdrawn|charged?|refund(?:ed)?|transaction|payment|paid|sent)\b/i,
  ],
  [
    1,
    /(?:余额|结余|结存|可用额度|剩余额度)[^\d,。\n]{0,6}\d|\b(?:balance|bal|avail(?:able)?)\b[^\d\n]{0,8}\d/i,
  ],
  [0.5, /\d{1,2}:\d{2}|\d{1,2}时\d{1,2}分|\d{1,2}\/\d{1,2}|\d{1,2}月\d{1,2}日/],
  [
    1.5,
    /您|贵卡|阁下|尊敬的|如有疑问|请致电|详询|如非本人|请勿|退订|回复?[A-Z]{1,2}\b|办理|\b(?:reply stop|powered by|thanks for your|if this wasn't you|not you\?)/i,
  ],
  [
    4,
    /微信支付(?:凭证|收款|通知|付款凭证|:| 自动)|支付宝(?:通知|交易提醒|消息|到账|付款通知|小额免密|:)|^ ?(?:支付|付款)凭证|(?:钱包|支付)(?:支付凭证|交易详情|账单详情|交易提醒|助手)|交易提醒|动账(?:通知|提醒)|账单详情|(?:收款|退款)(?:到账|成功)?通知|扣款通知|扣费提醒|代扣成功|转账-给|扫二维码付款-给|红包支出|^ ?(?:付款|支付|退款)成功 ?\n? ?(?:[\d¥$+-]|\d{1,2}月)|微信转账 [\d¥]|^ ?已支付 ?[¥$]?\d|^ ?你(?:向|在|领取了)[^,。]{1,24}(?:转账|消费|支付宝红包)|云闪付退款|数字人民币钱包收到|alipayhk:|向[^,。]{1,20}支付[^,。]{1,12}元已成功|(?:公众号|小程序)[:][^\n]{0,10}订单(?:付款|支付)成功/i,
  ],
  [
    4,
    /\breceipt (?:for your payment|from)\b|\border receipt\b|\byou(?:'ve)? (?:paid|sent a payment|sent [$€£¥]|authorized a payment|received a|made a (?:purchase|\$))\b[^\n]{0,80}(?:transaction id|receipt|order number|with card|on [A-Z])|\byou(?:'ve)? received a refund|\byour payment of [^\n]{1,20} to [^\n]{1,40} (?:was|has been|is) (?:completed|successful|processed)|^(?:alipay|paypal|we ?chat pay)[: ]{1,3}payment (?:successful|completed|of)|^payment successful\n|^invoice paid\b|^withdrawal successful|^refund posted|\bwas credited with\b|\b(?:card|account) ending (?:in |with )?\d{4} (?:was|has been) (?:charged|debited|credited)|\bcharged [$€£]\d[\d.,]* at\b|\bcharge of [^ ]{1,10} was (?:approved|authorized)|^\p{So} ?[$€£]\d|ご利用のお知らせ/iu,
  ],
  [
    4,
    /退订回?t|回t退订|拒收请?回|点(?:此|击)(?:链接|领取|查看|参与)? ?[a-z.]{2,20}[./]|\bt\.cn\b|\b[a-z0-9-]{2,20}\.(?:cn|cc|top|info|ly|xyz)\//i,
  ],
  [
    1.5,
    /专享|限今晚|仅限|返场|待使用|即将过期|储值满|满\d{1,5}(?:送|减)|预约|缴款|缴纳|应还|还款日|未付自动|自动取消|警惕|可兑换|查看详情/,
  ],
  [1, /满\d{1,5}(?:送|减)\d|诈骗/],
  [1.5, /(?:未付|超时)自动取消|^你(?:预定|预订|的订单)/],
  // A person speaks of themselves, asks, and says what is wrong.
  [-3.5, /(?<!["'「“])我(?!行|们)|俺|咱|(?<![A-Za-z'])(?:i|i'm|i've|my|im)(?![A-Za-z])/i],
  [
    -1.5,
    /[?]|吗|呢|怎么|咋|啥|求|急|麻烦|老板|客服(?!。)|没(?!有?余)|\b(?:please|help|but|why|still|never)\b/i,
  ],
];
const ENOUGH = 4;
/** What nobody but a machine writes, however short. */
const LURE =
  /(?:恭喜|中奖|领取|认证金|核验金|解冻|冻结|异常|限制|失效|过期|逾期)[^\n]{0,60}(?:点击|点此|登录|缴纳|下载|链接|https?:|[a-z0-9-]+\.(?:cn|cc|top|com|info|ly)\b)|\b(?:congratulations|you(?:'ve)? won|package is on hold|account (?:is |has been )?(?:suspended|locked))\b[^\n]{0,120}(?:https?:|[a-z0-9-]+\.(?:info|ly|com|top|cc|net)\b)/i;
const DUE = /\b(?:invoice|bill|payment)\b[^\n]{0,40}\bis due\b|^(?:reminder|final notice)\b/i;
/** An account and what moved on it: a bank that advertises behind its notice still tells of a payment. */
const MOVED = /(?:尾号|账户|卡)\d{3,4}|\d{4}(?:账户|卡)/;
/** Nobody's notice is this short. */
const LEAST = 8;

function isMachines(text: string): boolean {
  let weight = 0;
  for (const [each, shape] of SIGNS) if (shape.test(text)) weight += each;
  return weight >= ENOUGH;
}

/**
 * Whether a text is a machine's notice or a pasted bill page, and which way the money went; `null` for what a person
 * wrote. `none` is a notice without a payment: a one-time code, a reminder, an advertisement, a fraud attempt.
 */
export function readNotice(text: string): NoticeDirection | null {
  if (text.length < LEAST || !/\d|[【[]/.test(text)) return null;
  if (isOneTimeCode(text)) return 'none';
  if (billLabels(text) >= 3 || isBillPage(text)) return pageDirection(text);
  if ((LURE.test(text) && !MOVED.test(text)) || DUE.test(text)) return 'none';
  return isMachines(text) ? directionOf(text) : null;
}
