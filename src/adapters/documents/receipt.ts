import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import canonicalize from 'canonicalize';
import { formatInstant } from '../../domain/format.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Texts } from '../../engine/ports/texts.ts';

/** The shop's key, by which it can be held to its own records. */
export interface SigningKey {
  readonly secret: KeyObject;
  /** SPKI in PEM, as it goes into the bundle and as `key` prints it. */
  readonly publicPem: string;
}

/** Where a chain ends: number and hash of its last event. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** What the shop signs. `contents` covers a bundle's other files, by way of the manifest; a customer's receipt has none. */
export interface Receipt {
  readonly case: string;
  readonly seq: number;
  readonly head: string;
  readonly signed_at: string;
  readonly contents?: string;
  /** Ed25519, base64, over the RFC 8785 form of the receipt without this field. */
  readonly signature: string;
}

/** What stands before the 32 bytes of an Ed25519 seed in PKCS #8. */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The same seed of 32 bytes gives the same key for ever. */
export function signingKey(seed: Uint8Array): SigningKey {
  if (seed.length !== 32) throw new RangeError('an Ed25519 seed has 32 bytes');
  const secret = createPrivateKey({
    key: Buffer.concat([PKCS8_PREFIX, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const publicPem = createPublicKey(secret).export({ format: 'pem', type: 'spki' }).toString();
  return { secret, publicPem };
}

/** The bytes a receipt's signature covers. */
function signedBytes(receipt: Omit<Receipt, 'signature'>): Buffer {
  return Buffer.from(canonicalize(receipt) ?? '', 'utf8');
}

export function signReceipt(
  reference: string,
  head: Head,
  at: Instant,
  key: SigningKey,
  contents?: string,
): Receipt {
  const unsigned = {
    case: reference,
    seq: head.seq,
    head: head.hash,
    signed_at: new Date(at).toISOString(),
    ...(contents === undefined ? {} : { contents }),
  };
  return { ...unsigned, signature: sign(null, signedBytes(unsigned), key.secret).toString('base64') };
}

/** The receipt as the customer keeps it: reference, time, and the fingerprint of everything recorded so far. */
export function receiptText(receipt: Receipt, texts: Texts, locale: Locale): string {
  const fingerprint = receipt.head.slice(0, 16).replace(/.{4}(?=.)/g, '$& ');
  const time = formatInstant(Date.parse(receipt.signed_at), locale);
  return texts.word({ key: 'receipt-text', args: { reference: receipt.case, time, fingerprint } }, locale);
}
