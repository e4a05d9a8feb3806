import type { FluentBundle } from '@fluent/bundle';

export type Pattern = NonNullable<NonNullable<ReturnType<FluentBundle['getMessage']>>['value']>;
type Element = Exclude<Pattern, string>[number];

/** Every variable a pattern names, also in the variants of a choice and in the texts it refers to. */
export function variablesIn(pattern: Pattern, bundle: FluentBundle): Set<string> {
  return new Set(typeof pattern === 'string' ? [] : pattern.flatMap((each) => namesIn(each, bundle)));
}

function namesIn(element: Element, bundle: FluentBundle): readonly string[] {
  if (typeof element === 'string') return [];
  switch (element.type) {
    case 'var':
      return [element.name];
    case 'select':
      return [
        ...namesIn(element.selector, bundle),
        ...element.variants.flatMap(({ value }) => [...variablesIn(value, bundle)]),
      ];
    case 'func':
      return element.args.flatMap((each) => (each.type === 'narg' ? [] : namesIn(each, bundle)));
    case 'mesg': {
      const message = bundle.getMessage(element.name);
      const value = element.attr ? message?.attributes[element.attr] : message?.value;
      return value == null ? [] : [...variablesIn(value, bundle)];
    }
    default:
      return [];
  }
}
