import { PEOPLE } from '../people.ts';
import { type Wish, wishIn } from '../wishes/wish.ts';

const THEM = `(?:他|她|他们|她们|人家|我?(?:${PEOPLE.zh}))`;

/** Somebody is going to look, or to ask, or cannot just now, and will be back. */
const SIGNS: readonly RegExp[] = [
  /^(?:好的?|行|嗯|那|你|您)*(?:等(?:一?下|会儿?|等|我)|稍等).{0,12}$/u,
  /^(?:好的?|行|嗯|那|我)*(?:先|再|这就|现在|马上|回头|晚点|一会儿?|待会儿?)*去?(?:再发一?[次遍下]|重新发|重发|看看|看一?下|看一眼|找找|找一?下|翻翻|翻一?下|问问|问一?下|查查|查一?下)(?:.{0,6})?(?:吧|啊|先|再说|告诉你|发你|发给你)?[\p{P}\s]*$/u,
  new RegExp(
    `等(?:我|${THEM}).{0,6}(?:回来|回家|到家|下班|放学|下课|起床|睡醒|醒|有空|忙完|开完会|上线)`,
    'u',
  ),
  /(?:晚点|晚些|回头|待会儿?|等会儿?|等一?下|过会儿?|一会儿?|下班后?|晚上|明天|到家|回家|有空)(?:我)?(?:再)?(?:去|给[你您]们?)?(?:说|弄|看|找|查|补|拍|截|发|回)(?:给?[你您]们?|一下|吧|啊|了)*[\p{P}\s]*$/u,
  new RegExp(
    `^(?:我|那|先|可以|得|要|去)+(?:问问?|找|联系)(?:一?下)?(?:问)?${THEM}(?:一?下|吧|看|再说)*[\\p{P}\\s]*$`,
    'u',
  ),
  /^(?:我|先|要|得|去|在|正|现在)+(?:上班|上课|吃饭|开会|开车|接孩子|洗澡|睡觉?|忙)(?:了|呢|着)?[\p{P}\s]*(?:$|晚|回|待|等|再|一会)/u,
  /^(?:ok(?:ay)?[, ]+)?(?:(?:let|lemme) ?(?:me)? |i'?ll (?:go |just )?|give me |gimme |one |just )(?:a )?(?:check|look|see|ask|find|moment|minute|min|sec|second)\b.{0,30}$/i,
  /\b(?:i can|i could|i will|i'?ll|i need to|i have to|i'?m going to|i'?m gonna|gotta|let me|lemme) (?:go |just |try to |try and )?(?:ask|text|call|check with) (?:him|her|them|my \w+)\b/i,
  /\b(?:can|could) (?:you|we|this|it) wait\b|^(?:please |pls )?wait (?:un)?till? /i,
  /\b(?:i will|i'?ll|i can|let me) (?:send|get|find|look for|look|check|do|upload|take) .{0,24}\b(?:later|tomorrow|tonight|in a (?:bit|minute|while|sec)|when i|once i|after (?:work|school|lunch|dinner))\b/i,
  /\b(?:i'?m|im) (?:at work|driving|in class|in a meeting|on the bus|on my way)\b/i,
];

const WISH: Wish<'going'> = {
  longest: 60,
  // Told of what came of it, it is part of the story.
  notSo: [
    /[没沒]|结果|发现|已经|说(?:了|是|他|她|不|要|过)|[问找查看]过|问了|两天|好久|半天|投诉|退[款钱]|\b(?:did|asked|said|but|already|nothing|refund|how)\b/iu,
  ],
  signs: [['going', SIGNS]],
};

/** Whether a text only says that the answer will come: 我去问问她, i can ask him, 我先去上班了 晚点再说. */
export function isGoing(text: string): boolean {
  return wishIn(text, WISH) !== null;
}
