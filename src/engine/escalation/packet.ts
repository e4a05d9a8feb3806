import { DAY, type Instant } from '../../domain/instant.ts';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import type { Texts } from '../ports/texts.ts';
import { type ComplaintText, complaintText, type Wording } from './complaint.ts';
import { type Deadline, deadlinesOf, isOver } from './deadlines.ts';
import { type ExhibitList, exhibitsFor } from './exhibit-list.ts';
import { type FieldRow, fieldsOf } from './fields.ts';
import { type Opening, openingOf } from './openings.ts';
import { blocking, type Gap, gapsOf } from './preflight.ts';
import type { Route } from './schema.ts';
import { type Operator, operatorOf, type Situation } from './situation.ts';
import type { Notice } from './vocabulary.ts';

/** Everything a customer needs to go one way, ready to submit. Numbers are whole: it is the customer's own paper. */
export interface Packet {
  readonly route: Route;
  readonly reference: string;
  /** The customer's language: of all that explains. */
  readonly locale: Locale;
  /** The language of what is submitted. */
  readonly writtenIn: Locale;
  readonly madeAt: Instant;
  readonly opening: Opening;
  readonly notices: readonly Notice[];
  readonly gaps: readonly Gap[];
  /** Nothing required is missing or contradicted. */
  readonly ready: boolean;
  /**
   * What to paste, and after it the same in the customer's own language where that is another. Empty for advice,
   * and where a statement of claim takes its place.
   */
  readonly texts: readonly ComplaintText[];
  readonly fields: readonly FieldRow[];
  readonly exhibits: ExhibitList;
  readonly deadlines: readonly Deadline[];
  readonly operator: Operator | null;
  readonly situation: Situation;
}

/** The first moment at which a file's check is no longer good enough: its last day is over. */
function checkIsOld({ expires }: Pick<Route, 'expires'>, now: Instant): boolean {
  return now >= Date.parse(`${expires}T00:00:00+08:00`) + DAY;
}

function noticesOf(packet: Omit<Packet, 'notices'>): readonly Notice[] {
  const { route, opening, operator, deadlines, madeAt } = packet;
  const wantsOperator =
    route.needs.required.includes('operator_name') || route.fields.includes('operator_name');
  const overdue = deadlines.some(
    ({ whose, check, ...at }) => whose === 'yours' && check && isOver(at, madeAt),
  );
  const said: Readonly<Record<Notice, boolean>> = {
    not_open: opening.state === 'later' || opening.state === 'not_yet',
    too_late: opening.state === 'too_late',
    maybe_too_late: overdue,
    one_shot: route.limits.one_shot,
    operator_missing: wantsOperator && operator === null,
    operator_from_bill: wantsOperator && operator?.from === 'payee',
    other_language: route.kind === 'complaint' && packet.writtenIn !== packet.locale,
    cover_pictures: route.kind === 'complaint' && packet.exhibits.images.length > 0,
    check_expired: checkIsOld(route, madeAt),
    information: true,
  };
  return (Object.keys(said) as Notice[]).filter((notice) => said[notice]);
}

/**
 * Compiles a route for a case. Pure: the same situation gives the same packet. It never refuses: what does not fit
 * stands in `opening`, `notices` and `gaps`.
 */
export function compilePacket(route: Route, situation: Situation, texts: Texts): Packet {
  const { locale } = situation.case;
  const writtenIn = route.written_in ?? locale;
  const wording: Wording = {
    situation,
    locale: writtenIn,
    texts,
    voice: route.to === 'shop' ? 'to_shop' : 'of_shop',
  };
  const languages = LOCALES.filter((each) => each === writtenIn || each === locale).toSorted(
    (a, b) => Number(b === writtenIn) - Number(a === writtenIn),
  );
  const gaps = gapsOf(route, situation);
  const packet = {
    route,
    reference: situation.case.reference,
    locale,
    writtenIn,
    madeAt: situation.now,
    opening: openingOf(route, situation),
    gaps,
    ready: blocking(gaps).length === 0,
    texts:
      route.kind === 'advice' || route.papers.includes('statement')
        ? []
        : languages.map((each) => complaintText(route, { ...wording, locale: each })),
    fields: fieldsOf(route, wording),
    exhibits: exhibitsFor(route, situation),
    deadlines: deadlinesOf(route, situation),
    operator: operatorOf(situation),
    situation,
  };
  return { ...packet, notices: noticesOf(packet) };
}
