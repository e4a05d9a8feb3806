import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Alias, Document } from 'yaml';
import type { z } from 'zod';
import { likeliest } from '../../domain/likeliest.ts';
import type { Fault } from '../../engine/flow/fault.ts';
import { knownKeys } from './known-keys.ts';
import { NOTHING_BEFORE, type ParsedBefore } from './parsed-before.ts';

/** Loaded for a text that was not parsed before. */
const yaml = (): typeof import('yaml') => createRequire(import.meta.url)('yaml');

export type ReadYaml<T> = { readonly value: T } | { readonly faults: readonly Fault[] };

/** One YAML file in the shape of a schema, or every fault of it with line or path. `file` is how faults call it. */
export function readYaml<S extends z.ZodType>(
  path: string,
  file: string,
  schema: S,
  before: ParsedBefore = NOTHING_BEFORE,
): ReadYaml<z.output<S>> {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    return { faults: [{ file, path: '', reason: 'there is no such file, or it cannot be read' }] };
  }
  const known = schema.safeParse(before.valueOf(source));
  if (known.success) return { value: known.data };
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map(({ pos, message }) => ({
        file,
        path: `line ${lines.linePos(pos[0]).line}`,
        reason: message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '',
      })),
    };
  }
  const loose = aliasesWithoutAnchor(document);
  if (loose.length > 0) {
    return {
      faults: loose.map(({ source: name, range }) => ({
        file,
        path: `line ${lines.linePos(range?.[0] ?? 0).line}`,
        reason: `there is no &${name} above this *${name}`,
      })),
    };
  }
  const value: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    before.learn(source, value);
    return { value: parsed.data };
  }
  const lineOf = (at: readonly PropertyKey[]) => {
    const start = startOf(document, at);
    return start === null ? {} : { line: lines.linePos(start).line };
  };
  const places = parsed.error.issues.flatMap((issue) => placesOf(issue, schema));
  return {
    faults: places.map(({ at, reason }) => ({
      file,
      path: at.map(String).join('.'),
      reason,
      ...lineOf(at),
    })),
  };
}

type Issue = z.core.$ZodIssue;
interface Place {
  readonly at: readonly PropertyKey[];
  readonly reason: string;
}

function aliasesWithoutAnchor(document: Document): readonly Alias[] {
  const found: Alias[] = [];
  yaml().visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) === undefined) found.push(alias);
    },
  });
  return found;
}

/** Where in the source a key or a value begins; of one that is not there, what it should stand in. */
function startOf(document: Document, at: readonly PropertyKey[]): number | null {
  const { isMap, isNode, isScalar } = yaml();
  for (let depth = at.length; depth > 0; depth -= 1) {
    const within = document.getIn(at.slice(0, depth - 1), true);
    const pair = isMap(within)
      ? within.items.find(({ key }) => isScalar(key) && key.value === at[depth - 1])
      : undefined;
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
    const node = document.getIn(at.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return null;
}

/** A union's own message says nothing; the branch that came nearest says what is wrong. */
function placesOf(issue: Issue, schema: z.ZodType, above: readonly PropertyKey[] = []): Place[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const depth = (branch: readonly Issue[]) => Math.max(...branch.map((inner) => inner.path.length));
    const [nearest] = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
    if (nearest) return nearest.flatMap((inner) => placesOf(inner, schema, path));
  }
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => {
      const meant = likeliest(key, known);
      return { at: [...path, key], reason: `there is no such key${meant ? `; did you mean ${meant}?` : ''}` };
    });
  }
  return [{ at: path, reason: issue.message }];
}
