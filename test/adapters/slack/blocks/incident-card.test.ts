import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentBlocks, incidentSummary } from '../../../../src/adapters/slack/blocks/incident-card.ts';
import { deedForm } from '../../../../src/adapters/slack/blocks/incident-forms.ts';
import { noticeBlocks } from '../../../../src/adapters/slack/blocks/notice.ts';
import { LOCALES } from '../../../../src/domain/locale.ts';
import type { IncidentView } from '../../../../src/engine/desk/worded/work-model.ts';
import { liveInMessage } from '../../../fakes/slack/blocks/live.ts';
import { checkBlocks, isTooHeavy } from '../../../fakes/slack/blocks/message.ts';
import { checkView } from '../../../fakes/slack/blocks/view.ts';
import { hostileName, hostileWords } from '../hostile.ts';
import { anyLocale, NOW, voiceFor } from '../hostile-cases.ts';

const ADDRESS = 'https://team.slack.com/archives/C1/p1';
const instant = fc.integer({ min: NOW - 10 ** 9, max: NOW });
const anyIncident: fc.Arbitrary<IncidentView> = fc
  .record({
    loss: hostileName,
    paymentChannel: hostileName,
    openedAt: instant,
    closedAt: fc.option(instant),
    from: instant,
    until: instant,
    open: fc.integer({ min: 0, max: 3 }),
    sums: fc.array(fc.constantFrom('¥1,204.00', '$3.00'), { maxLength: 2 }),
    cause: fc.option(fc.record({ label: hostileName, count: fc.nat(1000) })),
    notice: fc.constant(null),
    size: fc.integer({ min: 0, max: 1000 }),
    acts: fc.array(
      fc.record({
        key: fc.constant('k'),
        kind: fc.constantFrom('tell' as const, 'find' as const, 'resolve' as const),
        by: hostileName,
        at: instant,
        words: hostileWords,
        done: fc.option(fc.record({ count: fc.nat(1000), refused: fc.nat(10) })),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ size, ...view }) => ({
    ...view,
    id: 'IN-7K3F-2Q',
    count: size,
    cases: Array.from(
      { length: Math.min(size, 200) },
      (_, index) => `ZD-${String(index).padStart(4, '0')}-2Q`,
    ),
  }));

/** Slack takes it; nothing in it calls anybody, and it leads to cases only. */
function expectHarmless(blocks: readonly object[], text = ''): void {
  expect(checkBlocks(blocks)).toEqual([]);
  expect(isTooHeavy(blocks)).toBe(false);
  for (const { kind, target } of liveInMessage({ text, blocks }))
    expect([kind, target]).toEqual(['link', ADDRESS]);
}

describe('the card of an incident', () => {
  it('is one that Slack takes, whatever it holds, and so are its forms', () => {
    fc.assert(
      fc.property(anyIncident, anyLocale, fc.boolean(), (view, locale, found) => {
        const voice = voiceFor(locale);
        const blocks = incidentBlocks(view, () => (found ? ADDRESS : null), voice);
        expectHarmless(blocks, incidentSummary(view, voice));
        const presses = JSON.stringify(blocks).includes('incident.close');
        expect(presses).toBe(view.closedAt === null);
        for (const kind of ['tell', 'find', 'resolve'] as const) {
          const form = deedForm(kind, view, [{ value: 'refunded', label: 'x' }], voice);
          expect(checkView(form, 'modal')).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names as many cases as fit, and how many more there are', () => {
    for (const locale of LOCALES) {
      const [view] = fc.sample(anyIncident, { seed: 3, numRuns: 1 });
      if (!view) throw new Error('no sample');
      const cases = Array.from({ length: 200 }, (_, index) => `ZD-${index}`);
      const shown = JSON.stringify(
        incidentBlocks({ ...view, count: 1000, cases }, () => ADDRESS, voiceFor(locale)),
      );
      expect(shown.match(/"ZD-\d+"/g)).toHaveLength(30);
      expect(shown).toContain('970');
    }
  });
});

it('sentences with their cases are taken by Slack too', () => {
  fc.assert(
    fc.property(fc.array(hostileName, { minLength: 1, maxLength: 3 }), (sentences) => {
      const lines = sentences.map((words) => ({
        words: `一句：${words}`,
        cases: ['ZD-7K3F-2Q', 'ZD-8M4G-3R'],
      }));
      expectHarmless(noticeBlocks(lines, () => ADDRESS));
    }),
  );
});
