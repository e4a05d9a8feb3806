import { describe, expect, it } from 'vitest';
import { brokenAt } from '../../src/adapters/store/chain.ts';
import type { Store } from '../../src/adapters/store/store.ts';
import type { Case } from '../../src/domain/case.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import { DRAFT_KEPT } from '../../src/domain/kept.ts';
import type { Conversation } from '../../src/engine/conversation.ts';
import { CHANNELS } from '../../src/engine/inbound.ts';
import {
  LANE,
  NOON,
  outcomes,
  someAudit,
  someCase,
  someConversation,
  someEntry,
  someExhibit,
  someFiles,
  someText,
  someTurn,
} from './samples.ts';

const NOTHING = { talks: 0, rawEvents: 0, conversations: 0, chains: 0, orphanedFiles: [] };
const REFERENCE = 'ZD-7K3F-2Q';
const shot = 'a'.repeat(64);
const other = 'b'.repeat(64);
const someFile = { bytes: 3, mediaType: 'image/png', name: 'bill.png' };

export function retentionContract(store: () => Store): void {
  /** A whole case in one turn, with a received picture, in its own lane. */
  const file = async (
    change: Partial<Case>,
    lane = LANE,
    sha256 = shot,
    said: Partial<Conversation> = {},
  ) => {
    const value = someCase({ exhibits: [someExhibit(sha256)], ...change });
    const { reference } = value;
    await store().receive([someFiles(`event-${reference}`, sha256, lane)]);
    const opening = someTurn({
      lane,
      handled: [`event-${reference}`],
      conversation: { value: someConversation({ lane, case: reference, ...said }), version: 0 },
      case: { value, version: 0 },
      audit: [someAudit('case_opened'), someAudit('fact_filed', { amount: '¥68.00' })],
      log: [someEntry(1, { lane, case: null }), someEntry(2, { lane, case: reference })],
      clocks: [{ name: 'silence', dueAt: NOON + 400 * DAY }],
      paymentNumbers: [`pay-${reference}`],
    });
    expect(await store().commitTurns([opening])).toEqual(['done']);
  };
  const draft = async (at = NOON) => {
    await store().receive([someFiles('early', shot, LANE, at)]);
    const file = {
      sha256: shot,
      bytes: 3,
      mediaType: 'image/png',
      name: 'bill.png',
      at,
      how: 'upload' as const,
    };
    const value = someConversation({ consentAt: null, draft: { startedAt: at, facts: {}, files: [file] } });
    const log = [someEntry(1, { author: 'customer', at }), someEntry(2, { at })];
    await store().commitTurns([someTurn({ handled: ['early'], conversation: { value, version: 0 }, log })]);
  };
  const chain = async (reference = REFERENCE) => {
    const audit = await store().audit(reference);
    return {
      types: audit.events.map((event) => event.type),
      broken: brokenAt(reference, audit),
      opened: audit.opened,
    };
  };

  describe('retention', () => {
    it('drops a draft without consent when its time is over, and not before', async () => {
      await draft();
      expect(await store().purge(NOON + DRAFT_KEPT - 1)).toEqual(NOTHING);
      expect(await store().purge(NOON + DRAFT_KEPT)).toEqual({
        ...NOTHING,
        talks: 1,
        orphanedFiles: [shot],
      });
      expect(await store().load(LANE)).toEqual({ conversation: null, case: null, waiting: [] });
      expect(await store().log(LANE, 0)).toEqual([]);
      expect(await store().takeDue(NOON + 2 * DAY, 9, CHANNELS)).toEqual([]);
      expect(outcomes(await store().receive([someFiles('early', shot)]))).toEqual(['seen']);
      expect(await store().purge(NOON + DRAFT_KEPT)).toEqual(NOTHING);
      await draft(NOON + 2 * DAY);
    });

    it('keeps the content of an event no longer than it waits', async () => {
      await store().receive([someFiles('held', shot), someFiles('bad', other)]);
      expect(await store().unnamed([shot, other])).toEqual([]);
      for (const _ of [1, 2, 3]) await store().countFailure('bad', 'does not parse');
      await store().commitTurns([someTurn({ handled: ['held'] })]);
      expect(await store().unnamed([shot, other, shot])).toEqual([shot]);
      expect(outcomes(await store().receive([someFiles('held', shot)]))).toEqual(['seen']);
      await store().commitTurns([
        someTurn({ handled: ['bad'], conversation: { value: someConversation(), version: 1 } }),
      ]);
      expect(await store().unnamed([shot, other])).toEqual([shot, other]);
      expect(await store().quarantined()).toEqual([]);
    });

    it('leaves what waits to be answered, however old', async () => {
      await store().receive([someText('waits')]);
      expect(await store().purge(NOON + 30 * DAY)).toEqual(NOTHING);
      expect((await store().load(LANE)).waiting).toEqual([someText('waits')]);
    });

    it('drops a quarantined event of nobody who consented', async () => {
      await store().receive([someText('bad')]);
      for (const _ of [1, 2, 3]) await store().countFailure('bad', 'does not parse');
      expect(await store().purge(NOON + DRAFT_KEPT)).toEqual({ ...NOTHING, rawEvents: 1 });
      expect(await store().quarantined()).toEqual([]);
      expect(outcomes(await store().receive([someText('bad')]))).toEqual(['seen']);
    });

    it('keeps an open case however old it is', async () => {
      await file({ stage: 'handed_over' });
      expect(await store().purge(NOON + 2000 * DAY)).toEqual(NOTHING);
      expect(await store().row(REFERENCE)).not.toBeNull();
    });

    it('drops exhibits and conversation 90 days after closing, and keeps the chain', async () => {
      await file({ stage: 'closed', handedOverAt: NOON, closedAt: NOON });
      const day90 = NOON + 90 * DAY;
      expect(await store().purge(day90 - 1)).toEqual(NOTHING);
      expect(await store().purge(day90)).toEqual({
        ...NOTHING,
        conversations: 1,
        orphanedFiles: [shot],
      });
      expect(await store().load(LANE)).toEqual({ conversation: null, case: null, waiting: [] });
      expect(await store().row(REFERENCE)).toBeNull();
      expect(await store().loadCase(REFERENCE)).toBeNull();
      expect(await store().decided(9)).toEqual([]);
      expect(await store().casesOf(LANE)).toEqual([]);
      expect(await store().log(LANE, 0)).toEqual([]);
      expect(await store().casesWithPayment([`pay-${REFERENCE}`])).toEqual([]);
      expect(await store().nextDueAt(CHANNELS)).toBeNull();
      expect(await chain()).toEqual({
        types: ['case_opened', 'fact_filed', 'data_deleted'],
        broken: null,
        opened: {},
      });
      expect(await store().purge(day90)).toEqual(NOTHING);
    });

    it('deletes what was heard of the customer in a case that theirs was taken into, and nothing beside it', async () => {
      const into = 'ZD-AAAA-AA';
      const [said, instead] = ['妈妈的手机', '（删除了）'];
      const note = (from: string) => ({ by: 'zhaodan', at: NOON, text: `${from}：${said}` });
      const heard = (from: string) => ({
        ...someAudit('note_written', { text: said }),
        actor: { kind: 'program' } as const,
        open: { from },
      });
      await file({ stage: 'closed', handedOverAt: NOON, closedAt: NOON });
      const merged = { ...someAudit('case_merged'), actor: { kind: 'agent', id: 'lin' } as const };
      await store().commitTurns([
        someTurn({
          conversation: { value: someConversation({ case: REFERENCE }), version: 1 },
          case: { value: someCase({ stage: 'closed', handedOverAt: NOON, closedAt: NOON }), version: 1 },
          audit: [{ ...merged, open: { into } }],
        }),
      ]);
      const notes = [note(REFERENCE), note('ZD-CCCC-CC'), { ...note(REFERENCE), by: 'lin' }];
      const value = someCase({ reference: into, stage: 'handed_over', handedOverAt: NOON, notes });
      const theirs = (version: number) => ({
        lane: 'web:other',
        conversation: { value: someConversation({ lane: 'web:other', case: into }), version },
        case: { value, version },
      });
      const opening = [someAudit('case_opened'), heard(REFERENCE), heard('ZD-CCCC-CC')];
      await store().commitTurns([someTurn({ ...theirs(0), audit: opening })]);
      await store().commitTurns([someTurn({ ...theirs(1), audit: [heard(REFERENCE)] })]);
      await store().forget(LANE, NOON, undefined, instead);
      const loaded = await store().loadCase(into);
      expect(loaded?.case.version).toBe(3);
      expect(loaded?.case.value.notes).toEqual([{ ...notes[0], text: instead }, ...notes.slice(1)]);
      const { types, broken, opened } = await chain(into);
      expect(broken).toBeNull();
      expect(types.at(-1)).toBe('data_deleted');
      expect(Object.keys(opened)).toEqual(['3']);
      expect(
        await store().commitTurns([
          someTurn({ ...theirs(2), case: { value, version: 3 }, audit: [someAudit('case_closed')] }),
        ]),
      ).toEqual(['done']);
      expect((await chain(into)).broken).toBeNull();
    });

    it('deletes what was left in a chat that leads here, what is still open in it excepted', async () => {
      const chat = 'telegram:42';
      await file({ stage: 'handed_over', handedOverAt: NOON });
      const left = { reference: 'ZD-AAAA-AA', stage: 'closed', handedOverAt: NOON, closedAt: NOON } as const;
      await file(left, chat, other);
      await file({ ...left, reference: 'ZD-BBBB-BB' }, 'telegram:43', 'c'.repeat(64));
      const lead = async (from: string, to: string) => {
        await store().issue({ kind: 'resume_code', hash: from, subject: to, expiresAt: NOON + 1 });
        expect(await store().redeem(from, from, NOON)).toBe(to);
      };
      await lead('slack:T1/D1', chat);
      await lead(chat, LANE);
      expect(await store().leftFor(LANE)).toEqual([LANE, chat, 'slack:T1/D1']);
      expect(await store().leftFor('web:nobody')).toEqual(['web:nobody']);
      const { deleted, kept, orphanedFiles } = await store().forget(LANE, NOON);
      expect(deleted).toEqual(['messages', 'case:ZD-AAAA-AA']);
      expect(kept).toEqual([`appeal:${REFERENCE}`, `chain:${REFERENCE}`, 'chain:ZD-AAAA-AA']);
      expect(orphanedFiles).toEqual([other]);
      expect(await store().log(chat, 0)).toEqual([]);
      expect((await chain('ZD-AAAA-AA')).types.at(-1)).toBe('data_deleted');
      expect(await store().row(REFERENCE)).not.toBeNull();
      expect(await store().row('ZD-BBBB-BB')).not.toBeNull();
      expect((await store().loadFrom(chat)).lane).toBe(LANE);
    });

    it('drops the chain three years after closing', async () => {
      await file({ stage: 'closed', closedAt: NOON });
      await store().purge(NOON + 90 * DAY);
      expect(await store().purge(NOON + 1096 * DAY - 1)).toEqual(NOTHING);
      expect(await store().purge(NOON + 1096 * DAY)).toEqual({ ...NOTHING, chains: 1 });
      expect((await chain()).types).toEqual([]);
    });

    it('does both at once where nobody purged for years', async () => {
      await file({ stage: 'closed', closedAt: NOON });
      expect(await store().purge(NOON + 1200 * DAY)).toMatchObject({ conversations: 1, chains: 1 });
    });

    it('ends early where it is told to, and goes on the next time', async () => {
      await file({ stage: 'closed', closedAt: NOON });
      const day90 = NOON + 90 * DAY;
      expect(await store().purge(day90, AbortSignal.abort())).toEqual(NOTHING);
      expect(await store().row(REFERENCE)).not.toBeNull();
      expect(await store().purge(day90)).toMatchObject({ conversations: 1 });
    });

    it('keeps the same bytes while another case needs them', async () => {
      await file({ stage: 'closed', closedAt: NOON });
      await file({ reference: 'ZD-BBBB-BB', stage: 'handed_over' }, 'web:other');
      expect((await store().purge(NOON + 90 * DAY)).orphanedFiles).toEqual([]);
    });

    it('keeps what was handed out of what is held for a day, whatever case is open', async () => {
      await file({ stage: 'handed_over' });
      const files = [{ sha256: other, bytes: 3, mediaType: 'application/zip', name: 'all.zip' }];
      const log = [
        someEntry(3, { files, aside: true, at: NOON + HOUR }),
        someEntry(4, { case: REFERENCE, files: [{ sha256: shot, ...someFile }], at: NOON + HOUR }),
      ];
      const value = someConversation({ case: REFERENCE, lastNumber: 4 });
      await store().commitTurns([someTurn({ conversation: { value, version: 1 }, log })]);
      expect(await store().purge(NOON + DAY + HOUR - 1)).toEqual(NOTHING);
      expect(await store().purge(NOON + DAY + HOUR)).toEqual({ ...NOTHING, orphanedFiles: [other] });
      expect((await store().log(LANE, 0)).map((entry) => entry.number)).toEqual([1, 2, 4]);
      const due = await store().takeDue(NOON + 2 * DAY, 9, CHANNELS);
      expect(due.flatMap((one) => (one.kind === 'send' ? one.parcel.entry.number : []))).toEqual([1]);
    });

    it('keeps a newer conversation of the same customer', async () => {
      await file({ stage: 'closed', closedAt: NOON + HOUR });
      const day89 = NOON + 89 * DAY;
      const value = someConversation({ case: null, lastNumber: 3, heardAt: day89 });
      const log = [someEntry(3, { at: day89 })];
      await store().commitTurns([someTurn({ conversation: { value, version: 1 }, log })]);
      await store().purge(NOON + 91 * DAY);
      expect((await store().load(LANE)).conversation?.value).toEqual(value);
      expect(await store().log(LANE, 0)).toEqual(log);
    });

    it('drops what was said after a case 90 days after its last word', async () => {
      await file({ stage: 'closed', closedAt: NOON });
      const heardAt = NOON + 10 * DAY;
      const value = someConversation({ case: null, lastNumber: 3, heardAt });
      const log = [someEntry(3, { author: 'customer', at: heardAt })];
      await store().commitTurns([someTurn({ conversation: { value, version: 1 }, log })]);
      expect((await store().purge(NOON + 90 * DAY)).talks).toBe(0);
      expect(await store().log(LANE, 0)).toEqual(log);
      expect(await store().purge(heardAt + 90 * DAY - 1)).toEqual(NOTHING);
      expect(await store().purge(heardAt + 90 * DAY)).toEqual({ ...NOTHING, talks: 1 });
      expect((await store().load(LANE)).conversation).toBeNull();
      expect(await store().log(LANE, 0)).toEqual([]);
    });

    it('drops what was said of a case whose data went by wish', async () => {
      await file({ stage: 'closed', closedAt: NOON });
      await file({ reference: 'ZD-BBBB-BB', stage: 'handed_over' }, 'web:other');
      await store().forget(LANE, NOON);
      const value = someConversation({ case: REFERENCE, heardAt: NOON });
      await store().commitTurns([
        someTurn({ conversation: { value, version: 0 }, log: [someEntry(1, { case: REFERENCE })] }),
      ]);
      expect(await store().purge(NOON + 90 * DAY)).toMatchObject({ talks: 1 });
      expect(await store().log(LANE, 0)).toEqual([]);
    });

    it('keeps the talk of an open case, however long nobody said anything', async () => {
      await file({ stage: 'handed_over' }, LANE, shot, { heardAt: NOON });
      expect(await store().purge(NOON + 400 * DAY)).toEqual(NOTHING);
    });

    it('empties an old draft beside a case that is kept', async () => {
      await file({ stage: 'handed_over' });
      const at = NOON + 10 * DAY;
      await store().receive([someFiles('again', other, LANE, at)]);
      const files = [
        { sha256: other, bytes: 3, mediaType: 'image/png', name: 'new.png', at, how: 'upload' as const },
      ];
      const value = someConversation({ consentAt: null, draft: { startedAt: at, facts: {}, files } });
      const log = [someEntry(3, { at })];
      await store().commitTurns([someTurn({ handled: ['again'], conversation: { value, version: 1 }, log })]);
      const purged = { ...NOTHING, talks: 1, orphanedFiles: [other] };
      expect(await store().purge(at + DAY)).toEqual(purged);
      const left = (await store().load(LANE)).conversation;
      expect(left).toMatchObject({ version: 3, value: { draft: { files: [] } } });
      expect((await store().log(LANE, 0)).map((entry) => entry.number)).toEqual([1, 2]);
      expect(await store().purge(at + 3 * DAY)).toEqual(NOTHING);
    });
  });

  describe('a customer’s wish to be forgotten', () => {
    it('deletes a draft and what was said', async () => {
      await draft();
      expect(await store().forget(LANE, NOON + 1)).toEqual({
        deleted: ['draft', 'messages'],
        kept: [],
        orphanedFiles: [shot],
      });
      expect((await store().load(LANE)).conversation).toBeNull();
      expect(await store().forget(LANE, NOON + 1)).toEqual({ deleted: [], kept: [], orphanedFiles: [] });
      expect(await store().forget('web:nobody', NOON)).toEqual({ deleted: [], kept: [], orphanedFiles: [] });
    });

    it('leaves word of what went to whoever asked, once', async () => {
      await store().commitTurns([someTurn({ log: [someEntry(1)] })]);
      await store().receive([someText('asked')]);
      const asked = { of: 'asked', locale: 'zh-CN', lastNumber: 1 } as const;
      for (const later of [1, 2]) await store().forget(LANE, NOON + later, asked);
      const { conversation, waiting } = await store().load(LANE);
      expect(conversation).toBeNull();
      expect(waiting.map(({ content }) => content)).toEqual([
        someText('asked').content,
        { kind: 'forgotten', ...asked, deleted: ['messages'], kept: [] },
      ]);
    });

    it.each(['collecting', 'closed'] as const)(
      'deletes a %s case and keeps its chain whole',
      async (stage) => {
        await file({ stage });
        expect(await store().forget(LANE, NOON + HOUR)).toEqual({
          deleted: ['messages', `case:${REFERENCE}`],
          kept: [`chain:${REFERENCE}`],
          orphanedFiles: [shot],
        });
        expect(await store().loadCase(REFERENCE)).toBeNull();
        expect(await chain()).toMatchObject({
          types: ['case_opened', 'fact_filed', 'data_deleted'],
          broken: null,
          opened: {},
        });
        expect((await store().purge(NOON + 1100 * DAY)).chains).toBe(1);
      },
    );

    it.each(['handed_over', 'decided'] as const)('keeps an appeal that is %s and says so', async (stage) => {
      await file({ stage });
      expect(await store().forget(LANE, NOON + HOUR)).toMatchObject({
        deleted: ['messages'],
        kept: [`appeal:${REFERENCE}`, `chain:${REFERENCE}`],
        orphanedFiles: [],
      });
      expect((await store().row(REFERENCE))?.case.exhibits).toHaveLength(1);
      expect((await store().log(LANE, 0)).map((entry) => entry.number)).toEqual([2]);
      expect((await chain()).types).toEqual(['case_opened', 'fact_filed']);
    });

    it('refuses a turn that was decided before, and lets the wish itself be answered', async () => {
      await file({ stage: 'collecting' });
      await store().receive([someText('delete')]);
      await store().forget(LANE, NOON + 1);
      const value = someConversation({ case: REFERENCE });
      const late = someTurn({ conversation: { value, version: 1 }, case: { value: someCase(), version: 1 } });
      expect(await store().commitTurns([late])).toEqual(['stale']);
      const { conversation, waiting } = await store().load(LANE);
      expect({ conversation, waiting }).toEqual({ conversation: null, waiting: [someText('delete')] });
      const answer = someTurn({ handled: ['delete'], log: [someEntry(1, { text: '已删除' })] });
      expect(await store().commitTurns([answer])).toEqual(['done']);
    });
  });
}
