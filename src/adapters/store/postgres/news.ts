import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Announcer } from '../../../engine/ports/announcer.ts';
import type { Session } from './session.ts';
import { statement } from './statements.ts';

const CHANNEL = 'zhaodan_news';
/** Changes within this time are told together. */
const GATHER_MS = 10;
const BEFORE_NEXT_TRY_MS = 500;
/** A notice holds 8,000 bytes. */
const MOST_TOPICS = 300;
const PING_MS = 5_000;

const notify = statement(`SELECT pg_notify('${CHANNEL}', $1)`);

/** Somebody who hears what changed in other processes. Nothing may be missed silently. */
export interface Listener {
  /** `topic`: what {@link News.topicOf} gives for a lane. */
  lane(topic: string): void;
  desk(): void;
  /** The line was broken for a while: anything may have changed. */
  anything(): void;
}

interface Notice {
  readonly from: string;
  readonly topics: readonly string[];
  readonly desk: boolean;
}

/** Tells the other processes what changed, and hears it from them. Hints, never the news itself. */
export class News implements Announcer {
  private readonly session: Session;
  private readonly url: string;
  private readonly self = randomUUID();
  private readonly topics = new Set<string>();
  private deskToo = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(session: Session, url: string) {
    this.session = session;
    this.url = url;
  }

  /** A lane's name is personal and a notice is not sealed: this stands for it. */
  topicOf(lane: string): string {
    return this.session.sealing.token('news', lane).toString('base64url', 0, 12);
  }

  lane(lane: string): void {
    this.topics.add(this.topicOf(lane));
    this.tellSoon();
  }

  desk(): void {
    this.deskToo = true;
    this.tellSoon();
  }

  /** Hears the others from now on, whatever happens to the connection. */
  listen(listener: Listener): { stop(): void } {
    let client: pg.Client | null = null;
    let timer: NodeJS.Timeout | null = null;
    let stopped = false;
    let broken = false;

    const lost = () => {
      if (stopped || timer) return;
      broken = true;
      client?.removeAllListeners();
      client?.on('error', () => undefined);
      void client?.end().catch(() => undefined);
      client = null;
      timer = setTimeout(() => {
        timer = null;
        void begin().catch(lost);
      }, BEFORE_NEXT_TRY_MS);
    };
    const begin = async () => {
      const fresh = new pg.Client({
        connectionString: this.url,
        keepAlive: true,
        connectionTimeoutMillis: PING_MS,
        query_timeout: PING_MS,
        application_name: 'zhaodan news',
      });
      client = fresh;
      fresh.on('error', lost);
      fresh.on('end', lost);
      fresh.on('notification', ({ payload }) => this.hear(payload, listener));
      await fresh.connect();
      await fresh.query(`LISTEN ${CHANNEL}`);
      if (broken) listener.anything();
      broken = false;
    };
    // A line that is dead without a word is noticed by asking.
    const ping = setInterval(() => void client?.query('SELECT 1').catch(lost), PING_MS);
    ping.unref();
    void begin().catch(lost);
    return {
      stop() {
        stopped = true;
        clearInterval(ping);
        if (timer) clearTimeout(timer);
        void client?.end().catch(() => undefined);
      },
    };
  }

  private hear(payload: string | undefined, listener: Listener): void {
    const notice = JSON.parse(payload ?? '{}') as Notice;
    if (notice.from === this.self) return;
    for (const topic of notice.topics) listener.lane(topic);
    if (notice.desk) listener.desk();
  }

  private tellSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.tell();
    }, GATHER_MS);
  }

  private tell(): void {
    const all = [...this.topics];
    this.topics.clear();
    const desk = this.deskToo;
    this.deskToo = false;
    for (let from = 0; from === 0 || from < all.length; from += MOST_TOPICS) {
      const notice: Notice = { from: this.self, topics: all.slice(from, from + MOST_TOPICS), desk };
      // Whoever could not be told looks again when the line is back.
      void this.session.read((on) => on.all(notify, JSON.stringify(notice))).catch(() => undefined);
    }
  }
}
