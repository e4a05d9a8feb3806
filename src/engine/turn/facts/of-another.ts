import { type FactName, known, type NamedValue } from '../../../domain/fact.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import { PEERS } from '../people.ts';
import { currentCase, type Work } from '../work.ts';
import { REST_NOT_BACK } from './loss-told.ts';
import { putsRight } from './puts-right.ts';

/** What one payment is told apart from another by. */
const OF_PAYMENT: readonly FactName[] = ['amount', 'paid_at', 'payment_channel', 'product', 'product_kind'];

/** An earlier one that went well, or is only compared with: 上个月也充过100 那次到了. */
const EARLIER =
  /(?:上上?[次回个周月]|那[次回]|之前|以前|去年|前几[次回天])[^。！？!?\n]{0,24}(?:到了|到账|收到|成功|没问题|正常|好好的|很快|秒到)|(?:上上?[次回个周月]|之前|以前|去年)[^。！？!?\n]{0,8}(?:也|还)?(?:充|买|付|下单?)过|(?:也|还)(?:充|买|付)过|\b(?:last (?:time|month|week|year)|before|previously|earlier|used to)\b[^.!?\n]{0,40}\b(?:arrived|came|worked|fine|went through|no problem|ok|instantly)\b|\balso (?:bought|paid|topped up|ordered)\b[^.!?\n]{0,40}\b(?:arrived|came|worked|fine)\b/iu;
/** Somebody else's: 我弟弟的也没到 他充了30. */
const SOMEBODY_ELSES = new RegExp(
  `(?:${PEERS.zh}|他|她)(?:也|自己|那边|那笔|那单|的)*(?:也)?(?:充|付|买|花)了?[^\\d。！？!?\\n]{0,4}\\d|\\b(?:he|she|they|my (?:${PEERS.en})) (?:also )?(?:paid|bought|topped up|spent)\\b`,
  'iu',
);
/** What came back: 退了120, refunded 120. */
const BEFORE_REFUNDED =
  /(?:退|返)(?:了|的|还|回|给我|款|到)*[^\d，,。]{0,3}$|\b(?:refunded|returned|got back|gave back)(?: me)?(?: only| just)? ?[$€£¥]?$/iu;

/**
 * Facts of another payment than the one that is talked about: what is known of it stays. Whoever puts something right says
 * so, or is asked.
 */
export function isOfAnother(work: Work, { name }: NamedValue, { text, says }: ReadText): boolean {
  if (!OF_PAYMENT.includes(name) || putsRight({ text, says })) return false;
  if (known(dossierOf(work).facts, name) === undefined) return false;
  // With support it stands beside what is known, for somebody to look at.
  if (currentCase(work)?.stage === 'handed_over') return false;
  if (EARLIER.test(text) || SOMEBODY_ELSES.test(text)) return true;
  if (name !== 'amount') return false;
  // What somebody was made to pay on top is not what the goods cost.
  if (work.conversation.warned?.includes('extra_fee') === true) return true;
  return BEFORE_REFUNDED.test(text.slice(0, says.facts.amount?.span[0] ?? 0)) || REST_NOT_BACK.test(text);
}
