import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abbreviateId,
  maskCard,
  maskContact,
  maskEmail,
  maskId,
  maskName,
  maskPhone,
  maskText,
} from '../../src/domain/masking.ts';

describe('masking', () => {
  it('keeps what lets a person recognise their own', () => {
    expect(maskId('4200002345202611213456789012')).toBe('…9012');
    expect(abbreviateId('4200002345202611213456789012')).toBe('4200…9012');
    expect(maskPhone('13812345678')).toBe('138****5678');
    expect(maskPhone('+86 138 1234 5678')).toBe('138****5678');
    expect(maskCard('6222 0212 3456 7890')).toBe('****7890');
    expect(maskEmail('li.lei@qq.com')).toBe('l***@qq.com');
    expect(maskName('张伟')).toBe('张*');
    expect(maskName('John Smith')).toBe('J***');
  });

  it('never shows more than half of an id', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-zA-Z]{1,40}$/), (id) => {
        expect(maskId(id).length - 1).toBeLessThanOrEqual(id.length / 2);
        expect(abbreviateId(id).replace('…', '').length).toBeLessThanOrEqual(Math.max(8, id.length / 2));
        if (id.length < 12) expect(abbreviateId(id)).toBe(maskId(id));
      }),
    );
  });

  it('masks what somebody wrote as a sentence and leaves the sentence', () => {
    expect(maskEmail('it is li.lei@qq.com I think')).toBe('it is l***@qq.com I think');
    expect(maskContact('邮箱是li.lei@qq.com，手机13812345678')).toBe('邮箱是l***@qq.com，手机138****5678');
    expect(maskContact('UID 100234567 天空岛')).toBe('UID …567 天空岛');
    expect(maskContact('账号lilei2000')).toBe('账号…000');
    expect(maskContact('风吹麦浪 天空岛')).toBe('…空岛');
  });

  it('finds personal numbers inside a text and leaves times and amounts alone', () => {
    expect(maskText('我电话13812345678，邮箱 li@qq.com，付了68.00')).toBe(
      '我电话138****5678，邮箱 l***@qq.com，付了68.00',
    );
    expect(maskText('卡号6222 0212 3456 7890 123')).toBe('卡号…0123');
    expect(maskText('身份证11010519491231002X')).toBe('身份证…002X');
    for (const whole of ['f392 0841 9306 4771', '0841 9306 4771 f392', '0841 f392 9306 4771'])
      expect(maskText(`指纹 ${whole}`)).toBe(`指纹 ${whole}`);
    expect(maskText('card 6222 0212 3456 7890 2026')).toBe('card …2026');
    expect(maskText('单号４２００００２３４５２０２６１１２１３４５６７８９０１２')).toBe('单号…9012');
    expect(maskText('2026-11-21 14:03:12 付了 1,204.00')).toBe('2026-11-21 14:03:12 付了 1,204.00');
  });

  it('leaves no long run of digits in any text', () => {
    const words = fc.constantFrom(
      '卡号',
      ' ',
      '，',
      'id:',
      '4200002345202611213456789012',
      '6222021234567890',
    );
    const texts = fc.array(fc.oneof(words, fc.stringMatching(/^\d{11,30}$/)), { maxLength: 8 });
    fc.assert(
      fc.property(texts, (parts) => {
        expect(maskText(parts.join(' '))).not.toMatch(/\d{13}/);
        expect(maskText(parts.join('、'))).not.toMatch(/\d{13}/);
      }),
    );
  });
});
