import type { AuditEvent } from '../../../domain/audit.ts';
import type { StoredAudit } from '../../ports/desk-store.ts';
import { type CodeList, wordsIfKnown } from './coded-words.ts';
import type { Pen } from './fact-view.ts';
import type { EventView } from './view-model.ts';

/** Which closed list a value of an event's open data belongs to, in the order they are read. */
const DETAILS: readonly (readonly [string, CodeList])[] = [
  ['loss_type', 'loss'],
  ['fact', 'fact'],
  ['item', 'item'],
  ['check', 'check'],
  ['result', 'check-result'],
  ['resolution', 'resolution'],
  ['reason', 'lack-reason'],
  ['outcome', 'escalation-outcome'],
  ['warning', 'warning-kind'],
];

/** Messages stand in the conversation beside the timeline; here they would only hide the rest. */
const ELSEWHERE: ReadonlySet<string> = new Set(['message_in', 'message_out']);

interface Reading {
  readonly pen: Pen;
  readonly mask: (text: string) => string;
  readonly opened: StoredAudit['opened'];
}

function detailOf({ type, data, seq }: AuditEvent, { pen, mask, opened }: Reading): string | null {
  const coded = DETAILS.flatMap(([name, list]) => wordsIfKnown(pen.words, list, data[name]) ?? []);
  const kind = type === 'exhibit_received' ? wordsIfKnown(pen.words, 'exhibit-kind', data.kind) : null;
  const aboutExhibit = type === 'exhibit_received' || type === 'exhibit_revealed';
  const exhibit = aboutExhibit && typeof data.number === 'number' ? `#${data.number}` : null;
  const rating = typeof data.rating === 'number' ? '★'.repeat(data.rating) : null;
  const reason = type === 'fact_revealed' ? opened[seq]?.reason?.value : undefined;
  const said = [exhibit, kind, ...coded, rating, reason === undefined ? null : mask(reason)].filter(
    (part) => part !== null,
  );
  return said.length === 0 ? null : said.join(' · ');
}

/** Facts that were filed by one message are one line of the story. */
const ONE_LINE: ReadonlySet<string> = new Set(['fact_filed', 'fact_unobtainable', 'check_done']);

function isSameLine(one: AuditEvent | undefined, other: AuditEvent): boolean {
  return one !== undefined && one.type === other.type && one.at === other.at && ONE_LINE.has(one.type);
}

/** The chain in words, oldest first. Of what was committed as personal data only the reason for a look is part of it. */
export function timelineView(
  { events, opened }: StoredAudit,
  pen: Pen,
  mask: Reading['mask'],
  people: { readonly customer: string; readonly program: string },
): readonly EventView[] {
  const shown = events.filter((event) => !ELSEWHERE.has(event.type));
  const lines: AuditEvent[][] = [];
  for (const event of shown) {
    const line = lines.at(-1);
    if (line && isSameLine(line[0], event)) line.push(event);
    else lines.push([event]);
  }
  const separator = pen.locale === 'zh-CN' ? '、' : ', ';
  return lines.flatMap(([event, ...more]) =>
    event === undefined
      ? []
      : {
          seq: event.seq,
          words: pen.words('audit', event.type),
          detail:
            [event, ...more].flatMap((each) => detailOf(each, { pen, mask, opened }) ?? []).join(separator) ||
            null,
          who: event.actor.kind === 'agent' ? pen.nameOf(event.actor.id) : people[event.actor.kind],
          at: Date.parse(event.at),
        },
  );
}
