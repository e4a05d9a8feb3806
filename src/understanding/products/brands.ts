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
  '第五人格/元梦之星/火影忍者/洛克王国/赛尔号/摩尔庄园/奥比岛/天涯明月刀/倩女幽魂/天龙八部/问道/诛仙/幻塔/碧蓝航线/碧蓝档案/蔚蓝档案/少女前线/公主连结/重返未来/恋与深空/恋与制作人/光与夜之恋/未定事件簿/战双帕弥什/战双/暗区突围/三角洲行动/三角洲/无畏契约/使命召唤/逃离塔科夫/绝地求生/吃鸡/彩虹六号/守望先锋/炉石传说/炉石/暗黑破坏神/流放之路/剑灵/天堂/征途/迷你世界/怪物猎人/宝可梦/动森/足球经理/实况足球/皇室战争/部落冲突/荒野乱斗/海岛奇兵/开心消消乐/消消乐/球球大作战/欢乐斗地主/天天象棋/蛋仔/石器时代/冒险岛/跑跑卡丁车/qq飞车/诛仙/泡泡堂/命运方舟/番茄畅听/番茄小说/番茄/喜马拉雅/得到app/得到/樊登读书/樊登/微信读书/起点/晋江/掌阅/懒人听书/蜻蜓fm/知网/万方/维普/百度文库/文库/豆丁/道客巴巴/猿辅导/作业帮/学而思/小猿搜题/有道词典/有道/新东方/粉笔/中公/扇贝/百词斩/不背单词/多邻国/斑马/叫叫/洪恩识字/洪恩/小度/天猫精灵/小爱/芒果tv/咪咕视频/咪咕/西瓜视频/抖音/快手/小红书/微博/虎牙/斗鱼/酷我音乐/酷我/汽水音乐/全民k歌/唱吧/天眼查/企查查/阿里云盘/阿里云/腾讯云/华为云/百度云/天翼云/坚果云/萤石云/萤石/米家/滴滴/高德/哈啰/青桔/饿了么/盒马/山姆/永辉/屈臣氏/瑞幸/喜茶/奈雪/蜜雪冰城/必胜客/汉堡王/海底捞/猫眼/淘票票/大麦/携程/飞猪/去哪儿/同程/壳牌/国家电网/有赞/微盟/店小秘/卖家精灵/生意参谋/千牛/安居客/58同城/贝壳找房/智联招聘/语雀/石墨文档/飞书/钉钉/企业微信/腾讯会议/腾讯文档/金山文档/金山/印象笔记/幕布/墨刀/蓝湖/即时设计/稿定设计/稿定/创客贴/图怪兽/千图网/摄图网/包图网/美图秀秀/美图/醒图/黄油相机/必剪/快影/万兴喵影/万兴/会声会影/达芬奇/keep/央视频/网易云音乐/网易云/全聚德/船讯网/得力/讯飞听见/讯飞/天翼/家乐福/全家/' +
  'dnf/cf/ff14/wps/appstore/app store/itunes/apple/google play/steam/xbox/psn/playstation/psplus/ps plus/nintendo/switch/roblox/robux/minecraft/valorant/fortnite/pubg/genshin/honkai/netflix/spotify/youtube/disney/disney+/chatgpt/gpt/openai/claude/midjourney/cursor/windows/windows /windows10/windows11/windows 10/windows 11/win10/win11/win 10/win 11/office/office /office365/office 365/office2010/office 2010/office2013/office 2013/office2016/office 2016/office2019/office 2019/office2021/office 2021/office2024/office 2024/microsoft 365/adobe/photoshop/canva/jetbrains/kaspersky/nordvpn/epic/ea/uplay/ubisoft/battle.net/razer/discord/nitro/telegram premium/amazon/mycard/vbucks/v-bucks/figma/notion/grammarly/duolingo/tinder/twitch/crunchyroll/hulu/hbo/prime video/lol/apex/zelda/gta/elden ring/' +
  'showmax/dstv/canal+/now tv/britbox/paramount+/dazn/sky sport/tidal/deezer/soundcloud/audible/scribd/kindle/kobo/headspace/strava/zwift/coursera/udemy/skillshare/masterclass/quizlet/chegg/turnitin/babbel/busuu/memrise/evernote/todoist/1password/lastpass/bitwarden/dashlane/malwarebytes/norton/mcafee/bitdefender/avast/protonvpn/surfshark/mullvad/expressvpn/cyberghost/godaddy/namecheap/cloudflare/hostinger/digitalocean/vultr/hetzner/wordpress/elementor/shopify/squarespace/mailchimp/envato/shutterstock/freepik/adobe stock/lightroom/illustrator/premiere pro/premiere/after effects/final cut/logic pro/ableton/fl studio/cubase/izotope/kontakt/splice/guitar pro/musescore/sibelius/finale/scrivener/sketchup/autocad/revit/solidworks/matlab/spss/endnote/vmware/parallels/airalo/holafly/giffgaff/lebara/vodafone/airtel/mtn/safaricom/vodacom/telkom/telecel/digicel/telkomsel/viettel/singtel/starhub/maxis/celcom/csgo/cs2/dota 2/dota/mlbb/mobile legends/free fire/cod mobile/codm/honor of kings/wuthering waves/zenless zone zero/star rail/hsr/pokemon go/pokemon/candy crush/clash of clans/clash royale/brawl stars/overwatch/diablo/world of warcraft/wow/eve online/plex/runescape/osrs/path of exile/rocket league/fall guys/dead by daylight/terraria/stardew valley/cyberpunk/helldivers/palworld/sea of thieves/warframe/rainbow six/fifa/fc 25/nba 2k/football manager/call of duty/hogwarts legacy/quickbooks/xero/sage/freshbooks/squareup/garmin/navionics/skysafari/stellarium/pixinsight/cricut/deepl/perplexity/gemini/copilot/runway/suno/elevenlabs/jasper/patreon/substack/onlyfans/bandcamp/tesco/walmart/target gift card/starbucks/uber/lyft/doordash/grab/ebay/airbnb/playstation store/google one/icloud/nextdns/plex pass';

/** What may stand between a brand and its goods: steam gift card, Windows 11 Pro key, steam 50刀充值卡. */
const BETWEEN = begins(
  /^(?:(?: (?!not )[\w+.$-]{1,12}){0,2} | ?\d{1,5}(?:刀|元|块|美元)?的?|\p{Script=Han}{0,4})$/u,
);
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
  /白条|月付|支付|钱包|花呗|(?<![A-Za-z])pay(?![A-Za-z])|^(?:visa|master ?card|amex|bank|debit|credit|my|your)(?: (?:credit|debit|card|gift))*(?: (?:cards?|credit|account))$|^(?:银行|信用|储蓄|借记|会员中心|软妹币)/i;
