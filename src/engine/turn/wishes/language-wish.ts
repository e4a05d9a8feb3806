import type { Locale } from '../../../domain/locale.ts';
import { OPENING } from '../small-words.ts';
import { type Wish, wishIn } from './wish.ts';

const CHINESE = '(?:简体)?中文|普通话';
const ENGLISH = '英[文语]';
const CANNOT = '(?:can.?t|cannot|don.?t|do not|not) (?:really |well )?(?:speak|read|understand|write)';
const SPEAK =
  '(?:speak|switch(?: back)? to|go(?: back)? to|change(?: it)?(?: back)? to|use|write|reply|answer|talk)(?: to me| me)?(?: back)?(?: in)?';
const READS_NO = '(?:不会|看不懂|不懂|听不懂|不要|别)(?:说|看|讲|用)?';

/** What somebody cannot read comes before what is asked for: "I don't speak English" asks for Chinese. */
const WISH: Wish<Locale> = {
  longest: 40,
  signs: [
    ['zh-CN', [new RegExp(`${READS_NO}(?:${ENGLISH})|\\b${CANNOT} english\\b`, 'iu')]],
    ['en', [new RegExp(`${READS_NO}(?:${CHINESE})|\\b${CANNOT} chinese\\b`, 'iu')]],
    ['zh-CN', [asked(CHINESE, 'chinese'), named(CHINESE, 'chinese|mandarin|zh')]],
    ['en', [asked(ENGLISH, 'english'), named(ENGLISH, 'english|en')]],
  ],
};

/** Asked of the one who reads, and not told of a page that did. */
function asked(chinese: string, english: string): RegExp {
  const inChinese = `^(?:请|能不能|能|可以|可不可以|麻烦|我们?|你|您|还是|那|就|，|想|要)*(?:说|讲|用|换(?:成|回)?|改(?:成|回)?|切(?:换)?(?:成|到|回)?)(?:一下)?(?:${chinese})`;
  const inEnglish = `^(?:${OPENING}|(?:can|could|you|we|let.s|i want to|i.d like to) )*${SPEAK} ${english}\\b|^(?:in )?${english},? (?:please|pls)\\W*$`;
  return new RegExp(`${inChinese}|${inEnglish}`, 'iu');
}

/** The name of a language and nothing else, or behind the command. */
function named(chinese: string, english: string): RegExp {
  return new RegExp(`^(?:/language(?:@\\w+)? +)?(?:${chinese}|${english})[\\p{P}\\s]*$`, 'iu');
}

/** The language somebody asks to be spoken to in; `null` where a text asks for none. */
export function wishedLanguage(text: string): Locale | null {
  return wishIn(text, WISH);
}
