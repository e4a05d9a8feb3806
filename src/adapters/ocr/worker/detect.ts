import type { InferenceSession } from 'onnxruntime-node';
import { Tensor } from 'onnxruntime-node';
import type { Pixels, Quad } from './pixels.ts';
import { findTextAreas } from './text-areas.ts';

/** The network's strides need multiples of this. */
const STRIDE = 32;
/** A long picture is looked at band by band: memory stays the same however long it is. */
const BAND = 736;
const OVERLAP = 96;
/** The same line is found a little higher in one band than in the other: around the border either may have it. */
const EITHER = 10;
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;

function upTo(value: number): number {
  return Math.max(STRIDE, Math.ceil(value / STRIDE) * STRIDE);
}

/** A band as the network wants it: planes of blue, green, red; normalised; padded with the band's last pixels. */
function tensorOf(pixels: Pixels, top: number, rows: number): Tensor {
  const width = upTo(pixels.width);
  const height = upTo(rows);
  const plane = width * height;
  const values = new Float32Array(3 * plane);
  for (let y = 0; y < height; y++) {
    const row = Math.min(top + y, pixels.height - 1) * pixels.width;
    for (let x = 0; x < width; x++) {
      const from = (row + Math.min(x, pixels.width - 1)) * 3;
      const to = y * width + x;
      for (let colour = 0; colour < 3; colour++) {
        const value = (pixels.data[from + 2 - colour] as number) / 255;
        values[colour * plane + to] = (value - (MEAN[colour] as number)) / (DEVIATION[colour] as number);
      }
    }
  }
  return new Tensor('float32', values, [1, 3, height, width]);
}

/** Where lines of text stand in a picture, in its own pixels. */
export async function detectText(network: InferenceSession, pixels: Pixels): Promise<Quad[]> {
  const found: Quad[] = [];
  for (let top = 0; ; top += BAND - OVERLAP) {
    const rows = Math.min(BAND, pixels.height - top);
    const input = tensorOf(pixels, top, rows);
    const output = (await network.run({ x: input }))[network.outputNames[0] as string] as Tensor;
    const [height = 0, width = 0] = input.dims.slice(2);
    const last = top + rows >= pixels.height;
    for (const quad of findTextAreas(output.data as Float32Array, width, height)) {
      const y = quad.y + top;
      // What an edge between two bands may have cut stands whole in the band whose middle is nearer.
      const mine =
        (top === 0 || quad.y >= OVERLAP / 2 - EITHER) && (last || quad.y < rows - OVERLAP / 2 + EITHER);
      if (mine && !found.some((other) => holds(other, quad.x, y))) found.push({ ...quad, y });
    }
    if (last) return found;
  }
}

/** Whether a point lies within an area that leans little. */
function holds({ width, height, ...middle }: Quad, x: number, y: number): boolean {
  return Math.abs(x - middle.x) < width / 2 && Math.abs(y - middle.y) < height / 2;
}
