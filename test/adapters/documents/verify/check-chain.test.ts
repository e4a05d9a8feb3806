import { describe, expect, it } from 'vitest';
import { checkChain } from '../../../../src/adapters/documents/verify/check-chain.ts';
import { CHAIN_START, linkEvent } from '../../../../src/adapters/store/chain.ts';
import type { AuditEvent } from '../../../../src/domain/audit.ts';
import { someAudit } from '../../../contract/samples.ts';

const REFERENCE = 'ZD-7K3F-2Q';
const salt = () => Buffer.alloc(16, 5);

function chainOf(length: number, reference = REFERENCE): AuditEvent[] {
  const events: AuditEvent[] = [];
  for (let place = 0; place < length; place += 1) {
    const { event } = linkEvent(reference, events.at(-1) ?? CHAIN_START, someAudit('fact_filed'), salt);
    events.push(event);
  }
  return events;
}

const found = (events: readonly AuditEvent[]) =>
  checkChain(
    events.map((event) => ({ ...event })),
    REFERENCE,
  ).map(({ what, where }) => `${what} ${where}`);

/** Every event here is whole in itself: only its place says that something was done to the chain. */
describe('a chain of whole events', () => {
  const chain = chainOf(4);

  it('is whole', () => {
    expect(found(chain)).toEqual([]);
  });

  it.each([
    ['without its first', chain.slice(1), [2, 3, 4]],
    ['without one between', chain.toSpliced(1, 1), [3, 4]],
    ['with one twice', chain.toSpliced(1, 0, ...chain.slice(0, 1)), [1, 2, 3, 4]],
    ['turned around', chain.toReversed(), [4, 3, 2, 1]],
  ])('%s is not', (_how, events, unlinked) => {
    expect(found(events)).toEqual(unlinked.map((seq) => `event-unlinked ${seq}`));
  });

  it('of another case is not', () => {
    expect(found(chainOf(1, 'ZD-2222-22'))).toEqual(['event-of-another-case 1']);
  });

  it('whose end was linked anew to another event is not', () => {
    const [first, second] = chain;
    if (!first || !second) throw new Error('no chain');
    const other = linkEvent(REFERENCE, first, someAudit('rated'), salt).event;
    expect(found([first, other, ...chain.slice(2)])).toEqual(['event-unlinked 3']);
  });
});
