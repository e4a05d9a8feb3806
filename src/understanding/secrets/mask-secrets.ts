import type { Read, SecretKind } from '../understood.ts';

const MASK = '●●●●';

/** The text with every secret replaced by a mark; `secrets` are those {@link understand} read from this very text. */
export function maskSecrets(text: string, secrets: readonly Read<SecretKind>[]): string {
  const spans = secrets.map((secret) => secret.span).sort((one, other) => one[0] - other[0]);
  const parts: string[] = [];
  let kept = 0;
  for (const [start, end] of spans) {
    if (end <= kept) continue;
    parts.push(text.slice(kept, Math.max(kept, start)), start >= kept ? MASK : '');
    kept = end;
  }
  parts.push(text.slice(kept));
  return parts.join('');
}
