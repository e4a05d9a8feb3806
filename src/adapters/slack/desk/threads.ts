import { laneOf } from '../../../engine/inbound.ts';
import { CARD } from '../blocks/card.ts';
import type { Calls } from '../calls.ts';
import { failureOf, repeatable } from '../outcome.ts';

const MOST_KNOWN = 10_000;

interface Block {
  readonly block_id?: string | undefined;
}

/** The desk channel as an address: lines that agents wrote there are found by it. */
export function deskEndpoint(channel: string): string {
  return laneOf('slack', channel);
}

/** What happens in a thread is handled in its order. */
export function laneOfThread(thread: string): string {
  return `thread:${thread}`;
}

/** The case whose card these blocks are, `null` for any other message. */
export function caseOnCard(blocks: readonly Block[]): string | null {
  const name = blocks.find(({ block_id }) => block_id?.startsWith(CARD))?.block_id;
  return name === undefined ? null : name.slice(CARD.length);
}

/** Which case the thread under a card belongs to. */
export class Threads {
  private readonly calls: Calls;
  private readonly channel: string;
  private readonly known = new Map<string, string>();

  constructor(calls: Calls, channel: string) {
    this.calls = calls;
    this.channel = channel;
  }

  remember(card: string, reference: string): void {
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(card, reference);
  }

  /** `null` for a thread that is no case's. The card itself says whose it is, where nobody remembers. */
  async caseOf(thread: string): Promise<string | null> {
    const known = this.known.get(thread);
    if (known !== undefined) return known;
    const { user } = await this.calls.self();
    const parent = await this.parentOf(thread);
    // Blocks of others may say anything; only our own card tells.
    const reference = parent?.user === user ? caseOnCard((parent.blocks ?? []) as Block[]) : null;
    if (reference !== null) this.remember(thread, reference);
    return reference;
  }

  private async parentOf(thread: string) {
    try {
      const { messages = [] } = await repeatable(
        this.calls.make('conversations.replies', (web) =>
          web.conversations.replies({ channel: this.channel, ts: thread, limit: 1 }),
        ),
      );
      return messages[0];
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'refused' && failure.error === 'thread_not_found') return undefined;
      throw error;
    }
  }
}
