import { understand } from '../understanding/understand.ts';
import type { Understood } from '../understanding/understood.ts';

/** Where `understand` reads its JSON lines and says its answers, one line a call and without the line end. */
export interface UnderstandDoors {
  readonly input: AsyncIterable<string> | NodeJS.ReadableStream;
  readonly output: (line: string) => void;
}

type Question = { readonly id: unknown } & (
  | { readonly text: string; readonly receivedAt: string }
  | { readonly error: string }
);

const ISO_INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/i;

/** `undefined`: not a time. One without an offset is Beijing time, as everywhere. */
function instant(received: unknown): string | undefined {
  if (received === undefined || received === null) return new Date().toISOString();
  const match = typeof received === 'string' ? ISO_INSTANT.exec(received.trim()) : null;
  if (!match) return undefined;
  const whole = match[1] === undefined ? `${match[0]}+08:00` : match[0];
  return Number.isNaN(Date.parse(whole)) ? undefined : whole;
}

/** The errors name what is wrong and never repeat the line: it is somebody's message. */
function parse(line: string): Question {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, error: 'not a JSON object' };
  }
  const { id = null, text, received_at } = value as Record<string, unknown>;
  if (typeof text !== 'string') return { id, error: 'text is missing or no string' };
  const receivedAt = instant(received_at);
  if (receivedAt === undefined) return { id, error: 'received_at is no ISO 8601 time' };
  return { id, text, receivedAt };
}

/** The line in the order of interfaces.md §3; `secrets` names the kinds alone. */
function answer(id: unknown, understood: Understood): string {
  const { language, kind, loss_type, confidence, facts, direction, secrets, warnings } = understood;
  const kinds = [...new Set(secrets.map((secret) => secret.value))];
  return JSON.stringify({
    id,
    language,
    kind,
    loss_type,
    confidence,
    facts,
    direction,
    secrets: kinds,
    warnings,
  });
}

async function* linesOf(input: UnderstandDoors['input']): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    parts[0] = rest + (parts[0] ?? '');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/** Answers each line in its place, as it comes. Exit code: 0, or 1 where a line was at fault. */
export async function understandCommand({ input, output }: UnderstandDoors): Promise<number> {
  let exit = 0;
  for await (const line of linesOf(input)) {
    const question = parse(line.replace(/^\uFEFF/, ''));
    if ('error' in question) {
      exit = 1;
      output(JSON.stringify({ id: question.id, error: question.error }));
    } else {
      output(answer(question.id, understand(question.text, { receivedAt: question.receivedAt })));
    }
  }
  return exit;
}
