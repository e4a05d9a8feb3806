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

export function personOf({ user, team }: Pick<Interaction, 'user' | 'team'>): Person {
  return { user: user.id, team: user.team_id ?? team?.id ?? '' };
}

export function spotOf({ user, channel, trigger_id }: Interaction): Spot {
  return { user: user.id, channel: channel?.id ?? null, trigger: trigger_id ?? null };
}

/** Lets an agent act; tells everybody else why not. */
export async function enter(interaction: Interaction, parts: DeskParts): Promise<Acting | null> {
  const person = personOf(interaction);
  const spot = spotOf(interaction);
  const admission = await parts.guard.admit(person);
  const voice = parts.looks.voice(admission.locale);
  if (admission.kind === 'agent') return { agent: admission.agent, person, voice, spot };
  await whisper(parts.calls, spot, strangerWords(admission, voice), voice);
  return null;
}

export function strangerWords({ why }: Extract<Admission, { kind: 'stranger' }>, { say }: Voice): string {
  return say(`stranger-${why.replaceAll('_', '-')}`);
}
