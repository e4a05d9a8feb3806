/** Goods, told to be in somebody's hands: 卡也给了, 收到卡密了, code received, the points came. */
const CAME: readonly RegExp[] = [
  /(?:(?<!银行|信用|储蓄|手机|电话|身份)卡密?|(?<!验证|校验|动态|短信|付款|收款|二维|取件)码|密钥|key|货|东西|商品|宝贝|点券|点数|结晶|q币|话费|钻石?|金币|会员|皮肤|券|权益|授权)(?:也|都|是|倒|已经?|其实|早就?|明明|全|我|给我|[，, ])*(?:到(?:手|账)?|收到|收|来|给|发|开通?|充上|充进去?|拿到|有)了(?![他她对别人])/iu,
  /(?:(?<!银行|信用|储蓄|手机|电话|身份|点)卡密?|(?<!验证|校验|动态|短信|付款|收款|二维|取件)码|密钥|key)(?:也|都|是|倒|其实|明明)+(?:有|在)(?![没问])/iu,
  /(?:收到|拿到|领到|给|发)了?(?:我)?(?:的)?(?:卡密?|(?:激活|兑换|充值|卡)码|密钥|key|货|东西|商品)(?:了|的|$|[\p{P}\s])/iu,
  /\b(?:codes?|keys?|cards?|points?|goods|items?|gems|credits?|coins|stuff|licen[cs]es?|it all|everything)(?: (?:was|were|has|have|is|are|did|been|also|already|just|all|both|i|my))* (?:received|came|arrived|delivered|got here|showed up)\b/i,
  /\b(?:codes?|keys?|goods|items?|licen[cs]es?) (?:is|are)(?: also| all| both| right)* there\b/i,
  /\b(?:i|we) (?:have |did |already |also |just )*(?:got|received|have) (?:the|my|a|both|all|it all)? ?(?:codes?|keys?|cards?|points|goods|items?|gems|credits|licen[cs]es?)\b/i,
];
/** Not yet, not all of it, or only hoped for. 没用 says that it came. */
const NOT_ALL =
  /没(?!(?<=号没)了|用|法|问题|事|毛病|办法|(?:有)?(?:激活|兑换)成功)|未(?!知)|不(?:给|发|见|到账|来|齐|全|够|对数)|[差缺少]|只(?!能)|才(?!发现|知道|看)|一半|以为|如果|要是|等|就(?:好|行)|吗|呢|[?？]|\b(?:nothing|none|no|never|only|half|missing|rest|if|when|until|where|other|yet|(?:not|n'?t|never) (?:\w+ )?(?:arrived?|receive[d]?|come|came|got|get|getting|delivered|show\w*|there|here))\b/iu;
/** What a page, a message or a person says of them is not what somebody has. */
const SAID_BY =
  /显示|提示(?=[^，,。]{0,6}已)|写着|状态|说(?:是|已)?(?=.{0,6}了)|通知|\b(?:says?|said|shows?|showed|marked|claims?|status|according)\b/iu;

/** In UTF-16 units; a longer text tells more than how it stands. */
const LONGEST = 160;

/** Whether a text says that the goods are there, whatever is wrong with them. What only a page says of them does not count. */
export function tellsGoodsCame(text: string): boolean {
  const said = text.normalize('NFKC').replaceAll('’', "'");
  if (said.length > LONGEST || NOT_ALL.test(said)) return false;
  return CAME.some((came) => {
    const match = came.exec(said);
    return match !== null && !SAID_BY.test(clauseUpTo(said, match.index + match[0].length));
  });
}

function clauseUpTo(text: string, end: number): string {
  return (
    text
      .slice(0, end)
      .split(/[，,。.;；\n]|(?<=\p{Script=Han})\s/u)
      .at(-1) ?? ''
  );
}
