import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsModal } from '../../../../src/adapters/slack/blocks/acts.ts';
import { cardBlocks, cardSummary } from '../../../../src/adapters/slack/blocks/card.ts';
import { homeOf, homeOfCustomer, queueBlocks } from '../../../../src/adapters/slack/blocks/home.ts';
import { notice, paragraph } from '../../../../src/adapters/slack/blocks/modals.ts';
import { render } from '../../../../src/adapters/slack/customer/render.ts';
import { formFor } from '../../../../src/adapters/slack/desk/forms.ts';
import {
  LONGEST_LINE,
  messageBlocks,
  nextMessage,
  threadItems,
} from '../../../../src/adapters/slack/desk/thread-items.ts';
import { LOCALES } from '../../../../src/domain/locale.ts';
import { queueView } from '../../../../src/engine/desk/worded/queue-view.ts';
import type { CaseView } from '../../../../src/engine/desk/worded/view-model.ts';
import { someEntry } from '../../../contract/samples.ts';
import { liveInMessage } from '../../../fakes/slack/blocks/live.ts';
import { checkBlocks, isTooHeavy } from '../../../fakes/slack/blocks/message.ts';
import { checkView, LARGEST_VIEW } from '../../../fakes/slack/blocks/view.ts';
import { hostileName, hostileWords } from '../hostile.ts';
import {
  anyLocale,
  hostileCase,
  hostileLog,
  LOADED,
  NOW,
  TEXTS,
  viewOf,
  voiceFor,
} from '../hostile-cases.ts';

const CASES = { numRuns: 40 };
const anyView = fc.tuple(hostileCase, hostileLog, anyLocale, hostileName);

/** Slack takes it, and nothing in it calls anybody or leads anywhere. */
function expectHarmless(message: { readonly text: string; readonly blocks: readonly object[] }): void {
  expect(checkBlocks(message.blocks)).toEqual([]);
  expect(isTooHeavy(message.blocks)).toBe(false);
  expect(message.text.length).toBeLessThanOrEqual(4000);
  expect(liveInMessage(message)).toEqual([]);
}

function expectGoodView(view: object, type: 'modal' | 'home'): void {
  expect(checkView(view, type)).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThan(LARGEST_VIEW);
  expect(liveInMessage({ blocks: (view as { blocks: object[] }).blocks })).toEqual([]);
}

describe('whatever a case holds', () => {
  it('its card is one that Slack takes', () => {
    fc.assert(
      fc.property(anyView, fc.boolean(), ([theCase, log, locale, name], unreachable) => {
        const view = viewOf(theCase, log, locale, name);
        const voice = voiceFor(locale);
        expectHarmless({ text: cardSummary(view, voice), blocks: cardBlocks(view, unreachable, voice) });
      }),
      CASES,
    );
  });

  it('its thread goes into messages that Slack takes, all of it and in order', () => {
    const none = () => null;
    fc.assert(
      fc.property(anyView, ([theCase, log, locale, name]) => {
        const view = viewOf(theCase, log, locale, name);
        const voice = voiceFor(locale);
        const items = threadItems(view);
        const told: string[] = [];
        while (told.length < items.length) {
          const manner = { pictureOf: none, longest: LONGEST_LINE };
          const next = nextMessage(items.slice(told.length), manner, voice);
          expect(next.length).toBeGreaterThan(0);
          const text = voice.say('thread-summary', { reference: view.reference });
          expectHarmless({ text, blocks: messageBlocks(next, none, voice) });
          told.push(...next.map(({ id }) => id));
        }
        expect(told).toEqual(items.map(({ id }) => id));
        // Edited later, what was small may have grown: still one message.
        expectHarmless({ text: 'x', blocks: messageBlocks(items.slice(0, 20), none, voice) });
      }),
      CASES,
    );
  });

  it('its forms and what they say are views that Slack takes', () => {
    const names = [
      'ask',
      'reply',
      'resolve',
      'reject',
      'note',
      'send',
      'promise',
      'merge',
      'assign',
      'amend',
      'incident',
      'reveal',
    ] as const;
    fc.assert(
      fc.property(
        anyView,
        hostileWords,
        fc.constantFrom(...names),
        ([theCase, log, locale, name], words, form) => {
          const view = viewOf(theCase, log, locale, name);
          const voice = voiceFor(locale);
          const files = [{ id: 'F1', name: name.slice(0, 100) }];
          const promises = [{ words: words.slice(0, 400), dueAt: NOW }];
          const about = { reference: view.reference, message: '1.1', files, promises, filled: 3 };
          const choices = [{ value: 'x', label: name }];
          const filled = { words, trouble: words, agents: choices, incidents: choices };
          expectGoodView(formFor(form, view, voice, about, filled), 'modal');
          // With nothing to choose from, too.
          expectGoodView(formFor(form, { ...view, talk: [], facts: [] }, voice), 'modal');
          expectGoodView(actsModal(view, voice, words), 'modal');
          expectGoodView(notice(voice.say('title-send'), [paragraph(words)], voice), 'modal');
        },
      ),
      CASES,
    );
  });

  it('the queue is a Home and an answer that Slack takes', () => {
    fc.assert(
      fc.property(fc.array(hostileCase, { maxLength: 40 }), anyLocale, hostileName, (cases, locale, name) => {
        const voice = voiceFor(locale);
        const rows = cases.map((theCase, index) => ({
          reference: `ZD-${index}`,
          lane: 'web:x',
          case: { ...theCase, reference: `ZD-${index}` },
          updatedAt: NOW,
          unreachableSince: null,
        }));
        const pen = { words: () => name, locale, now: NOW, nameOf: () => name };
        const writer = { pen, plan: LOADED.plan, shop: LOADED.shop, rejected: name };
        const counts = { unclaimed: 40, mine: 40, waiting: 40, overdue: 40, others: 0, held: 0, decided: 0 };
        const lists = { unclaimed: rows.slice(0, 16), mine: rows.slice(16, 30), waiting: rows.slice(30) };
        const queue = queueView({ rows: lists, counts }, writer as never, { count: 3, newest: [] }, NOW);
        const card = () => 'https://team.slack.com/archives/C1/p1';
        const home = homeOf(queue, false, card, voice);
        expect(checkView(home, 'home')).toEqual([]);
        const live = liveInMessage({ blocks: home.blocks }).filter(({ target }) => target !== card());
        expect(live).toEqual([]);
        const short = {
          ...queue,
          unclaimed: queue.unclaimed.slice(0, 8),
          mine: queue.mine.slice(0, 8),
          waiting: [],
        };
        const blocks = queueBlocks(short, card, voice);
        expect(checkBlocks(blocks)).toEqual([]);
        expect(isTooHeavy(blocks)).toBe(false);
      }),
      { numRuns: 30 },
    );
    for (const locale of LOCALES) expectGoodView(homeOfCustomer(voiceFor(locale)), 'home');
  });
});

describe('whatever a customer is told', () => {
  it('goes into messages that Slack takes, with every button', () => {
    const button = fc.record({ option: fc.stringMatching(/^[a-z_.]{1,40}$/), label: hostileName });
    fc.assert(
      fc.property(
        hostileWords,
        fc.array(button, { maxLength: 12 }),
        hostileName,
        fc.boolean(),
        (text, buttons, name, isAgent) => {
          const entry = someEntry(1, {
            text,
            buttons,
            prompt: 'a'.repeat(22),
            name,
            author: isAgent ? 'agent' : 'zhaodan',
            ...(isAgent && { edited: text }),
          });
          const parts = render(entry, TEXTS, null);
          for (const part of parts) if (part.kind === 'text') expectHarmless(part);
          const last = parts.at(-1);
          const pressed =
            last?.kind === 'text' ? last.blocks.flatMap((b) => (b.type === 'actions' ? b.elements : [])) : [];
          if (parts.length > 0) expect(pressed).toHaveLength(buttons.length);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('an endless case', () => {
  it('has a card that says the most important', () => {
    const long = '字'.repeat(20_000);
    const view = viewOf({ ...fc.sample(hostileCase, 1)[0], notes: [] } as never, [], 'zh-CN', long);
    const huge: CaseView = {
      ...view,
      loss: long,
      amount: long,
      paymentChannel: long,
      statement: { 'zh-CN': long, en: long },
      because: Array.from({ length: 50 }, () => long),
      causes: [long, long],
      owner: { id: 'x', name: long },
      decision: null,
      contradictions: Array.from({ length: 30 }, () => ({
        kind: 'values',
        fact: 'amount',
        label: long,
        stated: long,
        statedFrom: long,
        rival: long,
        rivalFrom: long,
      })),
      facts: Array.from({ length: 40 }, (_, index) => ({
        ...view.facts[0],
        name: `fact-${index}`,
        label: long,
        value: long,
        before: long,
        rival: long,
        source: { words: long, to: null },
        standing: 'contradicted',
      })) as never,
    };
    const voice = voiceFor('zh-CN');
    expectHarmless({ text: '', blocks: cardBlocks(huge, true, voice) });
  });
});
