import { describe, expect, it } from 'vitest';
import { maskerFor } from '../../../../src/adapters/web/desk/masker.ts';
import { talkOf, talkView } from '../../../../src/adapters/web/desk/talk-view.ts';
import { someCase, someEntry } from '../../../contract/samples.ts';
import { AT, told } from '../../../domain/a-case.ts';

describe('the conversation of a case', () => {
  const said = (...cases: (string | null)[]) =>
    cases.map((reference, index) => someEntry(index + 1, { case: reference }));
  const numbers = (log: ReturnType<typeof said>, reference: string) =>
    talkOf(log, reference).map(({ number }) => number);

  it('begins with what was said before there was a case, and not before the case before it', () => {
    const log = said(null, null, 'A', 'A', null, 'B', 'B');
    expect(numbers(log, 'A')).toEqual([1, 2, 3, 4]);
    expect(numbers(log, 'B')).toEqual([5, 6, 7]);
  });

  it('leaves out what was said in between about the other one', () => {
    expect(numbers(said('A', 'B', 'A', null, 'B'), 'A')).toEqual([1, 3]);
    expect(numbers(said(null, 'B'), 'A')).toEqual([]);
  });
});

describe('masking what was typed', () => {
  const theCase = someCase({
    facts: {
      transaction_id: {
        ...told('transaction_id', 'ABC-77-XYZ123'),
        earlier: [{ value: 'OLD5566778', source: { kind: 'message', id: '1' }, at: AT }],
        rival: { value: 'RIVAL99', source: { kind: 'notice', id: '2' }, at: AT },
      },
      recharge_account: told('recharge_account', 'dragon.slayer'),
      contact: told('contact', 'abc'),
    },
  });

  it('hides what the case knows, however it is spaced and whichever case the letters have', () => {
    const masked = maskerFor(theCase)(
      'ABC 77 xyz123, OLD-5566778, rival99, DRAGON.SLAYER, dragonXslayer, abc',
    );
    expect(masked).toBe('…Z123, …778, …99, …ayer, dragonXslayer, abc');
  });

  it('does so in texts, edits, file names and buttons', () => {
    const file = { sha256: 'a'.repeat(64), name: 'dragon.slayer.png', mediaType: 'image/png', bytes: 1 };
    const entry = someEntry(1, {
      case: theCase.reference,
      text: 'dragon.slayer',
      edited: 'not dragon.slayer',
      files: [file],
      buttons: [{ option: 'x', label: 'dragon.slayer' }],
    });
    expect(JSON.stringify(talkView([entry], theCase))).not.toContain('dragon');
  });
});
