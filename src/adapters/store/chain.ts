import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AuditEntry, AuditEvent } from '../../domain/audit.ts';
import type { StoredAudit } from '../../engine/ports/desk-store.ts';

/** The last event of a chain; `seq` 0 where there is none yet. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}
export const CHAIN_START: ChainHead = { seq: 0, hash: '0'.repeat(64) };

/** The salt (hex) and value behind each commitment of one event. */
export type Openings = StoredAudit['opened'][number];

/** The event that follows `head`. Each call of `salt` must give 16 fresh random bytes. */
export function linkEvent(
  reference: string,
  head: ChainHead,
  entry: AuditEntry,
  salt: () => Uint8Array,
): { readonly event: AuditEvent; readonly openings: Openings } {
  const openings = Object.fromEntries(
    Object.entries(entry.personal).map(([name, value]) => [
      name,
      { salt: Buffer.from(salt()).toString('hex'), value },
    ]),
  );
  const unsigned: Omit<AuditEvent, 'hash'> = {
    seq: head.seq + 1,
    case: reference,
    type: entry.type,
    actor: entry.actor,
    at: new Date(entry.at).toISOString(),
    data: wellFormed(entry.open),
    commitments: Object.fromEntries(
      Object.entries(openings).map(([name, opening]) => [name, commit(opening.salt, opening.value)]),
    ),
    prev: head.hash,
  };
  return { event: { ...unsigned, hash: hashOf(unsigned) }, openings };
}

/** Hex SHA-256 over salt and value. */
function commit(salt: string, value: string): string {
  const bytes = Buffer.allocUnsafe(salt.length / 2 + Buffer.byteLength(value));
  bytes.write(value, bytes.write(salt, 'hex'), 'utf8');
  return hash('sha256', bytes, 'hex');
}

/** The number of the first event that is not as it was written, or `null` where the chain is whole. */
export function brokenAt(reference: string, audit: StoredAudit): number | null {
  let head = CHAIN_START;
  for (const event of audit.events) {
    const { hash, ...unsigned } = event;
    const opened = Object.entries(audit.opened[event.seq] ?? {});
    const whole =
      event.case === reference &&
      event.seq === head.seq + 1 &&
      event.prev === head.hash &&
      hash === hashOf(unsigned) &&
      opened.every(([name, { salt, value }]) => event.commitments[name] === commit(salt, value));
    if (!whole) return head.seq + 1;
    head = event;
  }
  return null;
}

function hashOf(event: Omit<AuditEvent, 'hash'>): string {
  return hash('sha256', canonicalize(event) ?? '');
}

/** RFC 8785 refuses half a surrogate pair, and a customer can type one. */
function wellFormed(open: AuditEntry['open']): AuditEntry['open'] {
  return Object.fromEntries(
    Object.entries(open).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.toWellFormed() : value,
    ]),
  );
}
