import { Refusal } from '../workspace/refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Method } from './call.ts';

/** From the header, or from the body as old clients do. */
export function tokenOf(
  authorization: string | undefined,
  fields: Readonly<Record<string, unknown>>,
): string | null {
  const bearer = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
  return bearer ?? (typeof fields.token === 'string' ? fields.token : null);
}

export function admit({ settings, lostToken }: Workspace, method: Method, token: string | null): void {
  if (token === null) throw new Refusal('not_authed');
  const known = token === settings.botToken ? 'bot' : token === settings.appToken ? 'app' : null;
  if (known === null) throw new Refusal('invalid_auth');
  if (lostToken !== null) throw new Refusal(lostToken);
  if (known !== (method.token ?? 'bot')) throw new Refusal('not_allowed_token_type');
}
