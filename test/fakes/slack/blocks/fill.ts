import { inActions, inInput } from './elements.ts';
import { isObject } from './schema.ts';

const INTERACTIVE = new Set([...Object.keys(inActions), ...Object.keys(inInput)]);

function fillIn(value: unknown, newId: () => string): unknown {
  if (Array.isArray(value)) return value.map((each) => fillIn(each, newId));
  if (!isObject(value)) return value;
  const filled = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fillIn(each, newId)]));
  if (value.type === 'plain_text') return { ...filled, emoji: value.emoji ?? true };
  if (value.type === 'mrkdwn') return { ...filled, verbatim: value.verbatim ?? false };
  if (INTERACTIVE.has(String(value.type))) return { ...filled, action_id: value.action_id || newId() };
  return filled;
}

/** Blocks as Slack keeps and hands them out: with the ids and defaults that their author left to it. */
export function fillBlocks(
  blocks: readonly unknown[],
  newId: () => string,
): readonly Record<string, unknown>[] {
  return blocks.map((block) => {
    const filled = fillIn(block, newId) as Record<string, unknown>;
    return { ...filled, block_id: filled.block_id || newId() };
  });
}
