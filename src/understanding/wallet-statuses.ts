import type { WalletStatus } from '../domain/fact.ts';
import { clauseAfter, clauseBefore } from './clauses.ts';
import type { Found } from './found.ts';
import { holds, matchesOf } from './sifting/matches.ts';
import { type Sifted, sifted } from './sifting/sieve.ts';

const WORDS: readonly (readonly [WalletStatus, Sifted])[] = [
  [
    'none',
    sifted(
      /(?:账单|流水|(?<!购买|订单|消费|兑换|下单|充值)记录|微信|支付宝|钱包|明细)(?:里头?|里面|上|中)?(?:也|都|根本|完全|压根儿?|真的?|愣是)*(?:没有|没|无|冇|查不到|找不到)(?:见到?|看到)?(?:有)?(?:这一?笔|扣款|支付记录|付款记录|扣费|任何扣款|交易记录|记录)|没有这一?笔|没有扣(?:款|费|钱)(?:记录)?|(?:账单|明细|流水)(?:里|上|中)?(?:也|都)?没有(?=[,。]|$)|没扣(?:款|费|钱)|未扣(?:款|费)|\b(?:no such (?:payment|entry|transaction)|not (?:in|on) my (?:statement|bill|activity)|(?:was|were)(?:n't| not) charged|no charge (?:on|in) my|bank (?:app )?says? (?:declined|refused|rejected)|(?:declined|refused|rejected) (?:the|my) (?:card|payment)|(?:don't|do not) see (?:any|a|the) charge)\b/gi,
    ),
  ],
  [
    'refunded',
    sifted(
      /已(?:经)?(?:全额|部分)?退款|退款-来自|已为[您你](?:全额)?退款|退款[¥\d.元]{1,12}成功|^全额退款$|发起的退款|退款成功|已(?:经)?退(?:回|还)|原路退回|(?<!not |n't |get |be |to be |being )\brefunded\b|refund (?:successful|completed|issued)/gi,
    ),
  ],
  [
    'closed',
    sifted(
      /交易关闭|交易已关闭|交易(?:已)?撤销|已关闭|交易取消|\b(?:payment|transaction) (?:was |is )?(?:closed|cancell?ed|voided)\b/gi,
    ),
  ],
  [
    'pending',
    sifted(
      /^(?:still )?(?:processing|pending)$|等待付款|银行(?:还|仍)?在处理|\bauthori[sz]ed but not\b|等待支付|支付处理中|付款处理中|银行处理中|处理中|待入账|等待对方确认|待对方确认|预授权|\b(?:payment|transaction|charge) (?:is )?(?:still )?(?:pending|processing|on hold)\b|\bpending (?:in|on|at|with) (?:my|the) (?:bank|paypal|wallet|card|app)\b|\b(?:paypal|bank|wallet|card|app|alipay|wechat|statement|payment)(?: \w{1,8})? (?:still )?(?:says?|shows?) (?:it's |it is )?["']?(?:still )?(?:pending|processing)\b|\bpre-?authori[sz](?:ed|ation)\b|\b(?:says?|shows?|still|is|as) ["']?(?:pending|processing)["']? (?:on|in|at|with) (?:my|the)\b|\b(?:pending|processing) since\b|\b(?:charge|payment|it) as (?:pending|processing)\b|\bstatus:? ["']?pending\b|(?:显示|写着?|状态|标着)[:是为]? ?["「“]?pending\b|\bpending(?= (?:-?[$€£]|for \d|on [A-Z]))/gi,
    ),
  ],
  [
    'success',
    sifted(
      /(?:支付|付款|交易|扣款|扣费|转账|消费|缴费|代扣)(?:已经?)?成功|\d元已成功|(?:账单|明细|流水)(?:[里上中]|显示|写着?|状态|已经|都|也|是|的|这一?笔){0,4}成功|交易完成|支付完成|付款完成|已过账|取引完了|결제완료|\bba[şs]ar[ıi]l[ıi]\b|\bconclu[ií]do\b|\baprobado\b|\bvoltooid\b|\btrade_success\b|\bhas it as posted\b|\b[A-Z][\w]{1,12}(?: app)?(?: is showing| says?)?:? ["'“]?(?:posted|settled|executed)\b|(?:当前状态|(?:交易|支付|付款)(?:状态|结果))[: \n]{0,2}(?:已转账|已付款|已支付|(?:朋友|对方)?已收钱|已完成|成功)|(?:扣款|支付|付款)[¥\d.]{1,10}元?,?成功|(?:支付|付款|扣款) ?[¥￥$]? ?\d[\d.,]{0,9} ?元?,?成功|(?:hk|钱包|微信|支付宝|银行|付)[^,。\n]{0,4}(?:话|显示|说|写着?|见到)["「“]?(?:成功|已付款|已支付)|\btransfer of [^\n]{1,40} successful\b|交易结果[: ]成功|\bwithdrawal successful\b|(?:已经?|被)(?:扣款|扣费|扣钱)|成功(?:支付|付款|扣款)|(?:变成了?|变为|改成|成了|写着|写的是|现在是|状态是)[:"“「]?(?:已支付|已付款|已完成|成功)|\b(?:payment|transaction) (?:was |is |has been )?(?:successful|completed|succeeded|success|approved)\b|\bpayment (?:of|to) [^\n]{1,60} (?:was|is|has been) (?:successful|completed|approved)\b|\b(?:paypal|bank|wallet|app|gcash|paytm|phonepe|gpay|cash|maya|momo|statement)\b[^.,;\n]{0,12} (?:has it as|marks it (?:as )?|(?:is )?(?:saying|showing|shows?|says?)|has already sent the) ["']?(?:success(?:ful)?|completed?|paid)\b|\b(?:turned (?:in)?to|changed to|now (?:says|shows)|it(?:'s| is) now|now (?:it(?:'s| is| says| shows))|(?:paypal|bank|wallet|app|alipay|wechat|statement|payment)(?: \w{1,8})? (?:says?|shows?)(?: it's| it is)?) ["']?(?:success(?:ful)?|paid|completed?)\b|\bsuccessful(?:ly)? (?:payment|paid|charged)\b|\bstatus:? (?:completed|success)|授权成功|(?:显示|写着?|标着|说)[^,。\n]{0,3}["「“]?(?:successful|completed|paid)\b|\b[\w']*(?:pay|pesa|money|cash|wallet|bank|paypal|gcash|momo|bkash|vipps|interac|app)\b[^.,;\n]{0,14}[: ]["'“]?(?:successful|success|completed?)\b|^(?:successful|completed|approved)$|\b(?:says?|shows?|shown as|marked) ['"]?(?:completed?|successful|paid)['"]? (?:on|in|by|at) (?:my |the )?(?:paypal|alipay|wechat|bank|bill|statement|card|wallet)\b|\b(?:bill|statement) (?:says?|shows?) (?:[$€£¥]?\d[\d.,]* )?(?:as )?paid\b|\b(?:says?|writes?|shows?|and|marked) ["']?(?:it's )?(?:settled|posted)\b|对账单[^,。\n]{0,6}settled|\b(?:statement|bank|app|card|wallet|paypal)\b[^\n]{3,50}["', ](?:completed?|settled)(?=["'.;]|$)/gim,
    ),
  ],
];
/** Without any of these no state of a wallet is named. */
const MAY_TELL = sifted(
  /成功|失败|扣|退|过账|取引|결제|ba[şs]ar|conclu|aprob|volto|executed|revers|关闭|取消|处理|等待|入账|确认|授权|没有|没这|记录|账单|已支付|已付|已完成|变|结果|success|complet|refund|pending|processing|hold|clos|cancel|void|charge|approv|author|paid|settled|posted|declin|refus|reject|no such|not (?:in|on)/i,
);
/**
 * The shop's order has states of its own, and a success that did not happen is none; of an order that is not there
 * nothing is said (没订单 支付成功), and behind a space only what it shows.
 */
const OF_THE_ORDER =
  /(?:(?<!没有?|无|不到|不见)订单|店里|网站|页面|平台|后台|一直)(?!(?:没有?|不见)了?(?: |$))[^,。; ]{0,8}(?: ?(?:显示|写|状态)[^,。; ]{0,4} ?)?$|order[^,。;]{0,8}$|(?:不|没|没有|未|无|无法|要是|如果|等|等待)[^,。; ]{0,2}$|(?:申请|要求|想要?|not|n't|if|order) ?$/i;

/** A refund that is wished for, denied or still to come. */
const NOT_REFUNDED =
  /\b(?:want(?:ed)?|need|like|wish|ask(?:ed|ing)?|nothing|never|none|not|n't|when|until|unless|if|should|can|could|will|would|please|demand|get(?:ting)?)\b[^.,;!?]{0,30}$/i;

const PAGE =
  /页|网|订单|单子|后台|系统|平台|店|pos|充值记录|原状态|一直|\b(?:site|page|order|shop|spin|checkout|badge)/i;
const WALLET =
  /微信|支付宝|银行|钱包|账单|云闪付|卡|街口|悠游|line ?pay|zelle|venmo|gcash|paypal|bank|wallet|statement|alipay|wechat|cash|card|charge|payment/i;
const NEAR = 24;

/** The shop's page waits, too: whoever tells of a page, and names no wallet right there, speaks of the page. */
function isOfThePage(text: string, from: number, to: number): boolean {
  if (!PAGE.test(text)) return false;
  return !WALLET.test(clauseBefore(text, from, NEAR) + text.slice(from, to) + clauseAfter(text, to, NEAR));
}

/** What the wallet or bank says of the payment, in words that name its state; "付了" alone is none. */
export function readWalletStatus(text: string, notice: boolean): Found<WalletStatus> | null {
  if (!holds(MAY_TELL, text)) return null;
  for (const [status, shape] of WORDS) {
    for (const match of matchesOf(shape, text)) {
      const before = clauseBefore(text, match.index, 14);
      if (status !== 'none' && !notice && OF_THE_ORDER.test(before)) continue;
      if (status === 'refunded' && !notice && NOT_REFUNDED.test(clauseBefore(text, match.index))) continue;
      if (status === 'pending' && !notice && isOfThePage(text, match.index, match.index + match[0].length))
        continue;
      return { value: status, from: match.index, to: match.index + match[0].length };
    }
  }
  return null;
}
