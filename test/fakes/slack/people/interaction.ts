import type { Json } from '../blocks/schema.ts';
import type { Mail } from '../delivery/mail.ts';
import type { Parcel, Receipt } from '../delivery/parcel.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { personNamed } from './known.ts';

/** How it went, as the person can tell: where it failed, Slack has told them so. */
export interface Went {
  readonly outcome: Receipt['outcome'];
  readonly status: number | null;
}

/** Who acts and for which app, as every interaction says. */
export function actor(workspace: Workspace, user: string): Json {
  const { app, team } = workspace;
  const { name } = personNamed(workspace, user);
  return {
    team: { id: team.id, domain: team.domain },
    user: { id: user, username: name, name, team_id: team.id },
    api_app_id: app.id,
    token: 'fake',
    enterprise: null,
    is_enterprise_install: false,
  };
}

const TROUBLE = {
  timeout: 'operation_timeout',
  refused: 'dispatch_failed',
  unreachable: 'dispatch_failed',
} as const;

/** Brings an interaction to the app; what goes wrong is told to the person in Slack's words. */
export async function interact(
  workspace: Workspace,
  mail: Mail,
  user: string,
  parcel: Parcel,
  complain: (code: string) => string,
): Promise<Receipt> {
  const receipt = await mail.deliver(parcel);
  if (receipt.outcome !== 'acked') workspace.notices.push({ user, text: complain(TROUBLE[receipt.outcome]) });
  return receipt;
}

export function went({ outcome, status }: Receipt): Went {
  return { outcome, status };
}
