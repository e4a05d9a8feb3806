import { needsWords } from '../../domain/case.ts';
import type { Incident, IncidentAct, IncidentDeed } from '../../domain/incident.ts';
import type { DeskAnswer, DeskCommand } from '../desk/command.ts';
import { isGuarded } from '../desk/guard.ts';
import { hasRight } from '../desk/permissions.ts';
import type { ReceivedFile } from '../inbound.ts';
import type { Clock } from '../ports/clock.ts';
import type { IncidentStore } from '../ports/incident-store.ts';
import type { Agent, PassStore } from '../ports/pass-store.ts';
import type { TurnStore } from '../ports/turn-store.ts';
import type { Vault } from '../ports/vault.ts';
import { updateIncident } from './update.ts';

export interface ActParts {
  readonly store: IncidentStore & Pick<TurnStore, 'loadCase'> & Pick<PassStore, 'agents'>;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly run: (agent: Agent, command: DeskCommand) => Promise<DeskAnswer>;
}

export type IncidentRefusal = 'not_found' | 'not_allowed' | 'empty' | 'guarded' | 'closed';
/** `done`: it is written down and goes through the cases; the incident says how far it is. */
export type IncidentAnswer =
  | { readonly kind: 'done'; readonly incident: Incident }
  | { readonly kind: 'refused'; readonly why: IncidentRefusal };

/** Cases of one act that are handled at the same time; their writes share a sync. */
const AT_ONCE = 8;

/** Writes a deed down, once per key. Only a lead answers for many cases, whoever has them. */
export async function beginAct(
  { store, clock }: Pick<ActParts, 'store' | 'clock'>,
  agent: Agent,
  id: string,
  key: string,
  deed: IncidentDeed,
): Promise<IncidentAnswer> {
  if (!hasRight(agent, 'manage_incidents')) return { kind: 'refused', why: 'not_allowed' };
  const said = deed.kind === 'find' ? [deed.text] : Object.values(deed.words);
  const wordless = deed.kind === 'resolve' && !needsWords(deed.resolution);
  if (!wordless && said.some((words) => words.trim() === '')) return { kind: 'refused', why: 'empty' };
  if (said.some(isGuarded)) return { kind: 'refused', why: 'guarded' };
  const act: IncidentAct = { key, by: agent.id, at: clock.now(), deed, done: null };
  const incident = await updateIncident(store, id, (before) => {
    if (before.closedAt !== null || before.acts.some((each) => each.key === key)) return null;
    const notice = deed.kind === 'tell' ? deed.words : before.notice;
    return { ...before, notice, acts: [...before.acts, act] };
  });
  if (incident === null) return { kind: 'refused', why: 'not_found' };
  if (!incident.acts.some((each) => each.key === key)) return { kind: 'refused', why: 'closed' };
  return { kind: 'done', incident };
}

/** Ends an incident: it takes no new case and new customers hear no more of it. */
export async function endIncident(
  { store, clock }: Pick<ActParts, 'store' | 'clock'>,
  agent: Agent,
  id: string,
): Promise<IncidentAnswer> {
  if (!hasRight(agent, 'manage_incidents')) return { kind: 'refused', why: 'not_allowed' };
  const incident = await updateIncident(store, id, (before) =>
    before.closedAt === null ? { ...before, closedAt: clock.now() } : null,
  );
  return incident ? { kind: 'done', incident } : { kind: 'refused', why: 'not_found' };
}

/** Carries every deed that is not through yet to each case. A case that has it already takes it for the same. */
export async function carryOn(parts: ActParts, incident: Incident): Promise<void> {
  const { store } = parts;
  const left = incident.acts.filter(({ done }) => done === null);
  const agents = left.length > 0 ? await store.agents() : [];
  for (const act of left) {
    const agent = agents.find((each) => each.id === act.by);
    const refused = agent ? await throughCases(parts, incident, act, agent) : incident.cases.length;
    const done = { count: incident.cases.length, refused };
    await updateIncident(store, incident.id, (before) => ({
      ...before,
      acts: before.acts.map((each) => (each.key === act.key ? { ...each, done } : each)),
    }));
  }
}

async function throughCases(
  parts: ActParts,
  incident: Incident,
  act: IncidentAct,
  agent: Agent,
): Promise<number> {
  const file = act.deed.kind === 'find' ? await keptFinding(parts.vault, incident.id, act.deed.text) : null;
  const left = [...incident.cases];
  let refused = 0;
  const worker = async () => {
    for (let reference = left.shift(); reference !== undefined; reference = left.shift())
      if (!(await toCase(parts, incident.id, reference, act, file, agent))) refused += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return refused;
}

async function toCase(
  { store, run }: ActParts,
  incident: string,
  reference: string,
  { key, deed }: IncidentAct,
  file: ReceivedFile | null,
  agent: Agent,
): Promise<boolean> {
  const stored = await store.loadCase(reference);
  if (stored === null) return false;
  const { locale } = stored.case.value;
  const to = { key: `${key}:${reference}`, reference, incident };
  const command: DeskCommand =
    file !== null
      ? { ...to, kind: 'find', file }
      : deed.kind === 'resolve'
        ? { ...to, kind: 'resolve', resolution: deed.resolution, words: deed.words[locale] }
        : {
            ...to,
            kind: 'reply',
            text: deed.kind === 'tell' ? deed.words[locale] : '',
            files: [],
            goesOn: true,
          };
  return (await run(agent, command)).kind === 'done';
}

/** The finding as the exhibit it becomes: the same bytes in every case. */
async function keptFinding(vault: Vault, id: string, text: string): Promise<ReceivedFile> {
  const bytes = new TextEncoder().encode(`${text.trim()}\n`);
  const { sha256 } = await vault.put(bytes);
  return { sha256, bytes: bytes.length, mediaType: 'text/plain', name: `${id}.txt` };
}
