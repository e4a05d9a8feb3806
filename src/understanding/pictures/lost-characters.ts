/** The simplified forms of characters that the recogniser has no traditional form for: in their place it reads nothing. */
const LOST = /[编账帐储游戏额称认馈说税别注检项择缴凭领奖励]/g;
const MOST_LOST = 3;
const SHORTEST = 3;

/** What may be left of a word in traditional characters when it is read; not the word itself. */
export function leftOf(word: string): string[] {
  const places = [...word.matchAll(LOST)].map(({ index }) => index).slice(0, MOST_LOST);
  const left: string[] = [];
  for (let some = 1; some < 2 ** places.length; some++) {
    const gone = new Set(places.filter((_, bit) => some & (2 ** bit)));
    left.push([...word].filter((_, at) => !gone.has(at)).join(''));
  }
  return left.filter(({ length }) => length >= SHORTEST);
}
