import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { brokenAt, CHAIN_START, type ChainHead, linkEvent } from '../../../src/adapters/store/chain.ts';
import type { StoredAudit } from '../../../src/engine/ports/desk-store.ts';
import { someAudit } from '../../contract/samples.ts';

const REFERENCE = 'ZD-7K3F-2Q';
const salt = () => Buffer.alloc(16, 5);

function someChain(length: number): StoredAudit {
  let head: ChainHead = CHAIN_START;
  const links = Array.from({ length }, (_, place) => {
    const link = linkEvent(REFERENCE, head, someAudit('fact_filed', { text: `第${place}条` }), salt);
    head = link.event;
    return link;
  });
  return {
    events: links.map((link) => link.event),
    opened: Object.fromEntries(links.map((link) => [link.event.seq, link.openings])),
  };
}

describe('chain', () => {
  it('is hashed as the format says: RFC 8785 without the hash itself', () => {
    const { event } = linkEvent(REFERENCE, CHAIN_START, someAudit('case_opened', { name: '张三' }), salt);
    const commitment = createHash('sha256').update(salt()).update('张三').digest('hex');
    const form = `{"actor":{"kind":"customer"},"at":"2026-11-21T06:03:00.000Z","case":"ZD-7K3F-2Q","commitments":{"name":"${commitment}"},"data":{"loss":"paid_no_order"},"prev":"${'0'.repeat(64)}","seq":1,"type":"case_opened"}`;
    expect(event.commitments).toEqual({ name: commitment });
    expect(event.hash).toBe(createHash('sha256').update(form).digest('hex'));
  });

  it('is whole, with its openings, without some of them, without any', () => {
    const audit = someChain(5);
    expect(brokenAt(REFERENCE, audit)).toBeNull();
    expect(brokenAt(REFERENCE, { ...audit, opened: {} })).toBeNull();
    expect(brokenAt(REFERENCE, { events: [], opened: {} })).toBeNull();
  });

  it('names the first event that was changed, left out, moved or taken from another case', () => {
    const { events, opened } = someChain(5);
    const changed = events.map((event) =>
      event.seq === 3 ? { ...event, at: '2026-11-21T06:03:00.001Z' } : event,
    );
    expect(brokenAt(REFERENCE, { events: changed, opened })).toBe(3);
    expect(brokenAt(REFERENCE, { events: events.filter((event) => event.seq !== 2), opened })).toBe(2);
    expect(brokenAt(REFERENCE, { events: events.toReversed(), opened })).toBe(1);
    expect(brokenAt('ZD-XXXX-XX', { events, opened })).toBe(1);
  });

  it('notices an event that was written anew with a hash of its own', () => {
    const { events, opened } = someChain(3);
    const [first] = events;
    if (!first) throw new Error('no chain');
    const forged = linkEvent(REFERENCE, first, someAudit('rated'), salt).event;
    const rewritten = events.map((event) => (event.seq === 2 ? forged : event));
    expect(brokenAt(REFERENCE, { events: rewritten, opened: {} })).toBe(3);
    expect(brokenAt(REFERENCE, { events, opened })).toBeNull();
  });

  it('notices an opening that does not belong to its commitment', () => {
    const { events, opened } = someChain(3);
    const forged = { ...opened, 2: { text: { salt: salt().toString('hex'), value: '别的' } } };
    expect(brokenAt(REFERENCE, { events, opened: forged })).toBe(2);
    const added = { ...opened, 2: { other: { salt: salt().toString('hex'), value: '' } } };
    expect(brokenAt(REFERENCE, { events, opened: added })).toBe(2);
  });
});
