import { billLabels, isBillPage } from './bill-pages.ts';
import { machineWeight, TITLE } from './machine-signs.ts';
import { directionOf, isOneTimeCode, type NoticeDirection, pageDirection } from './notice-directions.ts';
import { holds } from './sifting/matches.ts';
import { sifted } from './sifting/sieve.ts';

const ENOUGH = 4;
/** What nobody but a machine writes, however short. */
const LURE = sifted(
  /(?:恭喜|中奖|领取|认证金|核验金|解冻|冻结|异常|限制|失效|过期|逾期)[^\n]{0,60}(?:点击|点此|登录|缴纳|下载|链接|https?:|[a-z0-9-]+\.(?:cn|cc|top|com|info|ly)\b)|\b(?:congratulations|you(?:'ve)? won|package is on hold|account (?:is |has been )?(?:suspended|locked))\b[^\n]{0,120}(?:https?:|[a-z0-9-]+\.(?:info|ly|com|top|cc|net)\b)/i,
);
const DUE = sifted(/\b(?:invoice|bill|payment)\b[^\n]{0,40}\bis due\b|^(?:reminder|final notice)\b/i);
/** An account and what moved on it: a bank that advertises behind its notice still tells of a payment. */
const MOVED = sifted(/(?:尾号|账户|卡)\d{3,4}|\d{4}(?:账户|卡)/);
/** Nobody's notice is this short. */
const LEAST = 8;

export interface NoticeSigns {
  /** What rules make of it, see {@link readNotice}. */
  readonly rule: NoticeDirection | null;
  /** Its first words leave no doubt, so that the rule is not weighed. */
  readonly titled: boolean;
  /** What it is weighed by beside its words. */
  readonly named: readonly string[];
}

const MOST = 9;
/** A text with more of a person's manner than this is told by one, whatever the rest of it looks like. */
const PERSONAL = -4;

/** The signs of a machine's notice; `null` where a person speaks for certain. */
export function noticeSigns(text: string): NoticeSigns | null {
  if (text.length < LEAST) return null;
  const weight = machineWeight(text);
  const labels = billLabels(text);
  const rule = readNotice(text, labels, weight);
  if (rule === null && weight <= PERSONAL) return null;
  return {
    rule,
    titled: rule !== null && holds(TITLE, text),
    named: [
      `rule=${rule}`,
      `machine=${Math.min(MOST, Math.floor(weight))}`,
      `labels=${labels}`,
      `length=${Math.floor(Math.log2(text.length))}`,
    ],
  };
}

/**
 * Whether a text is a machine's notice or a pasted bill page, and which way the money went; `null` for what a person
 * wrote. `none` is a notice without a payment: a one-time code, a reminder, an advertisement, a fraud attempt.
 */
function readNotice(text: string, labels: number, weight: number): NoticeDirection | null {
  if (!/\d|[【[]/.test(text)) return null;
  if (isOneTimeCode(text)) return 'none';
  if (labels >= 3 || isBillPage(text)) return pageDirection(text);
  if ((holds(LURE, text) && !holds(MOVED, text)) || holds(DUE, text)) return 'none';
  return weight >= ENOUGH ? directionOf(text) : null;
}
