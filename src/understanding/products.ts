import type { Claims } from './claims.ts';
import { type Found, groupAt } from './found.ts';
import type { Normalised } from './normalise.ts';

/** Names that alone say which goods are meant. */
const BRAND =
  '原神|崩坏[:：]?星穹铁道|星穹铁道|崩坏3?|绝区零|鸣潮|王者荣耀|王者|和平精英|英雄联盟|lol手游|金铲铲之战|蛋仔派对|光遇|明日方舟|阴阳师|梦幻西游|大话西游|逆水寒|永劫无间|三国杀|穿越火线|地下城与勇士|dnf|cf|魔兽世界|剑网3|最终幻想14|ff14|我的世界|腾讯视频|爱奇艺|优酷|芒果tv|哔哩哔哩|b站|网易云(?:音乐)?|qq音乐|酷狗|百度网盘|迅雷|夸克|wps|知乎|美团|京东|天猫|淘宝|苹果|app ?store|itunes|apple(?! ?pay)|google play|谷歌|steam|xbox|psn|playstation|nintendo|任天堂|switch|ns|roblox|minecraft|valorant|fortnite|pubg|genshin(?: impact)?|honkai|netflix|奈飞|spotify|youtube|disney\\+?|chatgpt|gpt|openai|claude|midjourney|cursor|windows ?(?:10|11)?|win ?1[01]|office ?(?:365|20\\d\\d)?|adobe|photoshop|jetbrains|idea|kaspersky|nordvpn|vpn|中国移动|移动|联通|电信|腾讯|网易|盛趣|完美|战网|暴雪|epic|ea|uplay|razer|雷蛇|discord|telegram|tg|amazon|amex|visa';
const NOUN_ZH =
  '小月卡|大月卡|月卡|季卡|年卡|周卡|日卡|通行证|点券|点卡|q币|q点|钻石|金币|皮肤|创世结晶|结晶|星琼|大会员|超级会员|会员|年费会员|vip|svip|礼品卡|礼物卡|购物卡|充值卡|充值码|e卡|流量包|流量|话费|激活码|激活密钥|密钥|兑换码|序列号|许可证|授权码?|cdkey|cdk|账号|成品号|代充|套餐|plus|pro|专业版|家庭版|余额充值|点数|币';
const NOUN_EN =
  'gift ?cards?|wallet (?:code|card)s?|game cards?|gift code|codes?|keys?|license(?: key)?|licence(?: key)?|activation (?:code|key)|subscription|membership|premium|nitro|monthly (?:card|pass)|battle pass|season pass|top[- ]?up|credits?|v-?bucks|robux|gems|diamonds|welkin(?: moon)?|plus|pro|account|points?';
const FACE = '(?:(?: ?面值)? ?[¥$]?\\d{1,5}(?:元|块|美元|刀)?(?![\\d:.点月年号日%]))';

const SHAPES: readonly RegExp[] = [
  /(?:^|[\n;,。 ])(?:商品(?:名称|说明|信息)?|产品(?:名称)?|购买商品|套餐(?:名称)?|product(?: name)?|item)[ ]{0,2}[:\n][ \n]{0,2}(?<product>[^\n,。;:]{2,40})/dgi,
  new RegExp(
    `(?<![A-Za-z])(?<product>(?:${BRAND})(?:的| )?(?:\\d{1,5}(?:元|块|个月|天|刀|个)?的?)?(?:${NOUN_ZH})(?:(?<=[币点卡])${FACE}元)?)`,
    'dgi',
  ),
  /(?<product>(?:q币|q点|点卡|点券|话费|e卡|礼品卡|充值卡) ?\d{1,5}元)(?!\d)/dgi,
  new RegExp(
    `(?<![A-Za-z])(?<product>(?:${BRAND})(?: [a-z0-9]{1,10}){0,2} (?:${NOUN_EN}|cards?))(?![A-Za-z])`,
    'dgi',
  ),
  new RegExp(
    `(?:买|购|下单|拍|订)(?:了|的是|的|过)?(?:一?[个张份套件])?(?:\\d{1,5}(?:元|块)的)?(?<product>[^\\s,。;:?!、\\d了的买付没不未完到]{0,8}?(?:${NOUN_ZH}))`,
    'dgi',
  ),
  /(?:充值?了?|冲了?|\d(?:元|块)?的?)(?<product>话费|流量|点卡|点券|q币|会员|e卡|月卡|季卡|年卡|周卡|礼品卡)/dgi,
  new RegExp(
    `\\b(?:bought|buy|buying|ordered|purchased|paid(?: [^ ]{1,8}){0,5} for|for) (?:an? |the |one |two |my |\\d{1,2} )?(?:\\$?\\d{1,4} )?(?<product>(?:[a-z0-9']{2,14} ){0,2}(?:${NOUN_EN}))(?![A-Za-z])`,
    'dgi',
  ),
  // After another character of a name (星辰点卡) it is part of that name.
  /(?<![^\s\d\x20-\x7e。、买购充冲订拍的了个张份是])(?<product>小月卡|大月卡|月卡|季卡|年卡|周卡|q币|点卡|点券|礼品卡|e卡|话费|流量包|大会员)/dgi,
];
const STRANGE = /^(?:my |the |an? )?(?:refund|reason|order|payment|help|this|that|it)\b/i;

/** What was bought, by the first shape that fits; the shapes are ordered from the surest to the vaguest. Claimed. */
export function readProduct(words: Normalised, claims: Claims): Found<string> | null {
  for (const shape of SHAPES) {
    for (const match of words.text.matchAll(shape)) {
      const place = groupAt(match, 'product');
      if (!place || claims.taken(place.from, place.to) || STRANGE.test(place.text)) continue;
      const blank = place.text.length - place.text.trimEnd().length;
      const product = { from: place.from, to: place.to - blank };
      claims.claim(product);
      return { value: words.words(product.from, product.to), ...product };
    }
  }
  return null;
}
