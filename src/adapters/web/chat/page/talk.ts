import type { Locale } from '../../../../domain/locale.ts';
import type { EntryView } from '../entry-view.ts';
import { call, cookiePath } from './api.ts';
import { deliver, withOutcomes } from './deliver.ts';
import { askFrom, joinEntries, type Told } from './entries.ts';
import { openLine } from './line.ts';
import { newId } from './new-id.ts';
import {
  isRefused,
  keepUnsent,
  type Pending,
  type PendingFile,
  readUnsent,
  stillPending,
} from './pending.ts';
import { batches } from './staging.ts';

export interface TalkState {
  readonly phase: 'starting' | 'ready' | 'no_cookies';
  readonly entries: readonly EntryView[];
  readonly pending: readonly Pending[];
  readonly connected: boolean;
  /** Until when an answer is expected. */
  readonly typingUntil: number;
  readonly locale: Locale;
  /** The prompt whose buttons still work. */
  readonly prompt: string | null;
  readonly shop: { readonly names: Readonly<Record<Locale, string>>; readonly privacyUrl: string | null };
  readonly demo: boolean;
  /** The bot in Telegram, where the conversation can go on as well. */
  readonly bot: string | null;
}

interface Session extends Told {
  readonly locale: Locale;
  readonly shop: TalkState['shop'];
  readonly demo: boolean;
  readonly bot: string | null;
}

type Wish<P = Pending> = P extends Pending ? Omit<P, 'id' | 'at' | 'base' | 'state'> : never;

const PAUSES = [1000, 2000, 4000, 8000, 15_000];

/** The conversation as this page holds it: the log, what is on its way, and the line to the server. */
export class Talk {
  #state: TalkState;
  readonly #listeners = new Set<() => void>();
  #delivering = false;
  #catchingUp: Promise<void> | null = null;
  #again = false;
  #wake = () => {};

  constructor(locale: Locale) {
    const shop = { names: { 'zh-CN': '', en: '' }, privacyUrl: null };
    this.#state = {
      ...{ phase: 'starting', entries: [], pending: readUnsent(), connected: true, typingUntil: 0 },
      ...{ locale, shop, prompt: null, demo: false, bot: null },
    };
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly read = () => this.#state;

  #set(change: Partial<TalkState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Opens the conversation of this browser, or begins one; goes on trying until the server is there. */
  async start(): Promise<void> {
    await this.#session();
    if (this.#state.phase !== 'ready') return;
    openLine('/chat/live', {
      changed: () => this.catchUp(),
      connected: (connected) => this.#set({ connected }),
    });
    addEventListener('online', () => this.#wake());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.catchUp();
    });
    void this.#deliverAll();
  }

  async #session(): Promise<void> {
    for (let tries = 0; ; tries++) {
      const { locale } = this.#state;
      const answer = await call<Session>('POST', cookiePath('/chat/session'), locale, { locale });
      if (answer.kind === 'ok') {
        const { shop, demo, bot } = answer.body;
        this.#set({ connected: true, shop, demo, bot });
        const check = await call<Told>('GET', '/chat/entries', locale);
        if (check.kind === 'refused' && check.status === 401) return this.#set({ phase: 'no_cookies' });
        this.#take(answer.body, 0);
        return this.#set({ phase: 'ready' });
      }
      this.#set({ connected: answer.kind === 'refused' });
      await this.#pause(tries, answer.waitMs);
    }
  }

  #take(told: Told, after: number): boolean {
    const entries = joinEntries(this.#state.entries, told.entries, after);
    if (entries === null) return false;
    const before = this.#state.entries.at(-1)?.number ?? 0;
    const answered = entries.some(({ number, author }) => number > before && author !== 'customer');
    const pending = stillPending(this.#state.pending, entries, Date.now());
    const locale = told.locale ?? this.#state.locale;
    const typingUntil = answered ? 0 : this.#state.typingUntil;
    const { prompt } = told;
    this.#set({ entries, pending, locale, prompt, typingUntil, connected: true });
    return true;
  }

  /** Asks for what is new. While one question is under way, a second waits for it. */
  async catchUp(): Promise<void> {
    if (this.#catchingUp) {
      this.#again = true;
      return this.#catchingUp;
    }
    this.#catchingUp = this.#catchUpOnce();
    await this.#catchingUp;
    this.#catchingUp = null;
    if (this.#again) {
      this.#again = false;
      await this.catchUp();
    }
  }

  async #catchUpOnce(): Promise<void> {
    let after = askFrom(this.#state.entries);
    for (;;) {
      const answer = await call<Told>('GET', `/chat/entries?after=${after}`, this.#state.locale);
      if (answer.kind === 'refused' && answer.status === 401) return await this.#session();
      if (answer.kind === 'away') return this.#set({ connected: false });
      if (answer.kind === 'refused' || this.#take(answer.body, after)) return;
      after = 0;
    }
  }

  say(text: string): void {
    this.#send({ kind: 'text', text });
  }

  press(prompt: string, option: string, label: string): void {
    this.#send({ kind: 'press', prompt, option, text: label });
  }

  edit(of: number, text: string): void {
    this.#send({ kind: 'edit', of, text });
  }

  sendFiles(files: readonly PendingFile[], caption: string): void {
    batches(files).forEach((group, index) => {
      this.#send({ kind: 'files', files: group, text: index === 0 ? caption : '', progress: 0 });
    });
  }

  #send(wish: Wish): void {
    const base = this.#state.entries.at(-1)?.number ?? 0;
    const item = { ...wish, id: newId(), at: Date.now(), base, state: 'waiting' } as Pending;
    // Who goes on has seen what was refused.
    const before = this.#state.pending.filter((each) => !isRefused(each) || each.text !== '');
    this.#setPending([...before, item]);
    void this.#deliverAll();
  }

  /** Sends again what failed; files that were refused for good are left out. */
  retry(id: string): void {
    this.#change(id, (item) => {
      const again = { ...item, id: newId(), at: Date.now(), state: 'waiting' as const };
      if (again.kind !== 'files') return again;
      return { ...again, progress: 0, files: again.files.map((file) => ({ ...file, fault: null })) };
    });
    void this.#deliverAll();
  }

  dismiss(id: string): void {
    this.#setPending(this.#state.pending.filter((item) => item.id !== id));
  }

  /** The page's language changes at once; the conversation follows. */
  switchLanguage(): void {
    this.#set({ locale: this.#state.locale === 'en' ? 'zh-CN' : 'en' });
    this.say('/language');
  }

  #setPending(pending: readonly Pending[]): void {
    this.#set({ pending });
    keepUnsent(pending);
  }

  #change(id: string, change: (item: Pending) => Pending): void {
    this.#setPending(this.#state.pending.map((item) => (item.id === id ? change(item) : item)));
  }

  /** One after the other, in the order they were said. */
  async #deliverAll(): Promise<void> {
    if (this.#delivering || this.#state.phase !== 'ready') return;
    this.#delivering = true;
    for (let tries = 0; ; ) {
      const item = this.#state.pending.find(({ state }) => state === 'waiting' || state === 'sending');
      if (item === undefined) break;
      const wait = await this.#deliverOne(item);
      tries = wait === null ? 0 : tries + 1;
      if (wait !== null) await this.#pause(tries - 1, wait);
    }
    this.#delivering = false;
  }

  /** `null` when it is through, one way or the other; else how long to wait at least. */
  async #deliverOne(item: Pending): Promise<number | null> {
    this.#change(item.id, (it) => ({ ...it, state: 'sending' }));
    const answer = await deliver(item, this.#state.locale, (progress) =>
      this.#change(item.id, (it) => (it.kind === 'files' ? { ...it, progress } : it)),
    );
    if (answer.kind === 'ok') {
      const isTaken = item.kind !== 'files' || withOutcomes(item, answer.body).state === 'sent';
      const patience = item.kind === 'files' ? 20_000 : 6_000;
      this.#change(item.id, (it) => {
        const sent = { ...it, state: 'sent' as const, at: Date.now() };
        return sent.kind === 'files' ? withOutcomes(sent, answer.body) : sent;
      });
      this.#set({ connected: true, typingUntil: isTaken ? Date.now() + patience : 0 });
      setTimeout(() => this.catchUp(), patience + 3000);
      await this.catchUp();
      return null;
    }
    this.#change(item.id, (it) => ({ ...it, state: 'waiting' }));
    if (answer.kind === 'away') this.#set({ connected: false });
    if (answer.kind === 'away' || answer.status === 429) return answer.waitMs;
    if (answer.status === 401) {
      await this.#session();
      return 0;
    }
    this.#change(item.id, (it) => ({ ...it, state: 'failed', words: answer.message }));
    return null;
  }

  async #pause(tries: number, atLeast: number): Promise<void> {
    const pause = Math.max(atLeast, PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0);
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      setTimeout(resolve, pause);
    });
  }
}
