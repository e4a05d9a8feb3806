import {
  type FactName,
  type FactSource,
  type FactValues,
  known,
  type NamedValue,
} from '../../../domain/fact.ts';
import { inWords } from '../../../domain/fact-words.ts';
import { fileStatement } from '../../../domain/filing.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { Phrase } from '../../ports/texts.ts';
import { dossierOf, putFacts } from '../dossier.ts';
import { CUSTOMER, record, type Work } from '../work.ts';

/** A fact in words for the customer, by its name where it would say nothing without; what is personal by its ends. */
export function factPhrase<N extends FactName>(
  name: N,
  value: FactValues[N],
  locale: Locale,
  now: Instant,
): Phrase {
  const said = inWords(name, value, locale, now);
  const named = { key: `fact-${dashed(name)}` };
  // A second sum says nothing without.
  if (name === 'refunded' && said.kind === 'plain')
    return { key: 'named-value', args: { name: named, value: said.words } };
  if (said.kind !== 'number' && said.kind !== 'contact') return phraseOf(said);
  return { key: 'named-value', args: { name: named, value: said.masked } };
}

/** The same in a sentence that names the fact itself. */
export function valuePhrase<N extends FactName>(
  name: N,
  value: FactValues[N],
  locale: Locale,
  now: Instant,
): Phrase {
  return phraseOf(inWords(name, value, locale, now));
}

function phraseOf(said: ReturnType<typeof inWords>): Phrase {
  if (said.kind === 'code') return { key: `${said.family}-${dashed(said.code)}` };
  return verbatim(said.kind === 'plain' ? said.words : said.masked);
}

export function dashed(value: unknown): string {
  return String(value).replaceAll('_', '-');
}

/** Words that need no translation. */
export function verbatim(words: string): Phrase {
  return { key: 'verbatim', args: { words } };
}

/** Concluded from other words of the same message, so saying them would be an echo. */
const UNSAID: readonly FactName[] = ['loss_claimed', 'product_kind', 'wallet_status', 'trouble', 'wants'];

/**
 * Files statements as facts of the case (or of the draft before consent). New ones are said in the line of what was
 * understood, corrections with both values; a collision between two sources is asked about by whoever files. `file`:
 * how a second value is filed.
 */
export function fileFacts(
  work: Work,
  stated: readonly NamedValue[],
  source: FactSource,
  quiet = false,
  file = fileStatement,
): FactName[] {
  const filed: FactName[] = [];
  for (const { name, value } of stated) {
    const before = dossierOf(work).facts;
    if (source.kind !== 'button' && isOnlyAnger(name, value, work)) continue;
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
    // What was known is borne out: nothing to say, but worth more from now on; unless it was disputed until now.
    const isSettled = known(before, name)?.rival !== undefined && known(facts, name)?.rival === undefined;
    if (change === 'same' && !isSettled) continue;
    filed.push(name);
    if (quiet) continue;
    // A time by itself was filed as of the day that is known.
    const words = factPhrase(name, known(facts, name)?.value ?? value, work.conversation.locale, work.now);
    if (change !== 'new' && (name === 'loss_claimed' || name === 'trouble')) continue;
    if (change === 'new' || change === 'same') {
      if (!UNSAID.includes(name) && !isEcho(name, stated)) work.reply.understood.push(words);
      continue;
    }
    if (old === undefined || old.standing === 'unobtainable') continue;
    if (change === 'contradicted') continue;
    const { locale } = work.conversation;
    sayCorrected(work, {
      key: 'corrected-value',
      args: {
        name: { key: `fact-${dashed(name)}` },
        old: valuePhrase(name, old.value, locale, work.now),
        new: valuePhrase(name, known(facts, name)?.value ?? value, locale, work.now),
      },
    });
  }
  return filed;
}

/** A description in the customer's own words, where what stands in it is said; the shop's number under its other name. */
function isEcho(name: FactName, stated: readonly NamedValue[]): boolean {
  const [own] = stated.filter((each) => each.name === 'shop_order_id');
  if (
    name === 'shop_order_id' &&
    stated.some((each) => each.name === 'merchant_order_id' && each.value === own?.value)
  )
    return true;
  return name === 'order_before' && stated.some((each) => each.name !== name && !UNSAID.includes(each.name));
}

/** All that was corrected in one turn is told in one line. */
function sayCorrected(work: Work, change: Phrase): void {
  const { says } = work.reply;
  const at = says.findIndex(({ key }) => key === 'corrected');
  const before = (says[at]?.args?.changes ?? []) as readonly Phrase[];
  const line = { key: 'corrected', args: { changes: [...before, change] } };
  if (at < 0) says.push(line);
  else says[at] = line;
}

/** "I want my money back" is no kind of loss: it takes nothing away from the kind that is known. */
function isOnlyAnger(name: FactName, value: unknown, work: Work): boolean {
  return name === 'loss_claimed' && value === 'other' && dossierOf(work).lossType !== null;
}
