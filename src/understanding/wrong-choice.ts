import { simplified } from './traditional.ts';

/** Other goods were bought than were wanted: another item, face value, edition, or a card of another region. */
const GOODS =
  /(?:买|拍|订)错(?!号|了?账号|了?(?:区服|服|大区))|(?:选|点|下)错了?(?:商品|面值|套餐|规格|版本|单|东西|数量|卡)|(?:买|充|拍|下|订)成了?.{0,8}(?:卡|会员|币|券|版|区的|套餐|钻|\d(?:元|块)?的)|(?:要|想)(?:买|充)的是.{1,16}(?:买|充|拍)(?:到|成|了)|\b(?:bought|ordered|got|picked|purchased) (?:the |a )?wrong (?:one|card|code|key|item|game|version|edition|product|amount|region|denomination|pack|plan)\b|\bwrong region\b.{0,30}\b(?:card|code|key|gift)\b|\b(?:card|code|key)\b.{0,24}\bwrong region\b/iu;
/** The account or the server was typed or picked wrongly, and a top-up went there. */
const TARGET =
  /(?:区服?|大区|服务器|账号|uid|id|(?<!单|编|流水)号码?)(?:都|给|好像|也|可能)?(?:选|填|充|买|弄|搞|点|输|打|写)?错|(?:选|填|充|买|弄|搞|点|输|打|写)错了?(?:区|服|大区|服务器|账号|号|uid|id)|(?:选|充|买|填|点)(?:成|到|了)了?(?:官|国际|渠道|b站?|安卓|苹果|ios|微信|qq|外|国|日|港|台|美|欧)服|\bwrong (?:server|uid|user ?id|player ?id|character)\b|\b(?:to|on|into|entered|typed|put) (?:the |a )?wrong account\b/iu;
const LOGIN = /登[录陆]?(?:错|的是|成|了)|\b(?:logged|signed|log|sign) ?(?:in|on)\b|\blogin\b/iu;

/** Denied, or only wondered about. */
const NOT_SO =
  /(?:没(?!注意|看)|不是|并非|怕|会不会|是不是|有没有)[^，,。 ]{0,6}[错成]|[?？吗]|\b(?:not|never|did ?n[o']?t|was ?n[o']?t|if|whether)\b/iu;

/** In UTF-16 units; a longer text tells more than one thing. */
const LONGEST = 120;

/** What was chosen wrongly: the goods, or where a top-up went; `null` where a text does not say. */
export function wrongChoice(text: string): 'goods' | 'target' | null {
  const said = Array.from(text.normalize('NFKC').toLowerCase(), simplified).join('');
  if (said.length > LONGEST || LOGIN.test(said) || NOT_SO.test(said)) return null;
  if (TARGET.test(said)) return 'target';
  return GOODS.test(said) ? 'goods' : null;
}
