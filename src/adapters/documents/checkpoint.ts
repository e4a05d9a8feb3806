import { createHash, createPublicKey, sign, verify } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { ChainEnd } from '../../domain/audit.ts';
import type { Instant } from '../../domain/instant.ts';
import type { SigningKey } from './receipt.ts';
import { signatureShape } from './verify/shapes.ts';

/** Where every chain ended at one moment, signed. Who keeps it can tell later whether anything was taken away. */
export interface Checkpoint {
  readonly at: string;
  readonly chains: number;
  /** Hex SHA-256 over the heads, a line each: short enough to be kept where the operator cannot rewrite it. */
  readonly root: string;
  /** Ed25519, base64, over the RFC 8785 form of `at`, `chains` and `root`. */
  readonly signature: string;
  /** `reference:seq:hash`, sorted. */
  readonly heads: readonly string[];
}

export function signCheckpoint(ends: readonly ChainEnd[], at: Instant, key: SigningKey): Checkpoint {
  const heads = ends.map(({ reference, seq, hash }) => `${reference}:${seq}:${hash}`).sort();
  const stated = { at: new Date(at).toISOString(), chains: heads.length, root: rootOf(heads) };
  return { ...stated, signature: sign(null, signedBytes(stated), key.secret).toString('base64'), heads };
}

const checkpointSchema = z.strictObject({
  at: z.iso.datetime(),
  chains: z.int().nonnegative(),
  root: z.hex().length(64),
  signature: signatureShape,
  heads: z.array(z.string().regex(/^[A-Z0-9-]+:\d+:[0-9a-f]{64}$/)),
});

/** `null` where the text is no checkpoint, or one that this key did not sign as it stands. */
export function readCheckpoint(text: string, publicPem: string): Checkpoint | null {
  const read = checkpointSchema.safeParse(parsed(text));
  if (!read.success) return null;
  const { at, chains, root, signature, heads } = read.data;
  const whole = chains === heads.length && root === rootOf(heads);
  const key = createPublicKey(publicPem);
  const signed = verify(null, signedBytes({ at, chains, root }), key, Buffer.from(signature, 'base64'));
  return whole && signed ? read.data : null;
}

export function endsIn({ heads }: Checkpoint): readonly ChainEnd[] {
  return heads.map((head) => {
    const [reference = '', seq = '', hash = ''] = head.split(':');
    return { reference, seq: Number(seq), hash };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function rootOf(heads: readonly string[]): string {
  return createHash('sha256').update(heads.join('\n')).digest('hex');
}

function signedBytes(stated: Pick<Checkpoint, 'at' | 'chains' | 'root'>): Buffer {
  return Buffer.from(canonicalize(stated) ?? '', 'utf8');
}
