import { expect } from 'vitest';
import { beijing } from '../../src/domain/beijing.ts';
import { MINUTE } from '../../src/domain/instant.ts';
import type { AgentAtDesk } from '../protocol/agent-at-desk.ts';
import type { Answer } from './people.ts';
import type { Teller } from './stories.ts';

/** The clock of a service that was started as a demo. */
export interface DemoClock {
  /** Moves on and resolves when everything that came due was handled; gives the time it is then. */
  pass(minutes: number): Promise<number>;
}

export function demoClock(url: () => string): DemoClock {
  return {
    async pass(minutes) {
      const answer = await fetch(`${url()}/demo/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ advance_seconds: minutes * 60 }),
      });
      return Date.parse(((await answer.json()) as { now: string }).now);
    },
  };
}

const two = (number: number) => String(number).padStart(2, '0');

/** A payment of some minutes ago, told at once; what the demo's order book has of it follows from the last digit. */
function storyOf(now: number, minutesAgo: number, lastDigit: number): string {
  const { year, month, day, hour, minute } = beijing(now - minutesAgo * MINUTE);
  const date = `${year}${two(month)}${two(day)}`;
  const when = `${year}年${month}月${day}日${two(hour)}:${two(minute)}`;
  return `${when}在星辰点卡微信付了68买原神月卡，支付成功了，页面一直转圈，订单里没有。交易单号4200002345${date}123456789${lastDigit} 商户单号XC${date}1234567`;
}

/** The answer that offers a choice, once it is there. */
async function offering(customer: Teller, option: string, after: number): Promise<Answer> {
  for (let at = after; ; ) {
    const answer = await customer.answer(at);
    if (answer.buttons.some((button) => button.option === option)) return answer;
    at = answer.number;
  }
}

/** Presses one choice after the other, each in the answer that offers it, and gives the last of these answers. */
async function pressing(customer: Teller, after: number, options: readonly string[]): Promise<Answer> {
  let answer: Answer = { number: after, text: '', buttons: [] };
  for (const option of options) {
    answer = await offering(customer, option, answer.number);
    await customer.choose(answer, option);
  }
  return answer;
}

export type Look = (what: string) => Promise<void>;

/** Paid, the shop does not know it yet; the program looks again by itself until the order is there. */
export async function healsByItself(customer: Teller, clock: DemoClock, look: Look): Promise<void> {
  const now = await clock.pass(0);
  const greeting = await customer.answer(0);
  await customer.say(storyOf(now, 6, 1));
  const waits = await pressing(customer, greeting.number, ['agree', 'ok']);
  expect(waits.text).toContain('店里这一单还写着“未支付”');
  const waiting = await offering(customer, 'there', waits.number);
  await look('waits');
  await clock.pass(45);
  const there = await offering(customer, 'arrived', waiting.number);
  expect(there.text).toMatch(/已经|到了|收到/);
  await look('there');
  await customer.choose(there, 'arrived');
  const closed = await offering(customer, 'another', there.number);
  expect(closed.text).toContain('买完看三眼');
  await look('healed');
}

/** Turned down by the shop; then by WeChat's complaint, reminded when its time is over; then to 12315. */
export async function complains(
  customer: Teller & { reference(): Promise<string> },
  agent: AgentAtDesk,
  clock: DemoClock,
  look: Look,
): Promise<void> {
  const now = await clock.pass(0);
  const greeting = await customer.answer(0);
  await customer.say(storyOf(now, 24 * 60, 7));
  const submitted = await pressing(customer, greeting.number, ['agree', 'submit']);
  const reference = await customer.reference();
  await agent.run(reference, { kind: 'claim' });
  await agent.run(reference, { kind: 'reject', reason: '后台没有查到这笔付款。' });
  const ways = await pressing(customer, submitted.number, ['next', 'route.wechat']);
  const packet = await offering(customer, 'done', ways.number);
  await look('wechat-packet');
  await customer.choose(packet, 'done');
  await offering(customer, 'result', packet.number);
  await clock.pass(10 * 24 * 60);
  const asked = await offering(customer, 'refused', packet.number);
  await look('asked-how-it-went');
  await customer.choose(asked, 'refused');
  const office = await pressing(customer, asked.number, ['route.12315']);
  const sheet = await offering(customer, 'done', office.number);
  await look('12315-packet');
  await customer.choose(sheet, 'done');
  await offering(customer, 'result', sheet.number);
  const { escalations } = await agent.caseOf(reference);
  expect(escalations.map(({ route, outcome }) => [route, outcome !== null])).toEqual([
    ['wechat', true],
    ['12315', false],
  ]);
}
