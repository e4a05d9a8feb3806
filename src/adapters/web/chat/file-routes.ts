import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { customersView } from '../../../engine/customers-view.ts';
import { ZhaodanError } from '../../../engine/errors.ts';
import { quotaOf } from '../../../engine/quota.ts';
import { turnsByName } from '../../../engine/turns-by-name.ts';
import { Arrivals } from '../arrivals.ts';
import { originalAnswer, previewAnswer } from '../file-answers.ts';
import type { WebParts } from '../parts.ts';
import { refuse } from '../refusals.ts';
import { receiveUpload, type UploadOutcome } from '../uploads.ts';
import { brake, type ChatPaces } from './paces.ts';
import type { ChatSessions } from './session.ts';

const LONGEST_CAPTION = 20_000;

/** What the page is told of one file. */
function viewOutcome(outcome: UploadOutcome) {
  return outcome.ok
    ? { name: outcome.name, ok: true, sha256: outcome.file.sha256 }
    : { name: outcome.name, ok: false, code: outcome.code };
}

/** Files in and out of a conversation. */
export function fileRoutes(parts: WebParts, sessions: ChatSessions, paces: ChatPaces): Hono {
  const { customers, reads, vault, clock, previews } = parts;
  const app = new Hono();
  const uploads = turnsByName();
  const room = { ...parts, arrivals: new Arrivals() };
  const tooFast = brake(parts.paces, 'files', paces.files, paces.allFiles);

  const looksTooFast = brake(parts.paces, 'looks', paces.looks);

  const take = async (c: Context, lane: string) => {
    const { take: admit } = await quotaOf(lane, parts);
    const upload = await receiveUpload(room, c.req.raw, admit);
    const id = z.uuid().safeParse(upload.field('id'));
    const caption = upload.field('caption');
    if (!id.success || caption.length > LONGEST_CAPTION || upload.files.length === 0)
      throw new ZhaodanError('bad_input', 'an upload needs an id and files');
    const files = upload.files.flatMap((outcome) => (outcome.ok ? [outcome.file] : []));
    if (files.length > 0) {
      const content = { kind: 'files', files, caption } as const;
      await customers.receive({ key: `${lane}:${id.data}`, lane, at: clock.now(), content });
      await upload.keep();
    }
    return c.json({ files: upload.files.map(viewOutcome) }, 202);
  };

  app.post('/chat/files', async (c) => {
    const lane = await sessions.require(c);
    const refused = await tooFast(c, lane);
    if (refused) return refused;
    // One after the other: two at a time would both take the last place there is.
    return uploads.run(lane, () => take(c, lane));
  });

  app.get('/chat/files/:sha', async (c) => {
    const lane = await sessions.require(c);
    const sha = c.req.param('sha');
    // Only what stands in this very conversation, whoever said it; a hash alone opens nothing.
    const files = (await reads.log(lane, 0)).flatMap((entry) => customersView(entry).files);
    const file = files.findLast((each) => each.sha256 === sha);
    if (file === undefined) return refuse(c, 'not_found');
    if (c.req.query('preview') === undefined) return await originalAnswer(c, vault, file);
    const refused = await looksTooFast(c, lane);
    return refused ?? (await previewAnswer(c, vault, file, previews.whole));
  });

  return app;
}
