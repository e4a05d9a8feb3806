import { type Answer, json, type Reply } from '../../ground/answer.ts';
import { parametersOf } from '../../ground/parameters.ts';
import type { Request } from '../../ground/server.ts';
import type { Json } from '../blocks/schema.ts';
import { Refusal } from '../workspace/refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { Arguments, demandScope, type Method } from './call.ts';
import { type Done, type Guard, WORDS } from './guard.ts';
import { METHODS } from './methods.ts';
import { Rates } from './rates.ts';
import { admit, tokenOf } from './tokens.ts';

/** `POST /api/<method>`. */
export class ApiDoor {
  #workspace: Workspace;
  #guard: Guard;
  #rates = new Rates();

  constructor(workspace: Workspace, guard: Guard) {
    this.#workspace = workspace;
    this.#guard = guard;
  }

  answer(name: string, request: Request): Promise<Reply> {
    return this.#guard.pass(name, request, async (body) => {
      const { fields } = (await parametersOf(request, body)) ?? { fields: null };
      const { token: _, ...args } = fields ?? {};
      const place =
        [args.channel, args.channel_id].find((one): one is string => typeof one === 'string') ?? null;
      return {
        place,
        args,
        accept: () =>
          fields ? this.#run(name, request, fields, place) : this.#refused(new Refusal('invalid_json')),
      };
    });
  }

  #run(name: string, request: Request, fields: Json, place: string | null): Done {
    const { settings, time } = this.#workspace;
    const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
    try {
      if (!method) throw new Refusal('unknown_method', { req_method: name });
      admit(this.#workspace, method, tokenOf(request.headers.authorization, fields));
      if (method.scope !== null) demandScope(this.#workspace, method.scope);
      const wait = settings.rates ? this.#rates.pass(name, method.tier, place, time.now()) : 0;
      if (wait > 0) return { accepted: false, reply: WORDS.tooMany(wait), error: 'ratelimited' };
      const type = request.headers['content-type'] ?? '';
      const isJson = type.startsWith('application/json');
      const args = new Arguments(method.formOnly && isJson ? {} : fields);
      const value = method.run({ workspace: this.#workspace, args });
      const warning = isJson && !/charset/i.test(type) ? missingCharset(value) : {};
      return { accepted: true, reply: this.#told(method, { ok: true, ...value, ...warning }), error: null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return this.#refused(error, method);
    }
  }

  #refused({ message, extra }: Refusal, method?: Method): Done {
    const reply = this.#told(method, { ok: false, error: message, ...extra });
    return { accepted: false, reply, error: message };
  }

  #told(method: Method | undefined, value: Json): Answer {
    return json(200, value, {
      'content-type': 'application/json; charset=utf-8',
      'x-slack-req-id': this.#workspace.ids.secret(),
      'x-oauth-scopes': this.#workspace.settings.scopes.join(','),
      ...(method?.scope ? { 'x-accepted-oauth-scopes': method.scope } : {}),
    });
  }
}

function missingCharset({ response_metadata }: Json): Json {
  const metadata = { ...(response_metadata as Json | undefined), warnings: ['missing_charset'] };
  return { warning: 'missing_charset', response_metadata: metadata };
}
