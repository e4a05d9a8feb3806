import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { canonicalOf } from './canonical.ts';
import { altered, type Finding } from './finding.ts';
import type { BundleEvent, BundleReceipt } from './shapes.ts';

/** An Ed25519 public key in PEM, or `null` for anything else, private keys included. */
export function readPublicKey(pem: string): KeyObject | null {
  if (!pem.trimStart().startsWith('-----BEGIN PUBLIC KEY-----')) return null;
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

/** The shop's signature, and whether what it signed is this chain, this case and these files. */
export function checkReceipt(
  receipt: BundleReceipt,
  key: KeyObject,
  bundle: {
    readonly reference: string;
    readonly events: readonly BundleEvent[];
    /** Hash over the manifest without the receipt's line; `null` where the manifest cannot be read. */
    readonly contents: string | null;
  },
): Finding[] {
  const { signature, ...signed } = receipt;
  const bytes = Buffer.from(canonicalOf(signed) ?? '', 'utf8');
  if (!verify(null, bytes, key, Buffer.from(signature, 'base64'))) return [altered('receipt-unsigned')];
  const last = bundle.events.at(-1);
  const findings: Finding[] = [];
  if (receipt.case !== bundle.reference) findings.push(altered('receipt-of-another-case'));
  if (last !== undefined && (last.seq !== receipt.seq || last.hash !== receipt.head)) {
    findings.push(altered('receipt-of-another-record', receipt.seq));
  }
  if (bundle.contents !== null && receipt.contents !== bundle.contents) {
    findings.push(altered('receipt-of-other-files'));
  }
  return findings;
}
