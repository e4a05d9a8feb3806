import type { QueueView } from '../../../engine/desk/worded/view-model.ts';
import type { DeskOutsideStore } from '../../../engine/ports/desk-outside-store.ts';
import type { CardAddress } from '../blocks/home.ts';
import type { Calls } from '../calls.ts';
import { readShown } from './shown.ts';

/** Where the cards of cases are, as addresses that Slack opens. */
export class CardAddresses {
  private readonly calls: Calls;
  private readonly channel: string;
  private readonly store: Pick<DeskOutsideStore, 'shownOf'>;

  constructor(calls: Calls, channel: string, store: Pick<DeskOutsideStore, 'shownOf'>) {
    this.calls = calls;
    this.channel = channel;
    this.store = store;
  }

  async of(references: readonly string[]): Promise<CardAddress> {
    const { url } = await this.calls.self();
    const known = new Map<string, string>();
    for (const reference of references) {
      const ts = readShown(await this.store.shownOf(reference), this.channel).card?.ts;
      if (ts) known.set(reference, `${url}archives/${this.channel}/p${ts.replace('.', '')}`);
    }
    return (reference) => known.get(reference) ?? null;
  }

  /** Of every case in the lists that an agent works from. */
  ofQueue({ overdue, unclaimed, mine, waiting }: QueueView): Promise<CardAddress> {
    return this.of([...overdue, ...unclaimed, ...mine, ...waiting].map(({ reference }) => reference));
  }
}

/** Where each of these cases is found: its card, or the desk page where there is no card. */
export type CaseLinks = (references: readonly string[]) => Promise<CardAddress>;

export function linksTo(cards: CardAddresses, deskPage: string | null): CaseLinks {
  return async (references) => {
    const cardOf = await cards.of(references);
    return (reference) => cardOf(reference) ?? (deskPage && `${deskPage}#${reference}`);
  };
}
