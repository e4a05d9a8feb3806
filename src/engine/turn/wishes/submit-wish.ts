import { entering } from '../../flow/places.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import { offerHuman } from '../feelings/feelings.ts';
import type { Foreknowledge, ReadText } from '../foreknowledge.ts';
import { OPENING } from '../small-words.ts';
import { madeOf, wordsOf } from '../word-match.ts';
import { currentCase, type Work } from '../work.ts';
import { callHuman } from './call-human.ts';
import { type Wish, wishIn } from './wish.ts';

/** Through with it, in words that ask for nothing more: 那就这样吧, 没别的了, that's all i have. */
const THROUGH = new RegExp(
  [
    `^(?:${OPENING}|行|好|那|算了)*(?:(?:就|先)?(?:这样|这么多|这些)(?:吧|了|啊|行了)+|就这(?:样|么多|些))(?:[，, ]*(?:谢谢?|辛苦|麻烦).{0,6})?[\\p{P}\\s]*$`,
    `^(?:${OPENING}|那|就|我)*没有?(?:别的|其他的?|更多)(?:的|了|可补充)*[\\p{P}\\s]*$`,
    `^(?:${OPENING})*(?:that(?:'s| is|s)|this is) (?:all|everything|it)(?: i(?:'ve| have)?(?: got)?)?\\W*$`,
  ].join('|'),
  'iu',
);
/** No time for more: it is to go as it is, now. What is asked, told or denied is no such wish. */
const NOW: Wish<'now'> = {
  longest: 80,
  notSo: [
    /已经|[交发](?:过|了(?!吧|算|得))|怎么|别|不[要用想](?!再)|没|吗|\b(?:don'?t|not|never|already|did|how|where|i (?:just )?(?:sent|send|submitted)|again|me|my|code|key|goods)\b/iu,
  ],
  signs: [
    [
      'now',
      [
        /(?:直接|赶紧|赶快|快点?|现在就|马上)(?:帮我|给我|替我)?(?:都|全)?(?:(?:发|转|递|报)(?:给|到)(?:客服|人工|他们|人)|提?交(?:给客服|给人工|给他们|给人|上去|过去)?)(?:那里|那边)?(?:处理|看)?(?:吧|了吧|算了|得了|就行|就好)?(?=$|[\p{P}\s])/u,
        /\b(?:just|can you|could you|please|pls) (?:just |please )?(?:send|submit|hand|forward) (?:it|this|that|everything|all of (?:it|this)|what you have)\b/i,
      ],
    ],
  ],
};
const DONE: Wish<'submit'> = { longest: 60, signs: [['submit', [THROUGH]]] };

/** Without one of these nothing is handed to anybody, however done a text sounds. */
const HANDING_OVER = /交(?!易|通|代)|提交|发给|转给|递|submit|send|forward|\bhand/i;

/** Whether a customer is through and wants it handed over now: 没了，就这些，交吧. Only while it is being collected. */
export function wishesToSubmit(work: Work, { text, meant }: ReadText, { texts }: Tools): boolean {
  if (currentCase(work)?.stage !== 'collecting') return false;
  if (wishIn(text, DONE) !== null || wishIn(text, NOW) !== null) return true;
  if (!HANDING_OVER.test(text)) return false;
  const words = wordsOf(
    ['option-submit', 'option-submit-anyway', 'cue-done', 'cue-polite', 'cue-yes'],
    texts,
  );
  return madeOf(text, words) || meant({ about: '', among: ['submit', 'submitted'] }) === 'submit';
}

/**
 * To the summary, which says what is missing and hands over as it is; without it where there is no time for more. Where
 * no money left there is nothing to appeal, and a human is offered.
 */
export function goToSubmit(work: Work, { text }: ReadText, tools: Tools, known: Foreknowledge): void {
  const current = currentCase(work);
  if (current?.stage !== 'collecting') return;
  if (wishIn(text, NOW) !== null) return callHuman(work, tools, known);
  if (current.lossType === 'not_charged') offerHuman(work);
  else advance(work, entering('review'), tools, known);
  work.reply.ask = true;
}
