import { read } from './found.ts';
import { kindOf } from './message-kind.ts';
import { readThrough, type UnderstandingContext } from './reading.ts';
import type { MessageKind, Read, Understood } from './understood.ts';
import { warningsOf } from './warnings.ts';

/**
 * How sure the loss type must be, by what the message is: a question or a correction may name a loss without telling of
 * one, an answer seldom tells of one.
 */
const SURE_ENOUGH: Readonly<Record<MessageKind, number>> = {
  complaint: 0,
  answer: 0.6,
  other: 0.6,
  question: 1,
  correction: 1,
  payment_notice: 1,
};

/**
 * Everything one text says, as `zhaodan understand` prints it. Pure, never throws, and linear in the length of the
 * text; spans count UTF-16 units of `text` itself.
 */
export function understand(text: string, context: UnderstandingContext): Understood {
  const reading = readThrough(text, context);
  const { words, direction, loss } = reading;
  const { language, facts } = reading.facts;
  const kind = kindOf(reading);
  const told = loss.confidence > SURE_ENOUGH[kind];
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
