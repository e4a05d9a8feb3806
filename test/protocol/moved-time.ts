import { eventually } from './slack-house.ts';

/** A program that was started with a clock that can be moved: outages last for minutes, and nobody waits for them. */
export class MovedTime {
  private readonly address: () => string;
  private moved = 0;

  constructor(address: () => string) {
    this.address = address;
  }

  /** Answers once everything that came due is handled. */
  async advance(seconds: number): Promise<void> {
    this.moved += seconds;
    await this.post(seconds);
  }

  /** After the program began again, whose clock begins with the world's: time goes on from where it was. */
  async goOn(): Promise<void> {
    await this.post(this.moved);
  }

  /** As `look` wishes, once enough time went by; so much at a time. */
  until<T>(seconds: number, look: () => Promise<T>): Promise<T> {
    return eventually(async () => {
      await this.advance(seconds);
      return look();
    });
  }

  private async post(seconds: number): Promise<void> {
    const answer = await fetch(`${this.address()}/demo/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advance_seconds: seconds }),
    });
    if (!answer.ok) throw new Error(`the clock was not moved: ${answer.status}`);
  }
}
