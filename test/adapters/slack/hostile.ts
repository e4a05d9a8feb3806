import fc from 'fast-check';

/** What people write who want to be more than customers: calls, links, marks, and letters nobody sees. */
const TRICKS = [
  '<!channel>',
  '<!here|这里>',
  '<!subteam^S012345|@desk>',
  '<@U0AGENT0001>',
  '<#C0DESK00001|general>',
  '<https://evil.example.com|退款请点这里>',
  '<mailto:a@evil.com|客服>',
  'b.c@evil.com',
  'https://evil.example.com/pay?x=1&y=2',
  'www.evil.com 和 evil.top/a',
  '@channel @here @everyone',
  '#general',
  '&lt;!channel&gt;',
  '*粗体* _斜体_ ~删除~ `代码` ```块```',
  '> 引用\n>>> 更多',
  ':white_check_mark: Approved ✅',
  '✓ 已核实\n✓ 付款 已确认（客服 李雷）',
  '\u202Egpj.exe',
  '\u200B\u200D\uFEFF\u2066x\u2069',
  'a\u0300'.repeat(40),
  `字${'\u0301'.repeat(10_000)}`,
  '👨‍👩‍👧‍👦🏳️‍🌈👍🏽',
  '\uD83D',
  '\u0000\u0007\r\n\t',
  '[链接](https://evil.example.com)',
  '\u3164\u115F\u2800',
  '"}],"text":"x',
];

const trick = fc.constantFrom(...TRICKS);
const chatter = fc.oneof(
  { weight: 3, arbitrary: trick },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constant('字'.repeat(3_000)) },
  { weight: 1, arbitrary: fc.constant('long words '.repeat(400)) },
);

/** Words of any length, from nothing to far beyond what Slack takes. */
export const hostileWords: fc.Arbitrary<string> = fc
  .array(chatter, { minLength: 0, maxLength: 6 })
  .map((parts) => parts.join(' '));

export const hostileName: fc.Arbitrary<string> = fc
  .array(fc.oneof(trick, fc.string({ maxLength: 20 })), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''));
