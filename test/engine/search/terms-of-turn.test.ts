import { expect, it } from 'vitest';
import { termsOfText } from '../../../src/engine/search/terms.ts';
import { termsOfHandOver, termsOfTurn } from '../../../src/engine/search/terms-of-turn.ts';
import { addToLog, changeCase, openWork } from '../../../src/engine/turn/work.ts';
import { LANE, NOON, someCase, someConversation, someEntry } from '../../contract/samples.ts';

const theCase = someCase();
const { reference } = theCase;
const line = (number: number, text: string, about: string | null, more: object = {}) => ({
  ...someEntry(number, { author: 'customer', text, case: about }),
  ...more,
});
const isIn = (terms: readonly string[]) => (text: string) =>
  termsOfText(text).every((term) => terms.includes(term));

it('finds a case that reaches the desk by what opened it, what followed, and what is noted, and by nothing else', () => {
  const lines = [
    line(1, '苹果', null),
    line(2, '香蕉', 'ZD-OTHR-11'),
    line(3, '葡萄', null),
    line(4, '西瓜', null, { author: 'zhaodan' }),
    line(5, '樱桃', reference),
    line(6, '桃子', reference, { edited: '李子' }),
    line(7, '石榴', null),
    line(8, '芒果', 'ZD-OTHR-11'),
  ];
  const notes = [{ at: NOON, by: 'lin', text: '柠檬' }];
  const found = isIn(termsOfHandOver({ ...theCase, notes }, lines, [{ number: 5, text: '荔枝' }]));
  expect(['葡萄', '樱桃', '桃子', '李子', '荔枝', '柠檬'].filter((word) => !found(word))).toEqual([]);
  expect(['苹果', '香蕉', '西瓜', '石榴', '芒果'].filter(found)).toEqual([]);
});

it('writes nothing for a turn before that, and afterwards what is new', () => {
  const said = (handedOverAt: number | null) => {
    const stored = { ...theCase, handedOverAt };
    const value = someConversation({ case: reference });
    const work = openWork(NOON, LANE, { value, version: 1 }, { value: stored, version: 1 });
    changeCase(work, { notes: [...stored.notes, { at: NOON, by: 'lin', text: '柠檬' }] });
    addToLog(work, { author: 'customer', text: '樱桃' });
    return termsOfTurn(work);
  };
  expect(said(null)).toEqual([]);
  expect(said(NOON)).toEqual([...termsOfText('樱桃'), ...termsOfText('柠檬')]);
});
