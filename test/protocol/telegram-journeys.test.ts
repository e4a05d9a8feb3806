import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORIES, tell } from '../browser/stories.ts';
import { texts } from '../engine/rehearsal.ts';
import { AgentAtDesk } from './agent-at-desk.ts';
import { TelegramHouse } from './telegram-house.ts';

/** Every loss in both languages by webhook; that updates may also be fetched needs one in each. */
const BY = {
  webhook: STORIES,
  polling: STORIES.filter(({ loss }) => loss === 'paid_no_order'),
} as const;

describe.each(['webhook', 'polling'] as const)('over Telegram by %s', (mode) => {
  let house: TelegramHouse;
  let agent: AgentAtDesk;
  beforeAll(async () => {
    house = await TelegramHouse.open(mode);
    agent = await AgentAtDesk.enter(house.service);
  });
  afterAll(() => house.close());

  it.each(BY[mode].map((story) => [story.loss, story.locale, story] as const))(
    '%s in %s goes from the first words to the outcome',
    async (loss, locale, story) => {
      const customer = await house.customer(locale === 'en' ? 'en' : 'zh-hans');
      await customer.fake.start(customer.id);
      await tell(customer, story);
      const reference = await customer.reference();
      expect((await agent.caseOf(reference)).loss).toBe(
        texts.word({ key: `loss-${loss.replaceAll('_', '-')}` }, 'zh-CN'),
      );
      await agent.run(reference, { kind: 'claim' });
      await agent.run(reference, { kind: 'reply', text: `查到了 ${reference}` });
      await customer.reads(`查到了 ${reference}`);
      await customer.say('谢谢, thank you');
      await agent.run(reference, { kind: 'resolve', resolution: 'reissued', words: `补发 ${reference}` });
      await customer.reads(`补发 ${reference}`);
      await customer.press('yes');
      await customer.until(({ lines }) => lines.at(-1)?.from === 'bot');
    },
  );

  it('publishes its menu in both languages', async () => {
    const { commands, descriptions } = await house.fake.profile();
    expect(Object.keys(commands)).toHaveLength(2);
    expect(Object.keys(descriptions)).toHaveLength(2);
  });
});
