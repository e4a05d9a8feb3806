import { expect, it } from 'vitest';
import type { Calls } from '../../../../src/adapters/slack/calls.ts';
import { type Job, jobMail } from '../../../../src/adapters/slack/desk/jobs.ts';
import { Looks } from '../../../../src/adapters/slack/desk/looks.ts';
import { type MailParts, readMail } from '../../../../src/adapters/slack/desk/mail.ts';
import { CallFailed, type Failure } from '../../../../src/adapters/slack/outcome.ts';
import { MINUTE } from '../../../../src/domain/instant.ts';
import type { Intake } from '../../../../src/engine/ports/file-intake.ts';
import { act, LIN, submitted } from '../../../engine/desk/at-desk.ts';
import { loaded, NOW, texts } from '../../../engine/rehearsal.ts';

const TAKEN: Intake = {
  kind: 'taken',
  file: { sha256: 'a'.repeat(64), bytes: 3, mediaType: 'image/png', name: '回单.png' },
};
const UNREACHED: Intake = { kind: 'refused', why: 'file_gone', unreached: true };

/** An agent's reply with a file, on a day on which Slack gives and takes as it is told to. */
async function reply() {
  const { talk, reference } = await submitted();
  await act(talk, LIN, reference, { kind: 'claim' });
  const slack: { file: Intake; whispers: Failure | null; now: number } = {
    ...{ file: TAKEN, whispers: null, now: NOW },
  };
  const whispered: string[] = [];
  const postEphemeral = async ({ text }: { text: string }) => {
    if (slack.whispers) throw new CallFailed(slack.whispers);
    whispered.push(text);
  };
  const web = { chat: { postEphemeral }, views: { update: async () => undefined } };
  const calls = { make: async (_: string, call: (to: unknown) => unknown) => call(web) } as unknown as Calls;
  const looks = new Looks({
    ...{ reads: talk.store, passes: { agents: async () => [LIN] }, texts, plan: loaded.plan },
    ...{ routes: loaded.routes, shop: loaded.shop, canned: loaded.canned, clock: { now: () => NOW } },
  } as never);
  const parts = {
    ...{ desk: talk.engine, agents: { agentFor: async () => LIN }, looks, calls, channel: 'C1' },
    ...{ clock: { now: () => slack.now }, intake: { fetch: async () => slack.file } },
    passes: { agents: async () => [LIN] },
  } as unknown as MailParts;
  const job: Job = {
    ...{ name: 'reply', key: 'k', about: { reference }, words: '退款办好了，回单见附件', view: 'V1' },
    ...{ files: [{ remote: '{}', name: '回单.png' }], person: { team: 'T1', user: 'U1' }, locale: 'zh-CN' },
    until: NOW + 10 * MINUTE,
  };
  const { body } = jobMail(job, '1.0');
  const said = async () =>
    (await talk.log()).filter(({ author }) => author === 'agent').map(({ text }) => text);
  const notes = async () => ((await talk.case())?.notes ?? []).map(({ text }) => text);
  return {
    slack,
    whispered,
    said,
    notes,
    words: job.words,
    read: (again: boolean) => readMail(body, again, parts),
  };
}

it('a reply whose files cannot be reached waits for them, and is said once', async () => {
  const { slack, whispered, said, words, read } = await reply();
  slack.file = UNREACHED;
  for (const again of [false, true]) expect(await read(again)).toMatchObject({ kind: 'later' });
  expect(await said()).toEqual([]);
  slack.file = TAKEN;
  for (const again of [true, true]) expect(await read(again)).toEqual({ kind: 'read' });
  expect([await said(), whispered]).toEqual([[words], []]);
});

it('words are given back in the end, as soon as Slack takes them, and not only once it is too late', async () => {
  const { slack, whispered, said, words, read } = await reply();
  slack.file = UNREACHED;
  slack.now = NOW + 10 * MINUTE;
  slack.whispers = { kind: 'not_sent', reason: 'ECONNREFUSED' };
  expect(await read(true)).toMatchObject({ kind: 'later' });
  slack.whispers = null;
  expect(await read(true)).toEqual({ kind: 'read' });
  expect(whispered).toEqual([expect.stringContaining(words)]);
  expect(await said()).toEqual([]);
});

it('words that nobody takes in the channel are a note on the case', async () => {
  const { slack, notes, words, read } = await reply();
  slack.file = { kind: 'refused', why: 'file_gone' };
  slack.whispers = { kind: 'refused', error: 'user_not_in_channel' };
  for (const again of [false, true]) expect(await read(again)).toEqual({ kind: 'read' });
  expect(await notes()).toEqual([expect.stringContaining(words)]);
});
