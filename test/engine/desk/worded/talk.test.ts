import { describe, expect, it } from 'vitest';
import { maskerFor } from '../../../../src/engine/desk/worded/masker.ts';
import { talkView } from '../../../../src/engine/desk/worded/talk-view.ts';
import { someCase, someEntry } from '../../../contract/samples.ts';
import { AT, told } from '../../../domain/a-case.ts';

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

  it('takes values of any length', () => {
    const endless = 'long words '.repeat(2_000);
    const mask = maskerFor(someCase({ facts: { payee: told('payee', endless) } }));
    expect(mask(`${endless}!`).length).toBeLessThanOrEqual(endless.length + 1);
    expect(mask('a word')).toBe('a word');
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
