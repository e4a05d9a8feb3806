/** As `structuredClone`, which takes four times as long for documents: these have nothing in them but what JSON has. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'function' ? structuredClone(value) : value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  // What is of a class, and what cannot be copied at all.
  if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
  const copy = { ...value };
  for (const key of Object.keys(copy) as (keyof T & object)[]) copy[key] = copyOf(copy[key]);
  return copy;
}
