import { OPENING } from '../small-words.ts';
import { type Wish, wishIn } from './wish.ts';

const SIGNS: readonly RegExp[] = [
  new RegExp(
    `^(?:${OPENING})*(?:好像|应该|原来)?是?我(?:自己)?给?(?:看|搞|弄|记|想)错了?(?:账单|短信)?[\\p{P}\\s啊呀哈]*(?:(?:钱|账单里?)?(?:其实|根本|原来|并)?没(?:有)?[扣付][钱款]?|不好意思|抱歉|对不起|打扰|没事)`,
    'iu',
  ),
  /[发走问聊]错(?:人|地方|群|对话框?|窗口|店)了?|(?:请|麻烦)(?:忽略|无视)|当我没[说问发]/u,
  new RegExp(
    `^(?:${OPENING})*(?:ignore|disregard)(?: (?:this|that|it|me|my (?:last )?messages?|all that|all this)\\b|\\W|$)`,
    'iu',
  ),
  /\bwrong (?:chat|window|person|group|conversation)\b|\bfalse alarm\b/i,
  new RegExp(
    `^(?:${OPENING})*(?:(?:it|that) was |that's )?my (?:own )?(?:mistake|bad|error)\\b.{0,16}\\b(?:not|never|wasn'?t|didn't|no)\\b.{0,12}\\bcharged?\\b`,
    'iu',
  ),
];

const WISH: Wish<'false_alarm'> = {
  longest: 60,
  // A mistake in what was bought, or to whom it was paid, is a trouble of its own.
  notSo: [
    /[?？]|吗|但|不过|可是|还是|怎么|账号|区|服务器|单号|金额|[买充选付转]错|商家|店家|卖家|客服|退|\b(?:but|how|sent|paid|money to|if|when|why|account|server|region|amount)\b/iu,
  ],
  signs: [['false_alarm', SIGNS]],
};

/** Whether a text was meant for somebody else, or takes back that anything is wrong: 看错了 钱没扣, wrong chat. */
export function isFalseAlarm(text: string): boolean {
  return wishIn(text, WISH) !== null;
}
