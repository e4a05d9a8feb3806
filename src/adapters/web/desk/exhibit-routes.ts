import { type Context, Hono } from 'hono';
import type { Exhibit } from '../../../domain/exhibit.ts';
import { caseTalk } from '../../../engine/case-talk.ts';
import { type Draw, originalAnswer, previewAnswer } from '../file-answers.ts';
import { refuse } from '../refusals.ts';
import { newToken } from '../tokens.ts';
import { handedOver } from './looks.ts';
import type { DeskParts } from './parts.ts';
import type { DeskEnv } from './session.ts';

/**
 * What customers and agents sent: a GET shows it masked, a POST gives it whole, which goes on the record. No link that
 * an agent is led to looks in their name.
 */
export function exhibitRoutes(parts: DeskParts): Hono<DeskEnv> {
  const { reads, vault, previews, desk } = parts;
  const app = new Hono<DeskEnv>();

  const masked = (c: Context<DeskEnv>, exhibit: Exhibit) =>
    previewAnswer(c, vault, exhibit, (bytes) => previews.masked(bytes, exhibit.reading));

  /** `?whole=1`: the picture drawn anew; else the original, to be saved. */
  async function whole(c: Context<DeskEnv>, reference: string, exhibit: Exhibit): Promise<Response> {
    const { number } = exhibit;
    const key = newToken(parts.randomness);
    const looked = await desk.run(c.get('agent'), { kind: 'look', key, reference, exhibit: number });
    if (looked.kind === 'refused') return refuse(c, 'not_allowed');
    return c.req.query('whole') === undefined
      ? originalAnswer(c, vault, exhibit)
      : previewAnswer(c, vault, exhibit, previews.whole, true);
  }

  app.on(['GET', 'POST'], '/desk/exhibits/:ref/:number', async (c) => {
    const { exhibits, reference } = (await handedOver(parts, c.req.param('ref'))).case;
    const exhibit = exhibits.find(({ number }) => String(number) === c.req.param('number'));
    if (exhibit === undefined) return refuse(c, 'not_found');
    return c.req.method === 'POST' ? whole(c, reference, exhibit) : masked(c, exhibit);
  });

  app.on(['GET', 'POST'], '/desk/cases/:ref/files/:sha', async (c) => {
    const { case: theCase, lane, reference } = await handedOver(parts, c.req.param('ref'));
    const sha = c.req.param('sha');
    const isPost = c.req.method === 'POST';
    // What the program made for the customer (everything held about them) is not the desk's to open.
    const entry = caseTalk(await reads.log(lane, 0), reference).find(
      ({ author, files }) => author !== 'zhaodan' && files.some(({ sha256 }) => sha256 === sha),
    );
    const file = entry?.files.find(({ sha256 }) => sha256 === sha);
    if (entry === undefined || file === undefined) return refuse(c, 'not_found');
    const exhibit = theCase.exhibits.find(({ sha256 }) => sha256 === sha);
    if (exhibit && entry.author === 'customer')
      return isPost ? whole(c, reference, exhibit) : masked(c, exhibit);
    const draw: Draw = (bytes) =>
      entry.author === 'agent' ? previews.whole(bytes) : previews.masked(bytes, undefined);
    return isPost ? originalAnswer(c, vault, file) : previewAnswer(c, vault, file, draw);
  });

  return app;
}
