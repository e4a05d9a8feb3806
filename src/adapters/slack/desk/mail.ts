import { z } from 'zod';
import type { Mail } from '../../../engine/ports/desk-outside-store.ts';
import type { Reading } from '../../../engine/ports/desk-view.ts';
import type { LinkStore } from '../../../engine/ports/link-store.ts';
import type { NoticeLine } from '../../../engine/ports/notice.ts';
import { quiet } from '../blocks/letters.ts';
import { noticeBlocks } from '../blocks/notice.ts';
import { plainWords } from '../customer/plain-words.ts';
import { failureOf, mayPass, pauseAfter } from '../outcome.ts';
import { findPost, markOf } from '../posted.ts';
import {
  type Envelope,
  envelopeSchema,
  type MessageEvent,
  messageSchema,
  type Said,
} from '../receive/schema.ts';
import { type LookParts, lookBack, lookSchema } from '../sweep.ts';
import { drop } from '../uploads.ts';
import type { Person } from './agents.ts';
import type { CaseLinks } from './card-addresses.ts';
import { doJob, type JobParts, jobSchema } from './jobs.ts';
import type { Members } from './members.ts';
import { type DeskRoom, SHUT_FOR } from './room.ts';
import { caseOnCard, deskEndpoint, laneOfThread } from './threads.ts';

export interface MailParts extends JobParts, LookParts {
  readonly members: Members;
  readonly alertRoom: DeskRoom;
  /** Asks anew what may be shown where. */
  readonly lookAround: () => Promise<void>;
  /** Where cases are found, by their cards or on the desk page. */
  readonly caseLinks: CaseLinks;
  readonly links: Pick<LinkStore, 'numberOf'>;
  /** Cases whose posts may not stand any more. */
  readonly suspects: Set<string>;
}

const lineSchema = z.object({ words: z.string(), cases: z.array(z.string()) });

const mailSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), body: envelopeSchema }),
  z.object({ kind: z.literal('job'), job: jobSchema }),
  z.object({ kind: z.literal('look'), look: lookSchema }),
  z.object({ kind: z.literal('lent'), file: z.string() }),
  z.object({
    kind: z.literal('alert'),
    key: z.string().default(''),
    text: z.string(),
    lines: z.array(lineSchema).default([]),
  }),
]);

export function eventMail(body: Envelope): Mail {
  return { key: mailKey(body), lane: mailLane(body), body: JSON.stringify({ kind: 'event', body }) };
}

/** Something for those who look after the service; the same key twice is the same message. */
export function alertMail(key: string, lines: readonly NoticeLine[]): Mail {
  const text = lines.map(({ words }) => words).join('\n');
  return { key, lane: 'alert', body: JSON.stringify({ kind: 'alert', key, text, lines }) };
}

/**
 * Where it speaks of cases it leads to their cards; one without cases is a text like any other. One that may have
 * arrived is looked for by its mark.
 */
async function alert(
  { key, text, lines }: Extract<z.infer<typeof mailSchema>, { kind: 'alert' }>,
  again: boolean,
  parts: MailParts,
): Promise<void> {
  const { calls, alertRoom, caseLinks } = parts;
  const mark = `alert:${key}`;
  if (again && (await findPost(calls, alertRoom.channel, mark)) !== null) return;
  const named = lines.flatMap(({ cases }) => cases);
  const blocks = named.length === 0 ? [] : noticeBlocks(lines, await caseLinks(named));
  await calls.post({
    ...{ channel: alertRoom.channel, text: quiet(text), unfurl_links: false, unfurl_media: false },
    metadata: markOf(mark),
    ...(blocks.length > 0 && { blocks }),
  });
}

/** Events of one thread are handled in their order; whatever stands in none comes and goes by itself. */
function mailLane({ event }: Envelope): string {
  const { data } = messageSchema.safeParse(event);
  if (data === undefined) return 'room';
  const said = data.message ?? data.previous_message ?? data;
  return laneOfThread(said.thread_ts ?? said.ts);
}

/** What an event is called: by the message it tells of, so that a sweep finds the same one. */
function mailKey({ team_id, event_id, event }: Envelope): string {
  const message = messageSchema.safeParse(event);
  if (!message.success) return `slack:event:${event_id}`;
  const { channel, ts, subtype = '', deleted_ts, message: now } = message.data;
  const of = deleted_ts ?? now?.ts;
  const what = of === undefined ? [ts] : [of, subtype, now?.edited?.ts ?? ts];
  return ['slack', team_id, channel, ...what].join(':');
}

/** Handles one stored event of the desk, or whatever else waits for Slack. The same one twice is once. */
export async function readMail(body: string, again: boolean, parts: MailParts): Promise<Reading> {
  try {
    const mail = mailSchema.parse(JSON.parse(body));
    // Strangers would read of sums, of agents and of what customers say.
    if (mail.kind === 'alert' && (await parts.alertRoom.check()) === 'shared')
      return { kind: 'later', retryAt: parts.clock.now() + SHUT_FOR, reason: 'shared' };
    await take(mail, again, parts);
    return { kind: 'read' };
  } catch (error) {
    const failure = failureOf(error);
    if (!mayPass(failure)) throw error;
    // Somebody has to mend it, and nobody else may have met it.
    if (failure.kind === 'refused') parts.report(error, 'slack mail');
    return { kind: 'later', retryAt: parts.clock.now() + pauseAfter(failure), reason: failure.kind };
  }
}

async function take(mail: z.infer<typeof mailSchema>, again: boolean, parts: MailParts): Promise<void> {
  if (mail.kind === 'job') return doJob(mail.job, parts);
  if (mail.kind === 'lent') return drop(parts.calls, mail.file);
  if (mail.kind === 'look') return lookBack(mail.look, parts);
  if (mail.kind === 'alert') return alert(mail, again, parts);
  const { event, team_id } = mail.body;
  const message = messageSchema.safeParse(event);
  if (message.success) {
    const { channel, user_team = team_id } = message.data;
    // People of another company may sit in a shared channel.
    if (channel === parts.channel && user_team === team_id) await hear(message.data, team_id, parts);
    return;
  }
  await heed(event, team_id, parts);
}

/** Who comes and goes, and what becomes of the channel. */
async function heed(event: Envelope['event'], team: string, parts: MailParts): Promise<void> {
  const { lookAround, homes } = parts;
  const user = typeof event.user === 'string' ? event.user : '';
  if (event.type === 'app_home_opened') {
    // Nothing hangs on it: who looks again sees it.
    await homes.opened({ team, user }).catch(() => undefined);
    return;
  }
  if (/^(channel|group|member)_|^(tokens_revoked|app_uninstalled)$/.test(event.type))
    await lookAround().catch(() => undefined);
}

async function hear(message: MessageEvent, team: string, parts: MailParts): Promise<void> {
  const { subtype = '', previous_message: before, message: now, deleted_ts } = message;
  if (subtype === 'message_deleted' && before) return heardGone(before, deleted_ts ?? before.ts, team, parts);
  if (subtype === 'message_changed' && now) {
    if (now.subtype === 'tombstone') return before ? heardGone(before, now.ts, team, parts) : undefined;
    return before && heardEdit(now, before, team, parts);
  }
  if (/^(file_share|thread_broadcast|me_message)?$/.test(subtype)) return heardText(message, team, parts);
}

/** What agents write in a case's thread is internal: a note. What stands outside of threads is nobody's. */
async function heardText(message: MessageEvent, team: string, parts: MailParts): Promise<void> {
  await note(message, team, `slack:${parts.channel}:${message.ts}`, wordsOf(message), parts, message.ts);
}

async function note(
  { thread_ts, ts, user, bot_id }: Said,
  team: string,
  key: string,
  text: string,
  { desk, threads, ...parts }: MailParts,
  outside?: string,
): Promise<void> {
  if (bot_id !== undefined || user === undefined || thread_ts === undefined || thread_ts === ts) return;
  const reference = await threads.caseOf(thread_ts);
  if (reference === null || text.trim() === '') return;
  const agent = await authorOf({ team, user }, parts);
  if (agent === null) return;
  await desk.run(agent, { key, reference, kind: 'note', text, ...(outside !== undefined && { outside }) });
}

/** Whoever left since is still who wrote it; whoever never was of the desk is nobody. */
async function authorOf(person: Person, { agents, members }: Pick<MailParts, 'agents' | 'members'>) {
  const known = await agents.known(person);
  if (known) return known;
  return (await members.includes(person.user)) ? agents.agentFor(person) : null;
}

function wordsOf({ text, files }: Said): string {
  const named = files
    .filter(({ mode }) => mode !== 'tombstone')
    .map(({ name, id }) => `📎 ${name || id} (${id})`);
  return [plainWords(text), ...named].filter((line) => line.trim() !== '').join('\n');
}

/** What was said to the customer is said otherwise to them too; of a note, the other words are noted. */
async function heardEdit(now: Said, before: Said, team: string, parts: MailParts): Promise<void> {
  const text = wordsOf(now);
  if (now.bot_id !== undefined || now.user === undefined || text === wordsOf(before)) return;
  const { desk, agents, threads, links, looks } = parts;
  const key = `slack:${parts.channel}:${now.ts}:${now.edited?.ts ?? 'edited'}`;
  const line = await links.numberOf(deskEndpoint(parts.channel), now.ts);
  const reference = now.thread_ts === undefined ? null : await threads.caseOf(now.thread_ts);
  if (line !== null && reference !== null) {
    const agent = await authorOf({ team, user: now.user }, parts);
    const text = plainWords(now.text);
    const answer = agent && (await desk.run(agent, { key, reference, kind: 'amend', line, text }));
    if (answer?.kind === 'done') return;
  }
  const { say } = looks.voice(await agents.localeOf(now.user));
  await note(now, team, `${key}:noted`, say('note-edited', { text }), parts);
}

/** A card or a post that somebody deleted is looked for and posted anew; that an agent took words back is noted. */
async function heardGone(before: Said, ts: string, team: string, parts: MailParts): Promise<void> {
  const { store, clock, suspects, threads, calls, looks, agents } = parts;
  if (before.bot_id === undefined) {
    const { say } = looks.voice(await agents.localeOf(before.user ?? ''));
    const key = `slack:${parts.channel}:${ts}:gone`;
    await note({ ...before, ts }, team, key, say('note-gone', { text: wordsOf(before) }), parts);
    return;
  }
  const { user } = await calls.self();
  if (before.user !== user) return;
  const card = caseOnCard(before.blocks);
  const reference = card ?? (before.thread_ts ? await threads.caseOf(before.thread_ts) : null);
  if (reference === null || (await looks.row(reference)) === null) return;
  suspects.add(reference);
  await store.dirtyView(reference, clock.now());
}
