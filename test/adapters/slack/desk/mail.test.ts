import { expect, it } from 'vitest';
import type { Calls } from '../../../../src/adapters/slack/calls.ts';
import { alertMail, type MailParts, readMail } from '../../../../src/adapters/slack/desk/mail.ts';
import { CallFailed, type Failure } from '../../../../src/adapters/slack/outcome.ts';

const NOW = 1_000_000;

/** A workspace that meets each post as it is told to; `null`: it takes it. */
function workspace(meets: (Failure | null)[]) {
  const posted: string[] = [];
  const reported: unknown[] = [];
  const calls = {
    post: async ({ text }: { text: string }) => {
      const failure = meets.shift() ?? null;
      if (failure) throw new CallFailed(failure);
      posted.push(text);
      return '1.0';
    },
  } as unknown as Calls;
  const parts = {
    ...{ calls, alertChannel: 'C1', clock: { now: () => NOW }, caseLinks: async () => () => null },
    report: (error: unknown) => void reported.push(error),
  } as unknown as MailParts;
  return { posted, reported, read: (body: string) => readMail(body, parts) };
}

const ALERT = alertMail([{ words: '今天的末端', cases: [] }]);

it('what finds Slack out of reach waits for it, as long as it takes', async () => {
  const { posted, read, reported } = workspace([
    { kind: 'not_sent', reason: 'ECONNREFUSED' },
    { kind: 'slow_down', milliseconds: 1_500 },
    { kind: 'refused', error: 'token_revoked' },
    { kind: 'refused', error: 'is_archived' },
  ]);
  const pauses: number[] = [];
  for (let tries = 0; tries < 4; tries += 1) {
    const reading = await read(ALERT);
    if (reading.kind === 'later') pauses.push(reading.retryAt - NOW);
  }
  expect(pauses).toEqual([5_000, 1_500, 60_000, 120_000]);
  // Somebody has to mend these.
  expect(reported).toHaveLength(2);
  expect(await read(ALERT)).toEqual({ kind: 'read' });
  expect(posted).toEqual(['今天的末端']);
});

it('what Slack finds wrong with it is a failure, and is set aside at last', async () => {
  const { read } = workspace([{ kind: 'refused', error: 'msg_too_long' }]);
  await expect(read(ALERT)).rejects.toThrow('msg_too_long');
});
