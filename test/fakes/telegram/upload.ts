import type { Message } from 'grammy/types';
import type { Arguments } from './arguments.ts';
import type { FileKind, StoredFile } from './files.ts';
import { keepPhoto, NoPhoto } from './photo.ts';
import { badRequest } from './refusal.ts';
import type { World } from './world.ts';

const LARGEST_PHOTO = 10 * 2 ** 20;

/** What a bot gave as a file: bytes it uploads, or a file that the server has already. */
type Given = { readonly name: string; readonly type: string; readonly bytes: Buffer } | StoredFile;

function given(world: World, args: Arguments, field: string, reference: string): Given | undefined {
  const attached = /^attach:\/\/(.+)$/.exec(reference)?.[1];
  const upload = args.file(attached ?? field);
  if (upload) return upload;
  if (reference === '') return undefined;
  if (/^https?:\/\//.test(reference)) throw badRequest('failed to get HTTP URL content');
  const known = world.files.find(reference);
  if (!known) throw badRequest('wrong file identifier/HTTP URL specified');
  return known;
}

/**
 * The part of a message that is a file. `reference` is the value of the field, or of `media` in an album; fields
 * may name an upload by `attach://`.
 */
export async function mediaOf(
  world: World,
  args: Arguments,
  kind: FileKind & ('photo' | 'document'),
  field: string,
  reference = args.text(field),
): Promise<Partial<Message>> {
  const file = given(world, args, field, reference);
  if (!file) throw badRequest(`there is no ${kind} in the request`);
  const { bytes, name, type } = file;
  if (bytes?.length === 0) throw badRequest('file must be non-empty');
  if (kind === 'photo') {
    if (!bytes) throw badRequest('IMAGE_PROCESS_FAILED');
    if (bytes.length > LARGEST_PHOTO)
      throw badRequest(
        `file of size ${bytes.length} bytes is too big for a photo; the maximum size is ${LARGEST_PHOTO} bytes`,
      );
    return { photo: await photoOf(world, bytes) };
  }
  const stored = 'uniqueId' in file ? file : world.files.keep('document', file.bytes, name, type);
  return { document: documentOf(stored) };
}

async function photoOf(world: World, bytes: Buffer): Promise<NonNullable<Message['photo']>> {
  try {
    return await keepPhoto(world.files, bytes);
  } catch (error) {
    throw error instanceof NoPhoto ? badRequest(error.message) : error;
  }
}

export function documentOf(file: StoredFile): NonNullable<Message['document']> {
  return {
    file_id: file.id,
    file_unique_id: file.uniqueId,
    ...(file.name && { file_name: file.name }),
    ...(file.type && { mime_type: file.type }),
    file_size: file.size,
  };
}
