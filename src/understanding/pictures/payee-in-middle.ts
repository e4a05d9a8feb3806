import { around, type Item, runsOf } from './level.ts';
import type { Page } from './page.ts';
import type { Seen } from './picture-read.ts';
import { amountOf } from './shown-amounts.ts';
import { isStatusAlone, statusOf } from './shown-statuses.ts';

/** `Paid using GCash`: who got the money stands above it. */
export const PAID_BY = /^paid(?:using|via)[a-z]/;
/** Heads the sum, and below that stands who got it. */
const PAID_TO = /^(?:payment|paid|transfer|sent)to$|^(?:付款|转账|支付)[给至到]$/;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ()*&.,·'-]{1,39}$/u;
const NO_NAME =
  /感谢|谢谢|订单|金额|支付|付款|成功|商品|合计|共\d|方式|详情|明细|账单|交易|转账|余额|thank|order|paid|payment|amount|total|detail|transaction|transfer|receipt|balance|send|sent|wallet/;

/** `You paid Lotus Games`, `You sent $25.00 USD to Lotus Games`. */
const YOU_PAID =
  /^(?:you(?:'ve)? (?:paid|sent) (?:[^\s\d]{0,4}[\d.,]+(?: ?[a-z]{3})? to )?|(?:paid|sent|transferred) to )(?<name>\p{L}[^\d@]{1,39})$/iu;

/** Who got the money, where a sentence says it and no row. */
export function payeeTold({ items }: Page): Seen<string> | null {
  for (const run of runsOf(items)) {
    // Before capitals the space gets lost.
    const text = run.map((item) => item.text.replace(/(?<= to)(?=[A-Z])/, ' ')).join(' ');
    const name = YOU_PAID.exec(text)?.groups?.name;
    if (name) return { value: name, box: around(run) };
  }
  return null;
}

/**
 * Who got the money, where no row says it: in the middle of the page, right above the sum, with the state above it or
 * below the sum; nothing stands beside.
 */
export function payeeInMiddle({ items, headline, width }: Page): Seen<string> | null {
  if (headline?.amount.sign === '+') return null;
  const isCentred = ({ left, right }: Item) => Math.abs((left + right) / 2 - width / 2) < width * 0.06;
  const told = items.find(({ plain }) => PAID_BY.test(plain));
  const below = headline?.item ?? told;
  if (!below || !isCentred(below)) return null;
  const above = items.filter(({ y }) => y < below.top && y > below.top - width / 2);
  const [state, name] = [undefined, undefined, ...above].slice(-2);
  const next = items.find(({ top, y }) => y > below.bottom && top < below.bottom + width / 4);
  const isTold = (item: Item | undefined) =>
    item !== undefined && PAID_TO.test(item.plain) && isCentred(item) && headline !== null;
  if (isTold(name) && next && isCentred(next) && isName(next)) return { value: next.text, box: next.box };
  const saysPaid = [state, next].some((item) => item && isCentred(item) && isPaid(item));
  if (!name || !isCentred(name) || !isName(name) || !(saysPaid || below === told)) return null;
  return { value: name.text.replace(/^to (?=\p{L})/iu, ''), box: name.box };
}

function isPaid({ plain }: Item): boolean {
  return isStatusAlone(plain) && statusOf(plain) === 'success';
}

function isName({ text, plain }: Item): boolean {
  return NAME.test(text) && !NO_NAME.test(plain) && !isStatusAlone(plain) && amountOf(text) === null;
}
