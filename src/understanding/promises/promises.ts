import type { Instant } from '../../domain/instant.ts';
import { deadlinesIn } from './when.ts';

/** Something a reply says will be done, in its own words, and by when. */
export interface PromiseFound {
  readonly words: string;
  readonly dueAt: Instant;
}

/** What a shop does for its customer; what the bank or the customer does is no promise of the shop. */
const OUR_ACT =
  /退(?:款|钱|给|还|到|回|掉|$)|补(?:发|单|给|上|偿|好)|发(?:货|给您|到|您|出|新)|答复|回复(?!我)|处理|办好|办完|给您(?!发过)|联系您|通知您|告诉您|解决|恢复|安排|查清|查完|有结果|出结果|充(?:值|好|上|到)|搞定|弄好|准信|同步/;
const OUR_ACT_EN =
  /\b(?:we|i)(?:'ll| will| can| should|'re going to| am going to)\b|\byou(?:'ll| will) (?:have|get|receive|hear|see)\b|\bwill be (?:refunded|sent|done|fixed|restored|resolved|credited|reissued|back|there|ready|answered)\b|\b(?:refund|code|order|answer)\b.{0,20}\b(?:by|within|in|tomorrow|today)\b/i;
/** Asked of the customer, already done, denied, or done by somebody else. */
const NO_PROMISE =
  /请(?:您)?(?:在|于|尽|把)|麻烦您?(?:在|于)|您(?:能|可以|是否|需要|要)|已经?.{0,8}(?:退|补|发|处理|恢复|充)|没(?:法|办法)|不能|无法|不会|不保证|一般|通常|可能|如果|若|[吗呢?]$|您(?:的意思)?是(?:说|问)|到账(?:时间)?(?:一般|通常|为|以银行)|自动(?:退|解冻|恢复)|有效期|需在|逾期/;
const NO_PROMISE_EN =
  /\bplease\b|\bcould you\b|\bcan you\b|\bwould you\b|\b(?:can't|cannot|won't|not able|don't|usually|normally|if)\b|\b(?:have|has|was|were|been) (?:refunded|sent|reissued)\b|\?$/i;

const SEPARATOR = /[。！!\n；;]+|(?<=[？?])|[，,](?=\s*(?:我|另外|之后|然后|and i|and we))|\.(?=\s|$)/iu;

/** What is asked behind a promise does not take it back: 今天给您补发，这个号对吗？ */
const QUESTIONS_BEHIND = /(?:[,，][^,，]*(?:[?？]|[吗呢]))+$/;

/** Every promise in an agent's words, the first of each sentence. `offset`: milliseconds between UTC and the shop's wall. */
export function promisesIn(text: string, now: Instant, offset: number): readonly PromiseFound[] {
  return text
    .split(SEPARATOR)
    .map((sentence) => sentence.trim().replace(QUESTIONS_BEHIND, ''))
    .flatMap((words) => {
      const plain = words.normalize('NFKC');
      const chinese = /\p{Script=Han}/u.test(plain);
      const ours = chinese ? OUR_ACT.test(plain) : OUR_ACT_EN.test(plain);
      if (!ours || (chinese ? NO_PROMISE : NO_PROMISE_EN).test(plain)) return [];
      const [deadline] = deadlinesIn(plain, now, offset);
      return deadline ? [{ words, dueAt: deadline.dueAt }] : [];
    });
}
