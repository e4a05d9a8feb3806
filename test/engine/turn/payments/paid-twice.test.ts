import { describe, expect, it } from 'vitest';
import type { Rehearsal } from '../../../../src/wiring/rehearsal.ts';
import { talked } from '../talked.ts';

const [FIRST, SECOND] = ['4200002345202611223456789012', '4200002345202611223456780034'];
const TWICE = ['我重复付款了两次，两笔都是68 今天下午2点 微信，订单里没有', '!agree'];

async function notesOf(talk: Rehearsal) {
  const notes = (await talk.case())?.notes ?? [];
  return notes.flatMap(({ text }) => (text.includes('另外的单号') ? [text] : []));
}

describe('who paid twice', () => {
  it.each([SECOND, `第二笔 ${SECOND}`, `另一笔的单号是${SECOND}`])(
    'gives the numbers one after the other: %s',
    async (text) => {
      const talk = await talked(...TWICE, FIRST, text);
      expect(await notesOf(talk)).toEqual([expect.stringContaining(SECOND)]);
      expect((await talk.case())?.facts).toMatchObject({ transaction_id: { value: FIRST } });
      expect((await talk.last()).text).toContain('每一笔的单号都记下了');
      expect((await talk.last()).text).not.toContain('是另一笔订单');
    },
  );

  it('gives them in one message', async () => {
    const talk = await talked(...TWICE, `${FIRST}\n${SECOND}`);
    expect(await notesOf(talk)).toEqual([expect.stringContaining(SECOND)]);
  });

  it('gives the second once more, which is noted once', async () => {
    const talk = await talked(...TWICE, FIRST, SECOND, SECOND);
    expect(await notesOf(talk)).toHaveLength(1);
  });

  it('puts a number right', async () => {
    const talk = await talked(...TWICE, FIRST, `单号发错了，应该是${SECOND}`);
    expect((await talk.case())?.facts).toMatchObject({ transaction_id: { value: SECOND } });
  });
});
