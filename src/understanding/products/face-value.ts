import type { Found } from '../found.ts';
import type { Quantity } from '../number-words.ts';
import { ends } from '../sifting/edges.ts';

const PAID = ends(
  /(?:付|花|扣|支付|转账?|实付|刷|给)(?:款|掉|走|出)?了? ?(?:我|你们?)?[¥$€£]? ?$|\b(?:paid|charged|spent|cost)(?: me| you)? [$€£¥]?$/i,
);
/** Between a sum and the goods it is the face value of. */
const MOST_BETWEEN = 1;

/**
 * The number that is the face value of the goods, where another one is what was paid for them: 付了98块买100元话费.
 * `null` where there is none: a sum by itself beside the goods is what they cost.
 */
export function faceValueOf(
  text: string,
  product: Found<unknown> | null,
  quantities: readonly Found<Quantity>[],
): Found<Quantity> | null {
  if (product === null || quantities.length < 2) return null;
  const isPaid = ({ from }: Found<Quantity>) => PAID.test(text.slice(Math.max(0, from - 12), from));
  const beside = quantities.filter(
    ({ from, to }) =>
      (from >= product.to && from - product.to <= MOST_BETWEEN) ||
      (to <= product.from && product.from - to <= MOST_BETWEEN),
  );
  const [face] = beside.filter((each) => !isPaid(each));
  const paid = quantities.find((each) => each !== face && isPaid(each));
  // A sum that names no currency takes that of the other one: 50 EUR, charged 47,50.
  const lends = paid?.value.currency === null && face?.value.currency !== 'CNY';
  return face === undefined || paid === undefined || lends ? null : face;
}
