import type { InboundContent } from '../../../src/engine/inbound.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';

/** Many customers who talk to one rehearsed engine, each in a conversation of their own. */
export interface Customers {
  say(index: number, text: string): Promise<void>;
  /** Tells a story and hands it over; gives the case's reference. */
  submit(index: number, story: string): Promise<string>;
}

export function customersOf({ engine, store, now }: Rehearsal): Customers {
  let sent = 0;
  const laneOf = (index: number) => `web:customer-${index}`;
  const send = async (index: number, content: InboundContent) => {
    sent += 1;
    await engine.receive({ key: `customer:${sent}`, lane: laneOf(index), at: now(), content });
    await engine.idle();
  };
  const press = async (index: number, option: string) => {
    const prompt = (await store.load(laneOf(index))).conversation?.value.prompt;
    if (!prompt?.buttons.some((button) => button.option === option))
      throw new Error(`customer ${index} was not asked whether to ${option}`);
    await send(index, { kind: 'press', prompt: prompt.id, option });
  };
  return {
    say: (index, text) => send(index, { kind: 'text', text }),
    async submit(index, story) {
      await send(index, { kind: 'text', text: story });
      await press(index, 'agree');
      await press(index, 'submit');
      const reference = (await store.load(laneOf(index))).case?.value.reference;
      if (reference === undefined) throw new Error(`customer ${index} did not come to the desk`);
      return reference;
    },
  };
}
