import { canonical } from './canonical.ts';
import type { Receipt } from './documents.ts';

const PEM = /^\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----/;

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** An Ed25519 public key in PEM, or `null` for anything else. */
export async function readKey(pem: string): Promise<CryptoKey | null> {
  const [, body] = PEM.exec(pem) ?? [];
  if (body === undefined) return null;
  try {
    const der = bytesOf(body.replaceAll(/\s/g, ''));
    return await crypto.subtle.importKey('spki', der, 'Ed25519', false, ['verify']);
  } catch {
    return null;
  }
}

/** Whether the key signed the receipt's RFC 8785 form without the signature. */
export async function isSignedBy(key: CryptoKey, { signature, ...signed }: Receipt): Promise<boolean> {
  try {
    const bytes = new TextEncoder().encode(canonical(signed));
    return await crypto.subtle.verify('Ed25519', key, bytesOf(signature), bytes);
  } catch {
    return false;
  }
}
