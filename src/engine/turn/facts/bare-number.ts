import { known, type NamedValue } from '../../../domain/fact.ts';
import { parseMoney } from '../../../domain/format.ts';
import { takesYuan } from '../../../domain/payment-channel.ts';
import { namesMoney } from '../../../understanding/names-money.ts';
import { factsAmong } from '../../escalation/preflight.ts';
import type { WaitingState } from '../../flow/flows.ts';
import { isOwn } from '../../flow/own-choices.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import { gapsToAsk } from '../routes/picked.ts';
import type { Work } from '../work.ts';

const BARE = /^[\s\d.,，。]+$/;
/** 49.99 is a price; 11.25 may be a day, and 3.5 anything. */
const PRICE = /^\s*(?:[1-9]\d{0,4}\.(?:3[2-9]|[4-9]\d|00)|(?:1[3-9]|[2-9]\d|[1-9]\d{2,4})\.\d\d)[\s。]*$/;

/** A number and nothing else is an amount where the payment is asked for, or where it has cents; elsewhere it may be anything. */
export function isBareNumber(work: Work, { text }: ReadText, pending: WaitingState, tools: Tools): boolean {
  const said = text.normalize('NFKC');
  if (!BARE.test(said)) return false;
  if (PRICE.test(said) && known(dossierOf(work).facts, 'amount') === undefined) return false;
  const disputed = work.conversation.prompt?.buttons.some(({ option }) => isOwn(option, 'keep.amount'));
  const lacking = pending.offers === 'gaps' && factsAmong(gapsToAsk(work, tools)).includes('amount');
  return pending.evidence !== 'payment' && !disputed && !lacking;
}

/**
 * What a number is counted in, no word beside it tells: the money named before, or, where it is all that was said, that of
 * the talk's language.
 */
export function inMoneyOfTalk(work: Work, stated: NamedValue, { text, says }: ReadText): NamedValue {
  if (stated.name !== 'amount' || stated.value.currency === 'USDT') return stated;
  const { facts } = dossierOf(work);
  const before = known(facts, 'amount')?.value.currency;
  if (before === undefined && !BARE.test(text.normalize('NFKC'))) return stated;
  if (namesMoney(text)) return stated;
  const isYuan = work.conversation.locale !== 'en' || takesYuan(known(facts, 'payment_channel')?.value);
  const currency = before ?? (isYuan ? 'CNY' : 'USD');
  const value = says.facts.amount && parseMoney(says.facts.amount.value, currency);
  return value ? { name: 'amount', value } : stated;
}
