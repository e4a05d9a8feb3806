import type { Box } from '../../../domain/box.ts';
import type { PictureLine, PictureText } from '../../../understanding/pictures/picture-text.ts';
import { detectText } from './detect.ts';
import { linesOf } from './lines.ts';
import { mendPrices } from './mend-prices.ts';
import type { Networks } from './networks.ts';
import { imageOf, openPicture, pixelsOf } from './open-picture.ts';
import type { Pixels, Quad } from './pixels.ts';
import type { ReadQuad } from './read-quad.ts';
import { recogniseLine } from './recognise.ts';
import { smudgesAt } from './smudges.ts';
import { withoutStrays } from './strays.ts';
import { hasWatermark, levelAmong, withoutWatermark } from './watermark.ts';

/** Lines are looked for in a picture this wide (measured: wider costs memory and finds no more)… */
const LOOK_WIDTH = 640;
/** …but not in one of fewer pixels than this, so that a computer's wide screen keeps its small type. */
const LOOK_PIXELS = 640 * 1400;
/** They are read from one this wide, and never from more pixels than this. */
const READ_WIDTH = 1200;
const READ_PIXELS = 12_000_000;

/** A line this sure was read the right way up; fewer than this share of such lines, and the picture lies otherwise. */
const SURE = 0.6;
const SURE_SHARE = 0.65;
const LEAST_LINES = 4;
/** A page of text has fewer; what claims more keeps everybody busy. */
const MOST_LINES = 300;

/** All text of a picture, without what was laid slantwise over it. One that lies on its side or its head, and does not say so, is turned. Throws a Refusal. */
export async function readPicture(networks: Networks, bytes: Uint8Array): Promise<PictureText> {
  const { width, height, image } = await openPicture(bytes);
  const pixels = await pixelsOf(
    image().resize(within(width, height, READ_WIDTH, READ_WIDTH ** 2, READ_PIXELS)),
  );
  const found = await findLines(networks, pixels);
  if (liesOnItsSide(found)) {
    const left = await readTurned(networks, pixels, 90, width / pixels.width);
    return isSure(left) ? left : surer(left, await readTurned(networks, pixels, 270, width / pixels.width));
  }
  if (hasWatermark(found)) {
    const clean = withoutWatermark(pixels, found);
    return await readLines(
      networks,
      clean,
      levelAmong(await findLines(networks, clean)),
      width / pixels.width,
    );
  }
  const upright = await readLines(networks, pixels, found, width / pixels.width);
  if (isSure(upright) || upright.lines.length < LEAST_LINES) return upright;
  return surer(upright, await readTurned(networks, pixels, 180, width / pixels.width));
}

/** So wide, or with so many pixels if that is more; never enlarged, and never more than `most`. */
function within(width: number, height: number, wide: number, pixels: number, most: number) {
  const area = width * height;
  const scale = Math.min(1, Math.max(wide / width, Math.sqrt(pixels / area)), Math.sqrt(most / area));
  const sized = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: sized(width), height: sized(height), fit: 'fill' } as const;
}

async function findLines(networks: Networks, pixels: Pixels): Promise<Quad[]> {
  const size = within(pixels.width, pixels.height, LOOK_WIDTH, LOOK_PIXELS, READ_PIXELS);
  const small = size.width === pixels.width ? pixels : await pixelsOf(imageOf(pixels).resize(size));
  const back = pixels.width / small.width;
  return (await detectText(networks.detection, small)).map((quad) => ({
    x: quad.x * back,
    y: quad.y * back,
    width: quad.width * back,
    height: quad.height * back,
    angle: quad.angle,
  }));
}

async function readLines(
  networks: Networks,
  pixels: Pixels,
  quads: readonly Quad[],
  back: number,
): Promise<PictureText> {
  const found: ReadQuad[] = [];
  for (const quad of quads.slice(0, MOST_LINES))
    found.push({ quad, read: await recogniseLine(networks, pixels, quad) });
  const mended = await mendPrices(networks, pixels, withoutStrays(found));
  const inOriginal = (line: PictureLine): PictureLine => {
    const [x, y, width, height] = line.box.map((side) => Math.round(side * back)) as unknown as Box;
    return { ...line, box: [x, y, width, height] };
  };
  return {
    width: Math.round(pixels.width * back),
    height: Math.round(pixels.height * back),
    tilt: tiltOf(quads),
    lines: mended.flatMap((line) =>
      withSmudge(linesOf(line.quad, line.read), line, pixels, mended).map(inOriginal),
    ),
  };
}

/** Only numbers are worth the look: half a name is still a name. */
const NUMBER_END = /[0-9A-Za-z]{8,}$/;

function withSmudge(
  lines: PictureLine[],
  { quad, read }: ReadQuad,
  pixels: Pixels,
  all: readonly ReadQuad[],
): PictureLine[] {
  const last = lines.at(-1);
  if (!last || !NUMBER_END.test(last.text)) return lines;
  const others = all.map((line) => line.quad);
  const { behind, below } = smudgesAt(pixels, quad, read, others);
  if (!behind && !below) return lines;
  return [...lines.slice(0, -1), { ...last, goesOn: behind ? 'behind' : 'below' }];
}

async function readTurned(
  networks: Networks,
  pixels: Pixels,
  degrees: 90 | 180 | 270,
  back: number,
): Promise<PictureText> {
  const turned = await pixelsOf(imageOf(pixels).rotate(degrees));
  return await readLines(networks, turned, await findLines(networks, turned), back);
}

/** Lines of text are wider than high, most of them by far. */
function liesOnItsSide(quads: readonly Quad[]): boolean {
  const along = quads.filter(({ width, height }) => width > 2 * height).length;
  const across = quads.filter(({ width, height }) => height > 2 * width).length;
  return across >= LEAST_LINES && across > 2 * along;
}

function sureShareOf({ lines }: PictureText): number {
  return lines.filter(({ confidence }) => confidence > SURE).length / Math.max(1, lines.length);
}

function isSure(text: PictureText): boolean {
  return sureShareOf(text) >= SURE_SHARE;
}

function surer(one: PictureText, other: PictureText): PictureText {
  return sureShareOf(other) > sureShareOf(one) ? other : one;
}

/** The lean of most of the text, in degrees: the middle one of all lines that are long enough to show it. */
function tiltOf(quads: readonly Quad[]): number {
  const angles = quads
    .filter(({ width, height }) => width > 4 * height)
    .map(({ angle }) => (angle * 180) / Math.PI)
    .sort((one, other) => one - other);
  return Number((angles[Math.floor(angles.length / 2)] ?? 0).toFixed(2));
}
