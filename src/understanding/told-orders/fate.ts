/** What became of an order: its goods came, they are missing, or its money came back. */
export type Fate = 'came' | 'missing' | 'came_back';

const CAME =
  /(?<![没未不])(?:到账?|收到|到货|发货?|来|充上|充进去|拿到)了(?!吗|么|没|[?？])|没问题|正常|\b(?:arrived|came|delivered|received|got it|worked|(?:is|was) (?:fine|ok|there))\b/iu;
const BACK =
  /(?<![没未不])退(?:款|钱|回来?)?了(?!吗|么|没|[?？])|已退款?(?!吗)|\b(?:was|were|been|got) refunded\b/iu;
const MISSING =
  /没有?(?:到|收|发|来|充|给|退|反应|动静|消息|见)|[未不]到|不见|还没|没$|\b(?:didn'?t|did not|hasn'?t|has not|haven'?t|never|not|nothing|isn'?t|missing)\b/iu;

/** What these words tell; `null` where they tell nothing of it. */
export function fateIn(words: string): Fate | null {
  if (MISSING.test(words)) return 'missing';
  return CAME.test(words) ? 'came' : BACK.test(words) ? 'came_back' : null;
}

/** What became of an order of which several things are told; `null` where they do not agree. */
export function fateOf(told: readonly string[]): Fate | null {
  const fates = new Set(told.flatMap((words) => fateIn(words) ?? []));
  return fates.size === 1 ? ([...fates][0] ?? null) : null;
}

/** Whether that one is no longer looked for. */
export function isSettled(fate: Fate | null): boolean {
  return fate === 'came' || fate === 'came_back';
}

/** Whether a text tells that something is missing and that something is not. */
export function tellsOfTwo(text: string): boolean {
  return MISSING.test(text) && (CAME.test(text) || BACK.test(text));
}
