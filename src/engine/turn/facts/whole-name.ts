import { known, type NamedValue } from '../../../domain/fact.ts';
import { kindOfProduct } from '../../../understanding/products/kinds.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import type { Work } from '../work.ts';

/** What many shops sell, of which the name is still to come. */
const OF_A_KIND =
  /^(?:an? |the |my )?(?:礼品卡|充值卡|点卡|卡密|兑换码|激活码|会员|月卡|季卡|年卡|e-?gift ?cards?|gift ?cards?|vouchers?|(?:activation |licen[cs]e |game )?(?:keys?|codes?)|subscription|membership)$/i;
const LONGEST = 30;

/** Words by which goods are named, and not only spoken of. */
const NAMES_GOODS =
  /(?:买|充|订|下单)的(?:是|就是|不是)?|商品(?:名|是|应该|要?改[成为])|东西是|\b(?:bought|ordered|purchased|it(?:'s| is| was) (?:an?|for|the)|(?:product|item) (?:is|was|should)|was for|change (?:it|the (?:product|item)) to)\b/iu;

/** Goods that are only spoken of once others are known: 是你们卖的月卡冒充年卡吧. */
export function isOnlySpokenOf(
  work: Work,
  { value }: NamedValue & { name: 'product' },
  { text }: Pick<ReadText, 'text'>,
): boolean {
  const before = known(dossierOf(work).facts, 'product')?.value;
  if (before === undefined || OF_A_KIND.test(before) || text.trim() === value) return false;
  const isSame = before.includes(value) || value.includes(before);
  return !isSame && (/[?？吧吗]/.test(text) || !NAMES_GOODS.test(text));
}

/** "A gift card", and later "steam": one name, told in two halves. */
export function wholeName(work: Work, stated: NamedValue, isCorrection: boolean): NamedValue {
  if (stated.name !== 'product' || isCorrection || stated.value.length > LONGEST) return stated;
  const kind = known(dossierOf(work).facts, 'product')?.value ?? '';
  const isNamed = OF_A_KIND.test(stated.value) || kindOfProduct(stated.value) !== null;
  if (!OF_A_KIND.test(kind) || isNamed) return stated;
  const gap = /\w$/.test(stated.value) || /^\w/.test(kind) ? ' ' : '';
  return { name: 'product', value: stated.value + gap + kind.replace(/^(?:an?|the|my) /i, '') };
}
