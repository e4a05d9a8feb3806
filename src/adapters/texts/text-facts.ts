import { type Pattern, parse, type Resource, type VariableReference, Visitor } from '@fluent/syntax';
import type { Locale } from '../../domain/locale.ts';
import type { TextFacts } from '../../engine/flow/check/flow-set.ts';
import type { Fault } from '../../engine/flow/fault.ts';
import { readTextFiles } from './read-texts.ts';

/** What the texts of a language name, and the faults of their syntax (which the runtime drops without a word). */
export function readTextFacts(
  dir: string,
  locale: Locale,
): { readonly facts: TextFacts; readonly faults: Fault[] } {
  const variables = new Map<string, Set<string>>();
  const synonyms = new Map<string, string[]>();
  const plain = new Map<string, string>();
  const allWords = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { file, source } of readTextFiles(dir, locale)) {
    for (const entry of parse(source, {}).body) {
      faults.push(...syntaxFaults(entry, file, source));
      if (entry.type !== 'Message') continue;
      const key = entry.id.name;
      if (variables.has(key)) faults.push({ file, path: key, reason: 'it is there twice' });
      if (entry.value) {
        variables.set(key, variablesIn(entry.value));
        allWords.set(key, wordsOf(entry.value));
        const words = plainWords(entry.value);
        if (words !== null) plain.set(key, words);
      }
      const also = entry.attributes.find(({ id }) => id.name === 'also');
      if (also)
        synonyms.set(
          key,
          (plainWords(also.value) ?? '').split(/[,，、]/).map((word) => word.trim()),
        );
    }
  }
  return { facts: { locale, variables, synonyms, plain, words: allWords }, faults };
}

function syntaxFaults(entry: Resource['body'][number], file: string, source: string): Fault[] {
  if (entry.type !== 'Junk') return [];
  const start = entry.span?.start ?? 0;
  const line = source.slice(0, start).split('\n').length;
  const reason = entry.annotations.map(({ message }) => message).join('; ');
  return [{ file, path: `line ${line}`, reason: reason === '' ? 'this cannot be read' : reason }];
}

function variablesIn(pattern: Pattern): Set<string> {
  const collector = new VariableCollector();
  collector.visit(pattern);
  return collector.names;
}

class VariableCollector extends Visitor {
  readonly names = new Set<string>();
  override visitVariableReference({ id }: VariableReference): void {
    this.names.add(id.name);
  }
}

function wordsOf(pattern: Pattern): string {
  return pattern.elements.map((element) => (element.type === 'TextElement' ? element.value : ' … ')).join('');
}

function plainWords(pattern: Pattern): string | null {
  const parts = pattern.elements.map((element) => (element.type === 'TextElement' ? element.value : null));
  return parts.includes(null) ? null : parts.join('');
}
