import { fileJudge } from './adapters/files/judge.ts';
import type { Log } from './adapters/logs/logger.ts';
import { DEMO_NUMBERS } from './demo-book.ts';
import { beijing } from './domain/beijing.ts';
import { DAY, type Instant } from './domain/instant.ts';
import type { Locale } from './domain/locale.ts';
import type { Engine } from './engine/engine.ts';
import { EnvironmentFault } from './engine/errors.ts';
import { type InboundContent, laneOf } from './engine/inbound.ts';
import type { OrderBook } from './engine/ports/order-book.ts';
import type { PictureReader } from './engine/ports/picture-reader.ts';
import { createFileIntake } from './file-intake.ts';
import { type Ground, logReporter, openEngine } from './house.ts';

/** A customer of the demo: what they write, bit by bit, and what they press wherever they are asked. */
interface Story {
  readonly locale: Locale;
  readonly says: readonly string[];
  readonly presses: readonly string[];
}

const MOST_TURNS = 15;

/** Three losses on the day before `now`: everything said at once, one step after the other, and in English. */
function storiesAt(now: Instant): readonly Story[] {
  const { year, month, day } = beijing(now - DAY);
  const date = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
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

const SERVICE = 'service';

/**
 * The demo's clock moves by months, and what is overdue by then is deleted: it never runs on a database that a service
 * has used, and a service's start says so for good.
 */
export async function requireOwnStore({ store, clock, config }: Ground): Promise<void> {
  const served = await store.beat(SERVICE, config.demo ? 0 : clock.now());
  if (!config.demo || !served) return;
  await store.beat(SERVICE, served);
  throw new EnvironmentFault(
    '这个数据库是真的在用的，演示的时钟会把里面的数据当成过期的删掉。请给演示换一个空的数据库，例如 DATABASE_URL=postgres://zhaodan:password@127.0.0.1:5432/zhaodan_demo。\nThis database is in real use, and the clock of the demo would delete its data as overdue. Give the demo an empty one. Example: DATABASE_URL=postgres://zhaodan:password@127.0.0.1:5432/zhaodan_demo',
  );
}

/** Seeds the demo before anybody is served; a data directory that has cases keeps them. */
export async function seedDemo(
  ground: Ground,
  book: OrderBook | null,
  log: Log,
  pictures: PictureReader,
): Promise<void> {
  const { store, clock } = ground;
  if ((await store.open()).length + (await store.decided(1)).length > 0) return;
  const engine = openEngine(ground, {
    senders: { web: { deliver: async () => ({ kind: 'sent' }) } },
    deskView: null,
    intake: createFileIntake({ fetchers: {}, judge: fileJudge, vault: ground.vault }),
    announcer: { lane: () => undefined, desk: () => undefined },
    reporter: logReporter(ground, log, (reason) => {
      throw reason;
    }),
    settleMs: 0,
    pictures,
    // Nobody is there from whom the time of an answer would have to be hidden.
    book: book && { book, until: async () => undefined },
  });
  for (const story of storiesAt(clock.now())) await tell(story, engine, ground);
  await engine.stop();
}

/** Answers every question until the case is handed over, or until there is nothing left to say. */
async function tell({ locale, says, presses }: Story, engine: Engine, ground: Ground): Promise<void> {
  const { store, clock, randomness } = ground;
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
