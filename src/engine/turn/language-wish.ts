import type { Locale } from '../../domain/locale.ts';

/** Longer texts tell a story, in which a page may have been in another language. In UTF-16 units. */
const LONGEST = 40;

const CHINESE = '(?:简体)?中文|普通话';
const ENGLISH = '英[文语]';
const CANNOT = '(?:can.?t|cannot|don.?t|do not|not) (?:really |well )?(?:speak|read|understand|write)';
const SPEAK =
  '(?:speak|switch(?: back)? to|go(?: back)? to|change(?: it)?(?: back)? to|use|write|reply|answer|talk)(?: to me| me)?(?: back)?(?: in)?';

/** What is asked for, and what somebody cannot read, which comes first: "I don't speak English" asks for Chinese. */
const WISHES: readonly (readonly [Locale, RegExp])[] = [
  [
    'zh-CN',
    new RegExp(
      `(?:不会|看不懂|不懂|听不懂|不要|别)(?:说|看|讲|用)?(?:${ENGLISH})|\\b${CANNOT} english\\b`,
      'iu',
    ),
  ],
  [
    'en',
    new RegExp(
      `(?:不会|看不懂|不懂|听不懂|不要|别)(?:说|看|讲|用)?(?:${CHINESE})|\\b${CANNOT} chinese\\b`,
      'iu',
    ),
  ],
  ['zh-CN', asked(CHINESE, 'chinese')],
  ['en', asked(ENGLISH, 'english')],
];

/** Asked of the one who reads, and not told of a page that did. */
function asked(chinese: string, english: string): RegExp {
  const inChinese = `^(?:请|能不能|能|可以|可不可以|麻烦|我们?|你|您|还是|那|就|，|想|要)*(?:说|讲|用|换(?:成|回)?|改(?:成|回)?|切(?:换)?(?:成|到|回)?)(?:一下)?(?:${chinese})`;
  const inEnglish = `^(?:(?:please|pls|can|could|you|we|let.s|actually|ok|just|i want to|i.d like to|sorry)[, ]+)*${SPEAK} ${english}\\b|^(?:in )?${english},? (?:please|pls)\\W*$`;
  return new RegExp(`${inChinese}|${inEnglish}`, 'iu');
}

/** The language somebody asks to be spoken to in; `null` where a text asks for none. */
export function wishedLanguage(text: string): Locale | null {
  const said = text.normalize('NFKC').trim();
  if (said.length > LONGEST) return null;
  return WISHES.find(([, wish]) => wish.test(said))?.[0] ?? null;
}
