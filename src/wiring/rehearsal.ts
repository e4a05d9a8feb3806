import { createMemoryVault } from '../adapters/files/memory-vault.ts';
import type { Loaded } from '../adapters/flow-files/load.ts';
import { createMemoryStore } from '../adapters/store/memory/memory.ts';
import type { Store } from '../adapters/store/store.ts';
import type { Case } from '../domain/case.ts';
import type { Instant } from '../domain/instant.ts';
import type { Locale } from '../domain/locale.ts';
import type { LogEntry } from '../engine/conversation.ts';
import type { DeskAnswer, DeskCommand } from '../engine/desk/command.ts';
import type { Engine } from '../engine/engine.ts';
import type { InboundContent } from '../engine/inbound.ts';
import type { Agent } from '../engine/ports/pass-store.ts';
import type { Texts } from '../engine/ports/texts.ts';
import type { Vault } from '../engine/ports/vault.ts';
import { openRehearsed, type StandIns } from './rehearsed-engine.ts';

/** One conversation played in memory with a clock set by hand: for `flows test` and for the engine's own tests. */
export interface Rehearsal {
  readonly lane: string;
  readonly store: Store;
  readonly engine: Engine;
  readonly vault: Vault;
  now(): Instant;
  /** Moves the clock and lets everything that comes due happen. */
  pass(milliseconds: number): Promise<void>;
  /** Sends something and waits until it is answered. */
  send(content: InboundContent, key?: string): Promise<void>;
  say(text: string): Promise<void>;
  /** Sends files with these bytes, together. */
  show(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    caption?: string,
  ): Promise<void>;
  /** Presses the button with this option or label under the newest prompt. */
  press(button: string): Promise<void>;
  desk(agent: Agent, command: DistributiveOmit<DeskCommand, 'key' | 'reference'>): Promise<DeskAnswer>;
  log(): Promise<readonly LogEntry[]>;
  /** The newest entry that is not the customer's. */
  last(): Promise<LogEntry>;
  /** The case that is talked about, `null` before there is one. */
  case(): Promise<Case | null>;
  state(): Promise<string>;
}
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export interface RehearsalOptions extends StandIns {
  readonly at: Instant;
  readonly locale?: Locale;
  readonly lane?: string;
  /** A store to go on with, as after a restart. */
  readonly store?: Store;
}

export function rehearse(loaded: Loaded, texts: Texts, options: RehearsalOptions): Rehearsal {
  const lane = options.lane ?? 'terminal:rehearsal';
  const store = options.store ?? createMemoryStore();
  const vault = createMemoryVault();
  let now = options.at;
  let sent = 0;
  const faults: unknown[] = [];
  const engine = openRehearsed(loaded, texts, {
    ...options,
    ...{ store, vault },
    locale: options.locale ?? 'zh-CN',
    now: () => now,
    failed: (reason) => faults.push(reason),
  });

  async function settle(): Promise<void> {
    await engine.idle();
    if (faults.length > 0) throw faults[0];
  }

  const log = () => store.log(lane, 0);
  const rehearsal: Rehearsal = {
    lane,
    store,
    engine,
    vault,
    now: () => now,
    async pass(milliseconds) {
      now += milliseconds;
      await settle();
    },
    async send(content, key) {
      sent += 1;
      await engine.receive({ key: key ?? `${lane}:${now}:${sent}`, lane, at: now, content });
      await settle();
    },
    say: (text) => rehearsal.send({ kind: 'text', text }),
    async show(files, caption = '') {
      const received = await Promise.all(
        files.map(async ({ name, bytes }) => {
          const { sha256 } = await vault.put(bytes);
          return { sha256, bytes: bytes.length, mediaType: mediaTypeOf(name), name };
        }),
      );
      await rehearsal.send({ kind: 'files', files: received, caption });
    },
    async press(button) {
      const { conversation } = await store.load(lane);
      const prompt = conversation?.value.prompt;
      const found = prompt?.buttons.find(({ option, label }) => option === button || label === button);
      if (!prompt || !found) {
        const there = prompt?.buttons.map(({ option }) => option).join(', ') ?? 'none';
        throw new Error(`there is no button "${button}" (there: ${there})`);
      }
      await rehearsal.send({ kind: 'press', prompt: prompt.id, option: found.option });
    },
    async desk(agent, command) {
      const reference = (await rehearsal.case())?.reference ?? '';
      sent += 1;
      const answer = await engine.run(agent, {
        ...command,
        key: `rehearsal-${sent}`,
        reference,
      } as DeskCommand);
      await settle();
      return answer;
    },
    log,
    async last() {
      const entry = (await log()).findLast(({ author }) => author !== 'customer');
      if (!entry) throw new Error('nothing was said yet');
      return entry;
    },
    case: async () => (await store.load(lane)).case?.value ?? null,
    state: async () => (await store.load(lane)).conversation?.value.place.state ?? '',
  };
  return rehearsal;
}

const ENDINGS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  txt: 'text/plain',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

/** Rehearsed files are what they are called; real ones are judged by their bytes. */
function mediaTypeOf(name: string): string {
  return ENDINGS[name.split('.').at(-1) ?? ''] ?? 'image/jpeg';
}
