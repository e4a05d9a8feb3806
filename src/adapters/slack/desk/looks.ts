import { RESOLUTIONS } from '../../../domain/case.ts';
import type { EvidencePlan } from '../../../domain/evidence.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { CannedReply } from '../../../engine/canned-replies.ts';
import { type CaseWriter, caseView } from '../../../engine/desk/worded/case-view.ts';
import { codedWords } from '../../../engine/desk/worded/coded-words.ts';
import { incidentViewOf, incidentViews } from '../../../engine/desk/worded/incident-view.ts';
import { nameOfAgents } from '../../../engine/desk/worded/names.ts';
import { queueView, readLists } from '../../../engine/desk/worded/queue-view.ts';
import { setAsideView } from '../../../engine/desk/worded/set-aside-view.ts';
import type { CaseView, QueueView } from '../../../engine/desk/worded/view-model.ts';
import type { IncidentView } from '../../../engine/desk/worded/work-model.ts';
import type { Route } from '../../../engine/escalation/schema.ts';
import type { Clock } from '../../../engine/ports/clock.ts';
import type { DeskStore, QueueRow } from '../../../engine/ports/desk-store.ts';
import type { IncidentStore } from '../../../engine/ports/incident-store.ts';
import type { Agent, PassStore } from '../../../engine/ports/pass-store.ts';
import type { QueueStore } from '../../../engine/ports/queue-store.ts';
import type { Texts } from '../../../engine/ports/texts.ts';
import type { Shop } from '../../../engine/shop.ts';
import type { Choice } from '../blocks/modals.ts';
import { type Voice, voiceIn } from '../blocks/voice.ts';

export interface LooksParts {
  readonly reads: DeskStore &
    Pick<QueueStore, 'list' | 'counts'> &
    Pick<IncidentStore, 'incident' | 'incidents'>;
  readonly passes: Pick<PassStore, 'agents'>;
  readonly texts: Texts;
  readonly plan: EvidencePlan;
  readonly routes: readonly Route[];
  readonly shop: Shop;
  readonly canned: readonly CannedReply[];
  readonly clock: Clock;
}

/** As many of a list as a Home shows, and one that says that there are more. */
const MOST_ROWS = 16;
/** Whoever looks at the card in the channel: all agents at once. */
const ANYBODY: Agent = { id: '', name: '', role: 'agent', active: true };

/** Cases and queue in words and masked, in any language. */
export class Looks {
  private readonly parts: LooksParts;

  constructor(parts: LooksParts) {
    this.parts = parts;
  }

  voice(locale: Locale): Voice {
    return voiceIn(locale, this.parts.texts, this.parts.clock.now());
  }

  /** A case at the desk; `null` for one that is not, or not any more. */
  async row(reference: string): Promise<QueueRow | null> {
    const row = await this.parts.reads.row(reference);
    return row === null || row.case.handedOverAt === null ? null : row;
  }

  async case(row: QueueRow, locale: Locale, agent: Agent = ANYBODY): Promise<CaseView> {
    const { reads, clock } = this.parts;
    const [log, undelivered, writer] = await Promise.all([
      reads.log(row.lane, 0),
      reads.undelivered(row.lane),
      this.writer(locale),
    ]);
    return caseView({ row, log, undelivered, audit: { events: [], opened: {} } }, agent, writer, clock.now());
  }

  /** With the first so many of each list. */
  async queue(locale: Locale, agent: Agent, most = MOST_ROWS): Promise<QueueView> {
    const { reads, clock } = this.parts;
    const now = clock.now();
    const [lists, setAside, writer] = await Promise.all([
      readLists(reads, ['overdue', 'unclaimed', 'mine', 'waiting'], agent.id, most, now),
      setAsideView(reads),
      this.writer(locale),
    ]);
    return queueView(lists, writer, setAside, now);
  }

  async incident(id: string, locale: Locale): Promise<IncidentView | null> {
    return incidentViewOf(this.parts.reads, id, (await this.writer(locale)).pen);
  }

  /** What is going on, to choose from. */
  async openIncidents({ locale, say, now }: Voice): Promise<readonly Choice[]> {
    const { pen } = await this.writer(locale);
    return (await incidentViews(this.parts.reads, now, pen))
      .filter(({ closedAt }) => closedAt === null)
      .map(({ id, loss, paymentChannel: payment_channel, count }) => ({
        value: id,
        label: say('incident-choice', { id, loss, payment_channel, count: String(count) }),
      }));
  }

  /** How a case can end well. */
  resolutions(locale: Locale): readonly Choice[] {
    const words = codedWords(this.parts.texts, locale);
    return RESOLUTIONS.map((value) => ({ value, label: words('resolution', value) }));
  }

  private async writer(locale: Locale): Promise<CaseWriter> {
    const { passes, texts, plan, routes, canned, shop, clock } = this.parts;
    const { say } = this.voice(locale);
    const names = { gone: say('agent-gone'), program: say('program') };
    return {
      pen: {
        words: codedWords(texts, locale),
        locale,
        now: clock.now(),
        nameOf: nameOfAgents(await passes.agents(), names, texts, locale),
      },
      texts,
      plan,
      routes,
      canned,
      shop,
      rejected: say('rejected'),
      people: { customer: say('customer'), program: names.program },
    };
  }
}
