const QUESTION =
  /[?？]|[吗么呢](?=$|[\s。，,!！~])|是否|能否|是不是|有没有|能不能|方便(?:的话)?(?:说|发|提供|给)/u;
/** Something the customer is to do or send; to wait, rest assured or do nothing is none. */
const REQUEST =
  /(?:请|麻烦|劳烦|烦请)(?!教|稍|耐心|放心|见谅|谅解|理解|原谅|包涵|知悉|注意|留意|不用|不必|不要|别|勿|等|再等|您?(?:稍|耐心|放心|见谅|谅解|理解|不用|不必|再?等))|需要您|还差您|回(?:我|复我)?一[句声下]|告诉我|说一声|发(?:给)?我/u;
const ENGLISH =
  /\b(?:could|can|would|will) you\b|\bplease (?!wait|bear|hold|be (?:patient|assured)|rest assured|allow|accept|note|do(?:n['’]t| not)|ignore)|\b(?:send|tell|show|give) (?:me|us)\b|\blet (?:me|us) know\b|\bwe need\b/i;

/** Whether an agent's words want something of the customer: an answer, a look, a piece. */
export function asksAnswer(words: string): boolean {
  return QUESTION.test(words) || REQUEST.test(words) || ENGLISH.test(words);
}
