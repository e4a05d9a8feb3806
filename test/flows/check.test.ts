import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCommand, faultsOf } from '../../src/commands/flows.ts';
import { faultLine } from '../../src/engine/flow/fault.ts';
import { ENGINE_STATES, FLOW } from '../../src/engine/flow/places.ts';
import { copyOfFlows, FLOWS, flowsWith } from './planted.ts';

const PAID = 'losses/paid_no_order.yaml';
const REPLIES = 'replies.yaml';
const REVIEW = 'shared/review.yaml';

/** One planted fault of each kind: where, what is replaced by what, and what the check must say. */
const PLANTED: readonly [kind: string, file: string, from: string | RegExp, to: string, says: RegExp][] = [
  ['broken YAML', PAID, 'states:', 'states: [', /^losses\/paid_no_order\.yaml: line \d+: /],
  [
    'a key nobody knows',
    PAID,
    'evidence: product',
    'evidnce: product',
    /paid_no_order\.yaml: states\.product\.evidnce: .*did you mean evidence/,
  ],
  [
    'an unknown guard',
    PAID,
    '{ known: shop }',
    '{ knows: shop }',
    /paid_no_order\.yaml: states\.shop\.skip.*knows/,
  ],
  [
    'a fact in a guard that does not exist',
    PAID,
    '{ known: shop }',
    '{ known: shoe }',
    /paid_no_order\.yaml: states\.shop\.skip/,
  ],
  [
    'an unknown act',
    REVIEW,
    'acts: [hand_over]',
    'acts: [refund]',
    /review\.yaml: states\.summary\.options\.submit\.acts/,
  ],
  [
    'an option called like a button of the program',
    REVIEW,
    /^ {6}add:/m,
    '      keep:',
    /review\.yaml: states\.\w+\.options\.keep: the program has a button of its own called keep/,
  ],
  [
    'an option that no button can carry',
    REVIEW,
    /^ {6}add:/m,
    '      add_whatever_is_missing_and_go_on_from_there:',
    /review\.yaml: states\.\w+\.options\.add_\w+: no button can carry it: at most 39 letters/,
  ],
  [
    'a route that no button can carry',
    'escalations/bank.yaml',
    'route: bank',
    'route: bank_or_whoever_else_gave_out_the_card',
    /bank\.yaml: route: no button can carry it: at most 33 letters/,
  ],
  [
    'an option that comes with the evidence anyway',
    PAID,
    'evidence: product,',
    'evidence: product, options: { how: { label: option-how, to: shop } },',
    /paid_no_order\.yaml: states\.product\.options\.how: how comes with the evidence by itself/,
  ],
  [
    'a canned reply without words',
    REPLIES,
    'id: reissued',
    'id: reissue',
    /there is no text canned-reissue in en/,
  ],
  ['words no canned reply has', REPLIES, 'id: reissued', 'id: reissue', /canned-reissued: no reply/],
  [
    'a canned reply that fills in less than it says',
    REPLIES,
    'facts: [amount, paid_at]',
    'facts: [amount]',
    /canned-found-payment: nobody fills in \$paid_at/,
  ],
  [
    'a canned reply with a fact it does not say',
    REPLIES,
    'facts: [payee]',
    'facts: [payee, contact]',
    /contact is not in the words/,
  ],
  [
    'a canned reply that asks for money',
    'texts/replies.zh-CN.ftl',
    'canned-looking = 您好',
    'canned-looking = 请先付10元手续费，您好',
    /canned-looking: it asks the customer for: fee/,
  ],
  ['a canned reply twice', REPLIES, 'id: reissued', 'id: looking', /looking is there twice/],
  ['no time-out', REVIEW, 'silence_hours: 72\n', '', /review\.yaml: silence_hours: /],
  [
    'an unknown target',
    PAID,
    'to: review',
    'to: reviw',
    /paid_no_order\.yaml: states\.product\.to: nothing is called reviw/,
  ],
  [
    'an unknown state of another flow',
    PAID,
    'to: after.by_itself',
    'to: after.by_herself',
    /nothing is called after\.by_herself/,
  ],
  [
    'an unknown start',
    PAID,
    'start: shop',
    'start: shpo',
    /paid_no_order\.yaml: start: no state is called shpo/,
  ],
  [
    'two flows about one loss',
    'losses/goods_missing.yaml',
    'loss: goods_missing',
    'loss: charged_page_stalled',
    /charged_page_stalled\.yaml is about charged_page_stalled as well/,
  ],
  [
    'an unreachable state',
    PAID,
    'to: limits',
    'to: payment',
    /paid_no_order\.yaml: states\.limits: no way leads here/,
  ],
  [
    'no way out',
    'shared/handed_over.yaml',
    / {4}desk: &desk \{[^\n]*\n/,
    '    desk: &desk {}\n    skip: complete\n',
    /handed_over\.yaml: states\.talking: it can be passed over/,
  ],
  [
    'an option that leads nowhere',
    REVIEW,
    'acts: [hand_over], to: handed_over',
    'acts: [hand_over]',
    /states\.summary\.options\.submit: it leads nowhere/,
  ],
  [
    'a decision without otherwise',
    'triage.yaml',
    '      - { to: charged_page_stalled }\n',
    '',
    /triage\.yaml: states\.sort: the last branch must hold always/,
  ],
  [
    'a branch that is never looked at',
    'triage.yaml',
    '{ when: { loss: not_charged }, to: not_charged }',
    '{ to: not_charged }',
    /triage\.yaml: states\.route\.decide\.1: it is never looked at/,
  ],
  ['a round without end', PAID, 'to: review', 'to: shop', /it goes round for ever: paid_no_order\.shop → /],
  [
    'an unknown text',
    PAID,
    'ask: ask-product',
    'ask: ask-prodct',
    /states\.product\.ask: there is no text ask-prodct in zh-CN/,
  ],
  [
    'a text in one language only',
    'texts/prompts.en.ftl',
    /^ask-product = .*\n/m,
    '',
    /there is no text ask-product in en/,
  ],
  [
    'a variable nobody fills in',
    'texts/prompts.zh-CN.ftl',
    '{ $ask_for }',
    '{ $askfor }',
    /ask-payment: nobody fills in \$askfor/,
  ],
  [
    'variables that differ',
    'texts/prompts.en.ftl',
    'look again, still under { $reference }',
    'look again',
    /handed-over-again: \$reference is not in both languages/,
  ],
  [
    'a text nobody asks for',
    'texts/prompts.zh-CN.ftl',
    'ask-product =',
    'ask-products = 什么商品\nask-product =',
    /texts \(zh-CN\): ask-products: nobody asks for it/,
  ],
  [
    'broken Fluent syntax',
    'texts/prompts.zh-CN.ftl',
    '{ $shop }',
    '{ $shop',
    /prompts\.zh-CN\.ftl: line \d+: /,
  ],
  [
    'a text that is there twice',
    'texts/words.en.ftl',
    'fact-amount =',
    'fact-paid-at =',
    /words\.en\.ftl: fact-paid-at: it is there twice/,
  ],
  [
    'evidence nobody asks for',
    'evidence.yaml',
    'required: [payment, product]',
    'required: [payment, product, order_page]',
    /evidence\.yaml: items\.order_page: a case needs it, and nobody asks for it/,
  ],
  [
    'evidence its own flow does not ask for',
    'evidence.yaml',
    'required: [order_before]',
    'required: [order_before, order_number]',
    /deleted_or_overwritten\.yaml: states: order_number is required/,
  ],
  [
    'evidence asked in vain',
    'evidence.yaml',
    'required: [order_before]',
    'required: []',
    /items\.order_before: it is asked for, and no case needs it/,
  ],
  [
    'nothing stands in for a required item',
    'evidence.yaml',
    / {2}product:\n {4}link: product\n {4}facts: \[product\]/,
    '  product:\n    link: product',
    /items\.product: it is required, and nothing can stand in for it/,
  ],
  [
    'an option nobody can type',
    'texts/options.zh-CN.ftl',
    '    .also = 补充,还有,再补充,我要补充\n',
    '',
    /nobody can type it: option-add has no \.also in zh-CN/,
  ],
  [
    'two options with one synonym',
    'texts/options.zh-CN.ftl',
    '.also = 补充,',
    '.also = 提交,补充,',
    /review\.yaml: states\.summary\.options\.add: "提交" means submit as well/,
  ],
  [
    'two options that mean the same',
    'triage.yaml',
    'means: pending',
    'means: paid',
    /triage\.yaml: states\.charged\.options\.pending: success means paid as well/,
  ],
  ['a meaning nobody knows', 'triage.yaml', 'means: pending', 'means: perhaps', /triage\.yaml.*means/],
  [
    'an answer without a text',
    'questions.yaml',
    'answer: answer-safe',
    'answer: answer-save',
    /questions\.yaml: topics\.\d+\.answer: there is no text answer-save/,
  ],
  [
    'a wrong shop file',
    'shop.yaml',
    "from: '09:00'",
    "from: '9 am'",
    /shop\.yaml: hours\.from: .*a time like 09:00/,
  ],
];

function linesOf(dir: string): string[] {
  return faultsOf(dir).map(faultLine);
}

describe('flows check', () => {
  it('finds nothing wrong with the flows as they are', () => {
    expect(linesOf(FLOWS)).toEqual([]);
  });

  it.each(PLANTED)('finds %s', (_kind, file, from, to, says) => {
    expect(linesOf(flowsWith(file, from, to))).toContainEqual(expect.stringMatching(says));
  });

  it.each(ENGINE_STATES)('finds that %s is called otherwise, where the program itself leads', (path) => {
    const [flow, name] = path.split('.');
    const renamed = flowsWith(`shared/${flow}.yaml`, new RegExp(`^  ${name}:`, 'm'), `  ${name}_now:`);
    expect(linesOf(renamed)).toContainEqual(
      expect.stringMatching(
        new RegExp(`${flow}\\.yaml: states: there must be a (state|question) called ${name}: `),
      ),
    );
  });

  it('finds that what the program leads to is a question no more', () => {
    const decides = '  closed:\n    decide: [{ to: asked }]\n  asked:\n';
    expect(linesOf(flowsWith('shared/after.yaml', '  closed:\n', decides))).toEqual([
      expect.stringMatching(/after\.yaml: states: there must be a question called closed: /),
    ]);
  });

  it.each([...Object.values(FLOW), 'next_step'])('finds that the flow %s is missing', (name) => {
    const file = name === 'triage' ? 'triage.yaml' : `shared/${name}.yaml`;
    expect(linesOf(flowsWith(file, `flow: ${name}\n`, 'flow: another\n'))).toContainEqual(
      expect.stringMatching(new RegExp(`there must be a flow called ${name}$`)),
    );
  });

  it('names all faults and not only the first', () => {
    const dir = flowsWith(PAID, 'to: review', 'to: reviw');
    writeFileSync(join(dir, REVIEW), 'flow: review\n');
    const lines = linesOf(dir);
    expect(lines.filter((line) => line.startsWith(REVIEW)).length).toBeGreaterThan(3);
    expect(lines.filter((line) => line.startsWith(PAID)).length).toBeGreaterThan(0);
  });

  it('says so where a file is not there', () => {
    const dir = copyOfFlows();
    rmSync(join(dir, 'evidence.yaml'));
    expect(linesOf(dir)).toContainEqual(expect.stringMatching(/^evidence\.yaml: there is no such file/));
  });

  it('is a command that ends with 0 or 1', async () => {
    const said: string[] = [];
    const output = { out: (line: string) => said.push(line), error: (line: string) => said.push(line) };
    expect(await checkCommand({ dir: FLOWS }, output)).toBe(0);
    expect(said.join()).toMatch(/no fault$/);
    expect(await checkCommand({ dir: flowsWith(PAID, 'to: review', 'to: reviw') }, output)).toBe(1);
    expect(said.at(-1)).toMatch(/fault/);
    expect(await checkCommand({ dir: FLOWS, shopFile: '/not/there.yaml' }, output)).toBe(1);
    expect(said.join()).toContain('/not/there.yaml: there is no such file');
  });
});
