import type { Box, PictureText } from '../../../understanding/pictures/picture-text.ts';
import { detectText } from './detect.ts';
import { linesOf } from './lines.ts';
import { mendPrices, type ReadQuad } from './mend-prices.ts';
import type { Networks } from './networks.ts';
import { imageOf, openPicture, pixelsOf } from './open-picture.ts';
import type { Pixels, Quad } from './pixels.ts';
import { recogniseLine } from './recognise.ts';

/** Lines are looked for in a picture this wide (measured: wider costs memory and finds no more)… */
const LOOK_WIDTH = 640;
/** …but not in one of fewer pixels than this, so that a computer's wide screen keeps its small type. */
const LOOK_PIXELS = 640 * 1400;
/** They are read from one this wide, and never from more pixels than this. */
const READ_WIDTH = 1200;
const READ_PIXELS = 12_000_000;

/** All text of a picture. Throws a Refusal where it is none. */
export async function readPicture(networks: Networks, bytes: Uint8Array): Promise<PictureText> {
  const { width, height, image } = await openPicture(bytes);
  const scale = Math.min(
    1,
    Math.max(READ_WIDTH / width, Math.sqrt((READ_WIDTH * READ_WIDTH) / (width * height))),
    Math.sqrt(READ_PIXELS / (width * height)),
  );
  const pixels = await pixelsOf(
    image().resize({
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      fit: 'fill',
    }),
  );
  const quads = await findLines(networks, pixels);
  const found: ReadQuad[] = [];
  for (const quad of quads) found.push({ quad, read: await recogniseLine(networks, pixels, quad) });
  const back = width / pixels.width;
  const lines = (await mendPrices(networks, pixels, found)).flatMap(({ quad, read }) =>
    linesOf(quad, read).map((line) => ({
      ...line,
      box: line.box.map((side) => Math.round(side * back)) as unknown as Box,
    })),
  );
  return { width, height, tilt: tiltOf(quads), lines };
}

async function findLines(networks: Networks, pixels: Pixels): Promise<Quad[]> {
  const scale = Math.min(
    1,
    Math.max(LOOK_WIDTH / pixels.width, Math.sqrt(LOOK_PIXELS / (pixels.width * pixels.height))),
  );
  const small =
    scale === 1
      ? pixels
      : await pixelsOf(
          imageOf(pixels).resize({
            width: Math.round(pixels.width * scale),
            height: Math.max(1, Math.round(pixels.height * scale)),
            fit: 'fill',
          }),
        );
  const back = pixels.width / small.width;
  const quads = await detectText(networks.detection, small);
  return quads.map(({ x, y, width, height, angle }) => ({
    x: x * back,
    y: y * back,
    width: width * back,
    height: height * back,
    angle,
  }));
}

/** The lean of most of the text, in degrees: the middle one of all lines that are long enough to show it. */
function tiltOf(quads: readonly Quad[]): number {
  const angles = quads
    .filter(({ width, height }) => width > 4 * height)
    .map(({ angle }) => (angle * 180) / Math.PI)
    .sort((one, other) => one - other);
  return Number((angles[Math.floor(angles.length / 2)] ?? 0).toFixed(2));
}
