import { type Answer, bytes, type Reply } from './answer.ts';
import { chance } from './chance.ts';
import type { FakeTime } from './time.ts';

/** What goes wrong with a call. `accepted`: whether it has its effect all the same, unknown to the caller. */
export type Fault =
  | { readonly kind: 'too-many'; readonly seconds: number }
  | { readonly kind: 'broken'; readonly status: number; readonly accepted: boolean }
  | { readonly kind: 'reset'; readonly when: 'before-body' | 'before' | 'after' }
  | { readonly kind: 'hang'; readonly seconds: number; readonly accepted: boolean }
  | { readonly kind: 'garbled' }
  | { readonly kind: 'revoked' };

/**
 * Which calls a fault strikes: of one method or any, in one place (chat, channel) or any; the first `times` of
 * them or all; each, or with a probability that a seed makes repeatable. A reset before the body knows no place.
 */
export interface FaultRule<F = Fault> {
  readonly fault: F;
  readonly method?: string;
  readonly place?: string;
  readonly times?: number;
  readonly probability?: number;
  readonly seed?: number;
}

interface Armed<F> extends FaultRule<F> {
  readonly id: number;
  readonly roll: () => number;
  left: number;
}

/** Faults that wait for their call; of a platform's calls, or of anything else that a fake gives out. */
export class FaultSwitch<F extends { readonly kind: string } = Fault> {
  #armed: Armed<F>[] = [];
  #last = 0;

  /** The answer is the rule's number, for taking it back. */
  arm(rule: FaultRule<F>): number {
    this.#last += 1;
    const left = rule.times ?? Number.POSITIVE_INFINITY;
    this.#armed.push({ ...rule, id: this.#last, left, roll: chance(rule.seed ?? 1) });
    return this.#last;
  }

  /** Without a number: all of them. */
  disarm(id?: number): void {
    this.#armed = id === undefined ? [] : this.#armed.filter((rule) => rule.id !== id);
  }

  /** The fault for a call whose headers have come and whose body has not. */
  beforeBody(method: string): F | null {
    return this.#strike((rule) => cutsBeforeBody(rule) && fits(rule, method, null));
  }

  /** The fault for a call that has come whole. */
  strike(method: string, place: string | null): F | null {
    return this.#strike((rule) => !cutsBeforeBody(rule) && fits(rule, method, place));
  }

  #strike(concerns: (rule: Armed<F>) => boolean): F | null {
    for (const rule of this.#armed) {
      if (rule.left <= 0 || !concerns(rule)) continue;
      if (rule.probability !== undefined && rule.roll() >= rule.probability) continue;
      rule.left -= 1;
      return rule.fault;
    }
    return null;
  }
}

function cutsBeforeBody({ fault }: FaultRule<{ readonly kind: string; readonly when?: string }>): boolean {
  return fault.kind === 'reset' && fault.when === 'before-body';
}

function fits(rule: FaultRule<unknown>, method: string, place: string | null): boolean {
  return (
    (rule.method === undefined || rule.method === method) &&
    (rule.place === undefined || rule.place === place)
  );
}

/** How a platform words the faults that it words. */
export interface FaultWords {
  tooMany(seconds: number): Answer;
  broken(status: number): Answer;
  revoked(): Answer;
}

export interface Outcome {
  readonly accepted: boolean;
  readonly reply: Reply;
}

/** Carries a fault out on a call: `accept` does what the call asks for. Hanging is over when the caller leaves. */
export async function undergo(
  fault: Fault | null,
  accept: () => Promise<{ readonly accepted: boolean; readonly reply: Answer }>,
  words: FaultWords,
  time: FakeTime,
  gone: AbortSignal,
): Promise<Outcome> {
  if (!fault) return await accept();
  switch (fault.kind) {
    case 'too-many':
      return { accepted: false, reply: words.tooMany(fault.seconds) };
    case 'revoked':
      return { accepted: false, reply: words.revoked() };
    case 'broken': {
      const accepted = fault.accepted && (await accept()).accepted;
      return { accepted, reply: words.broken(fault.status) };
    }
    case 'reset': {
      const accepted = fault.when === 'after' && (await accept()).accepted;
      return { accepted, reply: 'reset' };
    }
    case 'garbled':
      return { ...(await accept()), reply: bytes('application/json', '{"ok":tru') };
    case 'hang': {
      const outcome = fault.accepted ? await accept() : { accepted: false, reply: words.broken(504) };
      await time.wait(fault.seconds * 1000, gone);
      return outcome;
    }
  }
}
