import { STATUS_CODES } from 'node:http';
import { type Answer, json, type Reply } from '../ground/answer.ts';
import { type Fault, FaultSwitch, type FaultWords, undergo } from '../ground/faults.ts';
import { type Parameters, parametersOf } from '../ground/parameters.ts';
import type { Request } from '../ground/server.ts';
import { Arguments } from './arguments.ts';
import { Brake } from './brake.ts';
import { editing } from './edit.ts';
import { Hooks } from './hooks.ts';
import type { Method } from './method.ts';
import { otherMethods } from './others.ts';
import { Polling } from './polling.ts';
import { Profile } from './profile.ts';
import { profileMethods } from './profile-methods.ts';
import { badRequest, Refusal, tooManyRequests } from './refusal.ts';
import { sending } from './send.ts';
import { updateMethods } from './updates.ts';
import type { World } from './world.ts';

/** One request to the Bot API, as an oracle wants to see it. */
export interface RecordedCall {
  readonly at: number;
  readonly method: string;
  readonly chat: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: readonly { readonly field: string; readonly name: string; readonly size: number }[];
  readonly fault: Fault | null;
  /** Whether it had its effect, whatever the caller was told. */
  readonly accepted: boolean;
  /** The answer's status; 0 where the line was cut. */
  readonly status: number;
  readonly description: string | undefined;
}

const METHODS: ReadonlyMap<string, readonly [name: string, method: Method]> = new Map(
  Object.entries({ ...sending, ...editing, ...updateMethods, ...profileMethods, ...otherMethods }).map(
    ([name, method]) => [name.toLowerCase(), [name, method]],
  ),
);

function refuse({ code, message, parameters }: Refusal): Answer {
  const headers = parameters?.retry_after ? { 'retry-after': String(parameters.retry_after) } : {};
  return json(
    code,
    { ok: false, error_code: code, description: message, ...(parameters && { parameters }) },
    headers,
  );
}

const UNAUTHORIZED = refuse(new Refusal(401, 'Unauthorized'));
const WORDS: FaultWords = {
  tooMany: (seconds) => refuse(tooManyRequests(seconds)),
  broken: (status) => refuse(new Refusal(status, STATUS_CODES[status] ?? 'Bad Gateway')),
  revoked: () => UNAUTHORIZED,
};
const NOTHING: Parameters = { fields: {}, files: {} };

/** The Bot API itself: who may call, what goes wrong, what is done, and what is remembered of it. */
export class Calls {
  readonly #world: World;
  readonly polling: Polling;
  readonly hooks: Hooks;
  readonly profile = new Profile();
  readonly faults = new FaultSwitch();
  readonly brake: Brake;
  readonly record: RecordedCall[] = [];

  constructor(world: World) {
    this.#world = world;
    this.polling = new Polling(world.queue, world.time);
    this.hooks = new Hooks(world, this.polling);
    this.hooks.onCall = (fields) =>
      void this.#accept(
        String(fields.method).toLowerCase(),
        { fields, files: {} },
        new AbortController().signal,
      );
    this.brake = new Brake(world.time);
  }

  /** Nothing is delivered any more, and nobody waits. */
  close(): void {
    this.hooks.remove();
    this.polling.release();
  }

  async answer(request: Request, token: string, given: string): Promise<Reply> {
    const method = given.toLowerCase();
    const name = METHODS.get(method)?.[0] ?? given;
    const cut = this.faults.beforeBody(name);
    const unread = (reply: Reply) => this.#remember(name, NOTHING, cut, { accepted: false, reply });
    if (cut) return unread('reset');
    const body = await request.body();
    if (!body) return unread(refuse(new Refusal(413, 'Request Entity Too Large')));
    if (token !== this.#world.token) return unread(UNAUTHORIZED);
    const parameters = parametersOf(request, body);
    if (!parameters) return unread(refuse(badRequest("can't parse the request")));
    const fault = this.faults.strike(name, placeOf(parameters));
    const accept = () => this.#accept(method, parameters, request.gone);
    const outcome = await undergo(fault, accept, WORDS, this.#world.time, request.gone);
    return this.#remember(name, parameters, fault, outcome);
  }

  async #accept(
    method: string,
    parameters: Parameters,
    gone: AbortSignal,
  ): Promise<{ accepted: boolean; reply: Answer }> {
    try {
      const known = METHODS.get(method);
      if (!known) throw new Refusal(404, 'Not Found: method not found');
      const { files } = parameters;
      await this.brake.spaceUploads(Object.values(files).reduce((sum, { bytes }) => sum + bytes.length, 0));
      const args = new Arguments(parameters);
      const album = method === 'sendmediagroup' ? args.json('media', 'media') : undefined;
      this.brake.check(method, placeOf(parameters), Array.isArray(album) ? album.length : 1);
      const { hooks, profile } = this;
      const result = await known[1]({
        args,
        world: this.#world,
        polling: this.polling,
        hooks,
        profile,
        gone,
      });
      return { accepted: true, reply: json(200, { ok: true, result }) };
    } catch (error) {
      if (error instanceof Refusal) return { accepted: false, reply: refuse(error) };
      throw error;
    }
  }

  #remember(
    method: string,
    { fields, files }: Parameters,
    fault: Fault | null,
    outcome: { accepted: boolean; reply: Reply },
  ): Reply {
    const { accepted, reply } = outcome;
    this.record.push({
      at: this.#world.time.now(),
      method,
      chat: placeOf({ fields, files }),
      fields,
      files: Object.entries(files).map(([field, { name, bytes }]) => ({ field, name, size: bytes.length })),
      fault,
      accepted,
      status: reply === 'reset' ? 0 : reply.status,
      description: descriptionOf(reply),
    });
    return reply;
  }
}

function placeOf({ fields }: Parameters): string | null {
  return fields.chat_id === undefined ? null : String(fields.chat_id);
}

function descriptionOf(reply: Reply): string | undefined {
  if (reply === 'reset' || reply.status < 400 || typeof reply.body !== 'string') return undefined;
  return (JSON.parse(reply.body) as { description: string }).description;
}
