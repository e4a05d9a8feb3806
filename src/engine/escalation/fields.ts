import { FACT_NAMES, type FactName } from '../../domain/fact.ts';
import { demandWords, shopAnswer, shopName, storyWordings, type Wording } from './complaint.ts';
import { formWords } from './form-words.ts';
import { whereToFind } from './preflight.ts';
import type { Route } from './schema.ts';
import { operatorOf } from './situation.ts';
import type { Field } from './vocabulary.ts';

/** One row of a form: what belongs there, or where the customer finds it. */
export interface FieldRow {
  readonly field: Field;
  /** `null`: to be filled in by the customer. */
  readonly words: string | null;
  /** Key of the text that says where it is found; `null` where the row is filled in or nothing needs finding. */
  readonly where: string | null;
}

function isFact(field: Field): field is Field & FactName {
  return (FACT_NAMES as readonly string[]).includes(field);
}

function wordsOf(field: Field, route: Route, wording: Wording): string {
  const { situation, locale, texts } = wording;
  const operator = operatorOf(situation);
  switch (field) {
    case 'operator_name':
      return operator?.name ?? '';
    case 'operator_address':
      return operator?.address ?? '';
    case 'operator_code':
      return operator?.code ?? '';
    case 'case_reference':
      return situation.case.reference;
    case 'what_happened':
      return storyWordings(wording)[0] ?? '';
    case 'demand':
      return demandWords(route, wording);
    case 'shop_answer':
      return shopAnswer(wording);
    case 'shop':
      return shopName(wording);
    default:
      return isFact(field) ? formWords(situation.case.facts, field, locale, texts) : '';
  }
}

/** The rows of a route's form. What is not known stays open, with where to find it. */
export function fieldsOf(route: Route, wording: Wording): readonly FieldRow[] {
  return route.fields.map((field) => {
    const words = wordsOf(field, route, wording);
    if (words !== '') return { field, words, where: null };
    const told = field === 'what_happened' || field === 'demand' || field === 'shop_answer';
    const findable = !told && field !== 'case_reference';
    return { field, words: null, where: findable ? whereToFind(field, wording.situation) : null };
  });
}
