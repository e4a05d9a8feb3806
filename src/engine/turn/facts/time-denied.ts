import { isoInBeijing } from '../../../domain/beijing.ts';
import { known } from '../../../domain/fact.ts';
import { understand } from '../../../understanding/understand.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import type { Work } from '../work.ts';

const TIME =
  '[^，,。；;\\s是]{0,6}?(?:[\\d一二两三四五六七八九十]{1,3}(?:点[\\d一二三四五十半]{0,3}分?|[:：]\\d{2}|[号日])|[今昨前]天[^，,。；;是]{0,6}?|(?:上?周|星期|礼拜)[一二三四五六日天])';
/** 时间不是3点是4点, 不是昨天，应该是前天: nothing but the time that is denied, and what it is instead. */
const DENIED = new RegExp(
  `^(?:付款|支付|下单|时间|日期|时候|[我是付充买的]|不对|哦|噢|啊|刚才?说?错了?|[，,。\\s])*不是(?:在|说)?${TIME}(?:[付充买下]的?单?)?[，,、。\\s]*(?:而?是|应该?是?|改成)(?:在)?\\s*(?<right>${TIME})(?:[多左右前后的样子]{0,4})(?:[付充买下]的?单?)?(?:吧|了|才对|哦|啊|[。\\s])*$`,
  'u',
);

/** A text as it is heard where a time is known: one that denies it, and says what it is, states that. */
export function heardBesideTime(work: Work, read: ReadText): ReadText {
  if (known(dossierOf(work).facts, 'paid_at') === undefined) return read;
  if (read.stated.some(({ name }) => name === 'paid_at')) return read;
  const right = DENIED.exec(read.text.normalize('NFKC').trim())?.groups?.right;
  if (right === undefined) return read;
  const says = understand(`${right}付的`, { receivedAt: isoInBeijing(work.now) });
  const at = says.facts.paid_at;
  if (at === null) return read;
  const { span: _, ...value } = at;
  const stated = { name: 'paid_at', value } as const;
  return {
    ...read,
    says: { ...read.says, kind: 'correction' },
    stated: [...read.stated, stated],
    besidesLoss: [...read.besidesLoss, stated],
  };
}
