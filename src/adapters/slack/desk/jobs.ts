import { z } from 'zod';
import { LOCALES } from '../../../domain/locale.ts';
import type { DeskAnswer } from '../../../engine/desk/command.ts';
import type { ReceivedFile } from '../../../engine/inbound.ts';
import type { Mail } from '../../../engine/ports/desk-outside-store.ts';
import type { FileIntake } from '../../../engine/ports/file-intake.ts';
import { aboutSchema, notice, paragraph } from '../blocks/modals.ts';
import type { Voice } from '../blocks/voice.ts';
import { CallFailed, failureOf, isLockedOut } from '../outcome.ts';
import { followUp } from './follow-up.ts';
import { formFor } from './forms.ts';
import type { DeskParts } from './parts.ts';
import { refusalWords } from './refusals.ts';
import { laneOfThread } from './threads.ts';
import { changeModal, sayAlone } from './whisper.ts';

export const jobSchema = z.object({
  name: z.enum(['reply', 'send']),
  key: z.string(),
  about: aboutSchema,
  words: z.string(),
  goesOn: z.literal(true).optional(),
  files: z.array(z.object({ remote: z.string(), name: z.string() })),
  person: z.object({ team: z.string(), user: z.string() }),
  locale: z.enum(LOCALES),
  /** The modal that says that it is under way. */
  view: z.string(),
  /** So long its files are waited for. */
  until: z.number().default(0),
  copy: z.object({ endpoint: z.string(), outside: z.string() }).optional(),
});
/** A reply whose files have to be fetched first. */
export type Job = z.infer<typeof jobSchema>;

/** In the lane of the case's thread, where there is one: what is written there afterwards comes after it. */
export function jobMail(job: Job, thread: string | undefined): Mail {
  const lane = thread === undefined ? job.about.reference : laneOfThread(thread);
  return { key: job.key, lane, body: JSON.stringify({ kind: 'job', job }) };
}

export interface JobParts extends DeskParts {
  readonly intake: FileIntake;
}

/**
 * Fetches the files and says it to the customer; or gives the words back, with why it was not said. Throws a
 * {@link CallFailed} where Slack is out of reach: then it is done another time.
 */
export async function doJob(job: Job, parts: JobParts): Promise<void> {
  const { desk, agents, looks, calls, clock } = parts;
  const voice = looks.voice(job.locale);
  const files: ReceivedFile[] = [];
  const missing: string[] = [];
  for (const file of job.files) {
    const intake = await parts.intake.fetch('slack', file);
    if (intake.kind === 'taken') files.push(intake.file);
    else if (intake.unreached && clock.now() < job.until)
      throw new CallFailed({ kind: 'not_sent', reason: 'files' });
    else missing.push(voice.say(`file-${intake.why.replace('_', '-')}`, { name: file.name }));
  }
  if (missing.length > 0) return giveBack(job, missing.join('\n'), voice, parts);
  const { key, words, goesOn, copy, about } = job;
  const agent = await agents.agentFor(job.person);
  const answer = await desk.run(agent, {
    ...{ key, reference: about.reference, kind: 'reply', text: words, files },
    ...(goesOn && { goesOn }),
    ...(copy && { copy }),
  });
  if (answer.kind === 'refused') return giveBack(job, await wordsFor(answer, parts, voice), voice, parts);
  const sent = notice(voice.say(`title-${job.name}`), [paragraph(voice.say('sent'))], voice);
  await changeModal(calls, job.view, (await followUp(answer, about, { agent, voice }, parts)) ?? sent);
}

function wordsFor(answer: Extract<DeskAnswer, { kind: 'refused' }>, { passes }: JobParts, voice: Voice) {
  return refusalWords(answer, passes, voice);
}

/** Into the modal, and into the channel for them alone: they may have closed it. Who cannot be told alone finds it on the case. */
async function giveBack(
  job: Job,
  why: string,
  voice: Voice,
  { calls, looks, channel, desk, agents }: JobParts,
): Promise<void> {
  const row = await looks.row(job.about.reference);
  if (row !== null) {
    const view = await looks.case(row, job.locale);
    const about = { ...job.about, files: [] };
    await changeModal(
      calls,
      job.view,
      formFor(job.name, view, voice, about, { words: job.words, trouble: why }),
    );
  }
  const { reference } = job.about;
  const words = voice.say('not-sent', { reference, why, words: job.words });
  try {
    await sayAlone(calls, job.person.user, channel, words);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'refused' || isLockedOut(failure.error)) throw error;
    const agent = await agents.agentFor(job.person);
    await desk.run(agent, { key: `${job.key}:back`, reference, kind: 'note', text: words });
  }
}
