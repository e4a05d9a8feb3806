import type { ReadText } from '../foreknowledge.ts';

/** What was said before is denied, and something else stands beside it: not paypal, visa. */
const DENIES =
  /(?:^|[，,。. ]|[买充订付]的)(?:不是|not (?!sure|certain|really|yet|only|a\b|the\b)|wasn['’]t )/iu;

/** Whether a message takes the place of an earlier one. */
export function putsRight({ says, text }: Pick<ReadText, 'says' | 'text'>): boolean {
  return says.kind === 'correction' || DENIES.test(text);
}
