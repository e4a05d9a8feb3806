import type { NoticeDirection } from './notice-directions.ts';
import type { NoticeSigns } from './notices.ts';
import { weighing } from './weighing/weighing.ts';
import { readWeights } from './weighing/weights.ts';

/** Who speaks: a person, or a machine of money that went out, came in, or did neither. */
export const NOTICE_CLASSES = ['person', 'debit', 'credit', 'none'] as const;

const WEIGHING = weighing(NOTICE_CLASSES, readWeights(new URL('./notice-weights.bin', import.meta.url)));

/** Which way the money of a notice went; `null` for what a person wrote, a quoted notice in a story included. */
export function weighNotice(
  features: Int32Array,
  { named, rule, titled }: NoticeSigns,
): NoticeDirection | null {
  return titled ? rule : directionBy(WEIGHING.chances(features, named));
}

/** The likeliest of {@link NOTICE_CLASSES}: a person, unless the directions together are likelier. */
export function directionBy(chances: Float64Array): NoticeDirection | null {
  const [person = 0, ...ways] = chances;
  if (person >= 0.5) return null;
  return NOTICE_CLASSES.slice(1)[ways.indexOf(Math.max(...ways))] as NoticeDirection;
}
