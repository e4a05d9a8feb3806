import { expect, it } from 'vitest';
import type { Quad } from '../../../src/adapters/ocr/worker/pixels.ts';
import { hasWatermark, levelAmong, withoutWatermark } from '../../../src/adapters/ocr/worker/watermark.ts';

const [WIDTH, HEIGHT] = [400, 300];
const level = (y: number): Quad => ({ x: 100, y, width: 160, height: 20, angle: 0 });
const slanted = (x: number): Quad => ({ x, y: 200, width: 90, height: 20, angle: -0.5 });
const QUADS = [level(20), level(60), level(100), level(140), slanted(80), slanted(200), slanted(320)];

it('bleaches what is written slantwise, and leaves the page as it was', () => {
  const data = Buffer.alloc(WIDTH * HEIGHT * 3, 250);
  const paint = (x: number, y: number, grey: number) =>
    data.fill(grey, (y * WIDTH + x) * 3, (y * WIDTH + x) * 3 + 3);
  for (let x = 40; x < 160; x++) paint(x, 60, 40);
  for (const { x: middle, y, angle } of QUADS.slice(4))
    for (let along = -40; along < 40; along++)
      paint(Math.round(middle + along * Math.cos(angle)), Math.round(y + along * Math.sin(angle)), 200);
  expect(hasWatermark(QUADS)).toBe(true);
  const { data: clean } = withoutWatermark({ data, width: WIDTH, height: HEIGHT }, QUADS);
  const greyAt = (x: number, y: number) => clean[(y * WIDTH + x) * 3];
  expect(greyAt(80, 200)).toBe(250);
  expect(greyAt(100, 60)).toBe(40);
  expect(levelAmong(QUADS)).toEqual(QUADS.slice(0, 4));
});

it('takes no page that was photographed askew for one', () => {
  expect(hasWatermark(QUADS.map((quad) => ({ ...quad, angle: 0.3 })))).toBe(false);
});
