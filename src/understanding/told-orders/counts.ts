const DIGITS: Readonly<Record<string, number>> = {
  ...{ 两: 2, 俩: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
};
const NUMERAL =
  '[两俩二三四五六七八九十]|(?<!\\d)(?:[2-9]|1[0-2])|\\b(?:two|three|four|five|six|seven|eight|nine|ten)\\b';
const ORDERS =
  '个?(?:订单|单(?![号价位])|笔)|个(?:[账帐]号|号(?!码))|\\s(?:(?:separate|different|more|missing) )*(?:orders|payments|purchases|top-?ups|recharges)\\b';
const COUNTED = new RegExp(`(?<![第每])(?<count>${NUMERAL})\\s*(?:${ORDERS})`, 'giu');

/** How many orders or payments a text says there are, each time it says so: 三单, two orders. */
export function countsIn(text: string): number[] {
  return [...text.matchAll(COUNTED)].map(({ groups }) => numeralOf(groups?.count ?? ''));
}

/** One after the other. */
const BESIDE =
  /第[一1][次笔单个].*第[二2][次笔单个]|一[笔单](?!钱).{1,30}一[笔单]|几(?:笔|单|个订单)|\bseveral (?:separate |different )?(?:orders|payments|purchases)\b|\bfirst (?:order|payment|purchase|one)\b.*\bsecond\b/isu;
const MONEY = /\d+(?:\.\d+)?(?=\s*(?:元|块|圆|刀|usd|rmb|u\b))|[¥$€£]\s*\d+(?:\.\d+)?/giu;

/** Whether a text tells of several orders or payments, and of sums that differ. */
export function mixesSums(text: string): boolean {
  const sums = new Set(text.normalize('NFKC').match(MONEY));
  return sums.size > 1 && (BESIDE.test(text) || countsIn(text).length > 0);
}

const LOST = [
  `(?<zh>${NUMERAL})(?<unit>\\s*个?(?:订单|单))(?=(?:都|也|还|全|全都|一直)*[没未])`,
  `(?<en>${NUMERAL})(?: (?:out )?of (?:the |my )?(?:${NUMERAL}))?(?: (?:missing|lost) orders| orders(?= (?:all |both |still |that |have |are )*(?:never|not|haven't|didn't|missing|gone|n't)))`,
].join('|');
/** All of them for one sum. */
const EACH = [
  '(?:各(?:付了?|是)?|每[单个笔](?:都|是|付了?)*|(?:都|全)是)\\s*(?<zhSum>[¥￥]?\\d+(?:\\.\\d+)?(?:元|块)?)(?![\\d点月日号:：])',
  '(?<zhBefore>[¥￥]?\\d+(?:\\.\\d+)?(?:元|块)?)一[单笔](?=$|[\\p{P}\\s])',
  '(?:each|both|all)(?: for| of| at)? (?<before>[$€£¥]?\\d+(?:\\.\\d+)?)(?![\\d:])',
  '(?<![\\d:.])(?<behind>[$€£¥]?\\d+(?:\\.\\d+)?) (?:each|apiece)\\b',
].join('|');

/**
 * A text that tells of several lost orders for one sum each, put for one of them, and how many they are: 两单没到，各30. As
 * long as it was; `null` for other texts.
 */
export function oneOfAlike(text: string): { readonly text: string; readonly count: number } | null {
  const lost = new RegExp(LOST, 'iu').exec(text);
  const each = new RegExp(EACH, 'iu').exec(text);
  if (lost === null || each === null) return null;
  const { zh, unit = '', en } = lost.groups ?? {};
  const { zhBefore, zhSum = zhBefore, before, behind } = each.groups ?? {};
  const one = en === undefined ? `一${unit}` : /missing/i.test(lost[0]) ? '1 missing order' : '1 order';
  const paid = zhSum === undefined ? paidIn(before ?? behind ?? '', each[0]) : `付${zhSum}`;
  const put = (whole: string, old: RegExpExecArray, now: string) =>
    whole.slice(0, old.index) + now.padEnd(old[0].length) + whole.slice(old.index + old[0].length);
  const [first, last] = lost.index < each.index ? [lost, each] : [each, lost];
  const words = (match: RegExpExecArray) => (match === lost ? one : paid);
  return { text: put(put(text, last, words(last)), first, words(first)), count: numeralOf(zh ?? en ?? '') };
}

/** In as many letters as there were. */
function paidIn(sum: string, { length }: string): string {
  return `paid ${sum}`.length <= length ? `paid ${sum}` : `for ${sum}`;
}

function numeralOf(words: string): number {
  return DIGITS[words.toLowerCase()] ?? Number(words);
}
