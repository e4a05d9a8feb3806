import { createHash } from 'node:crypto';
import { canonicalOf } from './canonical.ts';
import { altered, type Finding, missing } from './finding.ts';
import type { BundleCase, BundleEvent, BundleMessage } from './shapes.ts';

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Each event by its own hash, its place, its forerunner and its case. Names the first that fails and goes on. */
export function checkChain(events: readonly BundleEvent[], reference: string): Finding[] {
  return events.flatMap((event, index): Finding[] => {
    const { hash, ...unsigned } = event;
    const before = index === 0 ? '0'.repeat(64) : events[index - 1]?.hash;
    const canonical = canonicalOf(unsigned);
    if (canonical === null || sha256(canonical) !== hash) return [altered('event-changed', event.seq)];
    if (event.seq !== index + 1 || event.prev !== before) return [altered('event-unlinked', event.seq)];
    return event.case === reference ? [] : [altered('event-of-another-case', event.seq)];
  });
}

/** The personal parts of the events against their commitments. Deleted ones are no fault. */
export function checkCommitments(
  events: readonly BundleEvent[],
  openings: BundleCase['openings'],
): Finding[] {
  const bySeq = new Map(events.map((event) => [String(event.seq), event]));
  return Object.entries(openings).flatMap(([seq, opened]) =>
    Object.entries(opened).flatMap(([name, { salt, value }]): Finding[] => {
      const commitment = bySeq.get(seq)?.commitments[name];
      return commitment === sha256(Buffer.from(salt, 'hex'), value) ? [] : [altered('opening-changed', seq)];
    }),
  );
}

/** The exhibits the case lists against those the chain saw arrive. */
export function checkExhibits(
  { case: theCase, openings }: BundleCase,
  events: readonly BundleEvent[],
): Finding[] {
  const received = new Map(
    events
      .filter(({ type }) => type === 'exhibit_received')
      .map(({ seq, data }) => [data.number, openings[String(seq)]?.sha256?.value ?? null]),
  );
  const listed = theCase.exhibits.flatMap(({ number, sha256: hash }): Finding[] => {
    const recorded = received.get(number);
    if (recorded === undefined) return [altered('exhibit-unrecorded', number)];
    if (recorded === null) return [missing('exhibit-unopened', number)];
    return recorded === hash ? [] : [altered('exhibit-exchanged', number)];
  });
  const numbers = new Set(theCase.exhibits.map(({ number }) => number));
  const dropped = [...received.keys()].filter((number) => typeof number === 'number' && !numbers.has(number));
  return [...listed, ...dropped.map((number) => missing('exhibit-dropped', Number(number)))];
}

/** What the conversation says now against what was recorded when it was said. */
export function checkMessages(
  messages: readonly BundleMessage[],
  events: readonly BundleEvent[],
  openings: BundleCase['openings'],
): Finding[] {
  const recorded = new Map<number, { text?: string; edited?: string }>();
  for (const { seq, type, data } of events) {
    const text = openings[String(seq)]?.text?.value;
    const number = data.number;
    if (text === undefined || typeof number !== 'number' || !type.startsWith('message_')) continue;
    recorded.set(number, {
      ...recorded.get(number),
      ...(data.edited === true ? { edited: text } : { text }),
    });
  }
  const said = new Map(messages.map((message) => [message.number, message]));
  return [...recorded].flatMap(([number, { text, edited }]): Finding[] => {
    const message = said.get(number);
    if (message === undefined) return [missing('message-missing', number)];
    const same = (text === undefined || message.text === text) && (!edited || message.edited === edited);
    return same ? [] : [altered('message-changed', number)];
  });
}
