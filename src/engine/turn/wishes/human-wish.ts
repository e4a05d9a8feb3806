import { type Wish, wishIn } from './wish.ts';

/**
 * What asking for a person looks like in a sentence, in each language. Said of the past ("客服没人理") it is part of
 * the story, so the wish has to be there and not only the person.
 */
const SIGNS: readonly RegExp[] = [
  /(?:我要|我想|想要?|给我|帮我|请|能不能|可以|直接|快|麻烦|还是|能).{0,4}(?:找|转|叫|换|接|联系|跟|和|让).{0,4}(?:人工|真人|活人|客服|人(?:工)?(?:聊|说|谈|讲|处理|来))/u,
  /^(?:找|转|叫|换|接)(?:一?个|下)?(?:人工|真人|活人|客服)(?!.*[了过没])/u,
  /^(?:那|就|直接|赶紧|快|请)*(?:给|交给|转给|换|上)(?:一?个|我|给)?(?:人工|真人|活人|客服)(?:吧|了|处理|来)*[\p{P}\s]*$|^找(?:一?个)?人(?:吧|来|啊)?[\p{P}\s]*$/u,
  /(?:^|[\s，,。!！])(?:那|还是|快|赶紧|直接|请|麻烦|帮我|给我|就)*(?:转|找|换|叫)(?:接)?(?:一?个|下)?(?:人工|真人|活人|客服)(?:客服|服务)?(?:吧|嘛|好吗|行吗|可以吗|谢谢)/u,
  /(?:^|[\s，,。!！])(?:算了|唉|哎|那|还是|快|赶紧|直接|请|麻烦|帮我|给我|就)*转(?:接)?(?:人工|真人)(?:客服|服务)?(?=$|[\s，,。!！])(?![\s，,。!！]*(?:没|不行|也|了|过|都|后|之后|以后|结果))/u,
  /(?:叫|让|找|喊)(?:一下)?(?:你们|您们|你|您)?(?:的)?(?:老板|经理|领导|主管|负责人|店长)(?:来|出来|接|跟|和|处理|$)/u,
  /(?:不想|不要|别).{0,3}(?:跟|和|与).{0,4}(?:机器|机器人|ai).{0,4}(?:聊|说|谈|讲)/iu,
  /(?:我要|我想|想).{0,3}(?:跟|和|与)人(?:聊|说|谈|讲|沟通)/u,
  /(?:有没有|有).{0,2}(?:真人|活人|人工)(?:客服|服务)?.{0,3}(?:吗|么|啊|呀|在|\?|？|$)/u,
  /(?:俾|畀|同|搵|揾)(?:个)?(?:真人|人工|客服|职员)(?:我|同我)?.{0,4}(?:倾|讲|傾|講|$)/u,
  /\b(?:talk|speak|chat)\s+(?:to|with)\s+(?:an?\s+|some|the\s+)?(?:actual\s+|real\s+|live\s+|your\s+)?(?:human|person|manager|supervisor|agent|someone|somebody|representative|support|operator)\b/i,
  /\b(?:want|need|get|give|connect|transfer|pass|put)\b.{0,16}\b(?:human|real person|live person|live agent|an? agent|representative|operator|manager|supervisor)\b/i,
  /\b(?:connect|transfer|put) (?:me|us) (?:through )?(?:to|with) (?:an?|some|the)? ?(?:person|one|body|someone|somebody|staff|team)\b/i,
  /\b(?:prefer|rather|like to|want to|could i|can i) (?:be )?(?:speak|talk|chat)(?:ing)? (?:to|with) (?:an? )?(?:actual |real )?(?:person|human|someone)\b|\b(?:some|any)(?:one|body) human\b|\bactual person\b/i,
  /\b(?:human|agent|representative)\b\W{0,3}(?:now|please)\b/i,
  /\b(?:send|pass|forward|hand|give|get) (?:it|this|that|everything|all of (?:it|this)|me)(?: (?:on|over|along|in))? to (?:an? )?(?:someone|somebody|human|person|real person|agent|whoever)\b/i,
];

/** What a shop's page says to its customer, told as part of the story: "提示 发卡异常 请联系客服". */
const NOT_SO: readonly RegExp[] = [
  /^.{6,}(?<!麻烦|帮忙|帮我)请(?:您|你)?(?:尽快|及时|立即|立刻|先|直接)?与?联系(?:在线|网站|店铺|我们的?)?(?:客服|人工)/u,
];

const WISH: Wish<'human'> = { longest: 200, notSo: NOT_SO, signs: [['human', SIGNS]] };

/** Whether a text asks to speak with a person. */
export function wishesForHuman(text: string): boolean {
  return wishIn(text, WISH) !== null;
}
