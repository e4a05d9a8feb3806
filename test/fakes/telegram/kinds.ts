import type { Message } from 'grammy/types';
import type { FileKind, StoredFile } from './files.ts';
import type { World } from './world.ts';

function fileFields({ id, uniqueId, size }: StoredFile): {
  file_id: string;
  file_unique_id: string;
  file_size: number;
} {
  return { file_id: id, file_unique_id: uniqueId, file_size: size };
}

/** Messages that are neither text nor picture nor document, each with believable content. */
const KINDS = {
  voice: (file) => ({ voice: { ...fileFields(file('voice')), duration: 4, mime_type: 'audio/ogg' } }),
  sticker: (file) => ({
    sticker: {
      ...fileFields(file('sticker')),
      type: 'regular',
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji: '🙏',
    },
  }),
  animation: (file) => {
    const fields = { ...fileFields(file('animation')), file_name: 'fun.gif.mp4', mime_type: 'video/mp4' };
    return { animation: { ...fields, width: 320, height: 240, duration: 2 }, document: fields };
  },
  contact: () => ({ contact: { phone_number: '+8613800000000', first_name: '小林' } }),
  location: () => ({ location: { latitude: 31.2304, longitude: 121.4737 } }),
  poll: () => ({
    poll: {
      id: '5217998374',
      question: '?',
      options: [
        { persistent_id: '0', text: '1', voter_count: 0 },
        { persistent_id: '1', text: '2', voter_count: 0 },
      ],
      total_voter_count: 0,
      is_closed: false,
      is_anonymous: true,
      type: 'regular',
      allows_multiple_answers: false,
    },
  }),
  /** Content that no bot of today knows. */
  future: () => ({ hologram: { depth: 3 } }),
} satisfies Record<string, (file: (kind: FileKind) => StoredFile) => object>;

export type OtherKind = keyof typeof KINDS;

export function otherContent(world: World, kind: OtherKind): Partial<Message> {
  const make = KINDS[kind];
  if (!make) throw new Error(`no such kind of message: ${kind}`);
  const file = (of: FileKind) => world.files.keep(of, Buffer.from(`${of} ${world.files.size}`), '', '');
  return make(file) as Partial<Message>;
}
