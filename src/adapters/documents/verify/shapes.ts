import { z } from 'zod';

/** What the checks read of a bundle. Everything else in it may change without the checks noticing or minding. */
const hex = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * An Ed25519 signature: 64 bytes in base64, 88 characters. Its last letter carries two bits, so only these four are
 * the one way to write it; whoever takes others for the same accepts a document that nobody signed as it stands.
 */
export const signatureShape = z.string().regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/);

export const eventShape = z.looseObject({
  seq: z.number().int().positive(),
  case: z.string(),
  type: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  commitments: z.record(z.string(), hex),
  prev: hex,
  hash: hex,
});
export type BundleEvent = z.infer<typeof eventShape>;

export const caseShape = z.looseObject({
  format: z.literal('zhaodan-bundle/1'),
  case: z.looseObject({
    reference: z.string(),
    exhibits: z.array(z.looseObject({ number: z.number().int().positive(), sha256: hex })),
  }),
  exhibit_files: z.array(
    z.looseObject({ number: z.number().int().positive(), sha256: hex, path: z.string().nullable() }),
  ),
  openings: z.record(
    z.string().regex(/^[1-9]\d*$/),
    z.record(z.string(), z.looseObject({ salt: z.string().regex(/^(?:[0-9a-f]{2})+$/), value: z.string() })),
  ),
});
export type BundleCase = z.infer<typeof caseShape>;

export const messageShape = z.looseObject({
  number: z.number().int().positive(),
  text: z.string(),
  edited: z.string().optional(),
});
export type BundleMessage = z.infer<typeof messageShape>;

export const receiptShape = z.looseObject({
  case: z.string(),
  seq: z.number().int().positive(),
  head: hex,
  signed_at: z.string(),
  contents: hex.optional(),
  signature: signatureShape,
});
export type BundleReceipt = z.infer<typeof receiptShape>;

/** One document, or `null` where the text is none of this shape. */
export function readDocument<T>(text: string, shape: z.ZodType<T>): T | null {
  try {
    const read = shape.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** One document per line; the numbers of the lines that are none of this shape stand in `bad`. */
export function readLines<T>(
  text: string,
  shape: z.ZodType<T>,
): { readonly good: T[]; readonly bad: number[] } {
  const good: T[] = [];
  const bad: number[] = [];
  for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
    if (line === '' && text === '') continue;
    const read = readDocument(line, shape);
    if (read === null) bad.push(index + 1);
    else good.push(read);
  }
  return { good, bad };
}
