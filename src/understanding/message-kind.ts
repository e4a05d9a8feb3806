import type { MessageKind, Understood } from './understood.ts';

export interface KindSigns {
  readonly direction: Understood['direction'];
  readonly lossType: Understood['loss_type'];
  readonly hasFacts: boolean;
  /** A fact that people correct: an amount, a time, a channel, a number. */
  readonly hasCorrectable: boolean;
  readonly scamFee: boolean;
  /** A number too short to be taken, or two amounts with no telling: still an answer. */
  readonly halfFact: boolean;
  /** The wallet's state is all that was said. */
  readonly onlyStatus: boolean;
}

const CORRECTION =
  /^(?:不对|错了|不是的)[, 。]|正确的?(?:金额|时间|单号)?(?:是|应该)|(?:说|写|打|记|发|输|看|报)错(?:了|啦)?(?!账|邮|号码|手机)|更正|纠正|口误|笔误|(?:金额|时间|日期|渠道|单号|订单号|数字|价格|付款方式)[^,。;\n]{0,4}(?:不对|错了|有误|不是)|(?:改成|改为|换成)|不是[^,。;\n]{1,16}[,;。 ]{0,2}(?:而?是|应该是)|(?:^|[,。;\n ])(?:应该)?是[^,。;\n]{1,16}[,; ]{0,2}(?:而)?不是|(?:^|[,。;\n ])(?:应该是|其实是|准确说)|\b(?:correction|i meant|i mean|my mistake|typo|scratch that|to correct|should (?:be|have been)|not [^,.;\n]{1,16}(?:,| but) ?(?:it(?:'s| was|s)?|but)?)\b|\b(?:sorry|wait|oops|actually|no)\b,? [^.!?\n]{0,30}\b(?:was|is|it's|were|not)\b|\b(?:amount|time|date|number|id) (?:is|was) (?:wrong|incorrect)/i;
/** Says that a fact is wrong before saying the right one. */
const OBJECTION =
  /(?:金额|时间|日期|渠道|单号|商品|账号)[^,。;\n]{0,4}(?:不对|错了|有误|搞错)[ 。.~]{0,3}$|\b(?:amount|time|date|number|channel) (?:is|was) (?:wrong|incorrect|not right)[ .]{0,3}$/i;
const WRONG_ACCOUNT =
  /(?:填|写|输|打|发)错(?:了)?[^,。]{0,3}(?:账|邮|号码|手机|qq|uid)|(?:账号|邮箱|手机号|uid|qq号)[^,。;\n]{0,8}(?:填|写|输|打)(?:错|成)|typo in (?:my|the) (?:e-?mail|account)/i;
const QUESTION =
  /[?]\s{0,4}$|[?][^?]{0,20}$|(?:吗|么|呢|嘛)[ 。.~!]{0,4}$|多久|多长时间|多少[ 。.~]{0,3}$|什么时候|何时|几点|怎么(?:办|弄|查|找|看|操作|付|申诉|联系|回事|样)?|如何|为什么|为啥|能不能|可不可以|是不是|会不会|有没有|要不要|在哪|哪里|哪儿|哪个|安全不|靠谱|啥时候?|咋(?:办|弄|回事)|想问|请问|(?:给|找|问|跟|联系)谁|\b(?:am|shall) i (?:ever|supposed|going|meant)\b|^(?:how|what(?! an? )|when|where|why|who|which|can|could|is|are|do|does|will|would|should|may)\b|\b(?:how (?:long|do|can|much|to)|what (?:should|if|do|is)|when will|where (?:can|do|is)|is (?:my|it) (?:money )?safe)\b/i;
const TOLD = /付|支付|扣|买|充|下单|钱|订单|paid|pay|charged|money|order|bought|purchase/i;
const ASKED_FOR_HELP =
  /(?:骗|坑|黑店|吞|投诉|举报|催|求助|救命|急|怎么办|咋办|帮我(?:查|看|找|处理)|帮忙|没人(?:管|理)|客服(?:不|没)|钱没了|钱不见|退款|退钱|退给我|还钱|还我|没东西|没给|没货|不给货)|\b(?:help|scam(?:med)?|refund|complain|stolen|ripped off|lost my money|money back|thie(?:f|ves)|got nothing)\b/i;
/** What is said to a question of ours: yes, no, there is one, I cannot remember. */
const REPLY =
  /^(?:有的?|没有|没|是的?|不是|对的?|不对|好的?|嗯+|可以|不可以|同意|不同意|不知道|不清楚|不记得了?|忘了|忘记了|记不清了?|找不到了?|都没有|都试过了|一样的?|同一个|不是同一个|成功了?|支付成功|收到了?|yes|yep|yeah|no|nope|none|neither|both|ok(?:ay)?|sure|same|the same|i don't (?:know|remember|have (?:it|one|that|them))|don't (?:know|remember)|no idea|not sure|i forgot|i (?:deleted|lost) (?:it|the|my)[a-z ]{0,20}|i have (?:it|one|the [a-z -]{3,20})|agree)[ 。.,!~]{0,4}$/i;
const REPLY_START =
  /^(?:(?:有|对|是|没有|嗯)的?[ ,]{0,2}(?:但是?|不过|只是|显示|可是)|(?:yes|no|yeah|there is)\b)/i;
/** 没有啊,翻遍了都没有 */
const REPLY_AND_MORE = /^(?:没有|有|是|不是|对|嗯|好)[啊呀呢的了哦]{0,2}[, ][^?]{0,14}$/;

/** What a text is; see interfaces.md §3. */
export function kindOf(text: string, signs: KindSigns): MessageKind {
  const told = text.trim();
  if (signs.direction !== null) return 'payment_notice';
  if (((signs.hasCorrectable && CORRECTION.test(told)) || OBJECTION.test(told)) && !WRONG_ACCOUNT.test(told))
    return 'correction';
  if (REPLY.test(told)) return 'answer';
  if (signs.onlyStatus && told.length <= 14 && !QUESTION.test(told) && !TOLD.test(told.replace('支付', '')))
    return 'answer';
  if (signs.scamFee) return 'complaint';
  const asks = QUESTION.test(told);
  if (signs.lossType !== null && signs.lossType !== 'other') {
    const shortReply = told.length <= 12 && REPLY_START.test(told) && !/^没有(?:收|到|发|扣)/.test(told);
    return shortReply && !signs.hasFacts ? 'answer' : 'complaint';
  }
  if (signs.lossType === 'other')
    return asks && !TOLD.test(told) && !signs.hasFacts ? 'question' : 'complaint';
  if (asks) return signs.hasFacts && TOLD.test(told) && ASKED_FOR_HELP.test(told) ? 'complaint' : 'question';
  if (ASKED_FOR_HELP.test(told) && TOLD.test(told)) return 'complaint';
  return signs.hasFacts || signs.halfFact || REPLY_AND_MORE.test(told) ? 'answer' : 'other';
}
