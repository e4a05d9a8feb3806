import type { ShownStatus } from './picture-read.ts';

/** In plain form; the first that fits. What hinders success stands before it. */
const WORDS: readonly (readonly [ShownStatus, RegExp])[] = [
  ['partially_refunded', /部分退款|partial(?:ly)?refund/],
  ['failed', /(?:支付|付款|交易|充值|扣款|购买|发货)失败|^失败$|支付未成功|failed|declined|unsuccessful/],
  [
    'refunded',
    /已(?:全额)?退款|退款成功|退款到账|全额退款|已退回|对方已退还|退款完成|已原路退回|refunded|refundsuccessful|refundcompleted/,
  ],
  [
    'closed',
    /(?:交易|订单)?(?:已关闭|已取消|已过期|已失效|已超时|已作废|已撤销)|(?:交易|订单)(?:关闭|取消|超时|过期)|支付超时|\bclosed\b|cancell?ed|expired|voided/,
  ],
  [
    'pending',
    /(?:等待|待)(?:买家|卖家|您)?(?:付款|支付)|等待(?:卖家|商家)?发货|未支付|未付款|(?:支付|付款|交易|银行|订单)?处理中|正在(?:确认|查询|处理)|等待(?:支付|付款)结果|支付中|付款中|充值中|进行中|待处理|等待入账|退款中|退款处理中|(?:支付|付款)(?:结果)?确认中|结果确认中|^authori[sz]ed$|pending|processing|unpaid|awaitingpayment/,
  ],
  [
    'success',
    /(?:交易|支付|付款|充值|储值|购买|转账|转出|汇款|提币|提现|扣款|扣费|兑换|缴费|记账|入账|拼单|拼团|下单并支付)(?:已)?(?:成功|完成)|成功(?:支付|付款)|已支付|已付款|已扣款|已扣费|已入账|已记账|买家已付款|对方已收[钱款]|已付款给|已收款|已收钱|朋友已收钱|已转账|已完成|订单完成|已发货|已发卡|已发放|已收货|确认收货|待收货|待发货|已签收|已到账|已存入零钱|待评价|已评价|^值?成功$|^完成$|payment(?:was|is)?(?:successful|success|completed?|received|approved)|transaction(?:was|is)?(?:successful|success|completed?|approved)|successful(?:ly)?|^paid(?:infull)?$|^paid(?:on)?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?\d|^completed?$|^success$|^delivered$|^approved$|^fulfilled$|^settled$|^posted$|^cleared$|^sent$|^processed$|^captured$|^paymentsent$|^paymentconfirmed$|^pag(?:amento|o)(?:realizado|concluido|efetuado|exitoso|aprovado|aprobado)$|^pixenviado$/,
  ],
];

/** What a tick is taken for. */
const TICK = /^(?:[✓✔√·•●○]|v(?!oid))/;

/** What was done, before its state: `Payment · Completed`, 快捷支付 · 交易成功. */
const BEFORE_DOT = /^[a-z\p{Script=Han}]{2,16}[·•|](?=[a-z\p{Script=Han}]+$)/u;

/** What stands behind a state: `Completed · Nov 12, 2026, 8:15 pm`. */
const TIME_BEHIND_DOT = /[·•|][^·•|]*\d[^·•|]*$/;

/** The state a run of text names, as `§5` of the interfaces words it; `null` where it names none. */
export function statusOf(plain: string): ShownStatus | null {
  const bare = plain.replace(TICK, '').replace(TIME_BEHIND_DOT, '').replace(BEFORE_DOT, '');
  return WORDS.find(([, shape]) => shape.test(bare))?.[0] ?? null;
}

/** A question, a label with its value, a rate, or what is promised or described for when the state comes. */
const NO_STATE =
  /[?？:：%]|是否|请确认|遇到|^我已|^已?完成(?:支付|付款)$|(?:成功|完成|付款|支付|退款)(?:率|后|即|可|送|返|立|享|再|通知|页|截图|记录|教程|流程)/;

/** What heads a message that says so. */
const HEAD = /^(?:您的)?(?:订单)?(?:支付|付款|充值|购买|交易|扣款)成功(?:通知|提醒)$/;

/** What a shop says aloud. */
const SENTENCE =
  /^(?:thankyou[!.,])?your(?:purchase|payment|order|top-?up)(?:is|was|hasbeen)success(?:ful|fullycompleted)$/;

/** A run of text that is a state and nothing beside it: no sentence about one, no tab with its number behind. */
export function isStatusAlone(plain: string): boolean {
  const bare = plain
    .replace(TICK, '')
    .replace(TIME_BEHIND_DOT, '')
    .replace(/[,。!！.~]+$/, '');
  return (
    HEAD.test(bare) ||
    SENTENCE.test(bare) ||
    (bare.length <= 24 && statusOf(bare) !== null && !NO_STATE.test(bare))
  );
}
