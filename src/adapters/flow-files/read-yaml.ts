import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../../engine/flow/fault.ts';

export type ReadYaml<T> = { readonly value: T } | { readonly faults: readonly Fault[] };

/** One YAML file in the shape of a schema, or every fault of it with line or path. `file` is how faults call it. */
export function readYaml<S extends z.ZodType>(path: string, file: string, schema: S): ReadYaml<z.output<S>> {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    return { faults: [{ file, path: '', reason: 'there is no such file, or it cannot be read' }] };
  }
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
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data };
  return { faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, file)) };
}

type Issue = z.core.$ZodIssue;

/** A union's own message says nothing; the branch that came nearest says what is wrong. */
function faultsOf(issue: Issue, file: string, above: readonly PropertyKey[] = []): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const depth = (branch: readonly Issue[]) => Math.max(...branch.map((inner) => inner.path.length));
    const [nearest] = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
    if (nearest) return nearest.flatMap((inner) => faultsOf(inner, file, path));
  }
  return [{ file, path: path.map(String).join('.'), reason: issue.message }];
}
