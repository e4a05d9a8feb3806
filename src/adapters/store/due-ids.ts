import type { Incident } from '../../domain/incident.ts';
import type { Lease } from '../../engine/ports/due-store.ts';

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

/** The leases of rows of one kind, as columns. */
export function leasesOf(kind: Kind, leases: readonly Lease[]) {
  const own = leases.flatMap(({ id: name, attempt }) => {
    const id = numberIn(name, kind);
    return id === null ? [] : { id, attempt };
  });
  return { ids: own.map(({ id }) => id), attempts: own.map(({ attempt }) => attempt) };
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
