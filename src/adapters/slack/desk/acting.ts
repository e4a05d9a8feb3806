import type { Voice } from '../blocks/voice.ts';
import type { Interaction } from '../receive/interaction.ts';
import type { Person } from './agents.ts';
import type { Admission } from './guard.ts';
import type { DeskParts } from './parts.ts';
import { type Spot, whisper } from './whisper.ts';

/** Somebody who may act, and where they did. */
export interface Acting {
  readonly agent: Extract<Admission, { kind: 'agent' }>['agent'];
  readonly person: Person;
  readonly voice: Voice;
  readonly spot: Spot;
}

/** Somebody who may not act, and in what words they hear why. */
export interface TurnedAway extends Pick<Acting, 'voice' | 'spot'> {
  readonly why: string;
}

/** Lets an agent act. Whoever filled in a form and is turned away should keep what they wrote. */
export async function admit(interaction: Interaction, parts: DeskParts): Promise<Acting | TurnedAway> {
  const { user, team, channel, trigger_id } = interaction;
  const person = { user: user.id, team: user.team_id ?? team?.id ?? '' };
  const spot = { user: user.id, channel: channel?.id ?? null, trigger: trigger_id ?? null };
  const admission = await parts.guard.admit(person);
  const voice = parts.looks.voice(admission.locale);
  return admission.kind === 'agent'
    ? { agent: admission.agent, person, voice, spot }
    : { why: strangerWords(admission, voice), voice, spot };
}

/** Lets an agent act who pressed something; tells everybody else why not. */
export async function enter(interaction: Interaction, parts: DeskParts): Promise<Acting | null> {
  const acting = await admit(interaction, parts);
  if (!('why' in acting)) return acting;
  await whisper(parts.calls, acting.spot, acting.why, acting.voice);
  return null;
}

export function strangerWords({ why }: Extract<Admission, { kind: 'stranger' }>, { say }: Voice): string {
  return say(`stranger-${why.replaceAll('_', '-')}`);
}
