/** A syllable of Chinese in Latin letters, without its tone. */
const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsrwy])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|er|in|un|ia|ie|iu|ua|ui|uo|ue|ve|a|o|e|i|u|v))';
const SPELT = new RegExp(`^${SYLLABLE}+$`);
/** Little words no Chinese sentence does without, and none of English. */
const LITTLE = new Set(
  'wo ni ta nin women nimen de le ma ba bu mei meiyou zhe zhege nage shi shenme zenme hao qian fu fule dan dingdan dao shou zai jiu hai dou gei ne ya qing xie xiexie kou weixin zhifubao shoudao kan kanjian'.split(
    ' ',
  ),
);
const FEWEST = 3;
const LONGEST_WORD = 14;

/** Whether a text is Chinese typed without its characters: wo fu le qian mei you dingdan. */
export function isPinyin(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length < FEWEST || /\p{Script=Han}/u.test(text)) return false;
  const little = words.filter((word) => LITTLE.has(word)).length;
  return (
    little * 3 >= words.length &&
    little >= 2 &&
    words.every((word) => word.length <= LONGEST_WORD && SPELT.test(word))
  );
}
