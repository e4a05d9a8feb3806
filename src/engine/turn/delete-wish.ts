/** Longer texts tell a story, in which something was deleted. In UTF-16 units. */
const LONGEST = 80;

const WISHES: readonly RegExp[] = [
  /(?:删(?:除|掉|了|光|干净)?|清除|清空|抹(?:掉|除)|销毁).{0,4}(?:我|本人|全部|所有|个人|一切).{0,8}(?:信息|资料|数据|隐私|聊天|内容|东西|说的|发的)/u,
  /(?:把|将|请).{0,3}(?:我|本人|个人).{0,8}(?:信息|资料|数据|隐私|聊天|说的|发的|写的).{0,4}(?:删|清空|清除|抹)/u,
  /(?:叫|让|要|请)(?:你|您|你们|您们)(?:给我|都|全)*删|(?:行使|要求).{0,6}删除权/u,
  /\b(?:delete|erase|remove|wipe)\b.{0,16}\b(?:my|all|every|personal)\b.{0,20}\b(?:data|info(?:rmation)?|details|chat|messages?|account)\b/i,
  /\b(?:delete|erase|wipe) everything\b|\bright to (?:erasure|be forgotten)\b/i,
];

/** Told of what happened, or asked about, and not wished. */
const NOT_SO =
  /(?:我|他|她|它|已经|不小心|误|被|自己)(?:刚|都|又)?(?:把.{0,10})?删|订单|什么时候|多久|会不会|\b(?:i|he|she|they|it|who|accidentally) (?:just |already )?(?:deleted|erased|removed|wiped)\b|\b(?:was|were|got|been|has|orders?|when|how long)\b/iu;

/** Whether a text asks for what one has said to be deleted. It is confirmed before anything is. */
export function wishesDeletion(text: string): boolean {
  const said = text.normalize('NFKC').trim();
  return said.length <= LONGEST && !NOT_SO.test(said) && WISHES.some((wish) => wish.test(said));
}
