import { OPENING } from '../small-words.ts';

const COUNT = '[两俩二三四五2345]|two|three|four|five';
const COUNTS: Readonly<Record<string, number>> = {
  ...{ 两: 2, 俩: 2, 二: 2, 三: 3, 四: 4, 五: 5 },
  ...{ two: 2, three: 3, four: 4, five: 5, both: 2 },
};
/** Nothing but that all are meant: 是的，就那两笔, 三笔都要查, all of them, both are mine. */
const ALL = new RegExp(
  `^(?:${OPENING}|是的?|对的?|好的?|(?:they(?:'re)?|i mean|it'?s|check)\\b)*(?:就是?|[那这]|我?要|查|the |these |those )*(?:(?<count>${COUNT})\\s*(?:[笔个条单]|(?=$|\\s))|全部?|所有|都|\\b(?<both>both)\\b|\\ball(?: (?<of>${COUNT}))?\\b)(?:[笔个条单的]|都|全|是|对|要|查|没到账?|没收到|没错|我的|我付的|我买的|一下|吧|呢|啊|of (?:them|these|those)|(?:${COUNT})|are|were|is|mine|missing|ones|payments?|orders?|purchases?|(?:didn'?t|haven'?t|never) (?:come|came|arrived?)|the|please|[,，。.!！\\s])*$`,
  'iu',
);
/** Not one of them, and somebody who is fine. */
const NONE = /都(?:不|没有|到了|收到)|没有一|\b(?:none|neither|nothing)\b|[?？]/iu;
/** What became of them answers another question. */
const TELLS = /没|\bmissing|n't|never/iu;
/** Longer texts tell something. In UTF-16 units. */
const LONGEST = 40;

/** That all of several are meant, and how many that is, where it is said; `null` for other words. */
export function allOf(text: string): { readonly count: number | null } | null {
  const words = text.normalize('NFKC').trim();
  if (words.length > LONGEST || NONE.test(words)) return null;
  const groups = ALL.exec(words)?.groups;
  if (groups === undefined) return null;
  const said = (groups.count ?? groups.both ?? groups.of)?.toLowerCase();
  return { count: said === undefined ? null : (COUNTS[said] ?? Number(said)) };
}

/** The same as a mere yes to all of them, which tells nothing else. */
export function yesToAll(text: string): { readonly count: number | null } | null {
  return TELLS.test(text) ? null : allOf(text);
}
