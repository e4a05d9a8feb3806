import { plainOf } from './level.ts';
import type { PictureText } from './picture-text.ts';

/** What a wallet's message about money is headed. */
const HEAD = /^(?:微信支付凭证|支付凭证|(?:付款|支付|消费|扣费|收款|退款|到账|还款|转账)(?:成功|到账)?通知)$/;
/** In heights of the head: how far above it its day stands. */
const DAY_ABOVE = 3.5;
/** What a message about money ends with, at its left. */
const WAY_ON = /^(?:查看)?(?:账单|交易|订单|支付)?详情[>›]?$/;

/** A thread of messages, each about money, without the older ones: facts of two would be taken for one's. */
export function newestVoucher(text: PictureText): PictureText {
  const heads = text.lines
    .filter((line) => HEAD.test(plainOf(line.text)))
    .map(({ box: [, y, , height] }) => y - height * DAY_ABOVE);
  const ends = text.lines
    .filter((line) => WAY_ON.test(plainOf(line.text)) && line.box[0] < text.width / 4)
    .map(({ box: [, y] }) => y)
    .sort((one, other) => one - other);
  const from = Math.max(...(heads.length < 2 ? [] : heads), ends.at(-2) ?? -Infinity);
  return from < 0 ? text : { ...text, lines: text.lines.filter(({ box: [, y] }) => y > from) };
}
