/** A syllable of Chinese in Latin letters, without its tone. */
const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsrwy])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|er|in|un|ia|ie|iu|ua|ui|uo|ue|ve|a|o|e|i|u|v))';
const ONE = new RegExp(`^${SYLLABLE}$`);
const LONGEST_SYLLABLE = 6;
/** Little words no Chinese sentence does without, and none of English. */
const LITTLE = new Set(
  'wo ni ta nin women nimen de le ma ba bu mei meiyou zhe zhege nage shi shenme zenme hao qian fu fule dan dingdan dao shou zai jiu hai dou gei ne ya qing xie xiexie kou weixin zhifubao shoudao kan kanjian'.split(
    ' ',
  ),
);
const FEWEST = 3;

/** Whether a text is Chinese typed without its characters: wo fu le qian mei you dingdan. */
export function isPinyin(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length < FEWEST || /\p{Script=Han}/u.test(text)) return false;
  const little = words.filter((word) => LITTLE.has(word)).length;
  return little * 3 >= words.length && little >= 2 && words.every(isSpelt);
}

/** Whether a word is syllables one after the other. xian is one or two: counted by where they may end, not by a pattern that tries all ways. */
function isSpelt(word: string): boolean {
  const ends = new Set([0]);
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      if (ends.has(start) && ONE.test(word.slice(start, end))) ends.add(end);
    }
  }
  return ends.has(word.length);
}
