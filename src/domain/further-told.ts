import type { Case } from './case.ts';
import { abbreviateId, maskText } from './masking.ts';

/** Whether a further payment was told by its number alone, and by no sum or time. */
export function isNumber(told: string): boolean {
  return /^(?=.*\d)[A-Za-z\d]{12,}$/.test(told);
}

/** Further payments for the order, as a statement names them. */
export function furtherTold({ further = [] }: Pick<Case, 'further'>, numbers: 'masked' | 'whole'): string[] {
  if (numbers === 'whole') return [...further];
  return further.map((each) => (isNumber(each) ? abbreviateId(each) : maskText(each)));
}
