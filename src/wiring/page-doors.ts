import type { Hono } from 'hono';
import { fileJudge } from '../adapters/files/judge.ts';
import { chatRoutes } from '../adapters/web/chat/routes.ts';
import { issueOperatorLink } from '../adapters/web/desk/operator-link.ts';
import { deskRoutes } from '../adapters/web/desk/routes.ts';
import type { LiveHub } from '../adapters/web/live.ts';
import { openPages } from '../adapters/web/pages.ts';
import { PAGES_OUT } from '../adapters/web/pages-out.ts';
import type { WebParts } from '../adapters/web/parts.ts';
import { verifyRoutes } from '../adapters/web/verify/routes.ts';
import type { MovableClock } from '../demo/clock.ts';
import { demoReconciler } from '../demo/order-book.ts';
import type { Engine } from '../engine/engine.ts';
import type { OrderBook } from '../engine/ports/order-book.ts';
import type { Sender } from '../engine/ports/sender.ts';
import type { Previews } from '../engine/previews.ts';
import type { Channels } from './channels.ts';
import type { Ground } from './ground.ts';
import { openReconciler } from './order-book.ts';

/** What scripts look for: the addresses of the two pages. The desk's signs in once. */
export async function pageLines(
  outside: string,
  passes: Parameters<typeof issueOperatorLink>[0],
  alone: boolean,
): Promise<readonly string[]> {
  const link = await issueOperatorLink(passes, { endsEarlier: alone });
  return [`Chat page: ${outside}/chat`, `Desk page: ${outside}/desk/enter?link=${link}`];
}

export interface BehindPages {
  readonly ground: Ground;
  /** The demo's clock, where it is one. */
  readonly movable: MovableClock | null;
  readonly book: OrderBook | null;
  readonly previews: Previews;
  readonly engine: Engine;
  readonly live: LiveHub;
  readonly channels: Channels;
  readonly settings: WebParts['settings'];
  readonly report: WebParts['report'];
}

/** The chat, the desk, and the page that checks receipts. */
export function pageDoors({
  ground,
  movable,
  book,
  previews,
  engine,
  live,
  channels,
  settings,
  report,
}: BehindPages): readonly Hono[] {
  const { config, store, codes, paces, vault, clock, randomness, loaded } = ground;
  const marks = ground.secrets.sealer('uploads');
  const parts: WebParts = {
    ...{ codes, paces, previews, vault, clock, randomness, live, settings, report },
    customers: engine,
    desk: engine,
    reads: store,
    passes: store,
    turns: store,
    botAddress: channels.botAddress,
    judge: fileJudge,
    uploadMark: (agent, sha256) => marks.mark('upload', `${agent} ${sha256}`),
    pages: openPages(PAGES_OUT, randomness),
    shop: loaded.shop,
  };
  return [
    chatRoutes(parts),
    verifyRoutes(parts),
    deskRoutes({
      ...parts,
      texts: ground.texts,
      ...{ plan: loaded.plan, flows: loaded.flows },
      routes: loaded.routes,
      cases: store,
      reconcile: movable
        ? demoReconciler(movable)
        : openReconciler(config, loaded.shop, ground.secrets, book),
      canned: loaded.canned,
      exportCase: (reference) => ground.papers.bundle(reference),
      ...(config.slack && { slackCode: (agentId: string) => ground.agentCodes.issue(agentId) }),
    }),
  ];
}

/** A page reads its conversation from the store; to deliver is to say that there is something to read. */
export function webSender(live: LiveHub): Sender {
  return {
    async deliver(_address, { entry }) {
      live.lane(entry.lane);
      return { kind: 'sent' };
    },
  };
}
