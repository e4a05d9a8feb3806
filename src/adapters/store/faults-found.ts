import { isForNewer } from '../../engine/errors.ts';
import type { StoredAudit } from '../../engine/ports/desk-store.ts';
import { brokenAt, CHAIN_START, type ChainHead } from './chain.ts';

/** What is wrong with a stored chain, in words that name no person; `head` is the one its case remembers. */
export function faultsOfChain(
  reference: string,
  head: ChainHead,
  read: () => StoredAudit,
): readonly string[] {
  let audit: StoredAudit;
  try {
    audit = read();
  } catch {
    return [`${reference}: an event of the chain cannot be read`];
  }
  const broken = brokenAt(reference, audit);
  if (broken !== null) return [`${reference}: the chain is broken at event ${broken}`];
  const last = audit.events.at(-1) ?? CHAIN_START;
  const whole = last.seq === head.seq && last.hash === head.hash;
  return whole ? [] : [`${reference}: the end of the chain is missing`];
}

/** A changed byte of what is sealed does not open. */
export function unreadable(what: string, read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (reason) {
    return [isForNewer(reason) ? `${what} was written by a newer Zhaodan` : `${what} cannot be opened`];
  }
}
