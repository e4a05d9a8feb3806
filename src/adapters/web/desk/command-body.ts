import { z } from 'zod';
import { RESOLUTIONS } from '../../../domain/case.ts';
import { EVIDENCE_ITEMS } from '../../../domain/evidence.ts';
import { FACT_NAMES } from '../../../domain/fact.ts';
import { type DeskCommand, VEILED_FACTS } from '../../../engine/desk/command.ts';
import { ZhaodanError } from '../../../engine/errors.ts';
import type { ReceivedFile } from '../../../engine/inbound.ts';
import type { WebParts } from '../parts.ts';
import { type FileRoom, MOST_FILES } from '../uploads.ts';

const key = z.string().regex(/^[\w-]{8,64}$/);
/** As much as fits a chat message on every channel. */
const words = z.string().max(4000);
const line = z.number().int().positive();
const reference = z.string().max(20);
const sentFile = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().max(200),
  mark: z.string().max(64).default(''),
});

/** What the page posts: the command without the reference, which stands in the address. */
export const commandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ key, kind: z.literal('claim') }),
  z.strictObject({ key, kind: z.literal('release') }),
  z.strictObject({ key, kind: z.literal('assign'), to: z.string().max(64) }),
  z.strictObject({ key, kind: z.literal('note'), text: words }),
  z.strictObject({
    key,
    kind: z.literal('reply'),
    text: words,
    files: z.array(sentFile).max(MOST_FILES).default([]),
    goesOn: z.boolean().optional(),
    quotes: line.optional(),
  }),
  z.strictObject({ key, kind: z.literal('release_held'), held: z.string().max(64) }),
  z.strictObject({ key, kind: z.literal('drop_held'), held: z.string().max(64) }),
  z.strictObject({ key, kind: z.literal('amend'), line, text: words }),
  z.strictObject({ key, kind: z.literal('withdraw'), line }),
  z.strictObject({
    key,
    kind: z.literal('ask'),
    items: z.array(z.enum(EVIDENCE_ITEMS)).min(1).max(EVIDENCE_ITEMS.length),
    note: words.default(''),
  }),
  z.strictObject({
    key,
    kind: z.literal('resolve'),
    resolution: z.enum(RESOLUTIONS),
    words: words.default(''),
  }),
  z.strictObject({ key, kind: z.literal('reject'), reason: words }),
  z.strictObject({ key, kind: z.literal('reopen') }),
  z.strictObject({ key, kind: z.literal('merge'), other: reference }),
  z.strictObject({ key, kind: z.literal('split'), other: reference }),
  z.strictObject({
    key,
    kind: z.literal('settle'),
    fact: z.enum(FACT_NAMES),
    choice: z.enum(['in_force', 'rival', 'left']),
  }),
  z.strictObject({
    key,
    kind: z.literal('promise'),
    words: z.string().max(400),
    dueAt: z.number().int().positive(),
  }),
  z.strictObject({ key, kind: z.literal('link'), incident: z.string().max(20).nullable() }),
  z.strictObject({ key, kind: z.literal('keep_promise'), promise: z.string().max(64) }),
  z.strictObject({
    key,
    kind: z.literal('look'),
    exhibit: z.number().int().positive(),
    reason: z.string().max(200).default(''),
  }),
  z.strictObject({ key, kind: z.literal('seen') }),
  z.strictObject({ key, kind: z.literal('undo') }),
  z.strictObject({ key, kind: z.literal('reveal'), fact: z.enum(VEILED_FACTS), reason: z.string().max(200) }),
]);
export type CommandBody = z.output<typeof commandSchema>;

/** Where an agent's files lie, and what shows that this agent uploaded them. */
type Uploads = FileRoom & Pick<WebParts, 'uploadMark'>;

/**
 * The page names the files its agent uploaded; what they are is read from the vault once more, not believed. A file of a
 * customer lies there, too, and becomes nobody else's by being named.
 */
async function uploaded(
  { vault, judge, uploadMark }: Uploads,
  agent: string,
  files: readonly z.infer<typeof sentFile>[],
): Promise<ReceivedFile[]> {
  const received: ReceivedFile[] = [];
  for (const { sha256, name: given, mark } of files) {
    if (mark !== uploadMark(agent, sha256)) throw new ZhaodanError('bad_input', 'the file was not uploaded');
    const bytes = (await vault.read(sha256)) ?? new Uint8Array();
    const { name, mediaType } = await judge.judge(given, bytes);
    if (mediaType === null) throw new ZhaodanError('bad_input', 'the file was not uploaded');
    received.push({ sha256, bytes: bytes.length, mediaType, name });
  }
  return received;
}

export async function commandOf(
  body: CommandBody,
  reference: string,
  agent: string,
  uploads: Uploads,
): Promise<DeskCommand> {
  if (body.kind !== 'reply') return { ...body, reference };
  const { quotes, goesOn, ...reply } = body;
  const files = await uploaded(uploads, agent, body.files);
  return {
    ...{ ...reply, reference, files },
    ...(goesOn === undefined ? {} : { goesOn }),
    ...(quotes === undefined ? {} : { quotes }),
  };
}
