import { type Wish, wishIn } from './wish.ts';

const FAILURE =
  "(?:fail(?:s|ed|ing|ure)?|invalid|redeemed|used|error|broken|gone|declined|locked|banned|expired|stuck|not (?:work|there|in)\\w*|(?:does|did|is|was)(?:n'?t| not) (?:work|redeem|activate)\\w*)";

/** That what was put right is wrong once more, or that the outcome is not accepted. */
const SIGNS: readonly RegExp[] = [
  /又(?:不(?:行|能|好使|可以|对)|[没沒](?!事|问题)|失败|报错|出错|提示|显示|失效|掉|无效|用不了|兑不了|被|过期|封)/u,
  /(?:还是|依然|仍然|照样|还)(?:不行|不能用|用不了|兑不了|登不上|没(?:好|解决|有用)|无效|失败|提示(?!成功)|显示(?:无效|失败|已使用|已被))/u,
  /(?:刚|刚刚|刚才|现在|突然|等下|等等|不对)[^，,。]{0,6}[，,。 ]*(?:用不了|失效|不能用|掉了|不行了|提示(?:已被?|无效|错误|失败))/u,
  /我?(?:不服|不认可|不接受这|有异议)|[没沒](?:有)?(?:真的)?解决(?!过)/u,
  new RegExp(`\\b${FAILURE}\\b.{0,20}\\bagain\\b|\\bagain\\b.{0,24}\\b${FAILURE}\\b`, 'i'),
  new RegExp(
    `\\b(?:still|now|suddenly|actually|wait|no)\\b.{0,16}\\b(?:it )?(?:is |says? )?(?:already |not |been )*${FAILURE}\\b`,
    'i',
  ),
  /\b(?:stopped working|i object|i disagree|do(?:n't| not) (?:agree|accept)|(?:not|never|isn't|wasn't) (?:really )?(?:solved|fixed|resolved))\b/i,
];

const WISH: Wish<'again'> = {
  longest: 120,
  notSo: [
    /如果|要是|万一|会不会|就怕|怕|之前|原来|本来|以前|昨天还|\b(?:if|in case|unless|before|earlier|used to|was it|would it|no longer|thanks? again)\b/iu,
  ],
  signs: [['again', SIGNS]],
};

/** Whether somebody who was given an answer says that it is not put right: 又不行了, it says redeemed again, 我不服. */
export function failsAgain(text: string): boolean {
  return wishIn(text, WISH) !== null;
}
