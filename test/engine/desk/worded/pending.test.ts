import { describe, expect, it } from 'vitest';
import { pendingView } from '../../../../src/engine/desk/worded/pending-view.ts';
import { someCase } from '../../../contract/samples.ts';
import { AT, told } from '../../../domain/a-case.ts';

const NAMES: Readonly<Record<string, string>> = { lei: '李雷', mei: '韩梅梅' };
const pen = {
  words: (list: string, code: string) => `${list}-${code}`,
  locale: 'zh-CN',
  now: AT,
  nameOf: (id: string) => NAMES[id] ?? id,
} as const;
const file = { sha256: 'a'.repeat(64), bytes: 1, mediaType: 'image/png', name: '账单.png' };
const held = { id: 'h1', by: 'lei', as: '李雷', at: AT, text: '发验证码 6222', goesOn: false, files: [file] };
const theCase = someCase({
  stage: 'handed_over',
  owner: 'lei',
  facts: { amount: told('amount', { minor: 6800, currency: 'CNY' }) },
  desk: {
    promises: [
      { id: 'p1', words: '今晚退款 6222', by: 'lei', at: AT, dueAt: AT + 1, state: 'open', keptAt: null },
    ],
    held: [{ ...held, asks: ['code', 'of another version'] }],
    merged: [{ reference: 'ZD-7K3F-2Q', by: 'mei', at: AT, lane: null, facts: [], exhibits: [] }],
  },
});
const mask = (text: string) => text.replace('6222', '…');
const seenBy = (id: string, role: 'agent' | 'lead' | 'operator') =>
  pendingView(theCase, { id, name: id, role, active: true }, pen, mask, AT);

describe('what agents have set going', () => {
  it('is named, worded and masked', () => {
    expect(seenBy('lei', 'agent')).toEqual({
      promises: [
        { id: 'p1', words: '今晚退款 …', by: '李雷', at: AT, dueAt: AT + 1, state: 'open', keptAt: null },
      ],
      held: [
        {
          ...{ id: 'h1', by: '李雷', at: AT, text: '发验证码 …', files: ['账单.png'], mayRelease: false },
          asks: ['outgoing-ask-code', 'of another version'],
        },
      ],
      merged: [{ reference: 'ZD-7K3F-2Q', by: '韩梅梅', at: AT }],
      mergedInto: null,
    });
  });

  it.each([
    ['mei', 'agent', false],
    ['mei', 'lead', true],
    ['lei', 'lead', false],
    ['lei', 'operator', true],
  ] as const)('may be let go by %s who is %s: %s', (id, role, may) => {
    expect(seenBy(id, role).held.map(({ mayRelease }) => mayRelease)).toEqual([may]);
  });
});
