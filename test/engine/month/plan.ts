import { DAY, HOUR, type Instant, MINUTE } from '../../../src/domain/instant.ts';
import type { LossType } from '../../../src/domain/loss-type.ts';
import type { PaymentChannel } from '../../../src/domain/payment-channel.ts';
import { dice, outage, usualDays } from '../../domain/usual-days.ts';
import type { Happened } from './counted.ts';

/** The days before the National Day holidays, the holidays, and as much as is wanted of what follows. */
export const FROM = Date.parse('2026-09-28T00:00:00+08:00');

export const HOURS = {
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '18:00',
  breaks: [{ from: '12:00', to: '13:30' }],
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  workdays: ['2026-10-10'],
  utc_offset: '+08:00',
};

/** What goes wrong at this shop, how often a day, and what its customers say of it. */
interface Kind {
  readonly lossType: LossType;
  readonly channel: PaymentChannel;
  readonly perDay: number;
  story(day: string, number: string): string;
}

const wechat = (day: string, number: string) => `交易单号4200002345${day}${number} 商户单号XC${day}${number}`;
const alipay = (day: string, number: string) => `交易号${day}220014${number}0000 商家订单号XD${day}${number}`;

const KINDS: readonly Kind[] = [
  {
    ...{ lossType: 'paid_no_order', channel: 'wechat', perDay: 74 },
    story: (day, number) =>
      `昨天14:03在星辰点卡微信付了68买原神月卡，付完一直转圈，订单里什么也没有。${wechat(day, number)}`,
  },
  {
    ...{ lossType: 'paid_no_order', channel: 'alipay', perDay: 48 },
    story: (day, number) =>
      `昨天14:03在星辰点卡支付宝付了98买Q币，支付成功了，但是我的订单里没有这一单。${alipay(day, number)}`,
  },
  {
    ...{ lossType: 'goods_missing', channel: 'wechat', perDay: 34 },
    story: (day, number) =>
      `昨天14:03微信付了50元买Steam充值卡，订单显示已完成，但是一直没收到卡密。订单号 XE${day}${number} ${wechat(day, number)}`,
  },
  {
    ...{ lossType: 'goods_missing', channel: 'alipay', perDay: 13 },
    story: (day, number) =>
      `昨天14:03支付宝付了50元买Steam充值卡，订单显示已完成，但是一直没收到卡密。订单号 XE${day}${number} ${alipay(day, number)}`,
  },
];

/** Callbacks that fail: which kind of case comes of it, when, how many and how many minutes apart. */
const OUTAGES = [
  { kind: 0, at: FROM + 8 * DAY + 11 * HOUR, count: 40, every: 1 },
  { kind: 3, at: FROM + 16 * DAY + 20 * HOUR + 30 * MINUTE, count: 15, every: 2 },
  { kind: 1, at: FROM + 23 * DAY + 15 * HOUR, count: 40, every: 1 },
];

export interface PlannedCase {
  readonly kind: number;
  /** The outage it came of; `null` for what goes wrong on any day. */
  readonly outage: number | null;
  /** What happens to it at the desk, from the handover on. */
  readonly story: readonly Happened[];
}

/**
 * Every case of so many days, in the order in which they come; whole minutes, so that counting can follow. `share`: how
 * much of the shop's usual cases; the outages stay as they are.
 */
export function planDays(seed: number, days: number, share = 1): readonly PlannedCase[] {
  const roll = dice(seed);
  const until = FROM + days * DAY;
  const usual = KINDS.flatMap(({ perDay }, kind) =>
    usualDays(perDay * share, FROM, days, roll).map((at) => ({ kind, outage: null, at })),
  );
  const planted = OUTAGES.filter(({ at }) => at < until).flatMap(({ kind, at, count, every }, number) =>
    outage(at, count, every, roll).map((each) => ({ kind, outage: number, at: each })),
  );
  return [...usual, ...planted]
    .map(({ at, ...rest }) => ({ ...rest, at: Math.floor(at / MINUTE) * MINUTE }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, ...rest }) => ({ ...rest, story: storyFrom(at, until, roll) }));
}

/** Most are answered and decided, some late, some never; customers answer what they are asked, sooner or later. */
function storyFrom(at: Instant, until: Instant, roll: () => number): readonly Happened[] {
  const story: Happened[] = [{ at, what: 'handed_over' }];
  let now = at;
  const later = (most: number) => {
    // Short spans are likelier than long ones.
    now += Math.ceil(roll() ** 3 * most) * MINUTE + MINUTE;
    return now;
  };
  if (roll() < 0.1) return story;
  for (let rounds = roll() * 3; rounds > 0; rounds -= 1) {
    const what = roll() < 0.6 ? 'reply' : 'working';
    story.push({ at: later(18 * 60), what });
    if (roll() < 0.85) story.push({ at: later(48 * 60), what: 'customer' });
  }
  if (roll() < 0.9) story.push({ at: later(60 * 60), what: 'decided' });
  return story.filter((each) => each.at < until);
}

/** What the customer with this number says of their loss, which was on the day before. */
export function storyOf(index: number, kind: number, now: Instant): string {
  const day = new Date(now + 8 * HOUR - DAY).toISOString().slice(0, 10).replaceAll('-', '');
  return KINDS[kind]?.story(day, String(index + 1).padStart(10, '0')) ?? '';
}
