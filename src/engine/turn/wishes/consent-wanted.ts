import type { ReadText } from '../foreknowledge.ts';
import { folded } from '../word-match.ts';
import { changeConversation, type Work } from '../work.ts';
import { type Wish, wishIn } from './wish.ts';

/** That somebody does not agree, or asks whether they must. A word of refusal alone is one only where consent was asked for. */
const REFUSES: Wish<'refused'> = {
  longest: 40,
  signs: [
    [
      'refused',
      [
        /^(?:我|那|就|还是|先|真的?|可以|能不能|能|可不可以|如果|要是|万一|[，,\s])*(?:不(?:想|会|肯)?(?:点)?(?:同意|愿意|授权|接受|答应)|不(?:好|要|行|可以|干|点)?|拒绝|别)(?:了|的|吧|啊|呀|吗|么|呢|行吗|行不行|可以吗|会怎么?样|怎么办|[，,\s])*[\p{P}\s]*$/u,
        /^(?:是不是)?(?:一定|必须|非)(?:要|得)?(?:点)?同意(?:吗|么|才行吗|不可吗?|才能.{0,6})?[\p{P}\s]*$/u,
        /^(?:no|nope|nah|no way|no thanks?|no thank you|not ok(?:ay)?|never|disagree|refuse|decline|i refuse|i decline|i disagree|i'd rather not|rather not|not agree(?:d|ing)?)\W*$/i,
        /^(?:well|but|and|no|sorry|what if|can|could|may|[, ])*i? ?(?:do not|don'?t|won'?t|will not|not|cannot|can'?t)(?: want to| wanna)? (?:agree|consent|accept)(?: to (?:this|that|it|anything))?\W*$/i,
        /^(?:do|must) i (?:have to |really have to |need to )?(?:agree|consent|accept)\b.{0,16}$/i,
      ],
    ],
  ],
};

/** Whether somebody who was asked for consent refuses it. */
export function refusesConsent({ conversation }: Work, { text }: ReadText): boolean {
  const asked = conversation.consentAt === null && conversation.prompt !== null;
  return asked && (wishIn(text, REFUSES) !== null || folded(text) === 'no');
}

/** The word for it, wherever in a sentence: ok I agree to whatever it is, let's go. Asked about, denied or told of others it is none. */
const AGREES: Wish<'agreed'> = {
  longest: 60,
  notSo: [
    /[?？]|吗|么|不|没|别|如果|要是|怎么|哪|先|再|才|商家|店家|卖家|客服|对方|平台|他|她|\b(?:not|no|never|if|but|until|before|unless|did|didn|do|does|don|won|can|should|must|have to|need to|what|where|how|they|shop|seller|he|she)\b/iu,
  ],
  signs: [
    [
      'agreed',
      [
        /我们?(?:也|就|都|是|全|完全)*(?:同意|授权)/u,
        /\bi (?:fully |do |totally )?(?:agree|consent|accept)\b/i,
      ],
    ],
  ],
};

/** Whether somebody who was asked for consent gives it in a sentence of its own. */
export function givesConsent({ conversation }: Work, { text }: Pick<ReadText, 'text'>): boolean {
  const asked = conversation.consentAt === null && conversation.prompt !== null;
  return asked && wishIn(text, AGREES) !== null;
}

/** So many messages tell a story; whoever sends them without a word of consent may not know that it takes one. */
const STORY = 3;

/** Who goes on telling before there is consent hears once that nothing can be done without it. */
export function countUnconsented(work: Work): void {
  const { consentAt, unconsented = 0 } = work.conversation;
  if (consentAt !== null) return;
  changeConversation(work, { unconsented: unconsented + 1 });
  if (unconsented + 1 === STORY) work.reply.says.push({ key: 'consent-needed' });
}
