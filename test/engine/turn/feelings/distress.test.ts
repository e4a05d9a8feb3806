import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

describe('somebody who does not want to live', () => {
  it('is told where help is, nothing is filed of it, and a human is called who knows why', async () => {
    const talk = await talked('昨天看到订单待发货，今天没了，付了30买原神月卡', '!agree', '!still');
    expect(await talk.state()).toBe('deleted_or_overwritten.before');
    await talk.say('我不想活了，就这点钱也没了');
    const said = (await talk.log()).filter(({ author }) => author === 'zhaodan').map(({ text }) => text);
    expect(said.join('\n')).toContain('12356');
    expect(said.join('\n')).toContain('请客服尽快过来');
    const theCase = await talk.case();
    expect(theCase?.facts.order_before).toBeUndefined();
    expect(theCase?.stage).toBe('handed_over');
    expect(theCase?.notes.map(({ text }) => text).join()).toContain('先关心人');
  });

  it.each(['这钱是救命钱 没了我就不活了', 'i cant go on anymore'])(
    '%s: gets no receipt in the same breath',
    async (says) => {
      const talk = await talked('付了68没反应', '!agree', says);
      const said = async () => (await talk.log()).map(({ text }) => text).join('\n');
      expect(await said()).toMatch(/12356/);
      expect(await said()).not.toMatch(/回执|receipt/);
      await talk.pass(25 * 60 * 60_000);
      expect(await said()).toMatch(/回执|receipt/);
    },
  );

  it('leaves nothing behind that a mere yes would do', async () => {
    const talk = await talked('付了68没反应', '!agree', '删除我的资料', '我不想活了', '好');
    expect((await talk.log()).length).toBeGreaterThan(4);
    expect(await talk.case()).not.toBeNull();
  });

  it('is offered a human before consent, is not asked for it, and hears it each time', async () => {
    const talk = await talked('I want to kill myself, that was my rent money');
    expect((await talk.last()).text).toContain('116 123');
    expect((await talk.last()).buttons.map(({ option }) => option)).toContain('call_human');
    await talk.say('nobody cares if I kill myself');
    expect((await talk.last()).text).toContain('116 123');
  });
});
