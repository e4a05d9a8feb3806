/** Troubles that are none of the losses, however like one they sound. */
export type PlainTrouble = 'part_refunded' | 'child_bought' | 'other_region';

/** Money that came back in part, and is not what was asked for: 只退了一半, refunded me 30 of 80. */
const PART_REFUNDED: readonly RegExp[] = [
  /(?<![能想要可以].{0,2})(?:只|才|就|仅|先)(?:给|是|帮|替|把|我|你们|他们)*退(?:款|钱|了|回|还|给|来|我|到)*[^，,。]{0,3}(?:一半|半|一?部分|\d)/u,
  /退(?:款|钱)?(?:了|回|还|给|来|我)+[^，,。]{0,4}(?:一半|一?部分|半截)|(?<![能想要].{0,3})部分退款(?!吗|[？?])|(?:少退|退少了|没退[全完够]|没有?全退|退得?不[全够])/u,
  /退(?!出|货)[^，,。]{0,8}[\s，,。]{0,2}[^，,。]{0,6}(?:还(?:有|差|剩|欠)|剩|另外?|其余)[^，,。]{0,8}(?:[没不](?:有)?(?:退|到|给|还)|$)/u,
  /说好?(?:全?退|退我|全额)[^，,。]{0,10}[\s，,。]*[^，,。]{0,4}(?:只|才|就)(?:到|退|收|给|有)/u,
  /\brefund(?:ed|s)?\b(?: me| us| it| was| is| came| of| back| to me| only| just)*[\s,]*(?:only |just )?(?:half|part(?:ial(?:ly)?)?|short|\D{0,3}\d[\d.]*\D{0,8} (?:out )?of\b)/i,
  /\b(?:only|just|sent back|got|received|gave)\b.{0,24}\b(?:half|part|some)\b.{0,16}\brefund(?:ed)?\b|\b(?:only|just) (?:\w+ ){0,3}refund(?:ed)? (?:me )?\D{0,3}\d/i,
  /(?<!\b(?:can|could|want|get|need|have|offer)\b.{0,12})\bpartial(?:ly)? refund(?:ed)?\b/i,
  /\brefund(?:ed)?\b.{0,40}\b(?:kept|keeps|keeping|still owed?|owes?|missing|never (?:came|got)) .{0,12}(?:rest|other|half|remaining|difference|\d)/i,
];

const CHILD = '(?:孩子|小孩|娃|儿子|女儿|闺女|孙子|孙女|外孙|弟弟|妹妹|侄子|侄女|外甥|未成年)';
const KID =
  '(?:kids?|child(?:ren)?|sons?|daughters?|grand(?:son|daughter|child|kid)|nephew|niece|little (?:brother|sister)|minor|\\d{1,2}[- ]?(?:year|yr)s?[- ]?old)';
/** Bought by a child whom nobody allowed to. What is bought for one is bought by whoever writes. */
const CHILD_BOUGHT: readonly RegExp[] = [
  new RegExp(
    `${CHILD}[^。]{0,14}(?:偷偷?|背着|瞒着?|乱|不懂事|不小心|私自|擅自|误|没(?:经|跟|告诉|问|得到)|不知道)[^。]{0,8}(?:充|买|付|花|刷|点|同意)`,
    'u',
  ),
  new RegExp(
    `(?<![给帮替为].{0,2})${CHILD}[^。]{0,16}(?:充|买|付|花|刷|玩)[^。]{0,30}(?:退(?!出)|不知情|没同意|不同意|不该)`,
    'u',
  ),
  /未成年人?(?:充值|消费|购买|退款|付款|买)/u,
  new RegExp(
    `\\b${KID}\\b.{0,50}\\b(?:without (?:asking|permission|telling|my)|behind my back|by (?:mistake|accident)|accidentally|secretly|not allowed|did ?n.?t (?:ask|know|allow)|never (?:asked|agreed|allowed))`,
    'i',
  ),
  new RegExp(
    `(?<!\\bfor (?:my |the )?)\\b${KID} (?:has |just |went and )?(?:bought|purchased|spent|charged|paid|topped|used|took)\\b.{0,60}\\b(?:refund|reverse|money back|cancel|undo)`,
    'i',
  ),
  /\b(?:purchase|bought|payment|top.?up)\b.{0,16}\bby (?:a|my) (?:minor|child|kid|son|daughter)\b/i,
];

const REGION =
  '(?:美|日|港|台|国|土|阿|英|欧|俄|韩|新|澳|加|德|法|巴西|土耳其|阿根廷|日本|美国|香港|台湾|新加坡|印度)[区服]';
const GOODS = '(?:卡|码|key|密钥|兑换|激活|steam|礼品)';
const COUNTRY =
  '(?:us|usa|eu|uk|american?|european?|turk(?:ey|ish)|japan(?:ese)?|argentin(?:a|e|ian)|brazil(?:ian)?|german(?:y)?|hong kong|hk|korean?|indian?|russian?|canad(?:a|ian)|chin(?:a|ese)|global)';
/** A code of another region than the account's; a server that was picked wrongly is another matter. */
const OTHER_REGION: readonly RegExp[] = [
  new RegExp(
    `(?:地区|区域|国家|区码)(?:都|也|好像|完全|根本|是)*(?:不对|不符|不匹配|不一样|不支持|受限|限制|错)[^。]{0,10}(?:${GOODS}|用不了|用不上|[兑换登激]|不能用|没法)|${GOODS}[^。]{0,10}(?:地区|区域|国家|区)(?:都|也|好像|是|发|给|买|选)*(?:不对|不符|不匹配|错)`,
    'iu',
  ),
  new RegExp(
    `(?:${GOODS}[^。]{0,4}|[买发给拍])(?:成|错|的是)[^。]{0,6}${REGION}[^。]{0,20}(?:号|账号|用不|兑)|号[^。]{0,4}${REGION}[^。]{0,14}${GOODS}[^。]{0,14}${REGION}|${GOODS}[^。]{0,6}${REGION}[^。]{0,14}号[^。]{0,4}${REGION}`,
    'iu',
  ),
  new RegExp(`${GOODS}[^。]{0,4}(?:买|拍|下|订|发|给)错(?:了)?(?:地?区|国家)`, 'iu'),
  /\bregion.?lock(?:ed)?\b|\b(?:card|key|code)\b.{0,24}\b(?:another|different|wrong|other) (?:country|region)\b|\bregion\b.{0,16}\b(?:mismatch|does ?n.?t match)\b/i,
  new RegExp(
    `\\b${COUNTRY}\\b(?: \\w+){0,2} (?:card|key|code)s?\\b.{0,30}\\baccount\\b.{0,20}\\b${COUNTRY}\\b|\\b${COUNTRY}\\b(?: \\w+){0,2} (?:card|key|code)s?\\b.{0,24}\\bi'?m on an? ${COUNTRY}\\b|\\b${COUNTRY} account\\b.{0,40}\\b${COUNTRY}\\b(?: \\w+){0,2} (?:card|key|code)`,
    'i',
  ),
];

/** Nothing came, or nothing is there: that is the loss, whoever bought and whatever came back. */
const NOTHING_CAME =
  /没(?:有)?(?:收)?到(?!.{0,2}(?:退|钱))|没(?:有)?(?:发货|订单|给我)|不见|删|[没未](?:能|有)?(?:付款|付成|扣)|\b(?:never (?:came|arrived)|not (?:arrived|received)|no order|nothing (?:came|arrived))\b/iu;

/** In UTF-16 units; a longer text tells more than one thing. */
const LONGEST = 160;

/** The trouble a text tells in words that leave no doubt; `null` where it tells none of these. */
export function plainTrouble(text: string): PlainTrouble | null {
  const said = text.normalize('NFKC').replaceAll('’', "'");
  if (said.length > LONGEST) return null;
  const shows = (signs: readonly RegExp[]) => signs.some((sign) => sign.test(said));
  if (shows(PART_REFUNDED)) return 'part_refunded';
  if (NOTHING_CAME.test(said)) return null;
  if (shows(CHILD_BOUGHT)) return 'child_bought';
  return shows(OTHER_REGION) ? 'other_region' : null;
}
