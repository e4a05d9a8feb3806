import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFlows } from '../../src/adapters/flow-files/load.ts';
import { faultsOf } from '../../src/commands/flows.ts';
import { faultLine } from '../../src/engine/flow/fault.ts';
import { copyOfFlows, flowsWith } from './planted.ts';

const WECHAT = 'escalations/wechat.yaml';
const lines = (dir: string) => faultsOf(dir).map(faultLine);

/** One planted fault of each kind: where, what is replaced by what, and what the check must say. */
const PLANTED: readonly [kind: string, file: string, from: string | RegExp, to: string, says: RegExp][] = [
  ['broken YAML', WECHAT, 'deadlines:', 'deadlines: [', /wechat\.yaml: line \d+: /],
  ['a key nobody knows', WECHAT, 'written_in:', 'writen_in:', /wechat\.yaml: .*writen_in/],
  [
    'a channel that does not exist',
    WECHAT,
    'channels: [wechat]',
    'channels: [wechatt]',
    /for\.channels\.0: /,
  ],
  ['an unknown trigger', WECHAT, 'when: rejected', 'when: refused', /open\.0\.when: /],
  [
    'an unknown need',
    WECHAT,
    'required: [transaction_id,',
    'required: [transaction,',
    /needs\.required\.0: /,
  ],
  [
    'a need twice',
    WECHAT,
    'required: [transaction_id,',
    'required: [amount,',
    /needs\.required\.1: amount stands here twice/,
  ],
  [
    'a need that is required and optional',
    WECHAT,
    'optional: [merchant_order_id,',
    'optional: [amount,',
    /needs: what is required is not optional as well/,
  ],
  ['a limit nothing fits into', WECHAT, 'max: 300', 'max: 30', /limits\.text\.max: /],
  ['an unknown way to count', WECHAT, 'count: utf16', 'count: words', /limits\.text\.count: /],
  ['an unknown unit', WECHAT, 'unit: days', 'unit: weeks', /deadlines\.0\.span\.unit: /],
  [
    'two deadlines of one name',
    WECHAT,
    'name: finish',
    'name: first_reply',
    /deadlines: two deadlines have one name/,
  ],
  ['an unknown law', WECHAT, 'ecommerce_62', 'ecommerce_99', /laws\.3: /],
  ['an unknown paper', WECHAT, 'papers: [sheet]', 'papers: [sheets]', /papers\.0: /],
  ['a source that is no address', WECHAT, '- https://pay', '- pay', /sources\.0: /],
  [
    'a day that does not exist',
    WECHAT,
    /checked: .*/,
    'checked: 2026-02-30',
    /checked: a day of the calendar/,
  ],
  [
    'an expiry before the check',
    WECHAT,
    /expires: .*/,
    'expires: 2020-01-01',
    /expires: it must be later than `checked`/,
  ],
  [
    'advice with a statement',
    'escalations/usdt.yaml',
    'papers: [sheet]',
    'papers: [sheet, statement]',
    /papers: advice has nothing to submit/,
  ],
  [
    'two routes of one name',
    WECHAT,
    'route: wechat',
    'route: alipay',
    /wechat\.yaml: route: escalations\/alipay\.yaml is called alipay as well/,
  ],
  [
    'a way to pay that leads nowhere',
    WECHAT,
    'channels: [wechat]',
    'channels: [alipay]',
    /escalations: for\.channels: no route is about wechat/,
  ],
  [
    'a text that is not there',
    WECHAT,
    'route-wechat-step-after',
    'route-wechat-step-aftr',
    /steps\.4: there is no text route-wechat-step-aftr in zh-CN/,
  ],
  [
    'a text of a route that nobody asks for',
    WECHAT,
    ', route-wechat-step-after',
    '',
    /texts \(en\): route-wechat-step-after: nobody asks for it/,
  ],
  [
    'a variable nobody fills in',
    'texts/escalations.en.ftl',
    '{ $text_max }',
    '{ $textmax }',
    /route-wechat-step-paste: nobody fills in \$textmax/,
  ],
  [
    'a text of the papers that is gone',
    'texts/parts/escalation-papers.zh-CN.ftl',
    /^escalation-law-consumer-46 = .*\n/m,
    '',
    /escalation-law-consumer-46: the papers of the routes need it/,
  ],
  [
    'a text of the papers that nobody asks for',
    'texts/parts/escalation-papers.zh-CN.ftl',
    'escalation-law-consumer-46 =',
    'escalation-law-consumer-55 = 三倍\nescalation-law-consumer-46 =',
    /escalation-law-consumer-55: nobody asks for it/,
  ],
];

describe('flows check, for the routes beyond the shop', () => {
  it.each(PLANTED)('finds %s', (_kind, file, from, to, says) => {
    expect(lines(flowsWith(file, from, to))).toContainEqual(expect.stringMatching(says));
  });

  it('names every fault of a file at once', () => {
    const dir = copyOfFlows();
    writeFileSync(
      join(dir, WECHAT),
      `
route: We Chat
order: first
kind: threat
title: the-title
about: route-wechat-about
for: { channels: [wechatt], payed_to: merchant }
open: []
needs: { required: [amount, amount], optional: [amount] }
limits: { text: { max: 10, count: words }, images: 0 }
written_in: zh
demand: everything
images: [selfie]
fields: [mood]
deadlines:
  - { name: one, whose: nobody, from: birth, span: { amount: 1, unit: days }, text: route-wechat-deadline-reply }
  - { name: one, whose: theirs, from: complaint, span: { amount: -1, unit: weeks }, text: route-wechat-deadline-reply }
steps: []
laws: [jungle]
papers: []
sources: [the internet]
checked: 2026-11-26
expires: 2026-01-01
mood: bad
`,
    );
    const found = lines(dir).filter((line) => line.startsWith(`${WECHAT}: `));
    const wanted = [
      'route',
      'order',
      'kind',
      'title',
      'for.channels.0',
      'for.payed_to',
      'open',
      'needs.required.1',
      'limits.text.max',
      'limits.text.count',
      'limits.images',
      'written_in',
      'demand',
      'images.0',
      'fields.0',
      'deadlines.0.whose',
      'deadlines.0.from',
      'deadlines.1.span.amount',
      'deadlines.1.span.unit',
      'steps',
      'laws.0',
      'papers',
      'sources.0',
      'expires',
    ];
    for (const path of wanted)
      expect(found, path).toContainEqual(expect.stringContaining(`${WECHAT}: ${path}: `));
    expect(found.join('\n')).toMatch(/mood: there is no such key/);
  });

  it('stops the start, with every fault in the message', () => {
    const dir = flowsWith(WECHAT, 'count: utf16', 'count: words');
    expect(() => loadFlows(dir)).toThrow(/escalations\/wechat\.yaml: limits\.text\.count: /);
    expect(() => loadFlows(flowsWith(WECHAT, 'route: wechat', 'route: alipay'))).toThrow(/as well/);
  });

  it('takes an expiry that lies in the past: that is said to the customer, and stops nobody', () => {
    const dir = flowsWith(WECHAT, /checked: .*\nexpires: .*/, 'checked: 2020-01-01\nexpires: 2020-06-01');
    expect(lines(dir)).toEqual([]);
  });
});
