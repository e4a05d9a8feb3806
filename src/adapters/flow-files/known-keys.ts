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
