import { type InferenceSession, Tensor } from 'onnxruntime-node';
import { expect, it } from 'vitest';
import { detectText } from '../../../src/adapters/ocr/worker/detect.ts';

const WIDTH = 320;
const HIGH = 12;

/** A network that finds what is dark; in every second band it sees it so many pixels lower. */
function network(lower: number): InferenceSession {
  let band = 0;
  const run = async ({ x }: { x: Tensor }) => {
    const [height = 0, width = 0] = x.dims.slice(2);
    const shift = band++ % 2 === 0 ? 0 : lower * width;
    const map = Float32Array.from({ length: width * height }, (_, at) =>
      (x.data[at - shift] as number) < 0 ? 1 : 0,
    );
    return { out: new Tensor('float32', map, [1, 1, height, width]) };
  };
  return { outputNames: ['out'], run } as unknown as InferenceSession;
}

it('finds a line wherever it lies once, though bands border there and see it a little differently', async () => {
  const height = 1280;
  for (let y = 660; y < 716; y += 3) {
    const data = new Uint8Array(WIDTH * height * 3).fill(255);
    for (let row = y; row < y + HIGH; row++) data.fill(0, (row * WIDTH + 40) * 3, (row * WIDTH + 240) * 3);
    for (const lower of [-2, 2])
      expect(await detectText(network(lower), { data, width: WIDTH, height }), `${y} ${lower}`).toHaveLength(
        1,
      );
  }
});
