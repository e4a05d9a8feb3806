import type { FactName, NamedValue } from '../../../domain/fact.ts';
import type { Meaning } from '../../../understanding/answering/meanings.ts';
import type { StateOption } from '../../flow/flows.ts';
import type { ReadText } from '../foreknowledge.ts';
import type { Work } from '../work.ts';
import { type Wish, wishIn } from './wish.ts';

const END = '(?=$|[\\p{P}\\s]|[啊呀吧哦呢了先])';
const HOLDS: readonly RegExp[] = [
  new RegExp(
    `(?:别|不要|不用|不想|暂不|(?:先|还|^)不)(?:急着|要|忙着|着急|现在|先|给(?:我|他们|客服|人工))*(?:提?交|提交|发送?|递|送|转)(?:上去|出去|过去|给(?:客服|人工|他们|人))*${END}`,
    'u',
  ),
  /(?:等|晚点|待会|回头|稍后|确认|核对|看)[^，,。]{0,10}再(?:提?交|发送?)(?=$|[\p{P}\s]|[吧啊给])/u,
  /\b(?:don'?t|do not|please stop|hold off(?: on)?|wait before|not) (?:you )?(?:submit|send|hand|forward)(?:t?ing)?\b(?! (?:me|the (?:code|key|goods|card|order|item)|my|any|goods|codes?|keys?))/i,
  /\b(?:hold off|not ready to (?:send|submit))\b|^(?:no[, ]+)?not (?:just )?yet\W*$/i,
];
/** It may be the order that is to be undone. */
const CANCELS: readonly RegExp[] = [
  /^(?:那|先|我|还是|[，,\s])*取消(?:掉|吧|了吧|啊)?[\p{P}\s]*$/u,
  /^(?:please |pls |ok |just )*cancel(?: please| pls)?\W*$/i,
];

/** Not yet, or not at all: 先别交, don't send it yet, 取消. */
const WISH: Wish<'hold' | 'cancel'> = {
  longest: 60,
  notSo: [
    /[?？]|吗|怎么|为什么|[货卡码]|\b(?:why|how|did|they|shop|seller)\b|\b(?:code|key|goods|refund)s?\b/iu,
  ],
  signs: [
    ['hold', HOLDS],
    ['cancel', CANCELS],
  ],
};

const SUBMIT: Meaning = 'submit';
/** What the words would tell of the order, were they said of it. */
const OF_ORDER: readonly FactName[] = ['wants', 'trouble', 'loss_claimed'];

/**
 * Where the appeal only waits for a word to be handed over, who says "don't send it" speaks of the appeal and not of the
 * goods. The text without that, to be read on where it states something; `null` where it says no such thing.
 */
export function hearHold(work: Work, read: ReadText, options: readonly StateOption[]): ReadText | null {
  const wish = options.some(({ means }) => means === SUBMIT) ? wishIn(read.text, WISH) : null;
  if (wish === null) return null;
  work.reply.says.push({ key: wish === 'hold' ? 'submit-held' : 'submit-held-or-cancel' });
  work.reply.ask = false;
  const isOther = ({ name }: NamedValue) => !OF_ORDER.includes(name);
  const says = { ...read.says, loss_type: null, confidence: 0 };
  return {
    ...read,
    says,
    stated: read.stated.filter(isOther),
    besidesLoss: read.besidesLoss.filter(isOther),
  };
}
