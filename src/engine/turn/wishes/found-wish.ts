import { LATELY, OPENING } from '../small-words.ts';
import { type Wish, wishIn } from './wish.ts';

const BEGINNING = `(?:${OPENING}|好了|不用了|刚?刷新?了?(?:一?下)?(?:页面|列表)?)*`;
const FOUND_ZH = `(?:(?:${LATELY}|好像|真的?|原来|我|它|订单|单子|东西|货)*(?:找到|找着|冒?出来|出现|有)(?:了|啦|咯)+)`;
const THANKS_ZH = '(?:谢+|多谢|辛苦|麻烦|打扰|不好意思).{0,6}';

const THING = '(?:the|my) (?:order|code|key|item|game|card|top.?up|goods)';
const AFTER = '(?:now|just now|thanks?|thank you|thx|ty|cheers|sorry|all good|finally|\\W)*';
const FOUND_EN = [
  "i(?:'ve| have)?(?: just| finally)* found it",
  'found it',
  "i(?:'ve)? ?(?:have|got) it now",
  '(?:i )?(?:just got it|got it just now)',
  `(?:it|they|${THING})(?:'s| has| have| is| are)?(?: just| finally| now| suddenly)* (?:appeared|popped up|showed up|turned up|came up)`,
  `(?:it|they|${THING})(?:'s| is| are)?(?: just| finally)* (?:here|there|back) now`,
  `i can (?:finally )?see (?:it|${THING}) now`,
].join('|');

/** Nothing but that what was missing is there: 又有了 找到了, it just appeared. With more words it is told what was found. */
const WISH: Wish<'found'> = {
  longest: 60,
  signs: [
    [
      'found',
      [
        new RegExp(`^${BEGINNING}(?:${FOUND_ZH}[\\p{P}\\s]*)+(?:${THANKS_ZH})?[\\p{P}\\s]*$`, 'iu'),
        new RegExp(`^(?:${OPENING})*(?:${FOUND_EN})\\b${AFTER}$`, 'iu'),
      ],
    ],
  ],
};

/** Whether a text says that it is found, and not what: where something is asked for, it may be that. */
export function saysFound(text: string): boolean {
  return wishIn(text, WISH) !== null;
}
