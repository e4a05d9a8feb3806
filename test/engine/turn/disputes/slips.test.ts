import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import type { Rehearsal } from '../../../../src/wiring/rehearsal.ts';
import { picture, WECHAT_BILL } from '../../files/pages.ts';
import { begin } from '../../rehearsal.ts';

const amount = async (talk: Rehearsal) => known((await talk.case())?.facts ?? {}, 'amount');

/** A bill of 68, and then a message that says 98. */
async function disputed(words = '金额是98'): Promise<Rehearsal> {
  const talk = begin();
  await talk.say('微信付款了买原神月卡没反应');
  await talk.press('agree');
  await talk.show([picture('bill.jpg', WECHAT_BILL)]);
  await talk.say(words);
  expect(await amount(talk)).toMatchObject({ standing: 'contradicted' });
  return talk;
}

describe('which of two sums is right', () => {
  it.each([
    '金额就是68 我写错了',
    '是68 我打错了',
    '68，前面我记错了',
    '98是我看错了，是68',
    '是68元',
    '不好意思 打错了 68',
    "it's 68, my mistake",
    '68. i mistyped it',
    'sorry wrong number, 68 is right',
  ])('is told with the slip beside it: %s', async (words) => {
    const talk = await disputed();
    await talk.say(words);
    expect(await amount(talk)).toMatchObject({ standing: 'proven', value: { minor: 6800 } });
    expect((await talk.last()).text).not.toContain('嗯，这个记着了');
  });

  it.each(['68不对', '68是错的', '68 is wrong', '98 我打错了', '98, my mistake'])(
    'is not the one that is called wrong: %s',
    async (words) => {
      const talk = await disputed();
      await talk.say(words);
      const now = await amount(talk);
      expect(
        now?.standing === 'contradicted' || now?.value.minor === (words.startsWith('68') ? 9800 : 6800),
      ).toBe(true);
    },
  );
});

describe('a message edited to the other side', () => {
  it('settles it, and the answer says so', async () => {
    const talk = await disputed();
    const said = (await talk.log()).findLast(({ author }) => author === 'customer');
    const before = (await talk.log()).length;
    await talk.send({ kind: 'edit', of: said?.number ?? 0, text: '金额是68' });
    expect(await amount(talk)).toMatchObject({ standing: 'proven', value: { minor: 6800 } });
    expect((await talk.log()).length).toBeGreaterThan(before);
    expect((await talk.last()).text).toContain('¥68.00');
    expect((await talk.last()).text).not.toMatch(/哪个对|就这样交/);
  });

  it('to another value than the paper asks which is right, with both at hand', async () => {
    const talk = begin();
    await talk.say('昨天微信付了买原神月卡没反应');
    const said = (await talk.log()).findLast(({ author }) => author === 'customer');
    await talk.press('agree');
    await talk.show([picture('bill.jpg', WECHAT_BILL)]);
    await talk.send({ kind: 'edit', of: said?.number ?? 0, text: '今天微信付了88 月卡没有' });
    expect((await talk.last()).buttons.map(({ option }) => option)).toEqual(
      expect.arrayContaining(['keep.amount', 'take.amount']),
    );
    await talk.say('金额就是68 我写错了');
    expect(await amount(talk)).toMatchObject({ standing: 'proven', value: { minor: 6800 } });
  });
});
