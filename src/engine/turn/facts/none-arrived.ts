/** Nothing of what was paid for is there, in so many words: 没到, 都没收到, none of it showed up. */
const NONE =
  /(?:^|[\s，,。.!！]|都|全|也|还|又|就是|说了?|东西|货|卡密?|券|充值|钱|一[个笔张次]也?)(?:都|全|还|也|一直|根本|压根){0,6}(?:没|沒|冇)(?:有)?(?:收)?(?:到|见到)(?!付|期|时间|店|家|客服)|\b(?:nothing|none(?: of (?:it|them|these|those))?|neither(?: of them)?)(?: even| ever| has| have)*(?: showed up| show(?:s|ing)? up| arrived?| came(?: through)?| come| been delivered| (?:was|were) delivered)\b|\b(?:got|received|have) (?:nothing|none|neither)\b|\b(?:nothing|it|they) (?:never|did ?n[o']?t|has ?n[o']?t|have ?n[o']?t) (?:even )?(?:arrive|come|came|show(?:ed|n)? up)\b/iu;
/** Some of it came, or what did not come is something else: a refund, an answer. */
const SOME =
  /(?:只|就|才|先)(?:到|收|来|有|给|发)|[到收给发有来](?:到)?了(?:一|1|其中|第|\d)|(?:另|其中|第[一二三123]|剩|还差|还少|少了|有一)[^，,。]{0,8}[没沒]|退[款钱还回]|回[复话信]|短信|通知|验证码|\b(?:only|just) (?:one|1|got|received|some)\b|\bgot (?:one|1|some)\b|\b(?:other|second|one of|another|refund|reply|answer|money back|email)\b/iu;

/** Whether a text says that nothing of what was paid for arrived, whatever else it tells. */
export function noneArrived(text: string): boolean {
  return NONE.test(text) && !SOME.test(text);
}
