import type { Quad } from './pixels.ts';
import { smallestRectangle } from './smallest-rectangle.ts';

/** From this probability on a pixel belongs to text, and an area's mean must reach the second one. */
const PIXEL_LEAST = 0.3;
const AREA_LEAST = 0.5;
/** The network marks the core of a line; the line itself is so much larger (ratio of area to outline). */
const GROWTH = 1.6;
const LEAST_SIDE = 3;
const MOST_AREAS = 1000;

interface Area {
  readonly points: Int32Array;
  readonly mean: number;
}

/**
 * The text lines in a probability map (`width × height`, 0 to 1), grown to their full height. Areas of neighbouring
 * pixels are found by flooding, so that time and memory stay linear in the number of pixels.
 */
export function findTextAreas(map: Float32Array, width: number, height: number): Quad[] {
  const quads: Quad[] = [];
  for (const { points, mean } of areasIn(map, width, height)) {
    if (mean < AREA_LEAST) continue;
    const core = smallestRectangle(points);
    if (Math.min(core.width, core.height) < LEAST_SIDE) continue;
    const growth = (core.width * core.height * GROWTH) / (core.width + core.height);
    quads.push({ ...core, width: core.width + growth, height: core.height + growth });
  }
  return quads;
}

function* areasIn(map: Float32Array, width: number, height: number): Generator<Area> {
  const seen = new Uint8Array(map.length);
  const stack = new Int32Array(map.length);
  let found = 0;
  for (let start = 0; start < map.length; start++) {
    if (seen[start] || (map[start] as number) < PIXEL_LEAST) continue;
    let depth = 0;
    let size = 0;
    let sum = 0;
    const edge: number[] = [];
    stack[depth++] = start;
    seen[start] = 1;
    while (depth > 0) {
      const at = stack[--depth] as number;
      const x = at % width;
      const y = (at - x) / width;
      size++;
      sum += map[at] as number;
      let inside = 0;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
          const next = at + dy * width + dx;
          if ((map[next] as number) < PIXEL_LEAST) continue;
          inside++;
          if (seen[next]) continue;
          seen[next] = 1;
          stack[depth++] = next;
        }
      }
      // Only the rim shapes the rectangle.
      if (inside < 9) edge.push(x, y);
    }
    if (size >= LEAST_SIDE * LEAST_SIDE && found++ < MOST_AREAS)
      yield { points: Int32Array.from(edge), mean: sum / size };
  }
}
