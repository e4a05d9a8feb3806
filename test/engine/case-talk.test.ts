import { expect, it } from 'vitest';
import { caseTalk } from '../../src/engine/case-talk.ts';
import { someEntry } from '../contract/samples.ts';

const said = (...cases: (string | null)[]) =>
  cases.map((reference, index) => someEntry(index + 1, { case: reference }));
const numbers = (log: ReturnType<typeof said>, reference: string) =>
  caseTalk(log, reference).map(({ number }) => number);

it('begins with what was said before there was a case, and not before the case before it', () => {
  const log = said(null, null, 'A', 'A', null, 'B', 'B', null);
  expect(numbers(log, 'A')).toEqual([1, 2, 3, 4]);
  expect(numbers(log, 'B')).toEqual([5, 6, 7]);
});

it('leaves out what was said in between about the other one', () => {
  expect(numbers(said('A', 'B', 'A', null, 'B'), 'A')).toEqual([1, 3]);
  expect(numbers(said('A', 'B', 'A', null, 'B'), 'B')).toEqual([2, 5]);
  expect(numbers(said(null, 'B'), 'A')).toEqual([]);
});

it('keeps the next story whole although an agent still spoke in the case before', () => {
  const log = said('A', null, 'A', null, 'B');
  expect(numbers(log, 'B')).toEqual([2, 4, 5]);
  expect(numbers(log, 'A')).toEqual([1, 3]);
});
