import { isObject, type Json } from '../blocks/schema.ts';
import { isShowable, shownFile } from './files.ts';
import type { StoredFile } from './records.ts';
import { refuseBlocks } from './refusal.ts';
import type { Workspace } from './workspace.ts';

function fileNamed(workspace: Workspace, { id, url }: Json): StoredFile | undefined {
  if (id !== undefined) return workspace.files.get(String(id));
  return [...workspace.files.values()].find((file) => {
    const { url_private, permalink } = shownFile(workspace, file);
    return url === url_private || url === permalink;
  });
}

function faultsIn(workspace: Workspace, value: unknown, at: string): { message: string; pointer: string }[] {
  if (Array.isArray(value))
    return value.flatMap((each, index) => faultsIn(workspace, each, `${at}/${index}`));
  if (!isObject(value)) return [];
  const { slack_file: named } = value;
  if (value.type === 'image' && isObject(named) && !isShowable(workspace, fileNamed(workspace, named)))
    return [
      {
        message: 'invalid slack file',
        pointer: `${at}/slack_file.${'id' in named ? 'id' : 'url'}/slack_file`,
      },
    ];
  if (value.type === 'file') return [{ message: 'file not found', pointer: `${at}/external_id` }];
  return Object.entries(value).flatMap(([key, each]) => faultsIn(workspace, each, `${at}/${key}`));
}

/** A `slack_file` must be a scanned picture the app can see; remote files, which this workspace has none of, must exist. */
export function refuseForeignPictures(
  workspace: Workspace,
  blocks: readonly Json[],
  at: string,
  code: 'invalid_blocks' | 'invalid_arguments',
): void {
  const faults = faultsIn(workspace, blocks, at);
  if (faults.length > 0) refuseBlocks(code, faults);
}
