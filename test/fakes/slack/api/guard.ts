import { type Answer, json, type Reply } from '../../ground/answer.ts';
import { type Fault, type FaultSwitch, type FaultWords, undergo } from '../../ground/faults.ts';
import type { Request } from '../../ground/server.ts';
import type { Json } from '../blocks/schema.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A request as it came and what became of it, for whoever judges afterwards. Tokens are left out. */
export interface Requested {
  readonly at: number;
  /** A Web API method, or `upload`, `download`, `response_url`. */
  readonly method: string;
  readonly place: string | null;
  readonly args: Json;
  readonly fault: Fault['kind'] | null;
  /** Whether it had its effect. */
  readonly accepted: boolean;
  /** What the caller was told; `null`: nothing. */
  readonly status: number | null;
  readonly error: string | null;
}

export interface Done {
  readonly accepted: boolean;
  readonly reply: Answer;
  readonly error: string | null;
}

/** What a request wants, once its body is read. */
export interface Visit {
  readonly place: string | null;
  readonly args: Json;
  accept(): Done;
}

export const WORDS: FaultWords = {
  tooMany: (seconds) => json(429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(seconds) }),
  broken: (status) => ({ status, headers: { 'content-type': 'text/html' }, body: '<h1>Server Error</h1>' }),
  revoked: () => json(200, { ok: false, error: 'token_revoked' }),
};

/** Stands before every door that the app may knock at: carries faults out, and keeps the record. */
export class Guard {
  readonly requests: Requested[] = [];
  #workspace: Workspace;
  #faults: FaultSwitch;

  constructor(workspace: Workspace, faults: FaultSwitch) {
    this.#workspace = workspace;
    this.#faults = faults;
  }

  async pass(method: string, request: Request, read: (body: Buffer) => Promise<Visit>): Promise<Reply> {
    const { time } = this.#workspace;
    const at = time.now();
    const untold = { at, method, place: null, args: {}, accepted: false, status: null, error: null };
    const cut = this.#faults.beforeBody(method);
    if (cut) {
      this.requests.push({ ...untold, fault: cut.kind });
      return 'reset';
    }
    const body = await request.body();
    if (body === null) return json(413, { ok: false, error: 'request_too_large' });
    const { place, args, accept } = await read(body);
    const fault = this.#faults.strike(method, place);
    let error: string | null = null;
    const act = async () => {
      const done = accept();
      error = fault ? null : done.error;
      return done;
    };
    const { accepted, reply } = await undergo(fault, act, WORDS, time, request.gone);
    const status = reply === 'reset' ? null : reply.status;
    this.requests.push({ at, method, place, args, fault: fault?.kind ?? null, accepted, status, error });
    return reply;
  }
}
