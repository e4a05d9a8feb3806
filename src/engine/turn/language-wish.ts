import type { Locale } from '../../domain/locale.ts';

/** Longer texts tell a story, in which a page may have been in another language. In UTF-16 units. */
const LONGEST = 50;

const WISHES: readonly (readonly [Locale, RegExp])[] = [
  [
    'zh-CN',
    /(?:说|讲|用|换(?:成|回)?|改(?:成|回)?|切(?:换)?(?:成|到|回)?)(?:一下)?(?:简体|普通话)?中文|(?:不会|看不懂|不懂|听不懂)(?:说|看|讲)?英[文语]|\b(?:speak|to|use|write|reply|answer|talk)(?: to me| me)?(?: back)?(?: in)? chinese\b|\bchinese,? (?:please|pls)\b/iu,
  ],
  [
    'en',
    /(?:说|讲|用|换(?:成|回)?|改(?:成|回)?|切(?:换)?(?:成|到|回)?)(?:一下)?英[文语]|\b(?:speak|to|use|write|reply|answer|talk)(?: to me| me)?(?: back)?(?: in)? english\b|\benglish,? (?:please|pls)\b|\b(?:can.?t|cannot|don.?t) (?:speak|read|understand) chinese\b/iu,
  ],
];

/** The language somebody asks to be spoken to in; `null` where a text asks for none. */
export function wishedLanguage(text: string): Locale | null {
  const said = text.normalize('NFKC');
  if (said.length > LONGEST) return null;
  return WISHES.find(([, wish]) => wish.test(said))?.[0] ?? null;
}
