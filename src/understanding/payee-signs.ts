import { lowered } from './lexicon/lowered.ts';
import { type Tagged, tagAfter, tagBefore } from './lexicon/tag.ts';
import { type Piece, payeePieces } from './payee-shapes.ts';
import type { Shows } from './weighing/judging.ts';
import { side } from './weighing/sides.ts';
import { hearWords } from './weighing/surroundings.ts';

/** A stretch of text that may name who got the money, with what it shows to whoever weighs that. */
export interface ShownPayee {
  readonly from: number;
  readonly to: number;
  readonly shows: Shows;
}

const NO_NAME =
  /^[\d零一二三四五六七八九十百千两.]+(?:元|块|美元|刀)|^(?:\d(?!-[A-Z])|我|你|您|他|谁|不|没|就|也|是|写|叫|显示|哪|the |an? |my |your |[*]|微信支付|微信|支付宝|财付通|云闪付|个人客户|对公|本人|零钱|余额|人民币|成功|退款|鬼|ye$|you$|什么|银联代收|花呗还款|部分退款|港币商户)|^(?:查询|处理|确认)|(?:时间|金额|方式|单号)$|^(?:分|日|月|经|境外|于|在|向|通过|发生)|财付通|支付宝|微信支付|云闪付|快捷|钱包付|^[\p{Script=Han}]{2,6}银行$|\p{Script=Han} \p{Script=Han}/iu;
function bucket(length: number): string {
  return String(length > 16 ? 17 : length > 8 ? 9 : length);
}

const SIDES = {
  by: side('by'),
  pointed: side('pointed'),
  no: side('no'),
  left: side('left'),
  left2: side('left2'),
  left4: side('left4'),
  right: side('right'),
  right2: side('right2'),
  right4: side('right4'),
  tagLeft: side('tagleft'),
  tagRight: side('tagright'),
  first: side('first'),
  tail: side('tail'),
  last: side('last'),
  head: side('head'),
  long: side('long'),
  place: side('place'),
  money: side('money'),
  line: side('line'),
  word: side('word'),
  inside: side('inside'),
} as const;

/** Words that lead up to who got the money, or to another name. */
const LEADING =
  /^[\s\S]*(?<word>收款|商[户家店]|对方|[付打转汇畀给]给|[给到]|抬头|账单|名[称字]?|叫|店名?|户名|系|是|写着?|显示|买|订单|商品|游戏|角色|账号|merchant|payee|recipient|receiver|vendor|statement|billed|charged|paid|sent|name|\b(?:to|from|by|as|for|of|is|says|order|game|account|bought|called)\b)/i;
const LEAD = 18;

function showing(text: string, tagged: Tagged, { from, to }: Piece, by: readonly string[]): Shows {
  return (hear) => {
    const own = text.slice(from, to);
    const lower = lowered(text);
    const inside = tagAfter(tagged, from);
    const tag = (at: number): string => tagged.tags[at] ?? '^';
    const script = /\p{Script=Han}/u.test(own) ? 'han' : /^[A-Z][A-Z*. ]+$/.test(own) ? 'capitals' : 'latin';
    const place = String(Math.min(4, Math.floor((5 * from) / (text.length + 1))));
    const priced = /^ ?[-+]?[¥$€£]?\d/.test(text.slice(to, to + 4));
    const paid = /[\d元] ?$/.test(text.slice(Math.max(0, from - 3), from));
    for (const each of by) hear(SIDES.by.sign(each));
    hear(SIDES.pointed.sign(String(by.some((each) => each !== 'piece')), String(by.length > 1)));
    hear(SIDES.no.sign(String(NO_NAME.test(own))));
    const leading = LEADING.exec(text.slice(Math.max(0, from - LEAD), from));
    const lead = leading?.groups?.word?.toLowerCase() ?? '';
    hear(SIDES.word.sign(lead));
    hear(SIDES.word.sign(lead, script, by.at(-1)));
    hear(SIDES.left.sign(text.slice(Math.max(0, from - 1), from), script));
    hear(SIDES.left2.sign(text.slice(Math.max(0, from - 2), from)));
    hear(SIDES.left4.sign(lower.slice(Math.max(0, from - 4), from)));
    hear(SIDES.right.sign(text.slice(to, to + 1), script));
    hear(SIDES.right2.sign(text.slice(to, to + 2)));
    hear(SIDES.right4.sign(lower.slice(to, to + 4)));
    hear(SIDES.tagLeft.sign(tag(tagBefore(tagged, from))));
    hear(SIDES.tagRight.sign(tag(tagAfter(tagged, to))));
    hear(SIDES.first.sign(tag(inside), String((tagged.from[inside] ?? to) < to)));
    hear(SIDES.tail.sign(lower.slice(Math.max(from, to - 2), to)));
    hear(SIDES.last.sign(own.slice(-1)));
    hear(SIDES.head.sign(lower.slice(from, Math.min(to, from + 2))));
    hearWords(SIDES.inside, lower, from, to, hear);
    hear(SIDES.long.sign(bucket(own.length), script));
    hear(SIDES.place.sign(place, script));
    hear(SIDES.money.sign(String(priced), String(paid)));
    hear(
      SIDES.line.sign(
        String(from === 0 || text[from - 1] === '\n'),
        String(to === text.length || text[to] === '\n'),
      ),
    );
  };
}

/** Every stretch that may name who got the money, in a bill, a notice or beside a label; `notice`: a machine wrote it. */
export function payeesShown(text: string, tagged: Tagged, notice: boolean): ShownPayee[] {
  const pieces = payeePieces(text, notice);
  const found = new Map<string, { piece: Piece; by: string[] }>();
  for (const piece of pieces) {
    const key = `${piece.from} ${piece.to}`;
    const known = found.get(key);
    if (known) known.by.push(piece.by);
    else found.set(key, { piece, by: [piece.by] });
  }
  return [...found.values()].map(({ piece, by }) => ({
    from: piece.from,
    to: piece.to,
    shows: showing(text, tagged, piece, by),
  }));
}
