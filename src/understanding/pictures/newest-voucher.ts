import { plainOf } from './level.ts';
import type { PictureText } from './picture-text.ts';
import { amountOf, amountWithin } from './shown-amounts.ts';

/** What a wallet's message about money is headed. */
const HEAD = /^(?:微信支付凭证|支付凭证|(?:付款|支付|消费|扣费|收款|退款|到账|还款|转账)(?:成功|到账)?通知)$/;
/** In heights of the head: how far above it its day stands. */
const DAY_ABOVE = 3.5;
/** What a message about money ends with, at its left. */
const WAY_ON = /^(?:查看)?(?:账单|交易|订单|支付)?详情[>›]?$/;

function tellsOfMoney(lines: PictureText['lines']): boolean {
  const names = lines.some(({ text }) => /付款|支付|收款|交易|消费|退款|扣款|支出/.test(plainOf(text)));
  return names && lines.some(({ text }) => (amountOf(text) ?? amountWithin(text))?.sure);
}

/** A thread of messages, each about money, without the older ones: facts of two would be taken for one's. */
export function newestVoucher(text: PictureText): PictureText {
  const heads = text.lines
    .filter((line) => HEAD.test(plainOf(line.text)))
    .map(({ box: [, y, , height] }) => y - height * DAY_ABOVE);
  const ends = text.lines
    .filter((line) => WAY_ON.test(plainOf(line.text)) && line.box[0] < text.width / 4)
    .map(({ box: [, y] }) => y)
    .sort((one, other) => one - other);
  // What follows the last payment may be an offer, with a way on of its own.
  const before = ends
    .slice(0, -1)
    .findLast((end) => tellsOfMoney(text.lines.filter(({ box }) => box[1] > end)));
  const from = Math.max(...(heads.length < 2 ? [] : heads), before ?? -Infinity);
  return from < 0 ? text : { ...text, lines: text.lines.filter(({ box: [, y] }) => y > from) };
}
