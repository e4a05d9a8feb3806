import type { Networks } from './networks.ts';
import type { Pixels, Quad } from './pixels.ts';
import { type ReadQuad, wordsOf } from './read-quad.ts';
import { recogniseLine } from './recognise.ts';

const CENTS = /^[.,·]\d{2}$/;
const PRICE = /^[-+]?[¥￥\p{Sc}]?\d[\d,]*\.\d{2}$/u;
/** In heights of the cents: how far the number before them may reach to the left, and above them. */
const TO_THE_LEFT = [3, 5.5] as const;
const ABOVE = 0.75;

/**
 * A price whose cents are set smaller than the rest falls apart into pieces, of which the large one is at times not
 * found at all. Where only cents were read, what stands before them is read once more together with them.
 */
export async function mendPrices(
  networks: Networks,
  pixels: Pixels,
  lines: readonly ReadQuad[],
): Promise<ReadQuad[]> {
  let mended = [...lines];
  for (const cents of lines.filter(({ read }) => CENTS.test(wordsOf(read)))) {
    for (const reach of TO_THE_LEFT) {
      const quad = grown(cents.quad, reach * cents.quad.height, ABOVE * cents.quad.height);
      const read = await recogniseLine(networks, pixels, quad);
      if (!PRICE.test(wordsOf(read))) continue;
      mended = [...mended.filter((line) => line !== cents && !isWithin(line.quad, quad)), { quad, read }];
      break;
    }
  }
  return mended;
}

function grown(quad: Quad, left: number, above: number): Quad {
  const [cos, sin] = [Math.cos(quad.angle), Math.sin(quad.angle)];
  return {
    ...quad,
    x: quad.x - (left / 2) * cos + (above / 2) * sin,
    y: quad.y - (left / 2) * sin - (above / 2) * cos,
    width: quad.width + left,
    height: quad.height + above,
  };
}

function isWithin(inner: Quad, outer: Quad): boolean {
  return Math.abs(inner.x - outer.x) < outer.width / 2 && Math.abs(inner.y - outer.y) < outer.height / 2;
}
