import { Hono } from 'hono';
import { z } from 'zod';
import { agentName } from '../../../engine/desk/worded/names.ts';
import { ZhaodanError } from '../../../engine/errors.ts';
import { QUEUE_LISTS } from '../../../engine/ports/queue-store.ts';
import { hasRoom } from '../../../engine/quota.ts';
import { Arrivals } from '../arrivals.ts';
import { atMost, JSON_LIMIT, readJson } from '../body.ts';
import { asAttachment } from '../file-names.ts';
import { liveAnswer } from '../live.ts';
import { localeOfRequest, refuse } from '../refusals.ts';
import { newToken } from '../tokens.ts';
import { LARGEST_UPLOAD, receiveUpload } from '../uploads.ts';
import { commandOf, commandSchema } from './command-body.ts';
import { refusalWords } from './door-words.ts';
import { exhibitRoutes } from './exhibit-routes.ts';
import { dismissSetAside, handedOver, lookAtCase, lookAtQueue, lookFor } from './looks.ts';
import type { DeskParts } from './parts.ts';
import type { DeskEnv } from './session.ts';
import type { AnswerView } from './view-model.ts';

const queueSchema = z.object({
  list: z.enum(QUEUE_LISTS).default('unclaimed'),
  rows: z.coerce.number().int().min(1).max(500).default(50),
});
const searchSchema = z.strictObject({ text: z.string().max(200) });

/** The queue, the cases, and what agents do to them. For signed-in agents only. */
export function caseRoutes(parts: DeskParts): Hono<DeskEnv> {
  const { desk, passes, vault, live, exportCase } = parts;
  const app = new Hono<DeskEnv>();
  const room = { ...parts, arrivals: new Arrivals() };

  app.get('/desk/queue', async (c) => {
    const asked = queueSchema.safeParse(c.req.query());
    if (!asked.success) throw new ZhaodanError('bad_input', 'no such list');
    return c.json(await lookAtQueue(c, parts, c.get('agent'), asked.data));
  });

  // Posted, because what is looked for is somebody's data and an address is kept in many places.
  app.post('/desk/search', atMost(JSON_LIMIT), async (c) =>
    c.json(await lookFor(c, parts, (await readJson(c, searchSchema)).text)),
  );

  app.post('/desk/set-aside/:id/dismiss', async (c) => {
    if (!(await dismissSetAside(parts, c.req.param('id')))) return refuse(c, 'not_found');
    live.desk();
    return c.json({});
  });

  app.get('/desk/live', (c) => liveAnswer(c, live, 'desk'));

  app.get('/desk/cases/:ref', async (c) =>
    c.json(await lookAtCase(c, parts, c.get('agent'), c.req.param('ref'))),
  );

  app.post('/desk/cases/:ref/commands', atMost(JSON_LIMIT), async (c) => {
    const agent = c.get('agent');
    const body = await readJson(c, commandSchema);
    const { reference } = (await handedOver(parts, c.req.param('ref'))).case;
    const answer = await desk.run(agent, await commandOf(body, reference, agent.id, parts));
    if (answer.kind === 'refused' && answer.why === 'not_found') return refuse(c, 'case_not_found');
    const shown = await lookAtCase(c, parts, agent, reference);
    if (answer.kind === 'done') {
      const { kind, revealed, held, promises } = answer;
      const said = {
        ...(revealed && { revealed }),
        ...(held && { held: true }),
        ...(promises && { promises }),
      };
      return c.json({ kind, case: shown, ...said } satisfies AnswerView);
    }
    const locale = localeOfRequest(c);
    const owner = (await passes.agents()).find(({ id }) => id === answer.owner);
    const name = owner ? agentName(owner, parts.texts, locale) : null;
    const message = refusalWords(answer.why, locale, name);
    const refused: AnswerView = { kind: 'refused', error: answer.why, message, case: shown };
    return c.json(refused, answer.why === 'not_allowed' ? 403 : 409);
  });

  app.post('/desk/files', atMost(LARGEST_UPLOAD), async (c) => {
    const admit = async (bytes: number) => ((await hasRoom(vault, bytes)) ? null : 'storage_full');
    const { files } = await receiveUpload(room, c.req.raw, admit);
    const agent = c.get('agent').id;
    return c.json({
      files: files.map((each) =>
        each.ok ? { ...each, file: { ...each.file, mark: parts.uploadMark(agent, each.file.sha256) } } : each,
      ),
    });
  });

  app.route('/', exhibitRoutes(parts));

  // Posted, because it goes on the record.
  app.post('/desk/cases/:ref/export', async (c) => {
    const { reference } = (await handedOver(parts, c.req.param('ref'))).case;
    if (exportCase === undefined) throw new ZhaodanError('case_not_found', 'nothing to export with');
    const key = newToken(parts.randomness);
    const answer = await desk.run(c.get('agent'), { kind: 'export', key, reference });
    if (answer.kind === 'refused')
      throw new ZhaodanError('not_allowed', 'the bundle is for whoever has the case');
    const zip = await exportCase(reference);
    if (!zip) throw new ZhaodanError('case_not_found', 'nothing to export');
    c.header('Content-Disposition', asAttachment(`${reference}.zip`));
    return c.body(new Uint8Array(zip), 200, { 'Content-Type': 'application/zip' });
  });

  return app;
}
