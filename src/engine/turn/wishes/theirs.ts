import { PEOPLE } from '../people.ts';
import { LATELY } from '../small-words.ts';
import { type Wish, wishIn } from './wish.ts';

const PERSON = `(?:[她他]|孩子|娃|老人|(?:我|俺)(?:${PEOPLE.zh}))`;
const ONE = `(?:he|she|my (?:${PEOPLE.en}))`;

/** Money that came is the shop's, and "说好了" that something will be done is a promise. */
const HAS_IT: readonly RegExp[] = [
  new RegExp(
    `${PERSON}(?:${LATELY}|那边)*说?(?:是|他|她)?(?:${LATELY}|那边)*(?:到账?|收到|充[上好]|拿到|能用)[了啦](?!钱|款|付)`,
    'u',
  ),
  new RegExp(
    `${PERSON}(?:${LATELY})*说(?:已经|都)?好[了啦](?:$|[\\p{P}\\s]+(?:$|[收到拿能谢]|可以|不用))`,
    'u',
  ),
  new RegExp(
    `\\b${ONE} (?:says? |said |just |has |have )*(?:he |she )?(?:has |have |just |already )*(?:got|received|found) it\\b`,
    'i',
  ),
];

const WISH: Wish<'theirs'> = {
  longest: 60,
  notSo: [
    /[?？]|吗|没|不(?!用|好意思)|还|但|退|等|差|少|另|只|明天|店|商家|卖家|客服|\b(?:not|but|only|half|refund|if|when|shop|seller)\b/iu,
  ],
  signs: [['theirs', HAS_IT]],
};

/** Whether somebody tells that the one it was bought for has it by now: 她说好了 收到短信了. */
export function isTheirs(text: string): boolean {
  return wishIn(text, WISH) !== null;
}
