import { LATELY, OPENING } from '../small-words.ts';
import { type Wish, wishIn } from './wish.ts';

/** Whoever else sent the wrong thing sent goods, and a picture that is asked about is not taken back. */
const NOT_SO: readonly RegExp[] = [
  /(?:你们|你|商家|店家|卖家|客服|他们|对方)(?:给我)?(?:发错|传错)|(?:卡密|卡|码|货|东西|商品|账号|红包|钱).{0,3}发错|发错.{0,2}(?:货|卡|码|东西|商品|账号|人)/u,
  /没(?:有)?(?:发错|传错)|[?？]|吗|是不是/u,
  /\b(?:you|they|he|she|seller|shop|support) (?:guys )?(?:have |has )?(?:sent|send|gave|uploaded)\b|\bsent me\b|\b(?:didn'?t|did not|wasn'?t) (?:send|sent)\b/i,
  /\bwrong (?:code|key|card|item|goods|product|account|order|amount)\b/i,
];

/** A file or a pasted notice that was sent by mistake. */
const TAKES_BACK: readonly RegExp[] = [
  new RegExp(`^(?:${OPENING}|${LATELY}|我)*(?:发错|传错)了?(?:${OPENING})*$`, 'iu'),
  /(?:图片?|照片|截图|短信|账单|文件|那张|这张|那个|这个|那是|这是).{0,14}(?:发错|传错)|(?:发错|传错)(?:了)?(?:一)?(?:张)?(?:图|照片|截图|短信|文件|账单)/u,
  /(?:发错|传错)(?:了)?[\s，,。！!]*(?:这|那)(?:个|张|是)?.{0,6}(?:不是|别人|另)/u,
  /(?:删掉?|删除|去掉|撤回|撤掉|拿掉|别算|忽略)(?:了|一下)?(?:我)?(?:刚才|刚刚|上面|上一?)?(?:的|发的)?(?:那|这|最后)?(?:一)?(?:张|个|份)?(?:的)?(?:图片?|照片|截图|文件|短信)/u,
  /把(?:那|这|刚才|上)?.{0,3}(?:图片?|照片|截图|短信).{0,2}(?:删|撤回|去掉|拿掉)/u,
  /(?:那|这|上|刚才)(?:一|那|发的)*(?:张|个|份)?(?:图片?|照片|截图|文件|短信).{0,3}(?:删|撤回|不算|作废|别看|不要了|不用看|不是(?:我的|这|他的|她的))/u,
  /\b(?:wrong|incorrect) (?:pic(?:ture)?|photo|image|screenshot|screen ?shot|file|sms|attachment)\b/i,
  /\b(?:delete|remove|ignore|disregard|scrap|forget) (?:that|this|the|my)(?: last| first| previous)? (?:pic(?:ture)?|photo|image|screenshot|screen ?shot|file|sms|attachment)\b/i,
  /\b(?:that|this|the)(?: last)? (?:pic(?:ture)?|photo|image|screenshot|file|sms)(?:'s| is| was)? ?(?:sent |posted )?by mistake\b/i,
  new RegExp(
    `^(?:${OPENING}|my bad)*(?:i )?(?:sent|send|posted|uploaded)? ?(?:the )?wrong one(?:${OPENING}|my bad)*$`,
    'iu',
  ),
];

const WISH: Wish<'take_back'> = { longest: 80, notSo: NOT_SO, signs: [['take_back', TAKES_BACK]] };

/** Whether a text says that the file before it was sent by mistake. */
export function takesFileBack(text: string): boolean {
  return wishIn(text, WISH) !== null;
}
