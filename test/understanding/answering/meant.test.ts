import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MEANINGS } from '../../../src/understanding/answering/meanings.ts';
import { type Asked, answerOf } from '../../../src/understanding/answering/meant.ts';
import { answered, spokenIn } from './corpus.ts';

/** A little beside what was last measured, in per cent: taken as meant, taken as something else, an aside taken for an answer. */
const HELD = {
  build: { meant: 90, else: 3, aside: 4 },
  unseen: { meant: 84, else: 3, aside: 6 },
} as const;

const LIST: Asked = { about: 'list_filter', among: ['there', 'not_there', 'unsure'] };

it.each(['build', 'unseen'] as const)('tells what sentences answer, in the part %s', (part) => {
  const said = spokenIn(part).map(answered);
  const answers = said.filter(({ meant }) => meant !== null);
  const asides = said.filter(({ meant }) => meant === null);
  const got = answers.map((each) => ({ ...each, got: answerOf(each.text)(each.asked) }));
  const share = (some: readonly unknown[], of: readonly unknown[]): number => (100 * some.length) / of.length;
  const right = share(
    got.filter((each) => each.got === each.meant),
    answers,
  );
  const wrong = share(
    got.filter((each) => each.got !== null && each.got !== each.meant),
    answers,
  );
  const taken = share(
    asides.filter(({ text, asked }) => answerOf(text)(asked) !== null),
    asides,
  );
  expect({ right, wrong, taken }).toSatisfy(
    () => right >= HELD[part].meant && wrong <= HELD[part].else && taken <= HELD[part].aside,
  );
  expect(answers.length).toBeGreaterThan(400);
});

it('knows which of the possible answers there are, and takes a story for none', () => {
  expect(answerOf('回收站也翻了，没有')(LIST)).toBe('not_there');
  expect(answerOf('回收站也翻了，没有')({ ...LIST, among: [] })).toBeNull();
  expect(answerOf(' ')(LIST)).toBeNull();
  const story =
    '我昨天在你们店里买的东西，付款以后一直没有收到，问了好几次也没有人理我，到底还能不能解决。'.repeat(3);
  expect(answerOf(story)(LIST)).toBeNull();
});

it('answers nothing that was not among the possible answers, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.subarray([...MEANINGS]), (text, among) => {
      const meant = answerOf(text)({ about: 'list_filter', among });
      expect(meant === null || among.includes(meant)).toBe(true);
    }),
  );
});
