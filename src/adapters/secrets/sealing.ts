import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { drawing } from './drawing.ts';

const NONCE = 12;
const TAG = 16;

/** A key of its own for one purpose; the same master key and purpose always give the same. */
export function deriveKey(master: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `zhaodan/v1/${purpose}`, 32));
}

/**
 * AES-256-GCM. A sealed record is nonce ‖ ciphertext ‖ tag, and its place is part of what the tag covers: a record
 * that was put somewhere else does not open.
 */
export class Sealer {
  /** Key objects: with bare bytes each call would cost five times as much. */
  private readonly sealKey: KeyObject;
  private readonly tokenKey: KeyObject;
  private readonly markKey: string;
  /** Random bytes; none of them is given twice. */
  readonly fresh = drawing();

  constructor(master: Uint8Array, purpose: string) {
    this.sealKey = createSecretKey(deriveKey(master, `${purpose}/seal`));
    this.tokenKey = createSecretKey(deriveKey(master, `${purpose}/token`));
    this.markKey = deriveKey(master, `${purpose}/mark`).toString('base64url');
  }

  seal(place: string, plain: Uint8Array): Buffer {
    const nonce = this.fresh(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.sealKey, nonce, { authTagLength: TAG });
    cipher.setAAD(Buffer.from(place));
    return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }

  /** Throws where the record was altered, moved or sealed with another key; the error names no content. */
  open(place: string, sealed: Uint8Array): Buffer {
    if (sealed.length < NONCE + TAG) throw new Error('a sealed record is too short');
    const decipher = createDecipheriv('aes-256-gcm', this.sealKey, sealed.subarray(0, NONCE), {
      authTagLength: TAG,
    });
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    const plain = decipher.update(sealed.subarray(NONCE, sealed.length - TAG));
    try {
      return Buffer.concat([plain, decipher.final()]);
    } catch {
      throw new Error('a sealed record was altered, moved, or sealed with another key');
    }
  }

  /** Keyed hash of 32 bytes. `kind` keeps equal texts of different meaning apart. */
  token(kind: string, text: string): Buffer {
    return createHmac('sha256', this.tokenKey).update(`${kind}\0${text}`, 'utf8').digest();
  }

  /**
   * A keyed hash like {@link token}, as 43 characters and at a fifth of the cost, for the millions of an import. SHA-3 with
   * the key in front is a sound keyed hash by itself; SHA-2 would need HMAC around it.
   */
  mark(kind: string, text: string): string {
    return hash('sha3-256', `${this.markKey}${kind}\0${text}`, 'base64url');
  }
}
