import { dateInBeijing } from '../domain/beijing.ts';
import { DAY, type Instant } from '../domain/instant.ts';
import type { Locale } from '../domain/locale.ts';
import type { Engine } from '../engine/engine.ts';
import { type InboundContent, laneOf } from '../engine/inbound.ts';
import type { Clock, Randomness } from '../engine/ports/clock.ts';
import type { TurnStore } from '../engine/ports/turn-store.ts';
import { DEMO_NUMBERS } from './order-book.ts';

/** A customer of the demo: what they write, bit by bit, and what they press wherever they are asked. */
interface Story {
  readonly locale: Locale;
  readonly says: readonly string[];
  readonly presses: readonly string[];
}

interface Where {
  readonly store: Pick<TurnStore, 'load'>;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

const MOST_TURNS = 15;

/** Three losses on the day before `now`: everything said at once, one step after the other, and in English. */
function storiesAt(now: Instant): readonly Story[] {
  const date = dateInBeijing(now - DAY).replaceAll('-', '');
  return [
    {
      locale: 'zh-CN',
      says: [
        `昨天14:03在星辰点卡用微信付了68买原神月卡，付完一直转圈，订单里什么也没有。交易单号${DEMO_NUMBERS.wechat(date, '1213456789')} 商户单号XC${date}140312345`,
      ],
      presses: ['agree', 'appeal', 'unpaid', 'success', 'submit'],
    },
    {
      locale: 'zh-CN',
      says: [
        '支付宝付了100元充Q币，订单显示已完成，可是一直没到账',
        '充值账号 123456789',
        '昨天20:15付的',
        `订单号 ${DEMO_NUMBERS.order(date)}`,
      ],
      presses: ['agree', 'appeal', 'success', 'goods_missing', 'top_up', 'still', 'submit'],
    },
    {
      locale: 'en',
      says: [
        'My order was there yesterday and now it is gone. I paid $25 with PayPal for a Steam code.',
        'It showed one Steam code, $25, paid',
        'I paid yesterday at 21:40',
        `transaction ID ${DEMO_NUMBERS.paypal}`,
      ],
      presses: ['agree', 'appeal', 'success', 'gone', 'still', 'submit'],
    },
  ];
}

/** Plays all of them to the end, on an engine that has somebody to speak to. */
export async function playCustomers(engine: Engine, at: Where): Promise<void> {
  for (const story of storiesAt(at.clock.now())) await tell(story, engine, at);
}

/** Answers every question until the case is handed over, or until there is nothing left to say. */
async function tell(
  { locale, says, presses }: Story,
  engine: Engine,
  { store, clock, randomness }: Where,
): Promise<void> {
  const fresh = () => Buffer.from(randomness.bytes(12)).toString('hex');
  const lane = laneOf('web', `demo-${fresh()}`);
  const send = async (content: InboundContent) => {
    await engine.receive({ key: fresh(), lane, at: clock.now(), content });
    await engine.idle();
  };
  const [first = '', ...left] = says;
  await send({ kind: 'hello', locale });
  await send({ kind: 'text', text: first });
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const prompt = (await store.load(lane)).conversation?.value.prompt;
    const option = presses.find((each) => prompt?.buttons.some((button) => button.option === each));
    const words = left[0];
    if (prompt && option !== undefined) await send({ kind: 'press', prompt: prompt.id, option });
    else if (words !== undefined) {
      left.shift();
      await send({ kind: 'text', text: words });
    } else return;
    if (option === 'submit') return;
  }
}
