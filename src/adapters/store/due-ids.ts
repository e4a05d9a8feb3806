import type { Incident } from '../../domain/incident.ts';

type Kind = 'send' | 'clock' | 'view' | 'mail';

/** The name of a row outside of the store: `send:12`. */
export function idOf(kind: Kind, id: number): string {
  return `${kind}:${id}`;
}

/** The row's number, or `null` for the name of something else. */
export function numberIn(name: string, kind: Kind): number | null {
  const digits = new RegExp(`^${kind}:(\\d+)$`).exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

const INCIDENT = 'incident:';

/** The name of an incident's view; its row has a name and no number. */
export function idOfIncident(id: Incident['id']): string {
  return INCIDENT + id;
}

/** The incident whose view it is, or `null` for the name of something else. */
export function incidentIn(name: string): Incident['id'] | null {
  return name.startsWith(INCIDENT) ? name.slice(INCIDENT.length) : null;
}
