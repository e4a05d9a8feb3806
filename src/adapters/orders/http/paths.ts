/** What stands at `$.data.orders[0].no` in an answer; `undefined` where there is nothing. */
export function at(value: unknown, path: string): unknown {
  const steps = path.replace(/^\$\.?/, '').match(/[^.[\]]+/g) ?? [];
  return steps.reduce<unknown>((inside, step) => {
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, step)) return undefined;
    return (inside as Record<string, unknown>)[step];
  }, value);
}

/** A leaf as text; objects and lists are none. */
export function textAt(value: unknown, path: string): string | null {
  const leaf = at(value, path);
  return typeof leaf === 'string' || typeof leaf === 'number' || typeof leaf === 'boolean'
    ? String(leaf)
    : null;
}
