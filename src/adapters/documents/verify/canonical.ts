import canonicalize from 'canonicalize';

/** The RFC 8785 form, or `null` for what has none (half a surrogate pair, nesting without end). */
export function canonicalOf(value: unknown): string | null {
  try {
    return canonicalize(value) ?? null;
  } catch {
    return null;
  }
}
