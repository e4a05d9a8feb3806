import fc from 'fast-check';
import yauzl from 'yauzl';
import { contentsHashOf, manifestOf, sha256 } from '../../../src/adapters/documents/manifest.ts';
import { type SigningKey, signReceipt } from '../../../src/adapters/documents/receipt.ts';
import { zipOf } from '../../../src/adapters/documents/zip.ts';
import { KEY, MADE_AT, OTHER_KEY } from './a-bundle.ts';

export type Files = Map<string, Buffer>;

export async function unzip(bytes: Uint8Array): Promise<Files> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes));
  const files: Files = new Map();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray()));
  }
  return files;
}

export const zip = (files: Files) =>
  zipOf(
    [...files].map(([path, bytes]) => ({ path, bytes })),
    MADE_AT,
  );

/** What a forger does who has no key of the shop, or (`key`) what only the shop could do. */
export function reseal(files: Files, key?: SigningKey): Files {
  const hashes = new Map(
    [...files]
      .filter(([path]) => path !== 'manifest-sha256.txt')
      .map(([path, bytes]) => [path, sha256(bytes)]),
  );
  if (key) {
    const last = JSON.parse(files.get('timeline.jsonl')?.toString().trim().split('\n').at(-1) ?? '');
    const receipt = signReceipt('ZD-7K3F-2Q', last, MADE_AT, key, contentsHashOf(hashes));
    files.set('receipt.json', Buffer.from(JSON.stringify(receipt)));
    hashes.set('receipt.json', sha256(files.get('receipt.json') ?? ''));
  }
  return files.set('manifest-sha256.txt', Buffer.from(manifestOf(hashes)));
}

/** A signature's last letter carries two bits: the same bytes under a letter that only says more than they are. */
export const respelled = (signature: string) =>
  signature.replace(
    /([AQgw])==$/,
    (_, letter: string) => `${String.fromCharCode(letter.charCodeAt(0) + 1)}==`,
  );

type Forgery = (whole: Uint8Array) => Promise<Uint8Array>;

/** Redoes nothing, the manifest, or the manifest and the receipt with the shop's or with an own key. */
const SEALS: Readonly<Record<string, (files: Files) => Files>> = {
  none: (files) => files,
  manifest: (files) => reseal(files),
  shop: (files) => reseal(files, KEY),
  own: (files) => reseal(files.set('public-key.pem', Buffer.from(OTHER_KEY.publicPem)), OTHER_KEY),
};

function inFiles(change: (files: Files) => void, seal: string): Forgery {
  return async (whole) => {
    const files = await unzip(whole);
    change(files);
    try {
      return await zip(SEALS[seal]?.(files) ?? files);
    } catch {
      return zip(files);
    }
  };
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

function changeByte(bytes: Uint8Array, position: number, by: number): Buffer {
  const changed = Buffer.from(bytes);
  if (changed.length > 0) changed[position % changed.length] = (changed[position % changed.length] ?? 0) ^ by;
  return changed;
}

const LINES: readonly ((lines: string[], index: number) => string[])[] = [
  (lines, index) => lines.toSpliced(index, 1),
  (lines, index) => lines.toSpliced(index, 0, lines[index] ?? ''),
  (lines, index) =>
    lines.toSpliced(
      index,
      1,
      (lines[index] ?? '').replace(/\d/, (digit) => `${(Number(digit) + 1) % 10}`),
    ),
  (lines, index) => lines.toSpliced(index, 2, ...lines.slice(index, index + 2).toReversed()),
  (lines, index) => lines.toSpliced(index, 1, '{"seq":1}'),
];

/** Puts another value in place of one leaf of a document. */
function changeLeaf(text: string, index: number, value: unknown): string {
  let count = 0;
  const total = JSON.stringify(JSON.parse(text), (_key, each) => {
    if (each === null || typeof each !== 'object') count += 1;
    return each;
  });
  let seen = 0;
  return JSON.stringify(JSON.parse(total), (_key, each) => {
    if (each !== null && typeof each === 'object') return each;
    seen += 1;
    return seen - 1 === index % count ? value : each;
  });
}

const seals = fc.constantFrom(...Object.keys(SEALS));
const by = fc.integer({ min: 1, max: 255 });

/** Everything a forger, a bad disk or a clumsy hand may do to a bundle. */
export const forgeries: fc.Arbitrary<Forgery> = fc.oneof(
  fc.tuple(fc.nat(), by).map(
    ([position, mask]): Forgery =>
      async (whole) =>
        changeByte(whole, position, mask),
  ),
  fc.nat().map(
    (length): Forgery =>
      async (whole) =>
        whole.slice(0, length % whole.length),
  ),
  fc.tuple(fc.nat(), fc.nat(), by, seals).map(([member, position, mask, seal]) =>
    inFiles((files) => {
      const name = at([...files.keys()], member);
      files.set(name, changeByte(files.get(name) ?? Buffer.alloc(0), position, mask));
    }, seal),
  ),
  fc
    .tuple(
      fc.constantFrom('timeline.jsonl', 'conversation.jsonl', 'manifest-sha256.txt'),
      fc.nat(),
      fc.nat(),
      seals,
    )
    .map(([name, index, way, seal]) =>
      inFiles((files) => {
        const lines = (files.get(name)?.toString() ?? '').trimEnd().split('\n');
        files.set(name, Buffer.from(`${at(LINES, way)(lines, index % lines.length).join('\n')}\n`));
      }, seal),
    ),
  fc
    .tuple(
      fc.constantFrom('case.json', 'receipt.json'),
      fc.nat(),
      fc.constantFrom<unknown>(null, 0, -1, 7, '', 'ZD-7K3F-2R', 'f'.repeat(64), '\ud800', [], {}),
      seals,
    )
    .map(([name, index, value, seal]) =>
      inFiles(
        (files) =>
          void files.set(name, Buffer.from(changeLeaf(files.get(name)?.toString() ?? '', index, value))),
        seal,
      ),
    ),
  fc
    .tuple(fc.nat(), seals)
    .map(([member, seal]) => inFiles((files) => void files.delete(at([...files.keys()], member)), seal)),
  fc
    .tuple(fc.constantFrom('more.txt', 'exhibits/09-new.png', 'odd name.txt'), seals)
    .map(([name, seal]) => inFiles((files) => void files.set(name, Buffer.from('new')), seal)),
  fc.tuple(fc.nat(), fc.nat(), seals).map(([one, other, seal]) =>
    inFiles((files) => {
      const names = [...files.keys()];
      const taken = files.get(at(names, one)) ?? Buffer.alloc(0);
      files.set(at(names, one), files.get(at(names, other)) ?? taken).set(at(names, other), taken);
    }, seal),
  ),
);
