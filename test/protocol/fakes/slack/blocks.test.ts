import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBlocks, isTooHeavy } from '../../../fakes/slack/blocks/message.ts';
import { checkView } from '../../../fakes/slack/blocks/view.ts';

const long = (length: number) => 'x'.repeat(length);
const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const button = (more: object = {}) => ({ type: 'button', text: plain('认领'), action_id: 'claim', ...more });
const option = (more: object = {}) => ({ text: plain('一'), value: '1', ...more });
const select = (more: object = {}) => ({ type: 'static_select', options: [option()], ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const input = (element: object, more: object = {}) => ({
  type: 'input',
  label: plain('订单号'),
  element,
  ...more,
});
const section = (more: object = {}) => ({ type: 'section', text: mrkdwn('*案件*'), ...more });
const richText = (...elements: object[]) => ({ type: 'rich_text', elements });
const image = (more: object = {}) => ({
  type: 'image',
  alt_text: '账单',
  image_url: 'https://example.com/a.png',
  ...more,
});

function said(...blocks: unknown[]): string[] {
  return checkBlocks(blocks).map(({ message, pointer }) => `${message} ${pointer}`);
}

/** What makes a block of a text of this length, its longest, and where the fault then lies. */
const LIMITS: readonly (readonly [what: string, make: (text: string) => object, most: number, at: string])[] =
  [
    ['header', (text) => ({ type: 'header', text: plain(text) }), 150, '/text/text'],
    ['section text', (text) => section({ text: mrkdwn(text) }), 3000, '/text/text'],
    ['section field', (text) => section({ fields: [plain(text)] }), 2000, '/fields/0/text'],
    ['block_id', (text) => section({ block_id: text }), 255, '/block_id'],
    ['button text', (text) => actions(button({ text: plain(text) })), 75, '/elements/0/text/text'],
    ['button value', (text) => actions(button({ value: text })), 2000, '/elements/0/value'],
    ['action_id', (text) => actions(button({ action_id: text })), 255, '/elements/0/action_id'],
    ['confirm title', confirming('title'), 100, '/elements/0/confirm/title/text'],
    ['confirm text', confirming('text'), 300, '/elements/0/confirm/text/text'],
    ['confirm yes', confirming('confirm'), 30, '/elements/0/confirm/confirm/text'],
    ['confirm no', confirming('deny'), 30, '/elements/0/confirm/deny/text'],
    [
      'option text',
      (text) => actions(select({ options: [option({ text: plain(text) })] })),
      75,
      '/elements/0/options/0/text/text',
    ],
    [
      'option value',
      (text) => actions(select({ options: [option({ value: text })] })),
      75,
      '/elements/0/options/0/value',
    ],
    [
      'placeholder',
      (text) => actions(select({ placeholder: plain(text) })),
      150,
      '/elements/0/placeholder/text',
    ],
    [
      'input label',
      (text) => input({ type: 'plain_text_input' }, { label: plain(text) }),
      2000,
      '/label/text',
    ],
    ['input hint', (text) => input({ type: 'plain_text_input' }, { hint: plain(text) }), 2000, '/hint/text'],
    ['image alt', (text) => image({ alt_text: text }), 2000, '/alt_text'],
    ['image title', (text) => image({ title: plain(text) }), 2000, '/title/text'],
    ['markdown', (text) => ({ type: 'markdown', text }), 12_000, '/text'],
  ];

function confirming(key: string) {
  return (text: string) => actions(button({ confirm: { text: plain('确定？'), [key]: plain(text) } }));
}

describe('blocks of a message', () => {
  it.each(LIMITS)('%s: as long as allowed, not longer, not empty', (_what, make, most, at) => {
    expect(said(make(long(most)))).toEqual([]);
    expect(said(make(long(most + 1)))).toContain(`must be less than ${most + 1} characters /blocks/0${at}`);
    const mayBeEmpty = ['/elements/0/value', '/block_id', '/elements/0/action_id'].includes(at);
    expect(said(make(''))).toEqual(
      mayBeEmpty ? [] : expect.arrayContaining([`must be more than 0 characters /blocks/0${at}`]),
    );
  });

  it.each([
    ['blocks', 50, (count: number) => Array.from({ length: count }, () => ({ type: 'divider' })), '/blocks'],
    [
      'actions',
      25,
      (count: number) => [actions(...times(count, (n) => button({ action_id: `b${n}` })))],
      '/blocks/0/elements',
    ],
    [
      'context',
      10,
      (count: number) => [{ type: 'context', elements: times(count, () => plain('x')) }],
      '/blocks/0/elements',
    ],
    [
      'fields',
      10,
      (count: number) => [section({ fields: times(count, () => plain('x')) })],
      '/blocks/0/fields',
    ],
    [
      'options',
      100,
      (count: number) => [actions(select({ options: times(count, () => option()) }))],
      '/blocks/0/elements/0/options',
    ],
    [
      'overflow',
      5,
      (count: number) => [actions({ type: 'overflow', options: times(count, () => option()) })],
      '/blocks/0/elements/0/options',
    ],
    [
      'checkboxes',
      10,
      (count: number) => [actions({ type: 'checkboxes', options: times(count, () => option()) })],
      '/blocks/0/elements/0/options',
    ],
  ])('%s: at most %i', (_what, most, make, at) => {
    expect(checkBlocks(make(most))).toEqual([]);
    expect(checkBlocks(make(most + 1))).toContainEqual({
      message: `no more than ${most} items allowed`,
      pointer: at,
    });
  });

  it('leads with the schemas that did not match, as Slack does, and names the place', () => {
    expect(said(section({ text: mrkdwn(long(3001)) }))).toEqual([
      'failed to match all allowed schemas /blocks/0/text',
      'must be less than 3001 characters /blocks/0/text/text',
    ]);
  });

  it.each([
    [
      'a header in mrkdwn',
      { type: 'header', text: mrkdwn('x') },
      'unsupported type: mrkdwn /blocks/0/text/type',
    ],
    [
      'a button in mrkdwn',
      actions(button({ text: mrkdwn('x') })),
      'unsupported type: mrkdwn /blocks/0/elements/0/text/type',
    ],
    [
      'emoji beside mrkdwn',
      section({ text: { ...mrkdwn('x'), emoji: true } }),
      'invalid additional property: emoji /blocks/0/text',
    ],
    [
      'an unknown key',
      actions(button({ disabled: true })),
      'invalid additional property: disabled /blocks/0/elements/0',
    ],
    ['an unknown block', { type: 'carousel2' }, 'unsupported type: carousel2 /blocks/0/type'],
    ['no type', { text: plain('x') }, 'missing required field: type /blocks/0'],
    [
      'an input among actions',
      actions({ type: 'plain_text_input' }),
      'unsupported type: plain_text_input /blocks/0/elements/0/type',
    ],
    ['a button as an input', input(button()), 'unsupported type: button /blocks/0/element/type'],
    [
      'a null where an object stands',
      section({ accessory: null }),
      'must provide an object /blocks/0/accessory',
    ],
    ['a text that is none', section({ text: 'x' }), 'must provide an object /blocks/0/text'],
    ['no text and no fields', { type: 'section' }, 'must define either `text` or `fields` /blocks/0'],
    [
      'blanks for a text',
      section({ text: mrkdwn(' \n') }),
      'must be more than 0 characters /blocks/0/text/text',
    ],
    ['no elements', actions(), 'must provide at least 1 items /blocks/0/elements'],
    [
      'a style of its own',
      actions(button({ style: 'default' })),
      'must be one of: primary, danger /blocks/0/elements/0/style',
    ],
    [
      'an address that is none',
      actions(button({ url: 'zhaodan' })),
      'must provide a valid URL /blocks/0/elements/0/url',
    ],
    [
      'a picture without a source',
      { type: 'image', alt_text: 'x' },
      'must define either `image_url` or `slack_file` /blocks/0',
    ],
    [
      'a picture on this machine',
      image({ image_url: 'http://127.0.0.1:3000/a.png' }),
      'downloading image failed /blocks/0/image_url',
    ],
    [
      'an initial option not offered',
      actions(select({ initial_option: option({ value: '2' }) })),
      'must be one of the provided options /blocks/0/elements/0/initial_option',
    ],
    [
      'options and groups',
      actions(select({ option_groups: [] })),
      'must define either `options` or `option_groups` /blocks/0/elements/0',
    ],
    [
      'a decimal left open',
      input({ type: 'number_input' }),
      'missing required field: is_decimal_allowed /blocks/0/element',
    ],
    [
      'a day that is none',
      actions({ type: 'datepicker', initial_date: '26-11-26' }),
      'must match the expected format /blocks/0/elements/0/initial_date',
    ],
    [
      'an hour that is none',
      actions({ type: 'timepicker', initial_time: '24:00' }),
      'must match the expected format /blocks/0/elements/0/initial_time',
    ],
    [
      'an empty text in rich text',
      richText({ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }),
      'must be more than 0 characters /blocks/0/elements/0/elements/0/text',
    ],
    [
      'a mention in preformatted text',
      richText({ type: 'rich_text_preformatted', elements: [{ type: 'user', user_id: 'U1' }] }),
      'unsupported type: user /blocks/0/elements/0/elements/0/type',
    ],
    [
      'a list without a style',
      richText({ type: 'rich_text_list', elements: [] }),
      'missing required field: style /blocks/0/elements/0',
    ],
  ])('refuses %s', (_what, block, fault) => {
    expect(said(block)).toContain(fault);
  });

  it('minds an action_id that comes twice in one block, and a block_id that comes twice in a message', () => {
    expect(said(actions(button(), button()))).toEqual([
      '`action_id` "claim" already exists /blocks/0/elements/1/action_id',
    ]);
    expect(said(actions(button()), section({ accessory: button() }))).toEqual([]);
    expect(said(section({ block_id: 'a' }), section({ block_id: 'a' }))).toEqual([
      '`block_id` "a" already exists for another block /blocks/1/block_id',
    ]);
  });

  it('takes what a support desk needs', () => {
    const everything = [
      { type: 'header', text: { ...plain('ZD-7K3F-2Q'), emoji: true } },
      section({
        fields: [mrkdwn('*金额*\n¥68.00'), plain('微信')],
        accessory: button({ style: 'primary', value: 'v', url: 'https://example.com' }),
      }),
      {
        type: 'context',
        elements: [
          { ...mrkdwn('x'), verbatim: true },
          { type: 'image', alt_text: 'x', slack_file: { id: 'F1' } },
        ],
      },
      actions(
        button({
          confirm: {
            title: plain('确定'),
            text: mrkdwn('_确定？_'),
            confirm: plain('是'),
            deny: plain('否'),
            style: 'danger',
          },
        }),
        select({ placeholder: plain('索要…'), initial_option: option() }),
        {
          type: 'multi_static_select',
          option_groups: [{ label: plain('组'), options: [option()] }],
          max_selected_items: 2,
        },
        { type: 'users_select', initial_user: 'U0AGENT0001' },
        { type: 'radio_buttons', options: [{ text: mrkdwn('*是*'), value: 'y', description: plain('…') }] },
        { type: 'overflow', options: [option({ url: 'https://example.com' })] },
        { type: 'datepicker', initial_date: '2026-11-26' },
        { type: 'timepicker', initial_time: '09:30', timezone: 'Asia/Shanghai' },
      ),
      { type: 'divider' },
      image({ block_id: 'pic' }),
      richText(
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: ' ', style: { bold: true } },
            { type: 'link', url: 'https://example.com', text: '看' },
            { type: 'broadcast', range: 'here' },
          ],
        },
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: '<!channel>' }], border: 1 },
        {
          type: 'rich_text_quote',
          elements: [
            { type: 'emoji', name: 'eyes' },
            { type: 'user', user_id: 'U0AGENT0001' },
          ],
        },
        {
          type: 'rich_text_list',
          style: 'ordered',
          indent: 1,
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '一' }] }],
        },
      ),
      input(
        {
          type: 'plain_text_input',
          multiline: true,
          min_length: 1,
          max_length: 300,
          dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
        },
        { optional: true, hint: plain('…'), dispatch_action: true },
      ),
      input({ type: 'number_input', is_decimal_allowed: true, min_value: '0', max_value: '100.5' }),
      input({ type: 'file_input', filetypes: ['png'], max_files: 3 }),
      input({ type: 'checkboxes', options: [option()], initial_options: [option()] }),
    ];
    expect(checkBlocks(everything)).toEqual([]);
  });

  it('weighs a message as a whole, as measured on the real one', () => {
    expect(isTooHeavy([{ type: 'markdown', text: long(13_297) }])).toBe(false);
    expect(isTooHeavy([{ type: 'markdown', text: long(13_298) }])).toBe(true);
    expect(isTooHeavy([{ type: 'divider' }, { type: 'markdown', text: long(13_172) }])).toBe(false);
    expect(isTooHeavy([{ type: 'divider' }, { type: 'markdown', text: long(13_173) }])).toBe(true);
    expect(isTooHeavy(Array.from({ length: 6 }, () => section({ text: mrkdwn(long(3000)) })))).toBe(true);
  });

  it('never throws and never takes just anything for a block', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkBlocks([value])).not.toEqual([]);
      }),
    );
  });

  it('finds an unknown key wherever it is put', () => {
    const blocks = [
      section({ accessory: button({ confirm: { text: plain('x') } }) }),
      { type: 'context', elements: [plain('x')] },
      actions(select(), { type: 'overflow', options: [option()] }),
      richText({ type: 'rich_text_section', elements: [{ type: 'text', text: 'x', style: { bold: true } }] }),
      input({ type: 'plain_text_input' }),
    ];
    fc.assert(
      fc.property(fc.nat(), (pick) => {
        const copy = structuredClone(blocks);
        const places = objectsIn(copy);
        const place = places[pick % places.length] as Record<string, unknown>;
        place.zhaodan = 1;
        expect(checkBlocks(copy).map(({ message }) => message)).toContain(
          'invalid additional property: zhaodan',
        );
      }),
    );
  });
});

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function objectsIn(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe('views', () => {
  const modal = (more: object = {}) => ({
    type: 'modal',
    title: plain('回复顾客'),
    blocks: [section()],
    ...more,
  });
  const faults = (view: unknown, type: 'modal' | 'home' = 'modal') =>
    checkView(view, type).map(({ message, pointer }) => `${message} ${pointer}`);

  it.each([
    ['title', (text: string) => modal({ title: plain(text) }), 24, '/view/title/text'],
    ['submit', (text: string) => modal({ submit: plain(text) }), 24, '/view/submit/text'],
    ['close', (text: string) => modal({ close: plain(text) }), 24, '/view/close/text'],
    ['private_metadata', (text: string) => modal({ private_metadata: text }), 3000, '/view/private_metadata'],
    ['callback_id', (text: string) => modal({ callback_id: text }), 255, '/view/callback_id'],
    ['external_id', (text: string) => modal({ external_id: text }), 255, '/view/external_id'],
  ])('%s: as long as allowed and not longer', (_what, make, most, at) => {
    expect(faults(make(long(most)))).toEqual([]);
    expect(faults(make(long(most + 1)))).toEqual([
      'failed to match all allowed schemas /view',
      `must be less than ${most + 1} characters ${at}`,
    ]);
  });

  it('takes a hundred blocks and not one more', () => {
    expect(faults(modal({ blocks: times(100, () => section()) }))).toEqual([]);
    expect(faults(modal({ blocks: times(101, () => section()) }))).toContain(
      'no more than 100 items allowed /view/blocks',
    );
  });

  it('wants something to submit with beside inputs', () => {
    const asking = modal({ blocks: [section(), input({ type: 'plain_text_input' })] });
    expect(faults(asking)).toContain(
      'must define `submit` to use an `input` block in modals /view/blocks/1/input',
    );
    expect(faults({ ...asking, submit: plain('发送') })).toEqual([]);
  });

  it('lets one element alone ask for the focus', () => {
    const focus = () => input({ type: 'plain_text_input', focus_on_load: true });
    expect(faults(modal({ submit: plain('好'), blocks: [focus()] }))).toEqual([]);
    expect(faults(modal({ submit: plain('好'), blocks: [focus(), focus()] }))).toContain(
      'only one element may set `focus_on_load` /view/blocks',
    );
  });

  it('tells a Home from a modal', () => {
    expect(faults({ type: 'home', blocks: [section(), actions(button())] }, 'home')).toEqual([]);
    expect(faults({ type: 'home', blocks: [], title: plain('x') }, 'home')).toContain(
      'invalid additional property: title /view',
    );
    expect(faults(modal(), 'home')).toContain('unsupported type: modal /view/type');
    expect(faults({ type: 'home', blocks: [input({ type: 'file_input' })] }, 'home')).toContain(
      'unsupported type: file_input /view/blocks/0/element/type',
    );
  });
});
