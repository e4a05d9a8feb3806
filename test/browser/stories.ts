import type { Locale } from '../../src/domain/locale.ts';
import type { LossType } from '../../src/domain/loss-type.ts';
import { ON_YESTERDAY, YESTERDAY } from '../yesterday.ts';
import type { Answer } from './people.ts';

/** One loss as a customer tells it: the first words, and what they write whenever a piece of evidence is asked for. */
export interface Story {
  readonly loss: LossType;
  readonly locale: Locale;
  readonly first: string;
  readonly evidence: readonly string[];
  /** What they press where a question has these options, most wanted first. */
  readonly choices: readonly string[];
}

const ALWAYS = ['submit', 'agree', 'success'];

export const STORIES: readonly Story[] = [
  {
    loss: 'charged_page_stalled',
    locale: 'zh-CN',
    first: `${ON_YESTERDAY['zh-CN']}14:03微信付了68，页面一直转圈，订单显示未支付`,
    evidence: [`交易单号4200002345${YESTERDAY}0000000001 商户单号XC${YESTERDAY}000000001`, '原神月卡'],
    choices: ['unpaid', 'still'],
  },
  {
    loss: 'paid_no_order',
    locale: 'zh-CN',
    first: '支付宝付了98元，支付成功了，但是我的订单里什么都没有',
    evidence: [
      `${ON_YESTERDAY['zh-CN']}晚上20:15付的`,
      `交易号${YESTERDAY}22001412345678900002 商家订单号XC${YESTERDAY}000000002`,
      '腾讯Q币100元',
    ],
    choices: ['none', 'same', 'still'],
  },
  {
    loss: 'deleted_or_overwritten',
    locale: 'zh-CN',
    first: '昨天还在的订单今天不见了，微信付的30元',
    evidence: [
      '之前显示已支付，30元话费',
      `${ON_YESTERDAY['zh-CN']}10:20付的`,
      `交易单号4200002345${YESTERDAY}0000000003 商户单号XC${YESTERDAY}000000003`,
      '30元话费',
    ],
    choices: ['gone', 'still'],
  },
  {
    loss: 'goods_missing',
    locale: 'zh-CN',
    first: '订单显示已完成，但是一直没收到卡密，支付宝付了50元买的Steam充值卡',
    evidence: [
      `${ON_YESTERDAY['zh-CN']}16:40付的`,
      `订单号是 XC${YESTERDAY}16400004`,
      `交易号${YESTERDAY}22001412345678900004 商家订单号XC${YESTERDAY}000000004`,
      'Steam充值卡50元',
    ],
    choices: ['goods_missing', 'card_key', 'still'],
  },
  {
    loss: 'charged_page_stalled',
    locale: 'en',
    first: `I paid 68 yuan with WeChat on ${ON_YESTERDAY.en} at 14:03, the page has been loading forever and the order says unpaid`,
    evidence: [
      `Transaction ID 4200002345${YESTERDAY}0000000005, merchant order no. XC${YESTERDAY}000000005`,
      'Genshin monthly card',
    ],
    choices: ['unpaid', 'still'],
  },
  {
    loss: 'paid_no_order',
    locale: 'en',
    first: `I paid $25.00 with PayPal on ${ON_YESTERDAY.en} at 10:20 for a Steam code, it went through but there is no order in my list`,
    evidence: [`${ON_YESTERDAY.en} 10:20`, 'transaction ID 8AB12345CD6789006', 'Steam code $25'],
    choices: ['none', 'same', 'still'],
  },
  {
    loss: 'deleted_or_overwritten',
    locale: 'en',
    first: "My order was there yesterday and today it's gone, I paid 25 USD with PayPal for a Steam code",
    evidence: [
      'It showed one Steam code, $25, paid',
      `paid on ${ON_YESTERDAY.en} at 09:00`,
      'transaction ID 8AB12345CD6789007',
      'Steam code',
    ],
    choices: ['gone', 'still'],
  },
  {
    loss: 'goods_missing',
    locale: 'en',
    first:
      'The order shows completed but I never received the code. Paid 50 yuan with Alipay for a Steam gift card',
    evidence: [
      `${ON_YESTERDAY.en} at 16:40`,
      `order number XC${YESTERDAY}16400008`,
      `trade no ${YESTERDAY}22001412345678900008, merchant no XC${YESTERDAY}000000008`,
      'Steam gift card',
    ],
    choices: ['goods_missing', 'card_key', 'still'],
  },
];

/** Somebody who tells a story, on whatever channel. */
export interface Teller {
  /** The newest words that are not the customer's, once there are newer ones than these. */
  answer(after: number): Promise<Answer>;
  say(text: string): Promise<void>;
  choose(answer: Answer, option: string): Promise<void>;
}

/** Tells a story to the end: presses what the choices name, writes the next piece where evidence is asked for. */
export async function tell(customer: Teller, story: Story): Promise<void> {
  const evidence = [...story.evidence];
  let answer = await customer.answer(0);
  await customer.say(story.first);
  for (let turns = 0; turns < 20; turns += 1) {
    answer = await customer.answer(answer.number);
    const option = wanted(answer, story);
    if (option === 'submit') {
      await customer.choose(answer, option);
      return;
    }
    if (option !== undefined) await customer.choose(answer, option);
    else {
      const next = evidence.shift();
      if (next === undefined) throw new Error(`nothing left to say to: ${answer.text}`);
      await customer.say(next);
    }
  }
  throw new Error('the story did not come to its end');
}

function wanted({ buttons }: Answer, { choices }: Story): string | undefined {
  return [...ALWAYS, ...choices].find((option) => buttons.some((button) => button.option === option));
}
