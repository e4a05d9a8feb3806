/** The figure below which a share of all stands, of figures in their order; 0 where there is none. */
export function shareOf(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

export function median(all: readonly number[]): number {
  const sorted = all.toSorted((one, other) => one - other);
  return shareOf(sorted, 0.5);
}

export function round(value: number, places: number): number {
  return Number(value.toFixed(places));
}
