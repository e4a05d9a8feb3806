import { expect, it } from 'vitest';
import { talked } from './talked.ts';

const CHARACTERS = 100_000;
/** Where patterns that try a repeat from each of its characters took half a minute a word. */
const WORDS = ['就', '二', '哈', 'no, ', '全', '手Q'];

it('one word without end is read in the time of any other long text', { timeout: 30_000 }, async () => {
  const talk = await talked('你好', '!agree');
  for (const word of WORDS) await talk.say(word.repeat(CHARACTERS / word.length));
  expect((await talk.log()).filter(({ author }) => author === 'customer')).toHaveLength(WORDS.length + 2);
});
