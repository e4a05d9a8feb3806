import { type Item, overlap } from './level.ts';

/** In heights of the letter: how far behind it the name begins. */
const BESIDE = 3;

/** Without the round signs that stand before names, with a name's first letter in them; the name begins where they do. */
export function withoutAvatars(items: readonly Item[]): Item[] {
  const named = new Map<Item, Item>();
  for (const sign of items.filter(({ plain }) => /^\p{L}$/u.test(plain))) {
    const name = items.find(
      (item) =>
        item !== sign &&
        item.plain.length > 1 &&
        item.plain.startsWith(sign.plain) &&
        item.left > sign.right &&
        item.left - sign.right < sign.height * BESIDE &&
        overlap(item, sign) > 0.2,
    );
    if (name) named.set(sign, name);
  }
  const begins = new Map([...named].map(([sign, name]) => [name, sign.left]));
  return items
    .filter((item) => !named.has(item))
    .map((item) => ({ ...item, left: begins.get(item) ?? item.left }));
}
