import type { Case } from './case.ts';
import { abbreviateId, maskText } from './masking.ts';

/** A number by itself, and no sum or time. */
const NUMBER = /^(?=.*\d)[A-Za-z\d]{12,}$/;

/** Further payments for the order, as a statement names them. */
export function furtherTold({ further = [] }: Pick<Case, 'further'>, numbers: 'masked' | 'whole'): string[] {
  if (numbers === 'whole') return [...further];
  return further.map((each) => (NUMBER.test(each) ? abbreviateId(each) : maskText(each)));
}
