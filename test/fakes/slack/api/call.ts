import type { Json } from '../blocks/schema.ts';
import type { Room } from '../workspace/records.ts';
import { Refusal } from '../workspace/refusal.ts';
import { isVisible } from '../workspace/rooms.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What a method is called with, read as Slack reads forms: everything may be a string. */
export class Arguments {
  readonly fields: Json;

  constructor(fields: Json) {
    this.fields = fields;
  }

  text(name: string): string | null {
    const value = this.fields[name];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
  }

  need(name: string): string {
    const value = this.text(name);
    if (!value)
      throw new Refusal('invalid_arguments', {
        response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
      });
    return value;
  }

  flag(name: string): boolean {
    return ['true', '1', 'True'].includes(String(this.fields[name]));
  }

  limit(fallback: number, most: number): number {
    const value = Number(this.text('limit') ?? fallback);
    if (!Number.isInteger(value) || value < 1) throw new Refusal('invalid_limit');
    return Math.min(value, most);
  }

  /** A list or an object, itself or as JSON; a text that is no JSON comes back as it is. */
  structure(name: string): unknown {
    const value = this.fields[name];
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  }
}

export interface Call {
  readonly workspace: Workspace;
  readonly args: Arguments;
}

/** Calls a minute: tier 1 to 4 are 1, 20, 50 and 100; posting goes by the second and channel. */
export type Tier = 1 | 2 | 3 | 4 | 'post' | 'free';

export interface Method {
  /** The scope it needs whatever it is called with. */
  readonly scope: string | null;
  readonly tier: Tier;
  readonly token?: 'app';
  /** Takes its arguments from a form only: a JSON body counts as empty. */
  readonly formOnly?: true;
  run(call: Call): Json;
}

export function demandScope({ settings }: Workspace, scope: string): void {
  if (!settings.scopes.includes(scope))
    throw new Refusal('missing_scope', { needed: scope, provided: settings.scopes.join(',') });
}

const SCOPE_PREFIX = { public: 'channels', private: 'groups', im: 'im' } as const;

/** `channels:history`, `groups:read`, …: by the kind of the room. */
export function demandRoomScope(workspace: Workspace, room: Room, what: 'history' | 'read'): void {
  demandScope(workspace, `${SCOPE_PREFIX[room.kind]}:${what}`);
}

/** The room that the app may know of. */
export function roomOf({ workspace, args }: Call, name = 'channel'): Room {
  const room = workspace.rooms.get(args.need(name));
  if (!room || !isVisible(workspace, room)) throw new Refusal('channel_not_found');
  return room;
}

/** One page of a list, and what leads to the next. */
export function page<T>(
  { args }: Call,
  items: readonly T[],
  keyOf: (item: T) => string,
  limit: number,
): { readonly items: readonly T[]; readonly next: string } {
  const cursor = args.text('cursor');
  const wanted = cursor && Buffer.from(cursor, 'base64').toString('utf8');
  const start = wanted ? items.findIndex((item) => `next:${keyOf(item)}` === wanted) : cursor ? -1 : 0;
  if (start < 0) throw new Refusal('invalid_cursor');
  const following = items[start + limit];
  const next = following === undefined ? '' : Buffer.from(`next:${keyOf(following)}`).toString('base64');
  return { items: items.slice(start, start + limit), next };
}
