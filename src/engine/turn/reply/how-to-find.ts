import type { Case } from '../../../domain/case.ts';
import type { EvidenceItem } from '../../../domain/evidence.ts';
import { known } from '../../../domain/fact.ts';
import type { WaitingState } from '../../flow/flows.ts';
import type { Phrase } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import { dashed } from '../facts/state-facts.ts';
import { gapsToAsk } from '../routes/picked.ts';
import type { Work } from '../work.ts';

/** Payment channels with a how-to-find card of their own; a bank card is looked up like UnionPay. */
const CARDS = { alipay: 'alipay', wechat: 'wechat', unionpay: 'unionpay', bank_card: 'unionpay' } as const;

/** The card that says where a piece of evidence is found, for the customer's own payment channel. */
export function howToFind(
  work: Work,
  state: Pick<WaitingState, 'evidence' | 'offers'>,
  tools: Pick<Tools, 'routes' | 'shop'>,
): Phrase {
  const [gap] = state.offers === 'gaps' ? gapsToAsk(work, tools) : [];
  if (gap !== undefined) return { key: gap.where };
  return state.evidence === undefined ? { key: 'help' } : howToFindItem(dossierOf(work), state.evidence);
}

export function howToFindItem(view: Pick<Case, 'facts'>, item: EvidenceItem): Phrase {
  return { key: `how-${dashed(item)}-${cardOf(view) ?? 'other'}` };
}

/** What a question says of itself, for the customer's own payment channel where there is a text of its own for it. */
export function explained(work: Work, key: string, { texts }: Pick<Tools, 'texts'>): Phrase {
  const own = `${key}-${cardOf(dossierOf(work))}`;
  return { key: texts.has(own, work.conversation.locale) ? own : key };
}

function cardOf({ facts }: Pick<Case, 'facts'>): string | undefined {
  return CARDS[known(facts, 'payment_channel')?.value as keyof typeof CARDS];
}
