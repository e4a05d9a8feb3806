import type { Instant } from '../domain/instant.ts';
import { type Channel, channelOf } from './inbound.ts';
import type { Heartbeats } from './ports/heartbeats.ts';
import type { LinkStore } from './ports/link-store.ts';

export type ToldStore = Pick<Heartbeats, 'lanesToldBetween'> & Pick<LinkStore, 'endpointsOf'>;

interface Told {
  readonly lane: string;
  /** The conversation's own, or one that leads into it. */
  readonly address: string;
}

/** Addresses of a channel at which something was said to a customer in this span. */
export async function toldThrough(
  channel: Channel,
  from: Instant,
  to: Instant,
  store: ToldStore,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const lane of await store.lanesToldBetween(from, to))
    for (const address of [lane, ...(await store.endpointsOf(lane))])
      if (channelOf(address) === channel) told.push({ lane, address });
  return told;
}
