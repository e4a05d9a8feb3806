import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, quiet, visible } from '../../../../src/adapters/slack/blocks/letters.ts';
import { shorten } from '../../../../src/adapters/slack/blocks/plain.ts';
import { liveInMessage } from '../../../fakes/slack/blocks/live.ts';
import { hostileWords } from '../hostile.ts';

describe('letters', () => {
  it('that nobody sees are shown by their names', () => {
    expect(visible('a\u202Eb\u200Bc\u2066d\uFEFFe\u3164')).toBe(
      'a‹U+202E›b‹U+200B›c‹U+2066›d‹U+FEFF›e‹U+3164›',
    );
    expect(visible('\uD83D\u0000')).toBe('‹U+D83D›‹U+0000›');
  });

  it('that belong together stay so', () => {
    expect(visible('👨‍👩‍👧 👍🏽 ❤️ é 한')).toBe('👨‍👩‍👧 👍🏽 ❤️ é 한');
    expect(visible('一\r\n二\t三')).toBe('一\n二\t三');
  });

  it('with marks piled upon them are cut down', () => {
    expect(visible(`字${'\u0301'.repeat(10_000)}`).length).toBeLessThanOrEqual(32);
  });

  it('in one line stay in one line', () => {
    expect(oneLine('李雷\n✓ 已核实\u2028\r\n  x')).toBe('李雷 ✓ 已核实‹U+2028› x');
  });

  it('are cut between letters and marked', () => {
    expect(shorten('一二三', 3)).toBe('一二三');
    expect(shorten('一二三四', 3)).toBe('一二…');
    expect(shorten('👨‍👩‍👧👨‍👩‍👧', 12)).toBe('👨‍👩‍👧…');
    fc.assert(
      fc.property(hostileWords, fc.integer({ min: 1, max: 200 }), (words, longest) => {
        expect(shorten(visible(words), longest).length).toBeLessThanOrEqual(longest);
      }),
    );
  });

  it('of a message’s own text call nobody and lead nowhere', () => {
    fc.assert(
      fc.property(hostileWords, (words) => {
        expect(liveInMessage({ text: quiet(words) })).toEqual([]);
      }),
    );
    expect(quiet('付了 ¥68.00，见 https://a.com')).toBe('付了 ¥68.00，见 https:⁄⁄a․com');
    // As Slack asks for it, each of the three by itself.
    expect(quiet('<!channel> 1 < 2 & 3')).toBe('&lt;!channel&gt; 1 &lt; 2 &amp; 3');
  });
});
