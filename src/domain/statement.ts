import type { Case } from './case.ts';
import type { Locale } from './locale.ts';
import { statementEn } from './statement-en.ts';
import { statementZh } from './statement-zh.ts';
import { wentElsewhere } from './went-elsewhere.ts';

/**
 * The appeal in a sentence or two: when, where, how, what for, what happened, and the numbers. What is not known is
 * left out. `shopName` stands in where the customer named no shop and nothing says that the money went to another. Numbers show their ends only unless `whole`.
 */
export function statement(
  theCase: Pick<Case, 'facts' | 'lossType' | 'checks' | 'warnings' | 'further'>,
  locale: Locale,
  shopName?: string,
  numbers: 'masked' | 'whole' = 'masked',
): string {
  const write = locale === 'zh-CN' ? statementZh : statementEn;
  return write(theCase, wentElsewhere(theCase) ? '' : (shopName ?? ''), numbers);
}
