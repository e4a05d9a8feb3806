import { membersOf, UnreadableError } from './zip.ts';

/** Every bundle has these, beside its exhibits. */
export const NEEDED = [
  'README.txt',
  'appeal.pdf',
  'appeal.md',
  'case.json',
  'timeline.jsonl',
  'conversation.jsonl',
  'receipt.json',
  'public-key.pem',
  'manifest-sha256.txt',
] as const;

export interface Bundle {
  /** Name → SHA-256 in hex of what is in it. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Name → text, of the members that are read and not only hashed. */
  readonly texts: ReadonlyMap<string, string>;
  readonly broken: readonly string[];
  readonly twice: readonly string[];
}

const READ =
  /^(?:case\.json|(?:timeline|conversation)\.jsonl|manifest-sha256\.txt|receipt\.json|public-key\.pem)$/;
const LARGEST_READ = 32 * 2 ** 20;
const LARGEST_HASHED = 256 * 2 ** 20;

export async function sha256(...parts: readonly (Uint8Array<ArrayBuffer> | string)[]): Promise<string> {
  const whole = new Blob(parts as BlobPart[]);
  const digest = await crypto.subtle.digest('SHA-256', await whole.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Opens a zip as a bundle; throws {@link UnreadableError} for what is none. */
export async function openBundle(zip: Blob): Promise<Bundle> {
  const hashes = new Map<string, string>();
  const texts = new Map<string, string>();
  const broken: string[] = [];
  const twice: string[] = [];
  for await (const { name, bytes } of membersOf(zip, (member) =>
    READ.test(member) ? LARGEST_READ : LARGEST_HASHED,
  )) {
    if (hashes.has(name) || broken.includes(name)) twice.push(name);
    else if (bytes === null) broken.push(name);
    else {
      hashes.set(name, await sha256(bytes));
      if (READ.test(name)) texts.set(name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    }
  }
  if (NEEDED.every((name) => !hashes.has(name) && !broken.includes(name))) {
    throw new UnreadableError('not-a-bundle');
  }
  return { hashes, texts, broken, twice };
}
