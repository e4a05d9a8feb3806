import type { DeskDoor } from '../doors.ts';
import type { Agent, IdentityStore, PassStore } from '../ports/pass-store.ts';
import type { QueueStore } from '../ports/queue-store.ts';

export type AccountStore = IdentityStore &
  Pick<PassStore, 'saveAgent' | 'revoke'> &
  Pick<QueueStore, 'ownedBy'>;

/** By this an account's own id is an identity: who had it is the agent of another one by now. */
const ACCOUNT = 'account:';

/**
 * Whoever had the account `before` is the agent of `to` from now on: their open cases come along, and the old account
 * lets nobody in any more. Can be repeated where it broke off.
 */
export async function becomeOne(
  store: AccountStore,
  run: DeskDoor['run'],
  before: Agent,
  to: string,
): Promise<void> {
  const cases = await store.ownedBy(before.id);
  const give = (reference: string) =>
    run(before, { kind: 'assign', to, reference, key: `${ACCOUNT}${to}:${reference}` });
  await Promise.all(cases.map(give));
  await store.identify(`${ACCOUNT}${before.id}`, to);
  await store.saveAgent({ ...before, active: false });
  for (const kind of ['agent_link', 'agent_session', 'agent_code'] as const)
    await store.revoke(kind, before.id);
}

/** All the accounts that an agent has, or had: what one of them wrote is their own. */
export async function accountsOf(
  store: Pick<IdentityStore, 'identitiesOf'>,
  agentId: string,
): Promise<readonly string[]> {
  const others = await store.identitiesOf(agentId);
  return [agentId, ...others.flatMap((each) => (each.startsWith(ACCOUNT) ? each.slice(ACCOUNT.length) : []))];
}
