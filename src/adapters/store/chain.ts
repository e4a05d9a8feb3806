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

/**
 * The event that follows `head`, and as it is written down. Each call of `salt` must give 16 fresh random bytes. Made
 * with its names in the order of RFC 8785, so that JSON of it is the form that is hashed.
 */
export function linkEvent(
  reference: string,
  head: ChainHead,
  { type, actor, at, open, personal }: AuditEntry,
  salt: () => Uint8Array,
): { readonly event: AuditEvent; readonly written: string; readonly openings: Openings } {
  const openings: Record<string, Openings[string]> = {};
  const commitments: Record<string, string> = {};
  for (const [name, value] of inOrder(personal)) {
    const opening = { salt: Buffer.from(salt()).toString('hex'), value };
    openings[name] = opening;
    commitments[name] = commit(opening.salt, value);
  }
  const unsigned: Omit<AuditEvent, 'hash'> = {
    actor: actor.kind === 'agent' ? { id: actor.id, kind: actor.kind } : { kind: actor.kind },
    at: new Date(at).toISOString(),
    case: reference,
    commitments,
    data: wellFormed(open),
    prev: head.hash,
    seq: head.seq + 1,
    type,
  };
  const form = JSON.stringify(unsigned);
  const event = { ...unsigned, hash: hash('sha256', form) };
  return { event, written: `${form.slice(0, -1)},"hash":"${event.hash}"}`, openings };
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
  const data: Record<string, AuditEntry['open'][string]> = {};
  for (const [name, value] of inOrder(open))
    data[name] = typeof value === 'string' ? value.toWellFormed() : value;
  return data;
}

/** By the code units of the names. */
function inOrder<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}
