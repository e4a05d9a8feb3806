import { understand } from '../understand.ts';
import { NO_FACTS, type ReadFacts, type Understood } from '../understood.ts';
import { around, type Item, plainOf, runsOf } from './level.ts';
import type { Page } from './page.ts';
import type { PictureFacts, Seen } from './picture-read.ts';

/** A notice has an amount and words around it; more than the newest ones need not be looked at. */
const SHORTEST = 8;
const MOST = 20;

/** What speaks of accounts, as every notice of money does. */
const ACCOUNT = /账户|账号|尾号|卡|户|\baccount\b|\ba\/c\b|\bcard\b|visa|mastercard|[*x]{1,4}\d{3,4}/i;
/** Advertisements, agreements and news, which speak of payments that nobody made. */
const NO_NOTICE = /红包详情|使用门槛|成功率|免签约|甲方|乙方|合同|记者|获悉|专家|消费者/;

export interface NoticeRead {
  readonly facts: PictureFacts;
  readonly direction: Understood['direction'];
  readonly warnings: Understood['warnings'];
}

/** Lines of one bubble or card: under one another, beginning at the same place. */
function paragraphsOf(items: readonly Item[]): Item[][] {
  const paragraphs: Item[][] = [];
  const lines = runsOf(items).map(joined);
  for (const item of lines.sort((one, other) => one.y - other.y || one.left - other.left)) {
    const open = paragraphs.find((paragraph) => {
      const last = paragraph.at(-1) as Item;
      const down = item.y - last.y;
      return (
        down > last.height * 0.5 && down < last.height * 1.7 && Math.abs(item.left - last.left) < last.height
      );
    });
    if (open) open.push(item);
    else paragraphs.push([item]);
  }
  return paragraphs;
}

/** A line that was found in pieces. */
function joined(run: readonly Item[]): Item {
  const [first, last] = [run[0] as Item, run.at(-1) as Item];
  const text = run.map((item) => item.text).join(' ');
  return run.length === 1
    ? first
    : { ...first, text, plain: plainOf(text), right: last.right, box: around(run) };
}

/** The words of a paragraph; a line that ends early, though the next one's first word had room, ends what it says. */
function textOf(paragraph: readonly Item[]): string {
  const right = Math.max(...paragraph.map((item) => item.right));
  const words = paragraph.map(({ text, right: end, height }, at) =>
    end + firstWidthOf(paragraph[at + 1]) < right - height * 4 ? `${text}\n` : text,
  );
  return words
    .join(/\p{Script=Han}/u.test(words.join('')) ? '' : ' ')
    .replace(BROKEN_DAY, '')
    .replace(GLUED, '$1$2 ')
    .replace(BEHIND_BALANCE, '');
}

/** How wide the first word of a line is, if it is one that cannot be broken. */
function firstWidthOf(line: Item | undefined): number {
  const first = /^[!-~]+/.exec(line?.text ?? '')?.[0] ?? '';
  return line ? ((line.right - line.left) * first.length) / line.text.length : 0;
}

/** `on 12-` at the end of a line, `11-26` in the next. */
const BROKEN_DAY = /(?<=\d[-/]) (?=\d)/g;

/** `12/7/26at 10:15 PM.New balance`: the space behind a number or a sentence gets lost. */
const GLUED =
  /(\d)(?=(?:at|on|from|to|for|by|and|was|is|has)\b|[A-Z][a-z]{2})|(?<=[a-z\d]{2}|[AP]M)([.,?:])(?=[A-Z][A-Za-z])/g;

/** M-Pesa tells what it costs and what is allowed behind what is left. */
const BEHIND_BALANCE = /\bNew M-?PESA balance.*/is;

/** Where 7/1/26 is the seventh of January. */
const DAY_FIRST: ReadonlySet<string> = new Set(
  'AUD BRL EUR GBP GHS HKD IDR INR KES MYR NGN NZD SGD THB UGX VND ZAR'.split(' '),
);
const SHORT_DAY = /\b([0-3]?\d)([-/])(1[0-2]|0?\d)\2(?:20)?(\d{2})\b/g;

/** M-Pesa begins with the payment's code: `TKF2DSF6RT Confirmed.` */
const CODE = /^(?=.{0,9}\d)([A-Z][0-9A-Z]{9}) Confirmed\b/;

function understoodOf(text: string, receivedAt: string): Understood {
  const understood = understand(text, { receivedAt });
  if (!DAY_FIRST.has(understood.facts.amount?.currency ?? '')) return understood;
  const written = text.replace(SHORT_DAY, (_, day, __, month, year) => `20${year}-${month}-${day}`);
  return written === text ? understood : understand(written, { receivedAt });
}

const WALLET = /支付宝|微信|云闪付|银联|银行|信用卡|储蓄卡|\bbank\b|alipay|paypal|wechat/i;
const SPENT =
  /(?:付款|支付|扣款|消费|扣费|转账)成功(?!率|后|即|可|送|返)|成功(?:付款|支付|扣款)|已(?:付款|支付|扣款)|支出|消费|\bpaid\b|\bspent\b/i;
const RECEIVED = /到账|收款成功|退款成功|已退款|入账|\breceived\b|\brefund/i;

/** A wallet's line on the lock screen: shorter than any message, and without an account. */
function pushed(text: string, { kind, facts }: Understood): Understood['direction'] {
  if (facts.amount === null || kind === 'question' || kind === 'complaint' || !WALLET.test(text)) return null;
  return RECEIVED.test(text) ? 'credit' : SPENT.test(text) ? 'debit' : null;
}

/** Money that comes back belongs to a payment; what else comes in has nothing to do with one. */
const BACK = /退款|退回|退货|撤销|冲正|返还|\brefund|\brevers|\breturned\b/i;

/** Whether a paragraph, or the line of its sender above it, names an account or whoever keeps it. */
function isNotice(text: string, paragraph: readonly Item[], items: readonly Item[]): boolean {
  const [first] = paragraph as [Item];
  const above = items.filter(({ y }) => y < first.y && first.y - y < first.height * 3);
  const whole = [...above.map((item) => item.text), text].join('\n');
  return !NO_NOTICE.test(whole) && (WALLET.test(whole) || ACCOUNT.test(whole) || /[【[].+[\]】]/.test(text));
}

/** The newest notice of a payment, or of one that came back, among the messages of a page; of other money where there is none. */
export function noticeOf({ items }: Page, receivedAt: string): NoticeRead | null {
  const read = paragraphsOf(items)
    .map((paragraph) => ({ paragraph, text: textOf(paragraph) }))
    .filter(
      ({ text, paragraph }) => text.length >= SHORTEST && /\d/.test(text) && isNotice(text, paragraph, items),
    )
    .slice(-MOST)
    .map(({ paragraph, text }) => {
      const understood = understoodOf(text, receivedAt);
      return { paragraph, text, understood, direction: understood.direction ?? pushed(text, understood) };
    })
    // What speaks of paying and names no sum is an offer.
    .filter(
      ({ direction, understood }) => direction === 'none' || (direction !== null && understood.facts.amount),
    );
  const chosen =
    read.findLast(
      ({ direction, text }) => direction === 'debit' || (direction === 'credit' && BACK.test(text)),
    ) ??
    read.findLast(({ direction }) => direction !== 'none') ??
    read.at(-1);
  if (!chosen) return null;
  const { direction, text } = chosen;
  const { facts, warnings } = chosen.understood;
  const box = around(chosen.paragraph);
  const seen = <T>(value: T | undefined): Seen<T> | null => (value === undefined ? null : { value, box });
  const status = statusOf(facts);
  return {
    facts: {
      ...NO_FACTS,
      amount: facts.amount && { value: { value: facts.amount.value, currency: facts.amount.currency }, box },
      paid_at: facts.paid_at && {
        value: { value: facts.paid_at.value, precision: facts.paid_at.precision },
        box,
      },
      channel: seen(facts.channel?.value),
      transaction_id: seen(facts.transaction_id?.value ?? CODE.exec(text)?.[1]),
      merchant_order_id: seen(facts.merchant_order_id?.value),
      shop_order_id: seen(facts.shop_order_id?.value),
      card_tail: seen(facts.card_tail?.value),
      payee: seen(facts.payee?.value),
      product: seen(facts.product?.value),
      recharge_account: seen(facts.recharge_account?.value),
      status: status && { ...status, box },
    },
    direction,
    warnings,
  };
}

function statusOf({ status }: ReadFacts): Omit<NonNullable<PictureFacts['status']>, 'box'> | null {
  if (status === null || status.value === 'none') return null;
  const { value, refunded } = status;
  return refunded ? { value: 'partially_refunded', refunded } : { value };
}
