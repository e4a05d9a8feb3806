import { createInterface } from 'node:readline';
import type { Locale } from '../../domain/locale.ts';
import type { LogEntry } from '../../engine/conversation.ts';
import type { CustomerDoor } from '../../engine/doors.ts';
import { type InboundContent, laneOf } from '../../engine/inbound.ts';
import type { Sender } from '../../engine/ports/sender.ts';
import { render } from './render.ts';

/** The one customer who sits at this terminal; comes back to the same conversation next time. */
const LANE = laneOf('terminal', 'local');

export interface TerminalParts {
  readonly input: NodeJS.ReadableStream;
  readonly print: (line: string) => void;
  readonly now: () => number;
  readonly freshKey: () => string;
}

/** Prints what the program says and remembers the newest buttons, so that their numbers can be typed. */
export function createTerminal({ input, print, now, freshKey }: TerminalParts): {
  readonly sender: Sender;
  talk(door: CustomerDoor & { idle(): Promise<void> }, locale: Locale): Promise<void>;
} {
  let newest: LogEntry | null = null;

  function contentOf(line: string): InboundContent {
    const button = /^\d+$/.test(line.trim()) ? newest?.buttons[Number(line.trim()) - 1] : undefined;
    if (button && newest?.prompt) return { kind: 'press', prompt: newest.prompt, option: button.option };
    return { kind: 'text', text: line };
  }

  return {
    sender: {
      async deliver(_address, { entry }) {
        if (entry.buttons.length > 0) newest = entry;
        print(render(entry));
        return { kind: 'sent' };
      },
    },
    async talk(door, locale) {
      const send = async (content: InboundContent) => {
        await door.receive({ key: freshKey(), lane: LANE, at: now(), content });
        await door.idle();
      };
      await send({ kind: 'hello', locale });
      for await (const line of createInterface({ input })) await send(contentOf(line));
    },
  };
}
