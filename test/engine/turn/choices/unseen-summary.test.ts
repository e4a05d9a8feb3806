import { describe, expect, it } from 'vitest';
import { SECOND } from '../../../../src/domain/instant.ts';
import type { InboundContent } from '../../../../src/engine/inbound.ts';
import type { Rehearsal } from '../../../../src/wiring/rehearsal.ts';
import { picture, WECHAT_BILL } from '../../files/pages.ts';
import { ALL_AT_ONCE, begin } from '../../rehearsal.ts';
import { talked, UP_TO_ORDER_NUMBER } from '../talked.ts';

const text = (words: string): InboundContent => ({ kind: 'text', text: words });
let sent = 0;

/** Things that came so close together that they are one turn. */
async function together(talk: Rehearsal, ...contents: readonly InboundContent[]): Promise<void> {
  const events = contents.map((content) => {
    sent += 1;
    return { key: `together-${sent}`, lane: talk.lane, at: talk.now(), content };
  });
  const [last] = events.splice(-1);
  await talk.store.receive(events);
  if (last) await talk.send(last.content);
}

async function billOf(talk: Rehearsal): Promise<InboundContent> {
  const { name, bytes } = picture('bill.jpg', WECHAT_BILL);
  const { sha256 } = await talk.vault.put(bytes);
  const file = { sha256, bytes: bytes.length, mediaType: 'image/jpeg', name };
  return { kind: 'files', files: [file], caption: '' };
}

describe('a word that hands over', () => {
  it.each(['对', '没问题', '提交给客服', 'yes', '就这样提交'])(
    'counts only once the summary was shown, not while the picture before it is read: %s',
    async (words) => {
      const talk = await talked('付了68没反应', '!agree');
      await together(talk, await billOf(talk), text(words));
      expect(await talk.state()).toBe('review.summary');
      expect(await talk.case()).toMatchObject({ stage: 'collecting' });
      expect((await talk.last()).text).toContain('材料齐了');
      await talk.say(words === '就这样提交' ? '提交' : words);
      expect(await talk.case()).toMatchObject({ stage: 'handed_over' });
    },
  );

  it.each([
    ['提交', '提交'],
    ['submit', 'submit it please'],
    ['那就这样吧', '好的，交吧'],
  ])('said twice at once shows the summary: %s, %s', async (...words) => {
    const talk = await talked(...UP_TO_ORDER_NUMBER);
    await together(talk, ...words.map(text));
    expect(await talk.state()).toBe('review.as_is');
    expect(await talk.case()).toMatchObject({ stage: 'collecting' });
    expect((await talk.last()).text).toMatch(/材料还差一点|not quite complete|still/i);
    await talk.press('submit');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over' });
  });

  it('was meant for what stood there before, where it was written before the summary came', async () => {
    const talk = await talked('付了68没反应', '!agree');
    const written = talk.now();
    await talk.pass(20 * SECOND);
    await talk.send(await billOf(talk));
    expect(await talk.state()).toBe('review.summary');
    await talk.engine.receive({ key: 'late', lane: talk.lane, at: written, content: text('对') });
    await talk.engine.idle();
    expect(await talk.case()).toMatchObject({ stage: 'collecting' });
    await talk.say('对');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over' });
  });

  it('counts beside a last detail, since the summary was there', async () => {
    const talk = begin();
    await talk.say(ALL_AT_ONCE);
    await talk.press('agree');
    expect(await talk.state()).toBe('review.summary');
    await together(talk, text('充值账号是 371920466'), text('提交'));
    expect(await talk.case()).toMatchObject({ stage: 'handed_over' });
  });
});
