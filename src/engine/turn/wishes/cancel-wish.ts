import { type Wish, wishIn } from './wish.ts';

/** That it was cancelled, by whomever, is what happened; and other things are cancelled than orders. */
const NOT_SO: readonly RegExp[] = [
  /[被已经自动][^，,。]{0,4}取消|取消(?:了|掉了|成功|失败)|(?:显示|变成|怎么|为什么|写着|状态)[^，,。]{0,8}取消|(?:不|别|没).{0,2}(?:取消|撤单|退单)/u,
  /取消.{0,6}(?:申诉|案件|工单|投诉|请求|提交|续费|订阅|会员|自动|付款|支付|支付宝|微信)|(?:续费|订阅|会员|包月).{0,8}取消/u,
  /\b(?:was|were|been|got|is|it'?s|they|he|she|auto\w*) cancel|\bcancel(?:l?ed|lation|s)\b|\b(?:don'?t|do not|not|never) (?:want to )?cancel\b|\b(?:why|when|who)\b.{0,20}\bcancel/i,
  /\b(?:subscription|renewal|auto.?renew\w*|membership|case|appeal|claim|ticket|request)\b/i,
];

/** An order that is to be undone, or not to be carried out any more. */
const CANCEL: readonly RegExp[] = [
  /(?:取消|撤销|撤掉|退掉)(?:掉|一下)?(?:这个|这笔|这一?单|这|那个|那笔|那|我的|刚才的|刚刚的|我|刚)*(?:订单|单子|单|购买|下单|交易)/u,
  /(?:能不能|可不可以|可以|能|帮我|给我|帮忙|马上|赶紧|快|我要|我想|想要?|请|麻烦)(?:马上|赶紧|立刻|帮我|给我|先|尽快)*(?:把.{1,12})?(?:取消|撤单|撤销|退单)/u,
  /(?:不要|别|先别|不用|千万别|停止|先不要|不能)(?:再|给我|先|急着)*(?:发货|发卡|发码|充值|充进去|充了|给我充|给我发)/u,
  /^(?:急+[，, !！。]*)?(?:撤单|退单|取消)(?:吧|啊|了吧|可以吗|行吗)?[\p{P}\s]*$/u,
  /\bcancel(?:ling)? (?:my|the|this|that|our) (?:\w+ )?(?:order|purchase|top.?up)\b/i,
  /\b(?:can|could|please|pls|need|want|would like|how do) (?:you |i |we |u )?(?:please |pls |to )?(?:cancel|undo|reverse|stop) (?:it|this|that|the|my|everything)\b/i,
  /\b(?:don'?t|do not|please stop|stop) (?:send|ship|deliver|dispatch|process|fulfil)(?:l|ing)?\b/i,
];

const WISH: Wish<'cancel'> = { longest: 200, notSo: NOT_SO, signs: [['cancel', CANCEL]] };

/** Whether a text asks that the order be undone and nothing be delivered. */
export function wishesToCancel(text: string): boolean {
  return wishIn(text, WISH) !== null;
}
