import { fillBlocks } from '../blocks/fill.ts';
import { checkBlocks, isTooHeavy } from '../blocks/message.ts';
import { isObject, type Json } from '../blocks/schema.ts';
import { refuseForeignPictures } from '../workspace/pictures.ts';
import { Refusal, refuseBlocks } from '../workspace/refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Call } from './call.ts';

const LONGEST_TEXT = 40_000;
const LARGEST_METADATA = 8_000;

/** Blocks that Slack would take, with their ids filled in. */
export function acceptBlocks(workspace: Workspace, blocks: unknown): readonly Json[] {
  if (blocks === undefined || blocks === null || blocks === '') return [];
  if (!Array.isArray(blocks)) throw new Refusal('invalid_blocks_format');
  const faults = checkBlocks(blocks);
  if (faults.length > 0) refuseBlocks('invalid_blocks', faults);
  if (isTooHeavy(blocks)) throw new Refusal('msg_blocks_too_long');
  refuseForeignPictures(workspace, blocks, '/blocks', 'invalid_blocks');
  return fillBlocks(blocks, () => workspace.ids.short());
}

export function acceptMetadata({ args }: Call): Json | null {
  const metadata = args.structure('metadata');
  if (metadata === undefined || metadata === '') return null;
  if (!isObject(metadata)) throw new Refusal('invalid_metadata_format');
  const { event_type, event_payload } = metadata;
  if (typeof event_type !== 'string' || event_type === '' || !isObject(event_payload))
    throw new Refusal('invalid_metadata_schema');
  if (JSON.stringify(metadata).length > LARGEST_METADATA) throw new Refusal('metadata_too_large');
  return { event_type, event_payload };
}

/** Text and blocks of a message about to be written; one of them there must be. */
export function acceptContent(call: Call): { readonly text: string; readonly blocks: readonly Json[] } {
  const blocks = acceptBlocks(call.workspace, call.args.structure('blocks'));
  const text = call.args.text('text') ?? call.args.text('markdown_text') ?? '';
  if (text.trim() === '' && blocks.length === 0) throw new Refusal('no_text');
  return { text: text.slice(0, LONGEST_TEXT), blocks };
}
