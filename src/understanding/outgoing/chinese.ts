import { asksBy, type OutgoingAsk } from './ask.ts';
import { CHINESE_DENIAL, CHINESE_RULES, CHINESE_THREAT, CHINESE_WARNING } from './chinese-rules.ts';

/** What a Chinese text asks for, sentence by sentence, whatever stands between its characters. */
export function asksInChinese(folded: string): OutgoingAsk[] {
  return folded.split(/[。！？!?\n；;]|\.(?=\s)/u).flatMap(asksInSentence);
}

function asksInSentence(sentence: string): OutgoingAsk[] {
  const clauses: number[] = [];
  let compact = '';
  for (const letter of sentence) {
    if (/[\p{L}\p{N}%]/u.test(letter)) compact += letter;
    // The point of an amount is part of it.
    else if (letter === '.' && /[0-9]$/.test(compact)) compact += letter;
    else if (/[，,：:]/.test(letter) && clauses.at(-1) !== compact.length) clauses.push(compact.length);
  }
  if (!/\p{Script=Han}/u.test(compact) || CHINESE_WARNING.test(compact)) return [];
  const denied = (from: number, to = clauses.find((start) => start > from)) =>
    CHINESE_DENIAL.test(compact.slice(beginningOf(from, clauses), to));
  const found = CHINESE_RULES.filter((rule) => asksBy(rule, compact, denied)).map(({ ask }) => ask);
  return CHINESE_THREAT.test(compact) ? [...found, 'fee'] : found;
}

/** Where the clause begins that a place stands in. */
function beginningOf(at: number, clauses: readonly number[]): number {
  return clauses.findLast((start) => start <= at) ?? 0;
}
