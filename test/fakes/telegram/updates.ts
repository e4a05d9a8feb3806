import type { Arguments } from './arguments.ts';
import type { Method } from './method.ts';
import type { UpdateQueue } from './queue.ts';
import { badRequest, conflict } from './refusal.ts';

const LONGEST_POLL_S = 50;

/** What was asked for last holds; an empty list is the usual kinds, an unreadable one changes nothing. */
function allow(queue: UpdateQueue, args: Arguments): void {
  if (!args.has('allowed_updates')) return;
  try {
    const kinds = args.json('allowed_updates', 'allowed updates');
    if (Array.isArray(kinds) && kinds.every((kind) => typeof kind === 'string'))
      queue.allowed = kinds.map((kind) => kind.toLowerCase());
  } catch {
    // As the real server: no word about it.
  }
}

const getUpdates: Method = async ({ args, world, polling, hooks, gone }) => {
  if (hooks.active) {
    await polling.conflictPause();
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  allow(world.queue, args);
  return await polling.poll(
    args.integer('offset', 0),
    args.integer('limit', 100, 1, 100),
    args.integer('timeout', 0, 0, LONGEST_POLL_S),
    gone,
  );
};

/** Plain http is for servers on the same machine. */
function checkAddress(address: string): void {
  if (!URL.canParse(address)) throw badRequest('invalid webhook URL specified');
  const { protocol, hostname } = new URL(address);
  const here = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && here))
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
}

const setWebhook: Method = ({ args, world, polling, hooks }) => {
  const url = args.text('url');
  if (args.flag('drop_pending_updates')) world.queue.clear();
  if (url === '') return deleteIt(hooks);
  const address = /^https?:\/\//i.test(url) ? url : `https://${url}`;
  checkAddress(address);
  const secret = args.text('secret_token');
  if (secret.length > 256) throw badRequest('secret token is too long');
  if (!/^[\w-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters');
  polling.endForWebhook();
  allow(world.queue, args);
  hooks.set({ url: address, secret, maxConnections: args.integer('max_connections', 40, 1, 100) });
  return true;
};

function deleteIt(hooks: Parameters<Method>[0]['hooks']): true {
  hooks.remove();
  return true;
}

const deleteWebhook: Method = ({ args, world, hooks }) => {
  if (args.flag('drop_pending_updates')) world.queue.clear();
  return deleteIt(hooks);
};

const getWebhookInfo: Method = ({ hooks }) => hooks.info();

export const updateMethods: Readonly<Record<string, Method>> = {
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
};
