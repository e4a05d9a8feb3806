import type { PlantedBug } from './bug.ts';
import { guardingBugs } from './guarding.ts';
import { keepingBugs } from './keeping.ts';

/** Each must turn the suite red; `npm run bench -- planted` plants one after the other. */
export const plantedBugs: readonly PlantedBug[] = [...keepingBugs, ...guardingBugs];

/** How often the text of a bug stands in its file: once, or it can no longer be planted. */
export function placesOf({ text }: PlantedBug, source: string): number {
  return source.split(text).length - 1;
}
