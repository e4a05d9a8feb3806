import { LATELY, OPENING } from '../small-words.ts';
import { isFalseAlarm } from './false-alarm.ts';
import { isTheirs } from './theirs.ts';
import { type Wish, wishIn } from './wish.ts';

/** How a customer says it is over: they have what was missing, or look for it no longer. */
export type Ending = 'solved' | 'given_up';

/** What turns it round: a question, a denial, a wait, a thing somebody else has. */
const NOT_SO: readonly RegExp[] = [
  /[?？]|吗|么|是不是|怎么|还没|还是|没(?!事|问题|关系|有?(?:别的|其他的?|什么)?问题)|不(?:是|行|对|能|见|到)|别(?!的)|如果|要是|等|商家|店家|卖家|对方|客服说|但|不过|可是|可(?:里|是|还)|然而|却|错|空的|他们|她|他说|系统|页面|进度|那一步|只(?:有|到|收|是)|一半|少了|%/u,
  /\b(?:not|no|never(?! ?mind)|isn|hasn|haven|didn|doesn|still|if|when|how|why|what|where|until|yet|seller|shop|but|only|half|except|wrong|they|page|number|stuck)\b(?!\s+(?:longer|need|worth))/i,
];

/** What is wanted instead, and what was found on paper only. */
const INSTEAD: readonly RegExp[] = [
  /(?:直接|帮我|走|去|先|就).{0,3}(?:申诉|提交)|叫人|找人|人工|要不要|(?<!不用|不要|不)(?:退|还|赔)(?:我|还|给|掉|回)*(?:的)?[钱款](?![^，,。 ]{0,3}(?:不|也不))|赔(?:我|吧|给|偿)|(?:要|给我|帮我|想|得)退(?!出)|(?<!(?:取消|撤回|撤销|撤掉|不想?再?|不用|不再?)(?:这个|这次|我的|去)?)(?:投诉|举报|曝光|报警|起诉)(?!了)/u,
  /\b(?:(?:do|make|start|want) (?:the|an?) appeal|file (?:it|an?)|submit|refund me|(?:want|need) (?:a|my) (?:refund|person|human)|credit card|(?:my|the) (?:bill|statement)|my account)\b/i,
];

/** Said of a part of it, or of an order of before. */
const OF_ANOTHER: readonly RegExp[] = [
  /少|差(?!不多)|[剩另]|其[他它余]|部分|上+次|(?:之|以)前[那的]|上个?月/u,
  /\b(?:other|another|rest|missing|short|last (?:time|month))\b/i,
];

/** Said of the goods, or of the trouble as a whole: a number or a bill that was found ends nothing. */
const SOLVED: readonly RegExp[] = [
  /没(?:事|问题)儿?(?:了|啦)|(?:解决|搞定)(?:了|啦)|虚惊一场/u,
  new RegExp(
    `(?:东西|卡密|卡|激活码|密钥|货|商品|充值|话费|流量|点券|[qQ]币|会员|皮肤|钻石|订单)(?:${LATELY}|我)*(?:找到|收到|到账|到|有|出来|来)(?:了|啦)(?! ?[A-Za-z\\d])`,
    'u',
  ),
  new RegExp(
    `^(?:${OPENING}|${LATELY}|好像|好了|东西|它|钱)*(?:到(?:账|帐|货)?|充(?:上|进来?|进去)|发过?来)(?:了|啦|咯)+(?=$|[\\p{P}\\s]|谢)`,
    'iu',
  ),
  /(?:已经|刚才|刚刚|刚|终于|现在)(?:收到|到账|到|好|充上|充好)(?:了|啦)/u,
  /(?:找到|收到|到账|到|好|有)(?:了|啦)[，,。 ]*(?:谢|不用|就不)/u,
  /不用(?:再|帮我|你们|您|麻烦)*(?:查|找|管|处理|跟进|看|弄)(?:了|啦)/u,
  /\b(?:it|code|key|order|top.?up|item|game|e-?mail)(?:'s| is| has)?\s+(?:just |now |finally |already |has )*(?:arrived|came through|come through|turned up|showed up)\b/i,
  /\bi(?:'ve| have)?\s+(?:just |now |finally |already )*(?:found|received)\s+(?:it|the (?:code|key|order|item|game|goods|card)|my (?:code|key|order|item|game|card))\b/i,
  /\bi(?:'ve| have)?\s+(?:just |now |finally )*got\s+(?:the|my) (?:code|key|order|item|game|goods|card)\b/i,
  /\b(?:all|it'?s|that'?s|is|now|got|been|problem|issue)\s+(?:been |all |now )*(?:sorted|solved|resolved|fixed)\b|^\W*(?:solved|resolved|sorted)\b/i,
  /\bno need to (?:look|check|search|investigate)\b|\bno longer (?:a |an )?(?:issue|problem)\b/i,
];

/** Said so plainly that no word in it turns it round: 算了我自己等吧, ugh whatever nvm. */
const PLAIN = new RegExp(
  `^(?:那|唉|哎|还是|就)?算了[，, ]*(?:吧|了|啊)*我?就?(?:自己)?再?等等?(?:吧|着|算了)*[\\p{P}\\s]*$|^(?:${OPENING}|whatever|fine)*(?:nvm|never ?mind|whatever)\\W*$`,
  'iu',
);

const GIVEN_UP: readonly RegExp[] = [
  /^\W*(?:那|还是)?算了(?!.{0,8}(?:直接|还是|我)?(?:说|打字|讲|告诉))|不(?:想|再)*(?:找|查|弄|搞|转|申诉|投诉|追究|退|要)(?:了|啦)|改(?:变)?主意|放弃/u,
  /(?<!被)(?:取消|撤回|撤销|撤掉|结束)(?:掉)?(?:这个|这次|这件|我的)?(?:申诉|案件|工单|投诉|请求|提交)/u,
  /\b(?:cancel|withdraw|close|drop)\s+(?:this|it|(?:my|the) (?:case|appeal|claim|ticket|request))\W*(?:please|thanks|thank you|now)?\W*$/i,
  /\bchanged my mind\b|\bforget (?:about )?it\b|\b(?:give|giving) up\b|\bnot worth (?:it|the)\b|\bno longer (?:need|want)\b/i,
  /^\W*(?:ok(?:ay)?\W+)?(?:never ?mind|nvm)\W*(?:thanks|thank you|then)?\W*$/i,
];

/** Where somebody found it: what lay there was no number, unless one is looked for. */
const TURNED_UP: readonly RegExp[] = [
  /(?:找到|收到|翻到|看到|搜到|出来|有)(?:了|啦|咗)[，,。.！!~～ ]*(?:原来|就|是|卡密|东西)*(?:在|喺|到|发到|跑到|进)(?:了)?.{0,8}(?:短信|邮箱|郵箱|邮件|郵件|垃圾|详情|拦截|广告|订阅|回收站|小号|另一?个.{0,4}号)/u,
  /(?:在|从|喺)(?:我的?)?.{0,6}(?:短信|邮箱|郵箱|邮件|郵件|垃圾箱?|详情页?|拦截)(?:里|裡|中|页)?(?:面)?(?:找到|收到|翻到|看到卡密|搵到)(?:了|啦|咗)?/u,
  /\b(?:it|it'?s|its|that|code|key|found|was|went|is) .{0,12}\b(?:in|to|under) (?:my |the )?(?:other |old |second )?(?:spam|junk|trash|promotions|inbox|texts?\b|order(?:'s)? details|other account)/i,
];

const LONGEST = 60;
const PLAINLY: Wish<Ending> = { longest: LONGEST, signs: [['given_up', [PLAIN]]] };
const WISH: Wish<Ending> = {
  longest: LONGEST,
  notSo: [...NOT_SO, ...INSTEAD, ...OF_ANOTHER],
  signs: [
    ['solved', SOLVED],
    ['given_up', GIVEN_UP],
  ],
};

/** A paper that turned up, and what is only written there, is not the goods. */
const OF_PAPER =
  /单号|账单|扣款|收据|凭证|截图|未支付|失败|写着|显示|\b(?:receipt|invoice|statement|confirmation|number|bill|nothing|fail\w*|error|says|shows?|shown|unpaid)\b/iu;
const TURNS_UP: Wish<Ending> = {
  longest: LONGEST,
  notSo: [...NOT_SO, OF_PAPER],
  signs: [['solved', TURNED_UP]],
};

/** 等 further on is a wait; in front it only calls for attention. */
const HOLD_ON = /^(?:哦|噢|啊|诶|欸|咦|哎呀?)?(?:等一?下|等等)[\s\p{P}]+/u;

/** What insists on an end that was offered and not taken: 我说找到了啊, close it please. */
const INSISTS: Wish<Ending> = {
  longest: LONGEST,
  notSo: [/没(?!事)|不(?:是|对|要|用结)|别|还|吗|[?？]|\b(?:not|no|don'?t|never|still|yet)\b/iu],
  signs: [
    [
      'solved',
      [
        /(?:找到|收到|拿到|到账|到|有|好|解决)(?:了|啦)|结(?:案|束|了)|关(?:掉|了|闭)|\b(?:found|got|received|close|closed|done|sorted|solved|arrived|have it)\b/iu,
      ],
    ],
  ],
};

/** How a text ends the matter, `null` where it does not. */
export function endingIn(text: string): Ending | null {
  const plainly = wishIn(text, PLAINLY);
  if (plainly !== null) return plainly;
  if (isTheirs(text)) return 'solved';
  return isFalseAlarm(text) ? 'given_up' : wishIn(text, WISH);
}

/** Whether a text says where the goods turned up. */
export function tellsWhereFound(text: string): boolean {
  return wishIn(text.replace(HOLD_ON, ''), TURNS_UP) !== null;
}

/** Whether a text asks once more for an end that was offered. */
export function insistsOnEnd(text: string): boolean {
  return wishIn(text, INSISTS) !== null;
}
