import type { LossType } from '../domain/loss-type.ts';
import { type Found, read } from './found.ts';
import { type Reading, readThrough, type UnderstandingContext } from './reading.ts';
import { saysOf } from './telling.ts';
import type { Read, Understood } from './understood.ts';
import { warningsOf } from './warnings.ts';

/** The signs that speak for a loss type, strongest first. */
function reasonsFor(type: LossType, { signs }: Reading): Found<string>[] {
  return signs
    .map(({ name, from, to }) => ({ value: name, from, to, weight: saysOf(name, type) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ value, from, to }) => ({ value, from, to }));
}

/**
 * Everything one text says, as `zhaodan understand` prints it. Pure, never throws, and linear in the length of the
 * text; spans count UTF-16 units of `text` itself.
 */
export function understand(text: string, context: UnderstandingContext): Understood {
  const reading = readThrough(text, context);
  const { words, direction, told } = reading;
  const { language, facts } = reading.facts;
  const notice = direction !== null;
  const loss = notice ? null : told.loss;
  return {
    language,
    kind: notice ? 'payment_notice' : told.kind,
    loss_type: loss,
    confidence: notice ? 0 : told.confidence,
    reasons:
      loss === null ? [] : reasonsFor(loss, reading).map((reason) => read(words, reason) as Read<string>),
    facts,
    direction,
    secrets: reading.secrets.map((secret) => read(words, secret) as Read<(typeof secret)['value']>),
    warnings: warningsOf(reading, context.receivedAt),
  };
}
