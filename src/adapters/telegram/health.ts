import type { Failure } from './outcome.ts';

/** So many calls in a row that failed mean that Telegram cannot be reached, or does not let us in. */
const MOST_FAILURES = 3;

/** What the last calls say of the channel. */
export class TelegramHealth {
  private failures = 0;
  private fault: string | null = null;
  private readonly turned: (working: boolean) => void;

  /** `turned`: hears each time the channel stops working, and each time it works again. */
  constructor(turned: (working: boolean) => void = () => undefined) {
    this.turned = turned;
  }

  /** `null`: a call went well. That somebody blocked the bot, or that we are too fast, says nothing of the channel. */
  readonly heard = (failure: Failure | null): void => {
    const before = this.working;
    this.count(failure);
    if (this.working !== before) this.turned(this.working);
  };

  private count(failure: Failure | null): void {
    if (failure === null || failure.kind === 'slow_down' || isAboutOneChat(failure)) {
      this.failures = 0;
      this.fault = null;
      return;
    }
    this.failures += 1;
    this.fault = failure.kind === 'refused' ? failure.description : failure.reason;
    if (failure.kind === 'refused') this.failures = Math.max(this.failures, MOST_FAILURES);
  }

  get working(): boolean {
    return this.failures < MOST_FAILURES;
  }

  /** Telegram's own words or an error code; nothing personal. */
  get lastFault(): string | null {
    return this.fault;
  }
}

function isAboutOneChat(failure: Failure): boolean {
  return failure.kind === 'refused' && (failure.code === 400 || failure.code === 403);
}
