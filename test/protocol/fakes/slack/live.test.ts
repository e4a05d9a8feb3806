import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Live, liveInMessage } from '../../../fakes/slack/blocks/live.ts';

const short = (live: readonly Live[]) =>
  live.map(({ kind, target, label }) => [kind, target, label].filter(Boolean).join(' '));
const inText = (text: string) => short(liveInMessage({ text }));
const inBlock = (block: object) => short(liveInMessage({ blocks: [block] }));
const inMrkdwn = (text: string, verbatim?: boolean) =>
  inBlock({
    type: 'section',
    text: { type: 'mrkdwn', text, ...(verbatim === undefined ? {} : { verbatim }) },
  });

const SEQUENCES =
  '<!channel> <!here|@here> <@U0AGENT0001> <#C0DESK00001|desk> <!subteam^S0AGENTS001|@agents> <https://example.com|点我>';
const LIVE = [
  'everyone channel',
  'everyone here @here',
  'user U0AGENT0001',
  'channel C0DESK00001 desk',
  'usergroup S0AGENTS001 @agents',
  'link https://example.com 点我',
];

describe('what is live in a message', () => {
  it('is every control sequence, in its text and in mrkdwn, verbatim or not', () => {
    expect(inText(SEQUENCES)).toEqual(LIVE);
    expect(inMrkdwn(SEQUENCES)).toEqual(LIVE);
    expect(inMrkdwn(SEQUENCES, true)).toEqual(LIVE);
  });

  it('is nothing once the three characters are escaped', () => {
    expect(inText('&lt;!channel&gt; &lt;@U0AGENT0001&gt; a &amp; b')).toEqual([]);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '!', '@', '#', '|', 'U0A', 'channel', '^') }),
        (text) => {
          const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
          expect(inMrkdwn(escaped || 'x', true)).toEqual([]);
        },
      ),
    );
  });

  it('is what Slack links by itself, unless verbatim', () => {
    const words =
      '见 https://evil.example/pay 或 kefu@shop.example.com，也可以上 pay-me.top/x 找 #order-desk 或 @channel';
    expect(inMrkdwn(words)).toEqual([
      'link https://evil.example/pay',
      'link kefu@shop.example.com',
      'link pay-me.top/x',
      'channel order-desk',
      'everyone channel',
    ]);
    expect(inMrkdwn(words, true)).toEqual([]);
    expect(inText('@channel #order-desk')).toEqual([]);
  });

  it('is nothing in plain text', () => {
    expect(inBlock({ type: 'header', text: { type: 'plain_text', text: SEQUENCES } })).toEqual([]);
  });

  it('is what rich text names by type, never what its texts say', () => {
    const elements = [
      { type: 'text', text: SEQUENCES },
      { type: 'user', user_id: 'U0AGENT0001' },
      { type: 'broadcast', range: 'here' },
      { type: 'link', url: 'https://example.com' },
    ];
    expect(inBlock({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] })).toEqual([
      'user U0AGENT0001',
      'everyone here',
      'link https://example.com',
    ]);
  });

  it('is the address of a button, and a link in markdown; and it says where it stands', () => {
    const button = { type: 'button', text: { type: 'plain_text', text: '看' }, url: 'https://example.com/1' };
    const live = liveInMessage({
      text: '<!here>',
      blocks: [
        { type: 'actions', elements: [button] },
        { type: 'markdown', text: '[付款](https://evil.example)' },
      ],
    });
    expect(live).toEqual([
      { kind: 'everyone', target: 'here', label: null, pointer: '/text' },
      { kind: 'link', target: 'https://example.com/1', label: null, pointer: '/blocks/0/elements/0' },
      { kind: 'link', target: 'https://evil.example', label: '付款', pointer: '/blocks/1' },
    ]);
  });
});
