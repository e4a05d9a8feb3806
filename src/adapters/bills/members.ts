import type yauzl from 'yauzl';
import { type Content, memberContent } from './content.ts';
import { memberName } from './decode.ts';
import { Unreadable } from './problem.ts';

const MOST_MEMBERS = 1000;

/** What may still be inflated of one file, all that is nested in it included. */
export interface Budget {
  bytes: number;
}

export interface Member {
  readonly name: string;
  /** Locked with a password. */
  readonly locked: boolean;
  /** Inflated, in bytes. */
  readonly size: number;
  readonly content: Content;
}

export async function openZip(content: Content): Promise<yauzl.ZipFile> {
  try {
    return await content.openZip();
  } catch (cause) {
    if (cause instanceof Unreadable || (cause instanceof Error && 'errno' in cause)) throw cause;
    throw new Unreadable({ what: 'broken' }, { cause });
  }
}

/** The files in a zip, as its directory lists them. Their declared sizes are held to when they are read. */
export async function membersOf(zip: yauzl.ZipFile, budget: Budget): Promise<readonly Member[]> {
  if (zip.entryCount > MOST_MEMBERS) throw new Unreadable({ what: 'too_large' });
  const members: Member[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const name = memberName(entry.fileNameRaw);
      if (/\/$|(?:^|\/)(?:__MACOSX\/|\.[^/]*$)/.test(name)) continue;
      budget.bytes -= entry.uncompressedSize;
      if (budget.bytes < 0) throw new Unreadable({ what: 'too_large' });
      members.push({
        name,
        locked: entry.isEncrypted(),
        size: entry.uncompressedSize,
        content: memberContent(zip, entry),
      });
    }
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable({ what: 'broken' }, { cause });
  }
  return members;
}
