import type { AuditEntry } from '../../src/domain/audit.ts';
import type { Case } from '../../src/domain/case.ts';
import type { Exhibit } from '../../src/domain/exhibit.ts';
import type { Incident } from '../../src/domain/incident.ts';
import type { Conversation, LogEntry } from '../../src/engine/conversation.ts';
import type { InboundEvent } from '../../src/engine/inbound.ts';
import type { Receipt, Turn } from '../../src/engine/ports/turn-store.ts';

/** 2026-11-21 14:03 in Beijing. */
export const NOON = Date.parse('2026-11-21T06:03:00Z');
export const LANE = 'web:k7q2';

export function someText(key: string, lane = LANE, at = NOON): InboundEvent {
  return { key, lane, at, content: { kind: 'text', text: '付了68没反应' } };
}

export function someFiles(key: string, sha256: string, lane = LANE, at = NOON): InboundEvent {
  const file = { sha256, bytes: 3, mediaType: 'image/png', name: 'bill.png' };
  return { key, lane, at, content: { kind: 'files', files: [file], caption: '' } };
}

export function someConversation(change: Partial<Conversation> = {}): Conversation {
  return {
    lane: LANE,
    locale: 'zh-CN',
    localeChosen: false,
    place: { version: '1', state: 'triage.which' },
    trail: [],
    prompt: null,
    answered: null,
    consentAt: NOON,
    draft: { startedAt: NOON, facts: {}, files: [] },
    case: null,
    misunderstood: 0,
    lastNumber: 0,
    ...change,
  } as Conversation;
}

export function someCase(change: Partial<Case> = {}): Case {
  return {
    reference: 'ZD-7K3F-2Q',
    locale: 'zh-CN',
    lossType: 'paid_no_order',
    because: [],
    facts: {},
    exhibits: [],
    checks: [],
    requests: [],
    notes: [],
    stage: 'collecting',
    handedOverEarly: null,
    owner: null,
    waitingFor: 'customer',
    decision: null,
    arrived: null,
    rating: null,
    openedAt: NOON,
    handedOverAt: null,
    closedAt: null,
    ...change,
  };
}

export function someIncident(change: Partial<Incident> = {}): Incident {
  return {
    id: 'I1',
    lossType: 'paid_no_order',
    paymentChannel: 'wechat',
    openedAt: NOON,
    closedAt: null,
    from: NOON,
    until: NOON,
    cases: ['ZD-AAAA-AA'],
    notice: null,
    acts: [],
    ...change,
  };
}

export function someExhibit(sha256: string): Exhibit {
  return {
    number: 1,
    kind: 'payment_proof',
    sha256,
    bytes: 3,
    mediaType: 'image/png',
    name: 'bill.png',
    receivedAt: NOON,
    how: 'upload',
  };
}

export function someEntry(number: number, change: Partial<LogEntry> = {}): LogEntry {
  return {
    lane: LANE,
    number,
    author: 'zhaodan',
    name: '',
    text: `第${number}句`,
    prompt: null,
    buttons: [],
    files: [],
    case: null,
    at: NOON,
    ...change,
  };
}

export function someAudit(type: AuditEntry['type'], personal: AuditEntry['personal'] = {}): AuditEntry {
  return { type, actor: { kind: 'customer' }, at: NOON, open: { loss: 'paid_no_order' }, personal };
}

/** A turn that changes nothing but the conversation's version. */
export function someTurn(change: Partial<Turn> = {}): Turn {
  return {
    lane: LANE,
    handled: [],
    conversation: { value: someConversation(), version: 0 },
    case: null,
    audit: [],
    log: [],
    edits: [],
    copies: [],
    clocks: [],
    archive: [],
    paymentNumbers: [],
    terms: [],
    also: [],
    letters: [],
    ...change,
  };
}

export function outcomes(receipts: readonly Receipt[]): readonly Receipt['outcome'][] {
  return receipts.map(({ outcome }) => outcome);
}
