import { known, type NamedValue } from '../../../domain/fact.ts';
import { kindOfProduct } from '../../../understanding/products/kinds.ts';
import { dossierOf } from '../dossier.ts';
import type { Work } from '../work.ts';

/** What many shops sell, of which the name is still to come. */
const OF_A_KIND =
  /^(?:an? |the |my )?(?:礼品卡|充值卡|点卡|卡密|兑换码|激活码|会员|月卡|季卡|年卡|e-?gift ?cards?|gift ?cards?|vouchers?|(?:activation |licen[cs]e |game )?(?:keys?|codes?)|subscription|membership)$/i;
const LONGEST = 30;

/** "A gift card", and later "steam": one name, told in two halves. */
export function wholeName(work: Work, stated: NamedValue, isCorrection: boolean): NamedValue {
  if (stated.name !== 'product' || isCorrection || stated.value.length > LONGEST) return stated;
  const kind = known(dossierOf(work).facts, 'product')?.value ?? '';
  const isNamed = OF_A_KIND.test(stated.value) || kindOfProduct(stated.value) !== null;
  if (!OF_A_KIND.test(kind) || isNamed) return stated;
  const gap = /\w$/.test(stated.value) || /^\w/.test(kind) ? ' ' : '';
  return { name: 'product', value: stated.value + gap + kind.replace(/^(?:an?|the|my) /i, '') };
}
