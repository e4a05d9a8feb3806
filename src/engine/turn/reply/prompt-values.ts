import { type FactName, known } from '../../../domain/fact.ts';
import { formatStatedTime } from '../../../domain/format.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { WaitingState } from '../../flow/flows.ts';
import type { Phrase, ValueOf } from '../../ports/texts.ts';
import { shopNameIn } from '../../shop.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import { factPhrase, verbatim } from '../facts/state-facts.ts';
import { gapsToAsk } from '../routes/picked.ts';
import { routeValues } from '../routes/route-values.ts';
import { needPhrase } from '../routes/words.ts';
import type { Work } from '../work.ts';
import { openDays } from './open-days.ts';
import { promisedAnswer } from './promised.ts';
import { missingNames, stillLacking, summaryLines } from './summary.ts';

const UNKNOWN: Phrase = { key: 'unknown-value' };

/**
 * The values every text of a flow may name, by their names; see flow/prompt-args.ts for the closed list. Each is made
 * when it is asked for.
 */
export function promptValues(work: Work, state: WaitingState, tools: Tools): ValueOf {
  const view = dossierOf(work);
  const { locale, recheckAt } = work.conversation;
  const { hours } = tools.shop;
  const fact = (name: FactName): Phrase => {
    const value = known(view.facts, name)?.value;
    return value === undefined ? UNKNOWN : factPhrase(name, value, locale, work.now);
  };
  let routeNow: ReturnType<typeof routeValues> | null = null;
  return (name) => {
    switch (name) {
      case 'amount':
      case 'paid_at':
      case 'product':
      case 'transaction_id':
      case 'merchant_order_id':
        return fact(name);
      // There is no such thing as the history of "another way".
      case 'payment_channel':
        return known(view.facts, name)?.value === 'other' ? UNKNOWN : fact(name);
      case 'shop':
        return shopNameIn(tools.shop, locale) ?? { key: 'the-shop' };
      case 'reference':
        return work.conversation.case ?? '';
      case 'summary':
        return summaryLines(view, locale, work.now, tools);
      case 'missing':
        return missingNames(view, tools);
      case 'ask_for':
        return askedFor(work, state, tools);
      case 'understood':
        return work.reply.understood;
      case 'recheck_at':
        return recheckAt === null ? '' : clockTime(recheckAt, tools);
      case 'reply_by': {
        const by = promisedAnswer(work, tools);
        return by === null ? '' : soon(by, work.now, locale, tools);
      }
      case 'open_days':
        return openDays(hours);
      case 'open_from':
        return hours.from;
      case 'open_to':
        return hours.to;
      case 'outcome':
        return verbatim(work.case?.decision?.words ?? '');
      case 'owner':
        return work.case?.owner ?? '';
      case 'route':
      case 'deadlines':
      case 'remind_at':
      case 'routes_later':
        routeNow ??= routeValues(work, state, tools);
        return routeNow[name];
      default:
        return undefined;
    }
  };
}

/** Names of what the question asks for and does not have yet. */
function askedFor(work: Work, { evidence, offers }: WaitingState, tools: Tools): Phrase[] {
  if (offers === 'gaps') return gapsToAsk(work, tools).map(needPhrase);
  return evidence === undefined ? [] : stillLacking(dossierOf(work), evidence, tools);
}

/**
 * `20:45` for today, `11月23日 09:30` for another day, on the shop's wall; who writes English may have another wall, so
 * theirs names the zone: `09:30 (UTC+8)`.
 */
export function soon(instant: Instant, now: Instant, locale: Locale, tools: Pick<Tools, 'shop'>): string {
  const time = timeSoon(instant, now, locale, tools);
  return locale === 'en' ? `${time} (UTC${zoneOf(tools)})` : time;
}

/** `+8`, `+5:30`. */
function zoneOf({ shop }: Pick<Tools, 'shop'>): string {
  return shop.hours.utc_offset.replace(/^([+-])0?(\d+):(?:00|(\d\d))$/, (_, sign, hours, minutes) =>
    minutes === undefined ? `${sign}${hours}` : `${sign}${hours}:${minutes}`,
  );
}

function timeSoon(instant: Instant, now: Instant, locale: Locale, tools: Pick<Tools, 'shop'>): string {
  const words = (at: Instant) =>
    formatStatedTime({ value: new Date(at).toISOString(), precision: 'minute' }, locale, now);
  const [day, today] = [words(instant), words(now)].map((each) => each.slice(0, -5));
  return day === today ? clockTime(instant, tools) : words(instant);
}

/** `20:18`, in the shop's own time zone. */
function clockTime(instant: number, { shop }: Pick<Tools, 'shop'>): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(shop.hours.utc_offset) ?? [];
  const offset = (Number(hours ?? 8) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return new Date(instant + offset * 60_000).toISOString().slice(11, 16);
}
