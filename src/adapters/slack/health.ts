import { type Failure, isLockedOut } from './outcome.ts';

/** So many calls in a row that failed mean that Slack cannot be reached. */
const MOST_FAILURES = 3;

/** What the last calls, and the sockets where there are some, say of the channel. */
export class SlackHealth {
  private failures = 0;
  private fault: string | null = null;
  private deaf = false;

  /** `null`: a call went well. What Slack minds about one message or channel says nothing of all. */
  readonly heard = (failure: Failure | null): void => {
    const fine =
      failure === null ||
      failure.kind === 'slow_down' ||
      (failure.kind === 'refused' && !isLockedOut(failure.error));
    if (fine) {
      this.failures = 0;
      this.fault = null;
      return;
    }
    this.failures = failure.kind === 'refused' ? MOST_FAILURES : this.failures + 1;
    this.fault = failure.kind === 'refused' ? failure.error : failure.reason;
  };

  /** Whether any socket is open; without one nothing comes in. */
  readonly listening = (open: boolean): void => {
    this.deaf = !open;
  };

  get working(): boolean {
    return this.failures < MOST_FAILURES && !this.deaf;
  }

  /** Slack's own code or an error code; nothing personal. */
  get lastFault(): string | null {
    return this.deaf ? 'no socket' : this.fault;
  }
}
