import type { FactName, FactSource, FactValues } from '../../domain/fact.ts';
import { fileStatement } from '../../domain/filing.ts';
import { formatMoney, formatStatedTime } from '../../domain/format.ts';
import type { StatedTime } from '../../domain/instant.ts';
import type { Locale } from '../../domain/locale.ts';
import { maskFact } from '../../domain/masking.ts';
import type { Money } from '../../domain/money.ts';
import type { Phrase } from '../ports/texts.ts';
import { dossierOf, putFacts } from './dossier.ts';
import { CUSTOMER, record, type Work } from './work.ts';

/** A fact in words for a line that says what was understood; numbers by their last four. */
export function factPhrase(name: FactName, value: FactValues[FactName], locale: Locale, now: number): Phrase {
  switch (name) {
    case 'amount':
      return verbatim(formatMoney(value as Money));
    case 'paid_at':
      return verbatim(formatStatedTime(value as StatedTime, locale, now));
    case 'payment_channel':
      return { key: `payment-channel-${dashed(value)}` };
    case 'product_kind':
      return { key: `product-kind-${dashed(value)}` };
    case 'wallet_status':
      return { key: `wallet-status-${dashed(value)}` };
    case 'order_seen':
      return { key: `order-seen-${dashed(value)}` };
    case 'loss_claimed':
      return { key: `loss-${dashed(value)}` };
    case 'product':
    case 'shop':
    case 'payee':
    case 'order_before':
      return verbatim(String(value));
    default:
      return {
        key: 'named-value',
        args: { name: { key: `fact-${dashed(name)}` }, value: maskFact(name, value as string) },
      };
  }
}

export function dashed(value: unknown): string {
  return String(value).replaceAll('_', '-');
}

/** Words that need no translation. */
export function verbatim(words: string): Phrase {
  return { key: 'verbatim', args: { words } };
}

/** Concluded from other words of the same message, so saying them would be an echo. */
const UNSAID: readonly FactName[] = ['loss_claimed', 'product_kind', 'wallet_status'];

export interface Stated<N extends FactName = FactName> {
  readonly name: N;
  readonly value: FactValues[N];
}

/**
 * Files statements as facts of the case (or of the draft before consent). New ones are said in the line of what was
 * understood, corrections with both values; a collision between two sources is asked about by whoever files. `file`:
 * how a second value is filed.
 */
export function fileFacts(
  work: Work,
  stated: readonly Stated[],
  source: FactSource,
  quiet = false,
  file = fileStatement,
): FactName[] {
  const filed: FactName[] = [];
  for (const { name, value } of stated) {
    const before = dossierOf(work).facts;
    if (isOnlyAnger(name, value, work)) continue;
    const { facts, change } = file(before, name, { value, source, at: work.now });
    if (facts === before) continue;
    const old = before[name];
    putFacts(work, facts);
    record(
      work,
      change === 'corrected'
        ? 'fact_corrected'
        : change === 'contradicted'
          ? 'fact_contradicted'
          : 'fact_filed',
      source.kind === 'agent' ? { kind: 'agent', id: source.id } : CUSTOMER,
      { fact: name, source: source.kind },
      { value: JSON.stringify(value) },
    );
    // What was known is borne out: nothing to say, but worth more from now on.
    if (change === 'same') continue;
    filed.push(name);
    if (quiet) continue;
    const words = factPhrase(name, value, work.conversation.locale, work.now);
    if (change !== 'new' && name === 'loss_claimed') continue;
    if (change === 'new') {
      if (!UNSAID.includes(name)) work.reply.understood.push(words);
      continue;
    }
    if (old === undefined || old.standing === 'unobtainable') continue;
    const was = factPhrase(name, old.value, work.conversation.locale, work.now);
    if (change === 'contradicted') continue;
    work.reply.says.push({
      key: 'corrected',
      args: { name: { key: `fact-${dashed(name)}` }, old: was, new: words },
    });
  }
  return filed;
}

/** "I want my money back" is no kind of loss: it takes nothing away from the kind that is known. */
function isOnlyAnger(name: FactName, value: unknown, work: Work): boolean {
  return name === 'loss_claimed' && value === 'other' && dossierOf(work).lossType !== null;
}
