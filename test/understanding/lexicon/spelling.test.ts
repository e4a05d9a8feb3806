import { expect, it } from 'vitest';
import { spelling } from '../../../src/understanding/lexicon/spelling.ts';

const meant = spelling([
  ['received', 'arrive'],
  ['payment', 'pay'],
  ['code', 'goods'],
]);

it.each([
  ['recieved', 'two letters swapped'],
  ['recived', 'one left out'],
  ['recceived', 'one too many'],
])('reads %s (%s)', (word) => {
  expect(meant(word)).toBe('arrive');
});

it.each([
  ['deceived', 'another first letter'],
  ['receiver', 'another letter'],
  ['cod', 'too short to tell'],
  ['basement', 'another word'],
])('leaves %s alone (%s)', (word) => {
  expect(meant(word)).toBeNull();
});
