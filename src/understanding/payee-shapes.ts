import { holds, matchesOf } from './sifting/matches.ts';
import { type Sifted, sifted } from './sifting/sieve.ts';

const NAME = '(?<payee>[^\\n,。;:!?()\\[\\]【】|/]{2,40}?)';
const END = '(?= ?(?:[\\n,。;:!?()\\[\\]【】|/]|$))';
const LABEL =
  '(?:收款方(?:全称|名称)?|收款(?=的叫)|收款人|收款商户|收款单位(?:全称|名称)?|收款户名|商户(?:全称|名称?|简称)?|商店(?=:)|商家(?:名称?)?|交易对方|交易对象|交易商户|对方户名|对方账户名|对方|收款账户名|收款钱包|服务商|收费方|供应商|收款公司|收款主体|收款对象|付款对象|merchant name in (?:the )?app|name on (?:the|my) (?:bill|statement|receipt)|消费?(?:场所|地点)|场所|特店|特约商户|店家|payee|merchant(?: name)?|recipient|paid to)';

/** A label with the name behind it, wherever it stands. */
const LABELLED: readonly Sifted[] = [
  // A name in quotes behind who got it: 付给"星海点卡", the statement calls you "PXL".
  sifted(
    /(?:付给|钱给|转给|打给|汇给|扫给|付到|打到|汇到|转账给|转到|付款至|元给|[-¥\d.]给|收款(?:方|人|的|户名|单位)?|服务商|收费方|供应商|收钱的|收费的|商[户家]名?|账单(?:里|上|抬头|明细)?|抬头|\bto|\bwho(?:'s| is)|(?:billed|charged|taken|collected|received) by|merchant|vendor|statement|payee)[^"「」,。;\n因有]{0,10}["「](?<payee>[^"」\n]{2,40})["」](?! ?(?:付|支付)?(?:成功|失败|完成))/gi,
  ),
  sifted(/[是非]"[^"\n]{2,20}",?是"(?<payee>[^"\n]{2,40})"/g),
  sifted(
    new RegExp(
      `(?<![可见是])${LABEL}(?: on my [a-z]{2,12})?[ ]{0,2}(?:[:\\n]|写的是|写着是?|写的|显示(?:的?是)?|不叫[^,。\\n]{1,20},叫|的叫|是|叫|为|系| is | says |(?<=paid to|全称|名称) )[ \\n"'「]{0,3}(?:微信-|支付宝-|财付通-)?${NAME}${END}`,
      'gi',
    ),
  ),
  // A bill copied on one line has spaces where the page had columns.
  sifted(
    /(?:^|[ \n])(?:收款方(?:全称|名称)?|收款人|收款商户|商户(?:全称|名称)|交易对方|对方|付款给)[ ]{1,3}(?<payee>[^\s,。;:!?()[\]【】|]{2,30})/g,
  ),
  sifted(
    /商家(?:名称?)?(?:是|叫|写的是|写着|显示)(?<payee>[^\s,。;:!?]{2,20}(?:公司|科技|网络|商行|店|工作室|数码|信息|贸易|传媒|点卡|商城))/g,
  ),
  sifted(/收款方(?<payee>[\p{Script=Han}]{2,16})(?=[,。\n]|$)/gu),
  sifted(/["「](?<payee>[^"」\n]{2,40})["」] (?:as|is) the (?:merchant|payee|recipient)/gi),
  sifted(
    /\b(?:name|merchant|payee|recipient|statement|descriptor|receipt|bank|entry|line|transaction|charge|billed)(?: [a-z']{1,12}){0,4}? (?:is|as|says|reads|shows|was|came up as|called|named|under|from)(?: the name| merchant| payee)?:? ?"?(?<payee>[A-Z][^\n,.;:!?"()]{1,38}?)(?= (?:on|using|with|via|by|for|at|was|has|is|and|but|not|amount)\b|[\n,.;:!?"()]|$)/g,
  ),
  sifted(
    /(?:收款|扣款|商[户家]|账单|抬头|收钱|对方)[^,。;\n\d"「]{0,8}(?:是|叫|写的?|显示|叫做|为)[ :]{0,2}(?<payee>[\p{Script=Han}A-Za-z*]{2,20}?)(?=[,。;!?\n]|$)/gu,
  ),
  sifted(
    /\b(?:statement|entry|descriptor)(?: entry| line)?[ :]{1,2}(?<payee>[A-Z][A-Z*&. ]{2,30}?)(?= [$€£¥]?\d)/g,
  ),
  sifted(
    /\b(?:paid|sent|transferred) (?:(?:[A-Z]{0,3}[$€£¥₹]? ?[\d.,]{1,12}|it|money)(?: [A-Za-z]{3,8})? )?to (?<payee>[A-Z][\w&'. ]{2,38}?)(?= (?:on|using|with|via|by|for|at|was|has|is|and|but)\b|[\n,.;:!?]|$)/g,
  ),
  sifted(
    /\byou paid (?:[$€£¥]?[\d.,]+(?: [A-Z]{3})? to )?(?<payee>[A-Z][^\n,.;:]{1,40}?)(?= (?:on|using|with|via|by|for|at|was|has|is)\b|[\n,.;:]|$)/g,
  ),
];

/** Names that are told in passing: behind who was paid or what a bill shows, as far as a name can go. */
const TOLD: readonly Sifted[] = [
  sifted(
    /(?:[付打转汇扫](?:款|钱)?[给到至]|款到|收款?(?:方|人|名|单位|户名)?|主体|商[户店家]名?称?|户名|店家?名?|卖家|店主|供货的?|交易对象|开票方|收[钱费]的|mch_name|抬头|对方)(?:那[栏边]|一栏|名字?|全称|账户|昵称|在闲鱼)?(?:上面?)?(?:写的?是|写着|显示的?是?|印的?是|印着|叫做?|就?是|为|[: ]){0,3}(?<payee>[\p{Script=Han}A-Za-z\d()*·-]{2,24}?)(?=[,。;!?(\n"」| ]|$|的|了)/gu,
  ),
  sifted(
    /(?:seller|shop|store|reseller|vendor|trader|stung by|off|from|叫|shop 叫)[ :]{1,2}(?<payee>(?:[A-Z][\w&'.-]{1,24}|[a-z]{4,20})(?: [A-Z][\w&'.-]{0,20}){0,3})/g,
  ),
  sifted(/给(?<payee>[\p{Script=Han}A-Za-z]{2,12}?)[付转打汇扫](?:了|过)/gu),
  sifted(
    /\b(?:to|from|as|at|by|via|it|in|is|shows?|says?|showing|reads?|lists?|named?|called|title|receiver|payee)[ :]{1,2}["']?(?<payee>[$A-Z][\w&'*.-]{1,24}(?: [A-Z&*][\w&'*.-]{0,20}){0,4})/g,
  ),
  sifted(/\bto (?<payee>[\w.-]{3,30}@[\w.-]{2,20})/g),
];

const WAY = '(?:财付通|支付宝|微信支付|微信|美团支付|京东支付|网银在线|抖音支付|银联|qq钱包|QQ钱包)';
const MOVED = '(?:快捷|支付|支出|消费|付款|扣款|扣收|刷卡|签账|转账|完成|发生|付(?=[¥\\d])|的[¥\\d])';
/** Where a bank or wallet puts the name in its notices. */
const SENT: readonly Sifted[] = [
  sifted(
    new RegExp(
      `${WAY}[-—](?:微信支付-|微信-|支付宝-)?(?<payee>[^\\n,。;:()\\[\\]【】]{2,30}?)(?=${MOVED}|[\\n,。;:()\\[\\]【】 ]|$)`,
      'g',
    ),
  ),
  sifted(
    /(?:[A-Z]{3}|\d|ending \d{3,4}) at (?<payee>[A-Z][^\n,;:#]{1,40}?)(?= (?:on|using|with|via|today)\b|[\n,;:]|\. |\.$|$)/g,
  ),
  sifted(new RegExp(`${WAY}\\((?<payee>[^\\n,。;:()]{2,30})\\)`, 'g')),
  sifted(/[A-Z]{3}?[\d.]+(?:元|美元|[A-Z]{3})?\((?<payee>[^()\n]{2,30})\)/g),
  sifted(
    new RegExp(
      `(?:在|向)[「"“]?(?<payee>[^\\n,。;:()【】"”]{2,26}?)[」"”]?(?:于[^,。\\n]{4,14})?(?:成功)?${MOVED}`,
      'g',
    ),
  ),
  sifted(/(?:付款-给|转账-给|付款给|元给)[ ]?(?<payee>[^\n,。;:()|]{2,26}?) ?(?=[\n,。;:()|]|[-¥]|$)/g),
  sifted(/你向["“「](?<payee>[^"”」\n]{2,26})["”」]转账/g),
  sifted(/商户["“「]?(?<payee>[^"”」\n,。;:(]{2,26})["”」]?(?=\(|发起的)/g),
  sifted(/收款方(?<payee>[^\n,。;: ]{2,26})(?=,)/g),
  sifted(/商户(?<payee>[A-Z][A-Z\d .*&-]{2,30})/g),
  sifted(/[,](?<payee>[^\d\n,。;:()]{2,12}),扣[\d¥]/g),
  sifted(/(?:^|\n)(?<payee>[^\d\n,。;:()【】 ]{2,16}) 公众号/g),
  sifted(
    /(?:^|[\d ,!:。])(?<payee>[\p{Script=Han}A-Za-z]{2,14}?)(?: 缴费成功| 付款\d|消费\d|\d+\.\d\d元 | 支付宝 本次|将\d)/gu,
  ),
  sifted(/[¥\d.元] (?<payee>[\p{Script=Han}]{2,12}) (?:支付宝|微信)/gu),
  sifted(/,(?<payee>[\p{Script=Han}]{2,12}),[A-Z]{3}\d/gu),
  sifted(/(?:经|由|被)(?:[^,。\d]{2,8})(?<=包|通|宝|信)付(?<payee>[\p{Script=Han}]{2,14})(?=\d)/gu),
  sifted(/[¥\d,.]+(?:元|美元)?\((?<payee>[^()\n\d]{2,30})\)/g),
  sifted(
    /(?:支付】|通知 |成功[:])(?<payee>[^\d\n,。;:()【】¥ ]{2,16}?)(?:连续包月)? ?(?=支付成功|[¥\d]| \d)/g,
  ),
  sifted(
    /(?:\bpayment (?:of [^\n]{1,18} )?to|\b[Pp]aid [^\n]{1,24} to|\bsent [^\n]{1,16} to|\bpayment to|\breceipt from|\bpurchase from|\brefund of [^\n]{1,16} from|\brefund from|\btransaction with|\b(?:charged|approved|spent|paid|purchase)[^\n.]{0,20} at|[£$€]\d[\d.]* at|\nto) (?<payee>[$A-Z][^\n,;:#]{1,40}?)(?= (?:on|using|with|via|by|for|was|has|is|from|today|at \d)\b| #|[\n,;:]|\. |\.$|$)/g,
  ),
];
/** What a notice goes on with after the name. */
const AFTER_NAME =
  /(?:快捷|消费|支付|支出|扣款|扣收|付款|交易|完成|人民币|网上(?=$)|[A-Z]{3}\d|\. | on (?=\d|[A-Z])|[.…]{2,3}|\*$)/;
/** What looks like a name by itself, wherever it stands: quoted, in capitals, or with what firms are called. */
const BARE: readonly Sifted[] = [
  sifted(/["「『'](?<payee>[^"」』'\n]{2,40})["」』']/g),
  sifted(/(?<![A-Za-z*.])(?<payee>[A-Z][A-Z\d&*.'-]{2,24}(?: [A-Z&][A-Z\d&*.'-]{0,20}){0,4})(?![A-Za-z])/g),
  // SQ *VOLTWORKS PREP, TOPUP CNX 24, GOCARDLESS / NARROWMAPS
  sifted(
    /(?<![A-Za-z*.])(?<payee>[A-Z][A-Z\d]{1,20}(?: \*|\*| \/ )[A-Z\d][A-Z\d&.'-]{2,24}(?: [A-Z&][A-Z\d&.'-]{0,20}){0,3})(?![A-Za-z])/g,
  ),
  sifted(
    /(?<![A-Za-z*.])(?<payee>[A-Z][A-Z\d&*.'-]{2,24}(?: [A-Z&][A-Z\d&*.'-]{0,20}){0,3}? (?:GMBH|LTD|LLC|BV|B\.V|AS|AB|OU|OY|OE|SRL|SL|SA|INC|KG|PTE|BHD|D\.O\.O|UK|NZ|HK|EU|US|\d{2})\.?)(?![A-Za-z\d])/g,
  ),
  sifted(
    /(?<![A-Za-z])(?<payee>(?:[A-Z][\w&'.-]{1,20} ){1,4}(?:LLC|Ltd|Limited|GmbH|B\.?V|OU|Inc|Pte|SL|Oy|AB|Online|Shop|Store|Media|Games|Keys|Digital|Studio)(?: [A-Z]\w{1,4}| \([A-Z]{2,3}\)(?: Ltd)?)?)(?![A-Za-z])/g,
  ),
  sifted(
    /(?<payee>[\p{Script=Han}()A-Za-z]{2,20}(?:公司|工作室|服务部|经营部|商行|专营店|旗舰店|专门店|小卖部|小铺|商贸|网络|科技|数码|文化|传媒|信息|通信|通讯|中心|充值|点卡|卡券|卡铺|代收|文具|渔具|数位|会馆|代办处|超市|便利屋|杂货铺|商店|商城|专营|优选|补给站|生活馆|咨询部|用品店|企业店|折扣仓|教育|源头|点数王?))(?=["」』,。;:!?()\n ]|$|的|侧)/gu,
  ),
  // KralEpin, BalticKeyz, Tbone_keys, VP할인왕
  sifted(
    /(?<![\w@.#/])(?<payee>[A-Z][a-z]+[A-Z]\w{2,16}|[A-Za-z]{3,16}_[a-z]{3,16}|[A-Z]{1,4}[\p{Script=Hangul}]{2,8})(?![\w@#])/gu,
  ),
];
/** A person says who got the money with one of these. */
const GATE = sifted(
  /["「『]|收款|服务商|特店|店[名叫家:]|卖家|供货|开票|交易对象|[付打转汇俾畀]给|\bby\b|\boff\b|seller|shop|store|\bto\b|receiver|vendor|billed|from|收费|供应商|扣款|账单|抬头|收钱|statement|descriptor|shown? as|name|charge|receipt|商[户家店]|对方|付款给|payee|merchant|recipient|paid to|\bpaid\b|\bsent\b|transferred|who/i,
);

const CAPITALS = /[A-Z]{4}/;

/** What notices are made of beside names: a name ends where one of these begins. */
const NOTICE_WORDS = sifted(
  /[\n,。;:!?()【】[\]|/"「」~<>、•●]|支付宝|微信支付|微信|财付通|云闪付|抖音支付|京东支付|美团支付|数字人民币|银联|快捷|网上|支付|付款|消费|转账|转出|转入|支出|扣款|扣收|代扣|汇款|成功|完成|发起|交易|提醒|通知|凭证|商[户家戶](?:全称|名称)?|收款方|对方|状态|当前|金额|余额|时间|方式|账单|详情|人民币|您|你|已|[在向于给給至由](?=[^\d\n]{2})|[-+¥$€£]?\d[\d,.:]*(?:元|美元|[A-Z]{3})?|\b(?:at|to|from|on|with|via|by|using|was|has|is|for|and|of|the|your|you|paid|payment|purchase|charged|receipt|transaction|card|ending|ref|amount|date|merchant|statement|balance|approved)\b/giu,
);
const NAME_LIKE = /[\p{L}]{2}|[\p{Script=Han}]{2}/u;
const EDGE = /^[\s"'.…*#—-]+|[\s"'.…#—-]+$/g;
const MOST = 40;
const LONGEST = 40;

/** A stretch that a shape points at; `by` names the shape. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Names where labels and set phrases point at them. */
function pointedAt(text: string, shapes: readonly Sifted[], by: string): Piece[] {
  return shapes.flatMap((shape, at) =>
    matchesOf(shape, text).flatMap((match) => {
      const whole = match.groups?.payee ?? '';
      const name = (whole.split(AFTER_NAME)[0] ?? '').replace(/[\s"'」”.…]{1,8}$/, '');
      const from = match.index + match[0].lastIndexOf(whole);
      return name.length < 2 ? [] : [{ from, to: from + name.length, by: `${by}${at}` }];
    }),
  );
}

/** What is left of a notice between the words notices are made of. */
function between(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (end: number): void => {
    const own = text.slice(start, end);
    const lead = /^[\s"'.…#—-]*/.exec(own)?.[0].length ?? 0;
    const name = own.replace(EDGE, '');
    if (name.length >= 2 && name.length <= LONGEST && NAME_LIKE.test(name))
      pieces.push({ from: start + lead, to: start + lead + name.length, by: 'piece' });
  };
  for (const { 0: word, index } of matchesOf(NOTICE_WORDS, text)) {
    add(index);
    start = index + word.length;
    if (pieces.length >= MOST) break;
  }
  add(text.length);
  return pieces;
}

/** Where the name of whoever got the money may stand, each stretch once for each shape that points at it. */
export function payeePieces(text: string, notice: boolean): Piece[] {
  if (!notice && !holds(GATE, text) && !CAPITALS.test(text)) return [];
  return [
    ...pointedAt(text, LABELLED, notice ? 'n' : 'p'),
    ...pointedAt(text, BARE, 'b').slice(0, MOST),
    ...pointedAt(text, TOLD, 't').slice(0, MOST),
    ...(notice ? [...pointedAt(text, SENT, 's'), ...between(text)] : []),
  ];
}
