import type { Case } from '../../domain/case.ts';
import type { EvidenceItem } from '../../domain/evidence.ts';
import { known } from '../../domain/fact.ts';
import type { WaitingState } from '../flow/flows.ts';
import type { Phrase } from '../ports/texts.ts';
import type { Tools } from '../tools.ts';
import { dossierOf } from './dossier.ts';
import { gapsToAsk } from './routes/picked.ts';
import { dashed } from './state-facts.ts';
import type { Work } from './work.ts';

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

export function howToFindItem({ facts }: Pick<Case, 'facts'>, item: EvidenceItem): Phrase {
  const channel = known(facts, 'payment_channel')?.value;
  const card = CARDS[channel as keyof typeof CARDS] ?? 'other';
  return { key: `how-${dashed(item)}-${card}` };
}
