import type { WebClient } from '@slack/web-api';
import { Pace } from '../../engine/pace.ts';
import { CallFailed, type Failure, failureOf, repeatable } from './outcome.ts';

/** What Slack takes of posts: about one a second in a channel. */
const PER_CHANNEL = { burst: 3, perSecond: 1 };
const IN_ALL = { burst: 20, perSecond: 20 };
/** Who would wait longer in line comes back instead: a line of a thread sooner, so that a new card goes before it. */
const PATIENCE = 4_000;
const PATIENCE_IN_THREAD = 1_000;
/** A thread that is sent away again and again waits in line in the end, behind fewer than would starve others. */
const MOST_PATIENCE_IN_THREAD = 6_000;
const MOST_SENT_AWAY = 10_000;

export interface Self {
  readonly team: string;
  /** The app's own user in the workspace. */
  readonly user: string;
  /** `https://team.slack.com/` */
  readonly url: string;
}

/** Slack lets us look into fifty a minute; of these some are left for what somebody waits for. */
const IN_PASSING = { burst: 15, perSecond: 0.5 };
const ALL_IN_PASSING = { burst: 30, perSecond: 1 };

/** Calls to Slack, at its pace: what it asked us to wait for is not asked again before that. */
export class Calls {
  readonly web: WebClient;
  private readonly heard: (failure: Failure | null) => void;
  private readonly pace = new Pace(PER_CHANNEL, IN_ALL);
  private readonly unhurried = new Pace(IN_PASSING, ALL_IN_PASSING);
  private readonly held = new Map<string, number>();
  /** Threads whose turn did not come, and since when. */
  private readonly sentAway = new Map<string, number>();
  private known: Promise<Self> | null = null;

  constructor(web: WebClient, heard: (failure: Failure | null) => void) {
    this.web = web;
    this.heard = heard;
  }

  /** Makes a call; throws a {@link CallFailed}. `place`: where Slack counts by channel. */
  async make<T>(method: string, call: (web: WebClient) => Promise<T>, place = ''): Promise<T> {
    const key = `${method} ${place}`;
    const wait = (this.held.get(key) ?? 0) - performance.now();
    if (wait > 0) throw slowDown(wait);
    try {
      const answer = await call(this.web);
      this.heard(null);
      return answer;
    } catch (error) {
      const failure = failureOf(error);
      this.heard(failure);
      if (failure.kind === 'slow_down') this.held.set(key, performance.now() + failure.milliseconds);
      throw new CallFailed(failure);
    }
  }

  /** The same, where nobody waits for it. */
  async makeInPassing<T>(method: string, call: (web: WebClient) => Promise<T>): Promise<T> {
    await this.unhurried.turn(method);
    return this.make(method, call);
  }

  /** A message into a channel, in its turn; gives its `ts`. */
  async post(
    message: Parameters<WebClient['chat']['postMessage']>[0] & { channel: string },
  ): Promise<string> {
    await this.inTurn(message.channel, message.thread_ts);
    const { ts = '' } = await this.make(
      'chat.postMessage',
      (web) => web.chat.postMessage(message),
      message.channel,
    );
    return ts;
  }

  private async inTurn(channel: string, thread: string | undefined): Promise<void> {
    const now = performance.now();
    const key = `${channel} ${thread}`;
    const since = this.sentAway.get(key) ?? now;
    const patience =
      thread === undefined ? PATIENCE : Math.min(PATIENCE_IN_THREAD + now - since, MOST_PATIENCE_IN_THREAD);
    const wait = await this.pace.turn(channel, patience);
    if (wait === 0) {
      this.sentAway.delete(key);
      return;
    }
    if (this.sentAway.size >= MOST_SENT_AWAY) this.sentAway.clear();
    this.sentAway.set(key, since);
    throw slowDown(wait);
  }

  /** Who we are over there; asked once. */
  self(): Promise<Self> {
    this.known ??= repeatable(this.make('auth.test', (web) => web.auth.test())).then(
      ({ team_id = '', user_id = '', url = '' }) => ({ team: team_id, user: user_id, url }),
    );
    this.known.catch(() => {
      this.known = null;
    });
    return this.known;
  }
}

/** Whole milliseconds: they become an instant. */
function slowDown(wait: number): CallFailed {
  return new CallFailed({ kind: 'slow_down', milliseconds: Math.ceil(wait) });
}
