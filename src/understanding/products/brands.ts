import { Characters, LETTERS } from '../characters.ts';
import { Trie } from '../lexicon/trie.ts';
import { begins } from '../sifting/edges.ts';

/** Words for goods that every shop sells: alone they name no product. */
export const GENERIC_GOODS: ReadonlySet<string> = new Set(
  (
    '年费/货/商品/东西/码/卡号/卡密/卡蜜/卡米/cdk/cdkey/密钥/激活码/兑换码/激活代码/激活密钥/序列号/注册码/授权码/提取码/卡券码/兑换券/物品/宝贝/链接/下载链接/内容/服务/账号密码/卡密信息/取货/取卡/提货码/电子码/礼包/次数/天数/时长/权益/资格/额度/流量卡号/道具/授权/许可证/激活卡/软件授权/套餐/试玩/直充/充值卡号/主机/模板/主题/插件/字体/源码/钥匙/课/' +
    'subscription/membership/premium/key/keys/code/codes/license/licence/licenses/licences/license key/licence key/activation key/activation code/product key/serial/serial key/serial number/item/items/goods/product/products/delivery/game/games/pin/pins/download/download link/link/stuff/thing/service/plan/package/bundle/card number/content/software/activation/currency/point/points/credit/credits/card/cards/pass/data/minutes/uc/gold/game key/cd key/gift code/redeem code/voucher/vouchers/account/tokens'
  ).split('/'),
);

/** Makers of goods, and games, by their names in lower case. */
const BRANDS =
  '原神/崩坏/星穹铁道/绝区零/鸣潮/王者荣耀/王者/和平精英/英雄联盟/金铲铲/蛋仔派对/光遇/明日方舟/阴阳师/梦幻西游/大话西游/逆水寒/永劫无间/三国杀/穿越火线/地下城/魔兽世界/剑网3/最终幻想/我的世界/腾讯视频/爱奇艺/优酷/芒果/哔哩哔哩/b站/网易云/qq音乐/酷狗/百度网盘/迅雷/夸克/知乎/美团/京东/天猫/淘宝/苹果/谷歌/奈飞/雷蛇/中国移动/中国联通/中国电信/移动/联通/电信/腾讯/网易/盛趣/完美/战网/暴雪/剪映/豆包/麦当劳/星巴克/肯德基/沃尔玛/中石化/' +
  'dnf/cf/ff14/wps/appstore/app store/itunes/apple/google play/steam/xbox/psn/playstation/psplus/ps plus/nintendo/switch/roblox/robux/minecraft/valorant/fortnite/pubg/genshin/honkai/netflix/spotify/youtube/disney/disney+/chatgpt/gpt/openai/claude/midjourney/cursor/windows/windows /windows10/windows11/windows 10/windows 11/win10/win11/win 10/win 11/office/office /office365/office 365/office2010/office 2010/office2013/office 2013/office2016/office 2016/office2019/office 2019/office2021/office 2021/office2024/office 2024/microsoft 365/adobe/photoshop/canva/jetbrains/kaspersky/nordvpn/epic/ea/uplay/ubisoft/battle.net/razer/discord/nitro/telegram premium/amazon/mycard/vbucks/v-bucks/figma/notion/grammarly/duolingo/tinder/twitch/crunchyroll/hulu/hbo/prime video/lol/apex/zelda/gta/elden ring';

/** What may stand between a brand and its goods: steam gift card, Windows 11 Pro key, steam 50刀充值卡. */
const BETWEEN = begins(/^(?:(?: [\w+.$-]{1,12}){0,2} | ?\d{1,5}(?:刀|元|块|美元)?的?|\p{Script=Han}{0,4})$/u);
const FURTHEST = 26;

/** What may still belong to a name behind its brand: Xbox Game Pass Ultimate, Adobe全家桶. */
const TAIL = begins(/^(?:[\p{Script=Han}]{2,6}|(?: [A-Z0-9][\w+.-]{0,14}){1,3})/u);
const WORDS = new Trie(BRANDS.split('/').map((brand) => [brand, true] as const));
const LATIN = new Characters('', LETTERS);
/** A way to pay. */
const NO_BRAND = begins(/^apple ?pay/);

export interface BrandPhrase {
  readonly from: number;
  readonly to: number;
  /** Where the brand itself ends. */
  readonly brandTo: number;
}

/** Every brand in a text with what belongs to its name; `lower`: the text in lower case. */
export function brandPhrases(text: string, lower: string): BrandPhrase[] {
  const parts = (at: number): boolean =>
    !(LATIN.has(lower.charCodeAt(at)) && LATIN.has(lower.charCodeAt(at - 1)));
  const found: BrandPhrase[] = [];
  for (let from = 0; from < text.length; ) {
    const brandTo = parts(from) ? WORDS.longest(lower, from, parts)?.end : undefined;
    if (brandTo === undefined || NO_BRAND.test(lower.slice(from, from + 9))) {
      from++;
      continue;
    }
    const tail = TAIL.exec(text.slice(brandTo, brandTo + 48))?.[0].length ?? 0;
    found.push({ from, brandTo, to: brandTo + tail });
    from = brandTo;
  }
  return found;
}

/** Where the brand begins that belongs to the goods at `head`, or that they begin with; `null` where none does. */
export function brandAhead(text: string, brands: readonly BrandPhrase[], head: number): number | null {
  for (const { from, brandTo } of brands) {
    if (from === head) return head;
    if (brandTo > head) break;
    if (head - brandTo <= FURTHEST && BETWEEN.test(text.slice(brandTo, head))) return from;
  }
  return null;
}

/** A bank's card and credit are no goods. */
export const NO_GOODS =
  /白条|月付|支付|钱包|花呗|(?<![A-Za-z])pay(?![A-Za-z])|^(?:visa|master ?card|amex|bank|debit|credit|my|your)(?: (?:credit|debit|card|gift))*(?: (?:cards?|credit|account))$|^(?:银行|信用|储蓄|借记|会员中心)/i;
