import { type Wish, wishIn } from './wish.ts';

/** Whose it is to be wished by: the one who writes, to the one who reads. */
const ASKED =
  '(?:^|[，,。!！ ]|请|帮我|麻烦|给我|我(?:想|要)(?:求|你们?|您)?|(?:叫|让|要|能|可以|能不能|可不可以)(?:你|您)?们?)';
const MINE = '(?:我|本人|全部|所有|个人|一切)';
const WHAT = '(?:信息|资料|数据|隐私|聊天|内容|东西|说的|发的|写的)';

const SIGNS: readonly RegExp[] = [
  new RegExp(
    `${ASKED}(?:都|全|全部|给我)*(?:删(?:除|掉|了|光|干净)?|清除|清空|抹掉|销毁).{0,4}${MINE}.{0,8}${WHAT}`,
    'u',
  ),
  new RegExp(`${ASKED}(?:把|将)?.{0,2}${MINE}.{0,8}${WHAT}.{0,4}(?:删|清空|清除|抹掉)`, 'u'),
  /(?:叫|让|要|请)(?:你|您)们?(?:给我|都|全)*删|(?:行使|要求).{0,6}删除权/u,
  /(?:^|[.,;!] *)(?:(?:please|pls|but|and|so|also|can you|could you|will you|just|ok|then|now|i want you to|i(?:'d| would) like you to)[, ]+)*(?:delete|erase|remove|wipe) (?:all |everything |every |of )*(?:my|about me|personal|i |you have|everything)\b/i,
  /\bright to (?:erasure|be forgotten)\b/i,
];

/** Denied, told of what happened, or asked about. */
const NOT_SO =
  /别|不要|不用|不能|不许|没有?让|(?:店家|商家|客服|平台|系统|他|她|它|已经|不小心|误|被|自己|我(?:刚|都|又|已经)?(?:把.{1,12})?)删|我把|订单|什么时候|多久|会不会|\b(?:don.?t|do not|never|not|didn.?t|won.?t|orders?|when|how long)\b/iu;

/** That nothing is to stay here, which a "don't" says itself. */
const NOTHING_KEPT: readonly RegExp[] = [
  /^(?:我|请|就|那|[，, ])*(?:不想|不要|不希望|不愿意?|不许|别)(?:让|叫)?(?:你|您)?们?(?:再|继续|一直)?(?:保留|保存|留|存|记录)(?:着|下|有)?(?:我|任何)?的?(?:个人)?(?:信息|资料|数据|隐私|记录|痕迹|聊天).{0,8}$/u,
  /^(?:请|麻烦|那|就|你|您)*(?:帮我|给我|替我)(?:把账?号?)?注销(?:掉|一下)?(?:吧|了吧|账号|我的账号)?[。.!！]*$/u,
  /^(?:please |i |i'd rather (?:you )?|just )*(?:don't|do not|didn't) (?:want (?:you )?to )?(?:keep|store|save|hold) (?:any(?:thing)?(?: of)? )?(?:my|about me)\b.{0,24}$/i,
];

const PLAINLY: Wish<'deletion'> = { longest: 60, signs: [['deletion', NOTHING_KEPT]] };
const WISH: Wish<'deletion'> = { longest: 80, notSo: [NOT_SO], signs: [['deletion', SIGNS]] };

/** Whether a text asks for what one has said to be deleted. It is confirmed before anything is. */
export function wishesDeletion(text: string): boolean {
  return (wishIn(text, PLAINLY) ?? wishIn(text, WISH)) !== null;
}
