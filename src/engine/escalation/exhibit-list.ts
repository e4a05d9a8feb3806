import { provenBy } from '../../domain/appeal.ts';
import type { Exhibit } from '../../domain/exhibit.ts';
import type { FactName } from '../../domain/fact.ts';
import type { Route } from './schema.ts';
import type { Situation } from './situation.ts';

export interface ListedExhibit {
  /** Its number in this list, from 1. */
  readonly place: number;
  readonly exhibit: Exhibit;
  /** Facts that were read from it. */
  readonly shows: readonly FactName[];
}

export interface ExhibitList {
  /** All of them, in the order the route wants. */
  readonly listed: readonly ListedExhibit[];
  /** The pictures to attach, in order, no more than the route takes. */
  readonly images: readonly ListedExhibit[];
  /** Pictures for which the route has no room. */
  readonly leftOut: readonly ListedExhibit[];
}

/** The exhibits of a case for one route: payment first, or as its file says; the newest of a kind before older ones. */
export function exhibitsFor(
  route: Pick<Route, 'images' | 'limits'>,
  { case: theCase }: Pick<Situation, 'case'>,
): ExhibitList {
  const rank = ({ kind }: Exhibit) => {
    const at = route.images.indexOf(kind);
    return at < 0 ? route.images.length : at;
  };
  const listed = theCase.exhibits
    .toSorted((a, b) => rank(a) - rank(b) || b.number - a.number)
    .map((exhibit, at) => ({ place: at + 1, exhibit, shows: provenBy(exhibit, theCase) }));
  const pictures = listed.filter(
    ({ exhibit }) => exhibit.mediaType.startsWith('image/') && route.images.includes(exhibit.kind),
  );
  // One of each kind says more than four of one.
  const firsts = pictures.filter(
    ({ exhibit }, at) => pictures.findIndex((each) => each.exhibit.kind === exhibit.kind) === at,
  );
  const wanted = [...firsts, ...pictures.filter((each) => !firsts.includes(each))];
  const images = wanted.slice(0, route.limits.images ?? wanted.length).toSorted((a, b) => a.place - b.place);
  return { listed, images, leftOut: pictures.filter((each) => !images.includes(each)) };
}
