/** Left, top, width, height in pixels of the upright original. */
export type Box = readonly [x: number, y: number, width: number, height: number];
