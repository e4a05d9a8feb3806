import type { Concept } from './label-words.ts';

/** The names of numbers in English end so. */
const REF = '(?:(?:ref|reference)?(?:ids?|no|num|number|code|#)|ref|reference|hash)';
const PAYMENT = '(?:transaction|payment|transfer|withdrawal|remittance|trans|txn|trx|tx|e-?receipt|receipt)';
const OF_PAYING = '交易|支付|付款|转账|扣款|汇款|缴费|消费|流水|业务|提现|提币|回单|凭证|账单|资金|电子';
const WHOSE =
  '支付宝|微信支付|微信|银联|云闪付|抖音支付|支付平台|平台|系统|银行|第三方支付|第三方|渠道|通道|核心|主机';
const WHEN = '(?:日期(?:[和及与/]?时间)?|时间|日)';
const DATE = '(?:date|time|on|at|timestamp)(?:(?:and|&|/)?time)?';

/**
 * Labels as they are put together: whose number of what, what was done when. In plain form and without dots; the first
 * that fits. The dictionary, which has the exceptions, is asked before.
 */
const SHAPES: readonly (readonly [Concept, RegExp])[] = [
  [
    'other',
    anyOf(
      '(?:退款|退货|快递|物流|包裹|运)(?:单|订单|流水)?(?:号|编号|单号|金额|时间|日期)',
      '(?:收款|到账|发货|收货|退款|退回|失效|截止|签收|评价)(?:成功|完成|截止)?(?:时间|日期)',
      '.{0,4}(?:手续费|服务费|优惠金额|红包金额|抵扣金额|汇率|快照|运费)',
      '付款[人方]?(?:户名|姓名|名称)',
      '(?:收款|对方)[人方]?(?:账号|账户号|卡号|银行|开户行)',
      '(?:本期|最低)?应?还款?(?:金额|款额|额)',
      '(?:convenience|service|transaction|transfer|processing|handling|platform|foreign|conversion)fees?',
      '(?:tracking|terminal|batch|auth|authori[sz]ation|approval|stan)(?:id|no|number|code|#)',
      '(?:refund|return)(?:id|no|number|date|time|amount|reference|status)',
      "(?:sender|payer|remitter)(?:'?s)?(?:name|account)?",
      '(?:running|remaining|closing|opening|new|ledger|current)balance|balance(?:after|before).*',
      '(?:points|rewards?|cashback|miles|coins)earned|cashback',
      '(?:recipient|they|you)(?:gets?|receives?|received|willreceive)',
    ),
  ],
  [
    'merchant_order',
    anyOf(
      '(?:商[户家]|外部|门店|收款方|收款商[户家]|合作方)(?:侧|方|端|自定义|内部|平台)?(?:(?:订单|交易|支付|流水)(?:单|流水)?(?:号码?|编号|id)|单号)',
      `(?:merchant|seller|vendor|partner)(?:(?:order|transaction|trans|txn|payment|invoice)${REF}|(?:ref|reference)(?:no|number|id|code|#)?)`,
      'invoice(?:#|ref|reference)',
    ),
  ],
  [
    'transaction',
    anyOf(
      `(?:${WHOSE})?(?:${OF_PAYING}){1,2}(?:订单|参考|检索|识别|流水)?(?:号码?|编号|单号|识别码|id)`,
      '(?:系统|平台|银行|核心|主机|第三方|渠道|通道)(?:交易|支付|流水|订单)+(?:号|编号|单号)|第三方单号',
      `(?:upi|bank|paypal|wallet|unique|system|global|retrieval|gcash|instapay|m-?pesa|alipay|wechat|wechatpay|unionpay|payment|blockchain)*${PAYMENT}${REF}`,
      '(?:upi|bank|payment|system|retrieval|gcash|instapay|m-?pesa|wallet)(?:ref|reference)(?:no|number|id|code|#)?',
      '(?:ref|reference)(?:id|code)|paymentconfirmation(?:no|number|code)|m-?pesacode',
    ),
  ],
  [
    'order',
    anyOf(
      '(?!退|换|售后|物流|快递|发货)\\p{Script=Han}{0,4}(?:订单|订购|预[订定]|购买|充值|兑换|确认)(?:单|流水)?(?:号码?|编号|编码|代码|序号|id|no)',
      '(?:服务|取货|平台)单号',
      `(?:your|web|store|shop|online|steam|google|googleplay|apple|amazon|paytm|sales|original)*(?:order|purchase|booking|reservation|confirmation)${REF}`,
    ),
  ],
  [
    'paid_time',
    anyOf(
      `(?:订单|实际|下单并)?(?:支付|付款|交易|扣款|扣费|转账|转出|汇款|消费|成交|缴费|结账|刷卡|扫码|买单|购买|提现|提币)(?:的|完成|成功|发起|发生|受理)?${WHEN}`,
      `(?:payment|transaction|trans|txn|purchase|transfer|transferred|charge|sent|paid|paymentmade|completion|completed|processed|posted|receipt|authori[sz]ation|authori[sz]ed|debit|debited|withdrawal)${DATE}`,
      '(?:date|time)(?:of)?(?:payment|purchase|transaction|transfer|completed|completion|paid|sent|processed)',
    ),
  ],
  [
    'made_time',
    anyOf(
      `(?:订单|交易|账单)?(?:创建|下单|提交|提交订单|发起|订购|预[订定]|生成|开单)(?:的)?${WHEN}`,
      `(?:order|booking|purchase)?(?:placed|created|creation|submitted|initiated|ordered)${DATE}|dateordered`,
    ),
  ],
  [
    'paid_amount',
    anyOf(
      '(?:订单|本单|本次|您|合计|总|已)?(?:实付款?|实际支付|实际付款|实际扣款|支付|付款|扣款|扣费|转账|转出|汇款|缴费|买单|刷卡|支出|提现)(?:的)?(?:总)?(?:金额|总额|数额|数量|合计)',
      '(?:消费|已支付|已付款)金额|(?:合计|总计|一共|共|本次|您|您已)(?:支付|付款|实付)|本单实付|实付价|实收',
      '(?:total|net|final|actual)?(?:amount|value)(?:paid|sent|charged|debited|transferred|spent|deducted)',
      '(?:total|you)(?:paid|sent|charged|debited|spent|transferred|payment|debit)',
      '(?:paid|sent|debit|debited|charged|charge|transferred|payment|purchase|transfer|withdrawal)(?:amount|total)|netamountpaid|totalbayar|jumlahbayar|totalpembayaran',
    ),
  ],
  [
    'total_amount',
    anyOf(
      '(?:订单|账单)(?:总)?合计|(?:借方)?发生(?:金额|额)|(?:收支|购买|人民币|结算|账单|交易|订单)(?:总)?(?:金额|总额)',
      '(?:invoice|order|bill|grand|checkout)?total(?:\\(?(?:incl?|including).*|cost|\\(?(?:usd|eur|gbp|cny|hkd|sgd|inr)\\)?)?',
      '(?:settlement|billing|invoice|charge)amount|amount(?:in)?\\(?(?:usd|eur|gbp|cny|hkd|sgd|inr)\\)?|valortotal',
    ),
  ],
  [
    'payee',
    anyOf(
      '收[款钱](?:方|人|单位|公司|企业|商[户家]|店[铺家]|账户)(?:的)?(?:全称|名称?|户名|姓名|简称|昵称)?|收款户名',
      '(?:转入|入账)(?:户名|账户名称?)|对手(?:方|信息|名称|户名)(?:名称)?|对方(?:姓名|昵称|信息)',
      '(?:交易|转账|支付|付款|消费)(?:对手方?|对象|对方|商[户家])(?:信息|名称|全称|简称)?|(?:付款|转账|汇款|支付)[至给到]',
      '特约商户(?:名称?|全称)|(?:卖家|店家|商[户家])(?:昵称|名称?|全称|简称|信息)',
      "(?:merchant|seller|payee|recipient|receiver|beneficiary|vendor|biller|store|shop|supplier)(?:'?s)?(?:full)?name|receiver|vendor|biller",
      '(?:transferred|transfer|payment|payable)to|receivedby|nomedorecebedor|namapenerima|namamerchant',
    ),
  ],
  [
    'method',
    anyOf(
      '(?:支付|付款|扣款|缴费|出资|资金)(?:方式|渠道|途径|工具|来源|类型|应用|通道|平台|账户类型)',
      '(?:payment|pay|paid|funding)(?:method|type|mode|option|with|by|via|using|source|instrument|channel|app)',
      '(?:mode|method|way)ofpayment|sourceoffunds|formadepagamento|sumberdana',
    ),
  ],
  [
    'card',
    anyOf(
      '(?:付款|支付|扣款|转出|本人|本方|我方|我的|付方|结算)(?:银行卡|银行|账户|账号|卡)(?:卡号|账号|号码?|尾号|[后末]四[位码])?',
      '(?:借记|储蓄|信用)卡(?:卡号|尾号)',
      '(?:source|debit|debited|paying|funding|charged|from)(?:account|acct)(?:no|number)?|accountdebited|(?:account|card)ending(?:in|with)?',
    ),
  ],
  [
    'status',
    anyOf(
      '(?:支付|付款|交易|转账|汇款|充值|提现|扣款|处理|业务|缴费|受理)(?:状态|结果|进度)',
      '(?:payment|transaction|transfer|withdrawal)(?:status|state|result)',
    ),
  ],
  ['account', anyOf('(?:玩家|角色|游戏|充值)(?:id|uid|账号|账户|编号)', '(?:recharged|topup)number')],
];

function anyOf(...shapes: readonly string[]): RegExp {
  return new RegExp(`^(?:${shapes.join('|')})$`, 'u');
}

/** The longest of them that anybody writes. */
export const LONGEST_SHAPE = 30;

/** What a label says that no dictionary has, by what it is put together of. */
export function shapedConcept(plain: string): Concept | undefined {
  if (plain.length > LONGEST_SHAPE) return undefined;
  const undotted = plain.replaceAll('.', '');
  return SHAPES.find(([, shape]) => shape.test(undotted))?.[0];
}
