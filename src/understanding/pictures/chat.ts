import type { Item } from './level.ts';
import type { Page } from './page.ts';
import type { Pair } from './pairs.ts';

const CUES =
  /按住说话|最近上线|最后上线|正在输入|对方正在|发送消息|输入消息|typeamessage|lastseen|\bonline\b/;
const SPEECH =
  /[?？]|你好|您好|麻烦|帮我|帮您|请稍|稍等|好的|亲[,，]|谢谢|收到|吗$|呢$|吧$|\b(?:hi|hello|please|thanks?|sorry)\b/;

/** What people say to each other and no page to anybody; it counts where two talk. */
const TALK =
  /[咋啥啊嘛哦嗯哈]|哪来|[我你](?!的)|^(?:hey|hi|ok|okay|sorry|yes|yeah|no|nope|lol|thx)\b|\bi (?:don'?t|did|have|paid|am|was|can)\b|\bcan (?:u|you)\b/i;

const ENOUGH = 3;

/** A picture that somebody sent in a chat is drawn beside their face: nothing of it begins near the rim. */
const INSET = 0.12;

/**
 * Whether people talk: speech, mostly on both sides of the page. A bill has its values on the right as well, but in the
 * same row as a label on the left, or below one; where a bill is quoted, people talk around it.
 */
export function isChat({ items, width, height, plain, pairs }: Page): boolean {
  const body = items.filter(({ y }) => y > height * 0.08);
  const alone = body.filter((item) => !body.some((other) => other !== item && sharesRow(item, other)));
  const left = alone.filter((item) => item.left < width * 0.25 && item.right < width * 0.82);
  const right = alone.filter((item) => item.left > width * 0.28 && item.right > width * 0.78);
  const both = left.length > 0 && right.length > 0 ? 1 : 0;
  const isSpoken = ({ text, plain: words }: Item) => SPEECH.test(words) || (both > 0 && TALK.test(text));
  const spoken = body.filter(isSpoken).length;
  const cue = CUES.test(plain) ? 2 : 0;
  const columns = pairs.filter(isSetApart).length;
  const quoted = spoken >= 2 && pairs.every(({ label }) => label.left > width * INSET);
  return spoken > 0 && spoken + cue + both >= ENOUGH && (columns < 3 || quoted);
}

/** A value in a column of its own, or below its label, as on receipts. */
function isSetApart({ label, lines }: Pair): boolean {
  const [value] = lines[0] ?? [];
  return value !== undefined && (value.left > label.right || value.top > label.y);
}

function sharesRow(one: Item, other: Item): boolean {
  return Math.abs(one.y - other.y) < Math.min(one.height, other.height) * 0.5;
}
