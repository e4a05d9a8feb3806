import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACT_FORMS } from '../../../src/adapters/slack/blocks/acts.ts';
import { MORE } from '../../../src/adapters/slack/blocks/card-buttons.ts';
import { INCIDENT_ACTIONS } from '../../../src/adapters/slack/blocks/incident-card.ts';
import { MODALS } from '../../../src/adapters/slack/blocks/modals.ts';
import { CLOCK_KINDS } from '../../../src/domain/desk-clocks.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import { CHANNELS } from '../../../src/engine/inbound.ts';
import { TEXTS } from './hostile-cases.ts';

const SOURCES = join(import.meta.dirname, '../../../src/adapters/slack');
const FLOWS = join(import.meta.dirname, '../../../flows/texts');

const DEEDS = ['tell', 'find', 'resolve'];
const ON_INCIDENTS = DEEDS.map((kind) => `incident-${kind}`);
/** Keys that are put together, by their beginnings. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  title: [...Object.keys(MODALS), 'desk', 'look', 'notice', 'held', 'acts', ...ON_INCIDENTS],
  submit: [...Object.keys(MODALS), ...ON_INCIDENTS],
  button: ['claim', 'ask', 'reply', 'resolve', 'reject', 'reopen', 'acts'],
  more: MORE,
  channel: CHANNELS,
  language: LOCALES,
  'customer-reads': LOCALES,
  early: ['human-asked', 'customer-chose', 'found-by-shop'],
  item: ['there', 'asked'],
  request: ['open', 'answered', 'unobtainable', 'dropped'],
  list: ['overdue', 'unclaimed', 'mine', 'waiting', 'more'],
  refused: [
    'not-found',
    'not-allowed',
    'taken',
    'not-owner',
    'already-decided',
    'not-decided',
    'empty',
    'nothing-known',
    'other-customer',
    'guarded',
    'too-late',
    'too-far',
    'incident-closed',
    'incident-not-found',
  ],
  stranger: ['not-member', 'unknown', 'no-access'],
  file: ['too-big', 'bad-file', 'file-gone', 'storage-full'],
  act: [...ACT_FORMS, 'undo', 'release', 'drop', 'keep', 'split', 'in-force', 'rival', 'left'],
  alarm: ['archived', 'not-in-channel', 'shared', 'not-found', 'restricted', 'open'],
  undelivered: ['failed', 'unknown', 'waiting'],
  'incident-button': Object.keys(INCIDENT_ACTIONS),
  'incident-did': DEEDS,
  until: CLOCK_KINDS.map((kind) => kind.replaceAll('_', '-')),
};

function keysInCode(): string[] {
  const written = globSync('**/*.ts', { cwd: SOURCES }).flatMap((file) =>
    [
      ...readFileSync(join(SOURCES, file), 'utf8').matchAll(
        /(?:say|word)\(\s*'([a-z-]+)'|key: 'slack-([a-z-]+)'/g,
      ),
    ].map(([, said, key]) => said ?? key ?? ''),
  );
  const made = Object.entries(FAMILIES).flatMap(([name, rest]) => rest.map((each) => `${name}-${each}`));
  return [...new Set([...written, ...made])];
}

describe('the words of Slack', () => {
  it('are there in every language, and none is there for nothing', () => {
    const used = keysInCode().filter((key) => !/^(line|agent-says)/.test(key));
    const missing = LOCALES.flatMap((locale) => used.filter((key) => !TEXTS.has(`slack-${key}`, locale)));
    expect(missing).toEqual([]);
    const files = ['slack.en.ftl', 'slack-incidents.en.ftl'];
    const there = files.flatMap((file) => [
      ...readFileSync(join(FLOWS, file), 'utf8').matchAll(/^slack-([\w-]+) =/gm),
    ]);
    // These are chosen by a condition within the call.
    const chosen = [
      'promise-open',
      'promise-broken',
      'promised-by',
      'promised-late',
      'unclaimed',
      'owned',
      'owned-waiting',
      'incident-title',
      'incident-over',
      'incident-done',
      'incident-done-but',
    ];
    expect(there.map(([, key = '']) => key).filter((key) => ![...used, ...chosen].includes(key))).toEqual([]);
  });

  it('fit where Slack has little room', () => {
    for (const locale of LOCALES)
      for (const name of ['title', 'submit'])
        for (const each of FAMILIES[name] ?? [])
          expect(
            TEXTS.word({ key: `slack-${name}-${each}`, args: { number: '12' } }, locale).length,
          ).toBeLessThan(25);
  });
});
