import type { App } from '@slack/bolt';
import { expect, it } from 'vitest';
import {
  type IncidentActsParts,
  listenToIncidents,
} from '../../../../src/adapters/slack/desk/incident-acts.ts';
import { voiceFor } from '../hostile-cases.ts';

it('what a lead wrote for all cases of an incident stays with them where it cannot be known who they are', async () => {
  const submitted = Promise.withResolvers<(incoming: object) => Promise<void>>();
  const app = { action: () => undefined, view: (_: RegExp, run: never) => submitted.resolve(run) };
  const guard = { admit: async () => ({ kind: 'stranger', why: 'unknown', locale: 'zh-CN' }) };
  const parts = { guard, looks: { voice: voiceFor } } as unknown as IncidentActsParts;
  listenToIncidents(app as unknown as App, parts);
  const answered = Promise.withResolvers<object | undefined>();
  const view = {
    ...{ id: 'V1', hash: 'h', type: 'modal', callback_id: 'incident.tell' },
    private_metadata: '{"incident":"IN-1"}',
    blocks: [{ type: 'section' }, { type: 'input', block_id: 'words' }],
  };
  const body = { type: 'view_submission', user: { id: 'U1', team_id: 'T1' }, view };
  await (await submitted.promise)({ ack: async (answer?: object) => answered.resolve(answer), body });
  expect(await answered.promise).toEqual({
    response_action: 'errors',
    errors: { words: expect.stringContaining('暂时没法核对') },
  });
});
