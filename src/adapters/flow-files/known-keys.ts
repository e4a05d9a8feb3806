import { z } from 'zod';

/** The keys an object of a schema may have at a path, in any branch of a union; none where it is no object. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const bare = unwrapped(schema);
  const [next, ...rest] = path;
  if (bare instanceof z.ZodArray) return next === undefined ? [] : knownKeys(bare.element, rest);
  if (bare instanceof z.ZodRecord) return next === undefined ? [] : knownKeys(bare.valueType, rest);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((each) => knownKeys(each, path));
  if (!(bare instanceof z.ZodObject)) return [];
  if (next === undefined) return Object.keys(bare.shape);
  const inner: z.core.$ZodType | undefined = bare.shape[String(next)];
  return inner ? knownKeys(inner, rest) : [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault)
    return unwrapped(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema;
}

/** The key that was probably meant: few letters differ. */
export function likeliestKey(typed: string, keys: readonly string[]): string | undefined {
  const [best] = keys
    .map((key) => ({ key, apart: lettersApart(typed.toLowerCase(), key) }))
    .toSorted((one, other) => one.apart - other.apart);
  return best && best.apart <= Math.min(2, best.key.length - 1) ? best.key : undefined;
}

/** Letters put in, left out or exchanged between two words. */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const exchanged = (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
