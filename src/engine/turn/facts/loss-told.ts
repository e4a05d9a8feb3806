import { deniedFirst } from '../../../understanding/denied-first.ts';
import { tellsGoodsCame } from '../../../understanding/goods-came.ts';
import { type PlainTrouble, plainTrouble } from '../../../understanding/plain-trouble.ts';
import type { UnderstandingContext } from '../../../understanding/reading.ts';
import { understand } from '../../../understanding/understand.ts';
import type { Understood } from '../../../understanding/understood.ts';
import { noneArrived } from './none-arrived.ts';

/** Who paid for two things has not paid twice. */
export function withoutTwice(says: Understood): Understood {
  return { ...says, warnings: says.warnings.filter((warning) => warning !== 'paid_twice') };
}

/**
 * The loss where the words leave no doubt: a trouble that only sounds like a loss, what is said behind a denial, that
 * nothing at all came of what was paid more than once. Two payments of which one came are another trouble.
 */
export function lossTold(says: Understood, text: string, context: UnderstandingContext): Understood {
  if (says.kind === 'payment_notice') return says;
  const trouble = plainTrouble(text) ?? (cameBackInPart(says, text) ? 'part_refunded' : null);
  if (trouble !== null) return asTrouble(says, trouble);
  // Who never got through has not paid twice.
  if (says.loss_type === 'not_charged') return withoutTwice(says);
  if (says.loss_type === 'goods_missing' && NONE_LISTED.test(text))
    return { ...says, loss_type: 'paid_no_order' };
  // Goods that came leave no doubt that they are what is spoken of.
  if (says.loss_type === 'goods_missing' && tellsGoodsCame(text))
    return { ...says, confidence: Math.max(says.confidence, PLAINLY) };
  const isLost = says.loss_type === 'other' && TWICE.test(text) && noneArrived(text);
  return isLost ? { ...says, loss_type: 'goods_missing' } : withoutDenied(says, text, context);
}

/** Part of the money came back, or the rest of it did not, and nobody says that goods are missing. */
function cameBackInPart({ facts }: Understood, text: string): boolean {
  return (facts.status?.refunded !== undefined || REST_NOT_BACK.test(text)) && !GOODS_MISSING.test(text);
}
/** 还有50没退给我, the other 50 hasn't been refunded. */
export const REST_NOT_BACK =
  /(?:还(?:有|差|剩)|剩下?的?|另外?|其余)[^\d，,。]{0,3}(?:\d+(?:\.\d+)?|一半)(?:块钱?|元)?(?:钱)?(?:还|都|一直|也)*(?:没有?|未)(?:退|返|还)|\b(?:other|remaining|rest|still)\b.{0,12}\b(?:not|never|n't|hasn't|haven't|isn't)\b.{0,12}\b(?:refunded|returned|come back|paid back|sent back)\b|\bstill owes? me\b/iu;
const GOODS_MISSING =
  /没(?:有)?(?:收)?到(?!.{0,2}(?:退|钱))|没(?:有)?(?:发货|发|订单|给(?!我?退))|不见了|没反应|\b(?:never (?:came|arrived)|(?:didn't|did not|hasn't|not) (?:arrived?|come(?! back)|received)|no order|nothing (?:came|arrived))\b/iu;

/** Of several orders, none is in the list: 订单里都没有. What the order does not show of goods is another matter. */
const NONE_LISTED =
  /(?<![码密卡货]|key)(?:我的)?订单(?:列表|记录)?(?:里面?|中)?(?:都|全|全都|一[个单笔条]都?|一[个单笔条]也)没(?:有|找到|看到)?(?!到|发|付)|列表里?(?:都|全|全都|一[个单笔条]都?|一[个单笔条]也)没(?:有|找到)|\bnone of (?:them|these|those|my orders) (?:is|are|shows?(?: up)?|appears?) (?:in|on|listed)\b|\bno orders? (?:for|of) any of (?:them|these)\b/iu;

/** Money of which a part came back was charged, as a bill that says so is read. */
function asTrouble(says: Understood, trouble: PlainTrouble): Understood {
  const status = says.facts.status?.refunded
    ? says.facts.status
    : ({ value: 'success', span: [0, 0] } as const);
  const facts = trouble === 'part_refunded' ? { ...says.facts, status } : says.facts;
  return { ...says, facts, kind: 'complaint', loss_type: 'other', confidence: PLAINLY };
}

/** What stands behind a denial is said in so many words, and what is denied is none of it: 不是没到，是给少了. */
function withoutDenied(says: Understood, text: string, context: UnderstandingContext): Understood {
  const found = deniedFirst(text);
  if (found === null) return says;
  const denied = understand(found.denied, context).loss_type;
  const rest = understand(found.rest, context);
  const isTaken = says.loss_type === denied || says.loss_type === null;
  if (denied === null || rest.loss_type === denied || (!isTaken && rest.loss_type !== says.loss_type))
    return says;
  const { kind, loss_type, reasons, confidence } = rest;
  return { ...says, kind, loss_type, reasons, confidence: loss_type === 'other' ? PLAINLY : confidence };
}

/** As likely as what is told in so many words. */
const PLAINLY = 0.9;
const TWICE =
  /[两俩二三2-9](?:个|次|笔|遍|回|单)|重复|\b(?:twice|double|two|three|both|several|[2-9]|times)\b/iu;
