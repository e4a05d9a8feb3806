import type { Quad } from './pixels.ts';

type Point = readonly [x: number, y: number];

function cross(origin: Point, one: Point, other: Point): number {
  return (one[0] - origin[0]) * (other[1] - origin[1]) - (one[1] - origin[1]) * (other[0] - origin[0]);
}

function hullOf(points: Int32Array): Point[] {
  // Of each row only the two ends can stand on the hull.
  const ends = new Map<number, [number, number]>();
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] as number;
    const y = points[at + 1] as number;
    const row = ends.get(y);
    if (!row) ends.set(y, [x, x + 1]);
    else {
      row[0] = Math.min(row[0], x);
      row[1] = Math.max(row[1], x + 1);
    }
  }
  const sorted: Point[] = [...ends]
    .flatMap(([y, [left, right]]): Point[] => [
      [left, y],
      [left, y + 1],
      [right, y],
      [right, y + 1],
    ])
    .sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const half = (order: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of order) {
      while (chain.length > 1 && cross(chain.at(-2) as Point, chain.at(-1) as Point, point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** The rectangle of least area around pixels given as `x, y, x, y, …`; its width lies along the line nearer to level. */
export function smallestRectangle(points: Int32Array): Quad {
  const hull = hullOf(points);
  let best: Quad | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < hull.length; at++) {
    const from = hull[at] as Point;
    const to = hull[(at + 1) % hull.length] as Point;
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
    const quad = around(hull, angle);
    if (quad.width * quad.height < least) {
      least = quad.width * quad.height;
      best = quad;
    }
  }
  return level(best ?? around(hull, 0));
}

function around(hull: readonly Point[], angle: number): Quad {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of hull) {
    const along = x * cos + y * sin;
    const across = y * cos - x * sin;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const along = (left + right) / 2;
  const across = (top + bottom) / 2;
  return {
    x: along * cos - across * sin,
    y: along * sin + across * cos,
    width: right - left,
    height: bottom - top,
    angle,
  };
}

/** The same rectangle, described with the angle between -45° and 45°. */
function level(quad: Quad): Quad {
  const quarter = Math.PI / 2;
  const turns = Math.round(quad.angle / quarter);
  const angle = quad.angle - turns * quarter;
  return turns % 2 === 0 ? { ...quad, angle } : { ...quad, angle, width: quad.height, height: quad.width };
}
