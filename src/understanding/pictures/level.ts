import type { Box } from '../../domain/box.ts';
import { simplified } from '../traditional.ts';
import type { PictureLine, PictureText } from './picture-text.ts';

/** A run of text on the page as it would lie if nobody had held it askew. */
export interface Item {
  /** As it was recognised. */
  readonly text: string;
  /** The same in simplified characters, lower case, without spaces: for comparing. */
  readonly plain: string;
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Middle from top to bottom. */
  readonly y: number;
  readonly height: number;
  /** In the upright original. */
  readonly box: Box;
  /** As the line was read. */
  readonly goesOn: 'behind' | 'below' | null;
}

/** A text without what makes equal words differ: width, spaces, case, traditional forms. */
export function plainOf(text: string): string {
  return [...text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()].map(simplified).join('');
}

/** Characters of well-known names that the recogniser takes for their likes, and the space before the hour that it loses. */
function corrected(text: string): string {
  return text
    .replaceAll('哗哩', '哔哩')
    .replaceAll('黑點', '點')
    .replaceAll('状熊', '状态')
    .replace(/(20\d\d-\d\d-\d\d)(\d\d:\d\d)/, '$1 $2');
}

/** Also 授权码:118203 参考号:182233071945, as slips have it. */
const STROKE = /[|丨](?=.*\d)|(?<=:.+) (?=\p{Script=Han}{2,6}:\d{6})/u;
const LEAST_PART = 8;

/** The lines of a picture turned level around its middle, from top to bottom and from left to right. */
export function levelled({ width, height, tilt, lines }: PictureText): Item[] {
  const angle = (-tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const items = lines.flatMap(parted).map(({ text: recognised, confidence, box, goesOn }): Item => {
    const text = corrected(recognised);
    const [boxLeft, boxTop, boxWidth, boxHeight] = box;
    const fromX = boxLeft + boxWidth / 2 - width / 2;
    const fromY = boxTop + boxHeight / 2 - height / 2;
    const x = width / 2 + fromX * cos - fromY * sin;
    const y = height / 2 + fromX * sin + fromY * cos;
    const [own, high] = unleaned(boxWidth, boxHeight, Math.abs(angle));
    return {
      text,
      plain: plainOf(text),
      confidence,
      left: x - own / 2,
      right: x + own / 2,
      top: y - high / 2,
      bottom: y + high / 2,
      y,
      height: high,
      box,
      goesOn: goesOn ?? null,
    };
  });
  return items.sort((one, other) => one.y - other.y || one.left - other.left);
}

/** `Order placed November 24 | Order # 112-84`: each side of the stroke as a run of its own. */
function parted(line: PictureLine): PictureLine[] {
  const parts = line.text.split(STROKE);
  if (parts.length < 2 || parts.some((part) => part.length < LEAST_PART)) return [line];
  const [left, top, width, height] = line.box;
  let before = 0;
  return parts.map((text) => {
    const x = left + (width * before) / line.text.length;
    before += text.length + 1;
    return { ...line, text: text.trim(), box: [x, top, (width * text.length) / line.text.length, height] };
  });
}

/** Size of the rectangle that, leaning by the angle, fills an upright box of the given size. */
function unleaned(width: number, height: number, angle: number): [width: number, height: number] {
  if (angle < 0.003) return [width, height];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const across = cos * cos - sin * sin;
  const own = (width * cos - height * sin) / across;
  const high = (height * cos - width * sin) / across;
  return high > 0 && own > 0 ? [own, high] : [width, height];
}

export function overlap(one: Item, other: Item): number {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared / Math.min(one.height, other.height);
}

/** The smallest box around several. */
export function around(items: readonly Item[]): Box {
  const left = Math.min(...items.map(({ box }) => box[0]));
  const top = Math.min(...items.map(({ box }) => box[1]));
  const right = Math.max(...items.map(({ box }) => box[0] + box[2]));
  const bottom = Math.max(...items.map(({ box }) => box[1] + box[3]));
  return [left, top, right - left, bottom - top];
}

/** In heights of a line: how far words of one row are apart at most. */
const WORD_GAP = 1.5;

/** What follows one another in a row: 06, Mar 2026, 16:04. */
export function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items.toSorted((one, other) => one.left - other.left)) {
    const before = runs.find((run) => {
      const last = run.at(-1) as Item;
      const gap = item.left - last.right;
      return gap > -item.height / 2 && gap < item.height * WORD_GAP && overlap(last, item) > 0.6;
    });
    if (before) before.push(item);
    else runs.push([item]);
  }
  return runs;
}
