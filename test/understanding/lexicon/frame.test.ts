import { describe, expect, it } from 'vitest';
import { frame } from '../../../src/understanding/lexicon/frame.ts';
import { tag } from '../../../src/understanding/lexicon/tag.ts';

function fits(pattern: string, text: string, macros?: Record<string, string>): boolean {
  return frame(pattern, macros).shape.test(tag(text).tags);
}

describe('a frame', () => {
  it('takes concepts in a row, with a bounded gap inside one clause', () => {
    expect(fits('order <2 not <1 see', '订单一直没看到')).toBe(true);
    expect(fits('order <2 not <1 see', '订单在,没看到')).toBe(false);
    expect(fits('order <<4 not <1 see', '订单在,没看到')).toBe(true);
    expect(fits('order <<4 not <1 see', '订单在。没看到')).toBe(false);
  });

  it('takes either of several, and what may be missing', () => {
    expect(fits('not see|make order', '没生成订单')).toBe(true);
    expect(fits('still? not arrive', '没到账')).toBe(true);
    expect(fits('THINGS not arrive', '卡密没到账', { THINGS: 'goods|topup' })).toBe(true);
  });

  it('looks at what stands around it without taking it', () => {
    expect(fits('not order !arrive', '没有订单')).toBe(true);
    expect(fits('~not charge', 'not charged')).toBe(false);
    expect(fits('order not $', '订单没有,怎么办')).toBe(true);
    expect(fits('order not $', '订单没有发货')).toBe(false);
    expect(fits('^ invalid', '卡密,无效')).toBe(true);
  });

  it('refuses a concept that there is none of', () => {
    expect(() => frame('nosuchthing')).toThrow('no such concept');
  });
});
