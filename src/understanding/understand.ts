import { read } from './found.ts';
import { kindOf } from './message-kind.ts';
import { readThrough, type UnderstandingContext } from './reading.ts';
import type { MessageKind, Read, Understood } from './understood.ts';
import { warningsOf } from './warnings.ts';

/** A question or a correction may name a loss without telling of one. */
const TELLS_LOSS: ReadonlySet<MessageKind> = new Set(['complaint', 'answer', 'other']);

/**
 * Everything one text says, as `zhaodan understand` prints it. Pure, never throws, and linear in the length of the
 * text; spans count UTF-16 units of `text` itself.
 */
export function understand(text: string, context: UnderstandingContext): Understood {
  const reading = readThrough(text, context);
  const { words, direction, loss } = reading;
  const { language, facts } = reading.facts;
  const kind = kindOf(reading);
  const told = direction === null && TELLS_LOSS.has(kind);
  return {
    language,
    kind,
    loss_type: told ? loss.type : null,
    confidence: told ? loss.confidence : 0,
    reasons: told ? loss.reasons.map((reason) => read(words, reason) as Read<string>) : [],
    facts,
    direction,
    secrets: reading.secrets.map((secret) => read(words, secret) as Read<(typeof secret)['value']>),
    warnings: warningsOf(reading, context.receivedAt),
  };
}
