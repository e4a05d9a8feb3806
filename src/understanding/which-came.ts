/** Longer texts are pasted pages. In UTF-16 units. */
const LONGEST = 400;

/** Where the words of one order can end and those of another begin. */
const BREAK =
  /[,，。;；、\n]\s*|\.\s+|\s+(?=第|另|\d+(?:\.\d+)?(?:块|元)?的)|\s+(?:and|but|while|whereas)\s+(?=the (?:first|second|third|other)|one\b|my )|(?=第[一二三四五1-5][单笔个张次份])|(?=(?<![另第有])[一另][外一]*[单笔个](?!半?(?:月(?!卡)|小时|星期|礼拜|钟)))|(?=还有一[单笔个])|(?<![\d.])(?=\d+(?:\.\d+)?(?:块|元)?的(?:那[单笔个])?(?:还|都|一直)*没)/giu;

const CAME =
  /(?<![没未不])(?:到账?|收到|到货|发货?|来|充上|充进去|拿到)了(?!吗|么|没|[?？])|没问题|正常|\b(?:arrived|came|delivered|received|got it|worked|(?:is|was) (?:fine|ok|there))\b/iu;
const NOT =
  /没有?(?:到|收|发|来|充|给|反应|动静|消息|见)|[未不]到|不见|还没|没$|\b(?:didn'?t|did not|hasn'?t|has not|haven'?t|never|not|nothing|isn'?t|missing)\b/iu;
/** Said of every one of them. */
const OF_ALL = /都|各|\b(?:both|all|each)\b/iu;

/** By its place, as one beside another, or by a number of its own. */
const PLACED =
  /第\s*(?<zh>[一二三四五1-5])\s*[单笔个张次份]|\b(?:the |my )?(?<en>first|second|third|1st|2nd|3rd)\b/iu;
const BESIDE =
  /[一另](?:外一?)?[单笔个](?!半?(?:月(?!卡)|小时|星期|礼拜|钟))|\b(?:the other|another|one)\b(?! (?:of|or)\b)/iu;
const NUMBERED =
  /(?<![\d.:])(?:[A-Za-z]{0,6}\d{8,}|\d+(?:\.\d{1,2})?(?=(?:块|元)?(?:的|那[单笔]|(?:已经?|还|都)*[到没])))/u;
const PLACES: readonly RegExp[] = [/[一1]|first/i, /[二2]|second/i, /[三3]|third/i, /[四4]/, /[五5]/];

/** Orders or payments by name: a card of two is part of one order. */
const ORDERS =
  /[二两三四五几第2-9]一?(?:个订)?[单笔](?!号)|[一另][外一]*[单笔].*[一另][外一]*[单笔](?!号)|\b(?:orders|payments|purchases|(?:first|second|other|another) (?:order|payment|purchase))\b/iu;
const OWN_FACT = /\d{2}|[$€£¥]/;
/** 30 和 68: in the order in which their places are told. */
const ITEM = '[¥$€£]?(?:[A-Za-z]{0,6}\\d{8,}|\\d{1,5}(?:\\.\\d{1,2})?)(?:元|块)?(?![\\d:点月日号])';
const LIST = new RegExp(
  `(?<![\\w.:])${ITEM}(?:\\s*(?:和|跟|与|、|,|，|/|&|\\+|\\band\\b)\\s*${ITEM})+`,
  'giu',
);

interface Clause {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/**
 * A text that tells of several orders of which some came, without the words of those: 第一单30到了，第二单68没到. As long as it
 * was, so that places in it stay; the same text where it tells of no such orders.
 */
export function withoutCame(text: string): string {
  if (text.length > LONGEST || !CAME.test(text) || !NOT.test(text)) return text;
  const orders = ordersIn(clausesOf(text));
  const came = [...orders].filter(([, clauses]) => cameOf(clauses) === true);
  const missing = [...orders].filter(([, clauses]) => cameOf(clauses) === false);
  const own = came.flatMap(([, clauses]) => clauses);
  const isApart = ORDERS.test(text) || own.some(({ words }) => OWN_FACT.test(words));
  if (came.length === 0 || missing.length === 0 || !isApart) return text;
  const rest = own.reduce((words, { from, to }) => blanked(words, from, to), text);
  return came.reduce((words, [name]) => withoutItem(words, name, orders.size), rest);
}

function clausesOf(text: string): Clause[] {
  const starts = [0, ...[...text.matchAll(BREAK)].map(({ index, 0: gap }) => index + gap.length)];
  return [...new Set(starts)].map((from, at, all) => {
    const to = all[at + 1] ?? text.length;
    return { from, to, words: text.slice(from, to) };
  });
}

/** The clauses of each order by its name; what names none belongs to the one before, unless it was done with. */
function ordersIn(clauses: readonly Clause[]): Map<string, Clause[]> {
  const orders = new Map<string, Clause[]>();
  let beside = 0;
  let present: string | null = null;
  for (const clause of clauses) {
    const { words } = clause;
    const done = isDone(orders.get(present ?? ''));
    const named = placeIn(words) ?? (BESIDE.test(words) ? `beside ${++beside}` : null);
    const name: string | null = named ?? (present === null || done ? numberIn(words) : null);
    if (OF_ALL.test(words)) present = null;
    else present = name ?? (done && !OWN_FACT.test(words) ? null : present);
    if (present !== null) orders.set(present, [...(orders.get(present) ?? []), clause]);
  }
  return orders;
}

function isDone(clauses: readonly Clause[] | undefined): boolean {
  return clauses !== undefined && cameOf(clauses) !== null;
}

function placeIn(words: string): string | null {
  const place = PLACED.exec(words)?.groups;
  const said = place?.zh ?? place?.en;
  return said === undefined ? null : `place ${PLACES.findIndex((each) => each.test(said)) + 1}`;
}

/** A sum or a number by which one is told to have come or not. */
function numberIn(words: string): string | null {
  return CAME.test(words) || NOT.test(words) ? (NUMBERED.exec(words)?.[0] ?? null) : null;
}

/** Whether the order came; `null` where that is not told, or both are. */
function cameOf(clauses: readonly Clause[]): boolean | null {
  const told = clauses.flatMap(({ words }) => (NOT.test(words) ? [false] : CAME.test(words) ? [true] : []));
  return new Set(told).size === 1 ? (told[0] ?? null) : null;
}

/** Where all of them are listed, the item of the order that came goes, too. */
function withoutItem(text: string, name: string, count: number): string {
  const place = /^place (\d)$/.exec(name)?.[1];
  return text.replace(LIST, (list) => {
    const items = [...list.matchAll(new RegExp(ITEM, 'giu'))];
    const meant = items.find(({ 0: item }, at) =>
      place === undefined
        ? item.replace(/\D+$/, '') === name
        : items.length === count && at + 1 === Number(place),
    );
    return meant ? blanked(list, meant.index, meant.index + meant[0].length) : list;
  });
}

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}
