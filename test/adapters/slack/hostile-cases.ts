import { join } from 'node:path';
import fc from 'fast-check';
import { loadFlows } from '../../../src/adapters/flow-files/load.ts';
import { voiceIn } from '../../../src/adapters/slack/blocks/voice.ts';
import { loadTexts } from '../../../src/adapters/texts/load.ts';
import { type Case, RESOLUTIONS } from '../../../src/domain/case.ts';
import { EVIDENCE_ITEMS } from '../../../src/domain/evidence.ts';
import { EXHIBIT_KINDS } from '../../../src/domain/exhibit.ts';
import { type FactName, LACK_REASONS } from '../../../src/domain/fact.ts';
import { HOUR } from '../../../src/domain/instant.ts';
import { LOCALES, type Locale } from '../../../src/domain/locale.ts';
import { LOSS_TYPES } from '../../../src/domain/loss-type.ts';
import type { LogEntry } from '../../../src/engine/conversation.ts';
import { caseView } from '../../../src/engine/desk/worded/case-view.ts';
import { codedWords } from '../../../src/engine/desk/worded/coded-words.ts';
import type { CaseView } from '../../../src/engine/desk/worded/view-model.ts';
import type { QueueRow } from '../../../src/engine/ports/desk-store.ts';
import { someCase, someEntry } from '../../contract/samples.ts';
import { AT } from '../../domain/a-case.ts';
import { hostileName, hostileWords } from './hostile.ts';

const FLOWS = join(import.meta.dirname, '../../../flows');
export const LOADED = loadFlows(FLOWS);
export const TEXTS = loadTexts(join(FLOWS, 'texts'));
export const NOW = AT + HOUR;

const source = fc.constantFrom(
  { kind: 'message', id: '1' } as const,
  { kind: 'exhibit', id: '1' } as const,
  { kind: 'agent', id: 'x' } as const,
);
const textFacts = [
  'transaction_id',
  'merchant_order_id',
  'shop_order_id',
  'card_tail',
  'payee',
  'product',
  'recharge_account',
  'shop',
  'contact',
  'order_before',
] as const satisfies readonly FactName[];

const statement = hostileWords.chain((value) => source.map((from) => ({ value, source: from, at: AT })));
const fact = fc.oneof(
  fc.record({
    value: hostileWords,
    source,
    at: fc.constant(AT),
    standing: fc.constantFrom('proven', 'claimed'),
    earlier: fc.array(statement, { maxLength: 2 }),
  }),
  fc.record({
    value: hostileWords,
    source,
    at: fc.constant(AT),
    standing: fc.constant('contradicted'),
    earlier: fc.constant([]),
    rival: statement,
  }),
  fc.record({
    standing: fc.constant('unobtainable'),
    reason: fc.constantFrom(...LACK_REASONS),
    at: fc.constant(AT),
  }),
);
const exhibits = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...EXHIBIT_KINDS),
      name: hostileName,
      caption: hostileWords,
      bytes: fc.integer({ min: 1, max: 20_000_000 }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map((each, index) => ({
      ...each,
      number: index + 1,
      sha256: String(index).padStart(64, '0'),
      mediaType: 'image/png',
      receivedAt: AT,
      how: 'upload' as const,
    })),
  );

const desk = fc.record({
  promises: fc.array(
    fc.record({
      id: fc.uuid(),
      words: hostileWords,
      by: fc.constant('x'),
      at: fc.constant(AT),
      dueAt: fc.constant(AT + HOUR),
      state: fc.constantFrom('open' as const, 'broken' as const),
      keptAt: fc.constant(null),
    }),
    { maxLength: 12 },
  ),
  held: fc.array(
    fc.record({
      id: fc.uuid(),
      by: fc.constant('x'),
      as: hostileName,
      at: fc.constant(AT),
      text: hostileWords,
      files: fc.array(
        hostileName.map((name) => ({ sha256: 'a'.repeat(64), bytes: 1, mediaType: 'image/png', name })),
        { maxLength: 3 },
      ),
      asks: fc.constant(['fee', 'code']),
      goesOn: fc.constant(false),
    }),
    { maxLength: 7 },
  ),
  merged: fc.array(
    fc.constant({ reference: 'ZD-7K3F-2Q', by: 'x', at: AT, lane: null, facts: [], exhibits: [] }),
    { maxLength: 1 },
  ),
});

/** A case of any shape, whose customer and agents write whatever they can think of. */
export const hostileCase: fc.Arbitrary<Case> = fc
  .record({
    facts: fc.record(Object.fromEntries(textFacts.map((name) => [name, fc.option(fact)]))),
    exhibits,
    lossType: fc.option(fc.constantFrom(...LOSS_TYPES)),
    notes: fc.array(fc.record({ by: fc.constant('x'), at: fc.constant(AT), text: hostileWords }), {
      maxLength: 4,
    }),
    requests: fc.array(
      fc.record({
        id: fc.uuid(),
        item: fc.constantFrom(...EVIDENCE_ITEMS),
        note: hostileWords,
        by: fc.constant('x'),
        at: fc.constant(AT),
        state: fc.constantFrom('open' as const, 'answered' as const, 'unobtainable' as const),
      }),
      { maxLength: 4 },
    ),
    owner: fc.option(fc.constant('x')),
    desk,
    handedOverEarly: fc.constantFrom(
      null,
      'human_asked' as const,
      'customer_chose' as const,
      'found_by_shop' as const,
    ),
    decision: fc.option(
      fc.record({
        kind: fc.constant('resolved' as const),
        resolution: fc.constantFrom(...RESOLUTIONS),
        words: hostileWords,
        by: fc.constant('x'),
        at: fc.constant(AT),
      }),
    ),
  })
  .map(({ facts, decision, ...rest }) => {
    const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
    return someCase({
      ...rest,
      facts: known as Case['facts'],
      decision,
      stage: decision ? 'decided' : 'handed_over',
      handedOverAt: AT,
    });
  });

const line = fc.record({
  author: fc.constantFrom('customer' as const, 'agent' as const),
  name: hostileName,
  text: hostileWords,
  edited: fc.option(hostileWords),
  withdrawn: fc.boolean(),
});

export const hostileLog: fc.Arbitrary<readonly LogEntry[]> = fc.array(line, { maxLength: 30 }).map((lines) =>
  lines.map(({ edited, withdrawn, ...rest }, index) =>
    someEntry(index + 1, {
      ...rest,
      case: 'ZD-7K3F-2Q',
      ...(edited !== null && { edited }),
      ...(withdrawn && { withdrawn }),
    }),
  ),
);

export const anyLocale = fc.constantFrom<Locale>(...LOCALES);

export function viewOf(theCase: Case, log: readonly LogEntry[], locale: Locale, agentName: string): CaseView {
  const row: QueueRow = {
    reference: theCase.reference,
    lane: 'slack:T1/D1',
    case: theCase,
    updatedAt: AT,
    unreachableSince: null,
  };
  // Files of the first line are the exhibits.
  const files = theCase.exhibits.map(({ sha256, name, bytes, mediaType }) => ({
    sha256,
    name,
    bytes,
    mediaType,
  }));
  const talk = log.map((entry, index) =>
    index === 0 ? { ...entry, author: 'customer' as const, files } : entry,
  );
  const writer = {
    pen: { words: codedWords(TEXTS, locale), locale, now: NOW, nameOf: () => agentName },
    texts: TEXTS,
    plan: LOADED.plan,
    routes: LOADED.routes,
    shop: LOADED.shop,
    canned: LOADED.canned,
    rejected: '已驳回',
    people: { customer: '顾客', program: '找单' },
  };
  const agent = { id: 'x', name: agentName, role: 'operator', active: true } as const;
  return caseView({ row, log: talk, audit: { events: [], opened: {} } }, agent, writer, NOW);
}

export function voiceFor(locale: Locale) {
  return voiceIn(locale, TEXTS, NOW);
}
