import { Trie } from '../lexicon/trie.ts';

/** What a Chinese name for goods ends in, for names no list knows: 口红券, 校园卡, 单场票, 书币. */
const ENDINGS =
  '卡/券/币/费/票/版/包/课/书/码/钻/石/玉/豆/点/证/金/晶/玉/珠/服/号/皮/车/月卡/季卡/年卡/周卡/会员/权益/软件/素材/空间/席位/节点/额度/流量/套餐/账号/授权/题库/真题/模板/插件/教程/课程/资料/查重/专栏/电子书/有声书/音乐/视频/游戏/礼包/礼盒/装备/皮肤/道具/头像框/通行证/战令/代练/代充/陪玩/直播/门票/车票/机票/船票/演唱会票/话费/电费/水费/燃气费/物业费/停车费/学费/报名费/房租/宽带/月租/月票/季票/续费/充值/服务/域名/主机/服务器/云盘/网盘/邮箱/接口/算力/报告/图纸/字体/源码/时长/次数/点数/积分/经验/金币/元宝/代币/结晶/星琼/贵宾/年费/月费/季费/连续包月/包月/包年/流量包/加速器/梯子/机场/专线/激活码/兑换码/余额/下午茶/蛋糕/鲜花/种子/化肥/特权/礼物/打赏/门票/门禁/押金卡/饭卡/水卡/饭票/' +
  '系统/课件/端口/讲义/图录/学分/滤镜/藏品/数字藏品/特典/铃声/音频/字库/图集/曲谱/乐谱/谱/纸样/版型图/壁纸/合集/笔刷/预设/预设集/即享券/票券/利是封/谷子/吧唧/徽章/蛋币/迷你币/g币/电池/蜡烛/扭蛋/车位/云存储/企业版/旗舰版/家庭版/标准版/基础版/高级版/团队版/终身版/个人版/专业版/激活/许可证/密钥/注册码/序列号/认证/寒假班/体验课/导览包/唱段包/唱段/有声剧/广播剧/漫画/小说/题集/真题集/作文/范本/课时/私教课/单词包/词库/地图包/地图/模型包/机模/音源/采样/音色包/节拍/字幕/剧本/外观/坐骑/宠物/代金/抵用券/优惠券包/加油券/停车券/洗车券/咖啡券/奶粉券/预付卡/储值卡/购物券/提货卡/亲情号/流量月包/夜间包/漫游包/语音包/日租卡/物联卡/宠粮/回执';

/** The same in English: eSIM, stamp pack, crossword subscription. */
const ENGLISH =
  'esim/sim/pack/packs/set/sets/upgrade/upgrades/voucher/vouchers/soundtrack/album/antivirus/audiobook/audiobooks/ebook/e-book/book/books/plan/plans/license/licence/licenses/licences/subscription/subscriptions/membership/pass/passes/bundle/bundles/expansion/dlc/add-on/addon/season/edition/game/games/skin/skins/mount/gems/coins/diamonds/crystals/tokens/token/credits/credit/points/robux/v-bucks/vbucks/minecoins/primogems/gold/silver/uc/cp/vp/nitro/boost/boosts/card/cards/code/codes/key/keys/account/hosting/vps/server/domain/proxy/proxies/vpn/theme/template/templates/plugin/font/fonts/preset/presets/course/courses/class/lesson/lessons/ticket/tickets/top-up/topup/recharge/airtime/data/minutes/load/premium/pro/plus/ultimate/office/windows/software/app/report/wallpaper/stickers/sticker/emote/emotes/loot/box/boxes/crate/crates/chest/tier/rank/vip/number/seat/seats/api/storage/space/channel/server boost/gift/giftcard/e-gift/' +
  'software/e-sim/goodybag/voucher code/map pack/maps/map/railcard/posters/entry/sheet music/samples/sample pack/loops/beats/preset pack/filters/filter/brushes/deck/flashcards/workbook/guide/manual/videos/lessons/tutorial/masterclass/webinar/replay/certificate/mock exam/question bank/spreadsheet/planner/printable/pattern/patterns/knitting pattern/sewing pattern/model/models/assets/asset pack/texture pack/shaders/shader/realms/starlight/diamonds pack/shards/shard/shells/stars/bits/subs/sub/gift sub/emotes pack/credits pack/seats pack/storage plan/backup plan/mailbox/ssl/ssl certificate/ip/ips/ipv4/proxy plan/vpn plan/addon/extension/extensions/firmware/unlock/unlock code/activation/renewal/upgrade code/family plan/day pass/monthly plan/yearly subscription/annual subscription/annual plan/monthly subscription';

/** Goods known by their own names; anything on this list is one without another word. */
const NAMES =
  '原石/源石/创世结晶/空月祝福/大月卡/小月卡/星琼/列车补给凭证/菲林/月相/声石/通宝/仙玉/代币券/cf点/q点/q币/qb/点券/点卷/抖币/快币/b币/贝壳/薯券/书币/起点币/墨水/番茄币/羊城通/八达通/悠游卡/一卡通/etc/黑胶/黑胶vip/plus会员/88vip/大会员/绿钻/豪华绿钻/黄钻/红钻/超级会员/白金会员/黄金会员/星钻会员/奇异果/金块/合成玉/体力/天赏石/勾玉/灵石/金铲铲/' +
  'robux/v-bucks/vbucks/minecoins/primogems/genesis crystals/welkin moon/blessing of the welkin moon/nitro/discord nitro/game pass/xbox game pass/ps plus/playstation plus/xbox live gold/google one/icloud+/icloud/apple music/apple one/apple tv+/netflix/spotify/spotify premium/youtube premium/disney+/hulu/crunchyroll/chatgpt plus/claude pro/midjourney/nordvpn/expressvpn/surfshark/mullvad/office 365/microsoft 365/windows 11 pro/windows 10 pro/adobe cc/photoshop/coreldraw/figma/canva pro/steam wallet/steam card/itunes/eshop card/psn card/valorant points/riot points/apex coins/pubg uc/uc/free fire diamonds/mobile legends diamonds/mlbb diamonds/jetbrains/cursor/copilot/kindle/audible/duolingo/duolingo plus/tinder gold/tinder plus/telegram premium/telegram stars/esim';

export interface Head {
  readonly known: boolean;
}

function heads(words: string, known: boolean): [word: string, head: Head][] {
  return words.split('/').map((word) => [word, { known }]);
}
const HEADS = new Trie([...heads(ENDINGS, false), ...heads(ENGLISH, false), ...heads(NAMES, true)]);

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Finds the longest head that begins at a place of a text in lower case. */
export function headsOf(lower: string): (at: number) => { end: number; value: Head } | null {
  const parts = (at: number): boolean =>
    !(isLatin(lower.charCodeAt(at)) && isLatin(lower.charCodeAt(at - 1)));
  return (at) => (parts(at) ? HEADS.longest(lower, at, parts) : null);
}
