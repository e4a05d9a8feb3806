import type { Attributes } from '@opentelemetry/api';
import { CHANNELS } from '../../engine/inbound.ts';
import type { Marks } from '../../engine/ports/tracer.ts';

/** The words of the program's own unions look like this; references, numbers, addresses and sentences do not. */
const OWN_WORD = /^[a-z]+(?:_[a-z]+)*$/;
const LONGEST_WORD = 24;

/** Marks as attributes; what is not a closed word or a count is left out, whatever it is. */
export function attributesOf({ channel, kind, outcome, attempt, count }: Marks): Attributes {
  return {
    ...(channel !== undefined && CHANNELS.includes(channel) && { 'zhaodan.channel': channel }),
    ...(isOwnWord(kind) && { 'zhaodan.kind': kind }),
    ...(isOwnWord(outcome) && { 'zhaodan.outcome': outcome }),
    ...(Number.isInteger(attempt) && { 'zhaodan.attempt': attempt }),
    ...(Number.isInteger(count) && { 'zhaodan.count': count }),
  };
}

/** The class of what was thrown: its message may quote a customer. */
export function classOf(reason: unknown): string {
  if (!(reason instanceof Error)) return typeof reason;
  return reason.constructor.name || 'Error';
}

function isOwnWord(word: string | undefined): word is string {
  return word !== undefined && word.length <= LONGEST_WORD && OWN_WORD.test(word);
}
