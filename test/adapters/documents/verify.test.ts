import { execFileSync } from 'node:child_process';
import { createHash, verify as verifySignature } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { sha256 } from '../../../src/adapters/documents/manifest.ts';
import { verifyBundle } from '../../../src/adapters/documents/verify/verify-bundle.ts';
import { zipOf } from '../../../src/adapters/documents/zip.ts';
import { AUDIT, bundleOf, FILES, KEY, LOG, MADE_AT, OTHER_KEY, someCase } from './a-bundle.ts';
import { type Files, reseal, respelled, unzip, zip } from './forgeries.ts';

let whole: Uint8Array;
let files: Files;
beforeAll(async () => {
  whole = await bundleOf();
  files = await unzip(whole);
});
const copy = () => new Map(files);
const edited = (path: string, change: (text: string) => string): Files =>
  copy().set(path, Buffer.from(change(files.get(path)?.toString() ?? '')));
const said = async (bytes: Uint8Array, key?: string) => {
  const { exit, findings } = await verifyBundle(bytes, key);
  return [
    exit,
    ...findings.filter(({ kind }) => kind !== 'note').map((it) => `${it.what} ${it.where}`.trim()),
  ];
};

describe('a bundle as it was written', () => {
  it('is whole, and says so more firmly where the key is pinned', async () => {
    const open = await verifyBundle(whole);
    expect(open).toEqual({
      exit: 0,
      reference: 'ZD-7K3F-2Q',
      findings: [{ kind: 'note', what: 'key-not-pinned', where: '' }],
    });
    expect(await verifyBundle(whole, KEY.publicPem)).toMatchObject({ exit: 0, findings: [] });
  });

  it('is whole as the customer’s copy too, without what agents wrote for each other', async () => {
    const mine = await bundleOf({ audience: 'customer' });
    expect((await verifyBundle(mine)).exit).toBe(0);
    expect((await unzip(mine)).get('case.json')?.toString()).not.toContain('回调丢了');
    expect(files.get('case.json')?.toString()).toContain('回调丢了');
  });

  it('has members in which no byte can change unnoticed', async () => {
    const names = [...files.keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (name, place, by) => {
          const bytes = Buffer.from(files.get(name) ?? '');
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ by;
          expect((await verifyBundle(await zip(copy().set(name, bytes)))).exit).not.toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('never passes with a changed byte of the archive unless every member still reads the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const { exit } = await verifyBundle(bytes);
        if (exit === 0) expect(await unzip(bytes)).toEqual(files);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('names what was altered', async () => {
    const exhibit = copy().set('exhibits/01-payment_proof.png', Buffer.from('another picture'));
    expect(await said(await zip(exhibit))).toEqual([1, 'exhibit-changed 1']);
    const event = edited('timeline.jsonl', (text) => text.replace('"amount"', '"product"'));
    expect(await said(await zip(event))).toEqual([1, 'file-changed timeline.jsonl', 'event-changed 4']);
    const readme = edited('README.txt', (text) => text.replace('68', '86').concat(' '));
    expect(await said(await zip(readme))).toEqual([1, 'file-changed README.txt']);
    expect(await said(await zip(copy().set('virus.exe', Buffer.from('x'))))).toEqual([
      1,
      'file-extra virus.exe',
    ]);
  });

  it('has one form of its manifest', async () => {
    for (const change of [
      (text: string) => text.trimEnd(),
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => text.split('\n').toSorted().join('\n').trimStart().concat('\n'),
      (text: string) => text.toUpperCase(),
      (text: string) => text + text,
    ]) {
      const found = await said(await zip(edited('manifest-sha256.txt', change)));
      expect(found).toEqual([1, 'file-garbled manifest-sha256.txt']);
    }
  });

  it('stays whole when it is unpacked and packed again, folder and all', async () => {
    const again = new ZipFile();
    again.addEmptyDirectory('exhibits');
    for (const [path, bytes] of [...files].toReversed()) again.addBuffer(bytes, path);
    again.end();
    expect(await said(await buffer(again.outputStream))).toEqual([0]);
  });

  it('names what is missing', async () => {
    const without = (name: string) => {
      const rest = copy();
      rest.delete(name);
      return zip(rest);
    };
    expect(await said(await without('exhibits/02-my-orders-1.jpg'))).toEqual([2, 'exhibit-missing 2']);
    for (const name of ['appeal.pdf', 'case.json', 'timeline.jsonl', 'receipt.json', 'public-key.pem']) {
      const [exit, ...found] = await said(await without(name));
      expect([exit, found[0]], name).toEqual([2, `file-missing ${name}`]);
    }
    expect(await said(await without('manifest-sha256.txt'))).toEqual([2, 'file-missing manifest-sha256.txt']);
  });
});

describe('a forger without the shop’s key', () => {
  const forge = async (path: string, change: (text: string) => string) =>
    said(await zip(reseal(edited(path, change))));

  it('cannot redo the manifest', async () => {
    expect(await forge('appeal.md', (text) => text.replace('68', '86'))).toEqual([
      1,
      'receipt-of-other-files',
    ]);
  });

  it('cannot drop the last events', async () => {
    const found = await forge('timeline.jsonl', (text) => text.trim().split('\n').slice(0, -1).join('\n'));
    expect(found).toContain('receipt-of-another-record 8');
  });

  it('cannot spell the shop’s signature in another way', async () => {
    const [alone] = await forge('receipt.json', (text) => {
      const receipt = JSON.parse(text);
      return JSON.stringify({ ...receipt, signature: respelled(receipt.signature) });
    });
    expect(alone).toBe(1);
  });

  it('cannot sign with a key of their own once the shop’s is pinned', async () => {
    const files = reseal(copy().set('public-key.pem', Buffer.from(OTHER_KEY.publicPem)), OTHER_KEY);
    const forged = await zip(files);
    expect((await verifyBundle(forged)).exit).toBe(0);
    expect(await said(forged, KEY.publicPem)).toEqual([1, 'receipt-unsigned']);
  });
});

describe('even a shop that signs anew', () => {
  const resign = async (path: string, change: (text: string) => string) =>
    said(await zip(reseal(edited(path, change), KEY)));

  it('cannot exchange an exhibit', async () => {
    const [old, fresh] = [sha256(FILES[0] ?? ''), sha256('another')];
    const swapped = edited('case.json', (text) =>
      text.replaceAll(`"sha256": "${old}"`, `"sha256": "${fresh}"`),
    ).set('exhibits/01-payment_proof.png', Buffer.from('another'));
    expect(await said(await zip(reseal(swapped, KEY)))).toEqual([1, 'exhibit-exchanged 1']);
  });

  it('cannot change what was said, its opening, or the case it belongs to', async () => {
    expect(await resign('conversation.jsonl', (text) => text.replace('付了68', '付了6'))).toEqual([
      1,
      'message-changed 1',
    ]);
    expect(
      await resign('case.json', (text) => text.replace('"value": "付了68没', '"value": "付了6没')),
    ).toContain('opening-changed 2');
    expect(await resign('case.json', (text) => text.replaceAll('ZD-7K3F-2Q', 'ZD-2222-22'))).toContain(
      'event-of-another-case 1',
    );
  });

  it('cannot drop a message or an exhibit silently', async () => {
    expect(await resign('conversation.jsonl', (text) => text.split('\n').slice(1).join('\n'))).toEqual([
      2,
      'message-missing 1',
    ]);
    const bare = await bundleOf({ case: someCase({ exhibits: [] }) });
    expect(await said(bare)).toEqual([2, 'exhibit-dropped 1', 'exhibit-dropped 2']);
  });

  it('says which exhibits it no longer keeps', async () => {
    expect(await said(await bundleOf({}, { readFile: async () => null }))).toEqual([
      2,
      'exhibit-not-kept 1',
      'exhibit-not-kept 2',
    ]);
  });
});

describe('a message edited later', () => {
  it('is whole with both its versions', async () => {
    const log = LOG.map((entry) => (entry.number === 1 ? { ...entry, edited: '付了86没反应' } : entry));
    expect((await verifyBundle(await bundleOf({ log }))).exit).toBe(0);
  });
});

describe('hostile archives', () => {
  it('are not judged: no zip, truncated, strange names, too many, too big', async () => {
    const { exit, findings } = await verifyBundle(Buffer.from('hello'));
    expect([exit, findings[0]?.what]).toEqual([3, 'not-a-zip']);
    expect((await verifyBundle(new Uint8Array())).exit).toBe(3);
    for (const length of [10, whole.length >> 1, whole.length - 1]) {
      expect((await verifyBundle(whole.slice(0, length))).exit, String(length)).toBe(3);
    }
    expect(await said(await zip(new Map([['a.txt', Buffer.from('x')]])))).toEqual([3, 'not-a-bundle']);
    const climbing = Buffer.from(await zip(copy().set('xx/evil.txt', Buffer.from('x'))));
    const patched = Buffer.from(
      climbing.toString('latin1').replaceAll('xx/evil.txt', '../evil.txt'),
      'latin1',
    );
    expect((await verifyBundle(patched)).exit).toBe(3);
    expect(await said(climbing)).toEqual([3, 'unsafe-name']);
    const many = copy();
    for (let index = 0; index < 2001; index += 1) many.set(`f${index}`, Buffer.alloc(0));
    expect(await said(await zip(many))).toEqual([3, 'too-large']);
  });

  it('do not fill the memory', async () => {
    const bomb = await zip(copy().set('case.json', Buffer.alloc(40 * 1024 * 1024, 32)));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await said(bomb)).toEqual([3, 'too-large']);
    // The directory lies about the size: the stream is cut where it exceeds what was said.
    const lying = Buffer.from(bomb);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(40 * 1024 * 1024);
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at + 4))
      lying.writeUInt32LE(1000, at);
    expect((await verifyBundle(lying)).exit).toBe(1);
  });

  it('with a name twice are altered', async () => {
    const twice = [...files, ['README.txt', Buffer.from('other')] as const];
    const bytes = await zipOf(
      twice.map(([path, content]) => ({ path, bytes: content })),
      MADE_AT,
    );
    expect(await said(bytes)).toEqual([1, 'file-twice README.txt']);
  });

  it('with documents of other shapes are altered, not a crash', async () => {
    for (const path of ['case.json', 'timeline.jsonl', 'conversation.jsonl', 'receipt.json']) {
      for (const junk of [
        '',
        '[]',
        'null',
        '{}',
        '{"seq":1e999}',
        '['.repeat(100_000),
        '\ud800',
        '"\\ud800"',
      ]) {
        const { exit } = await verifyBundle(await zip(reseal(copy().set(path, Buffer.from(junk)))));
        expect(exit, `${path} ${junk.slice(0, 20)}`).toBe(1);
      }
    }
    expect(await said(whole, 'not a key')).toEqual([3, 'not-a-key']);
  });
});

describe('without this program', () => {
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-bundle-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('sha256sum agrees', () => {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), bytes);
    }
    const lines = execFileSync('sha256sum', ['-c', 'manifest-sha256.txt'], { cwd: dir, encoding: 'utf8' });
    expect(lines.trim().split('\n')).toHaveLength(files.size - 1);
    expect(lines).not.toContain('FAILED');
  });

  it('the receipt can be checked by its sorted JSON and the key alone', () => {
    const { signature, ...rest } = JSON.parse(files.get('receipt.json')?.toString() ?? '');
    const sorted = Object.fromEntries(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const key = files.get('public-key.pem')?.toString() ?? '';
    const bytes = Buffer.from(JSON.stringify(sorted));
    expect(verifySignature(null, bytes, key, Buffer.from(signature, 'base64'))).toBe(true);
    const lines = files.get('manifest-sha256.txt')?.toString().split('\n') ?? [];
    const others = lines.filter((line) => !line.endsWith('  receipt.json')).join('\n');
    expect(createHash('sha256').update(others).digest('hex')).toBe(rest.contents);
  });

  it('carries the chain as the store gave it', () => {
    const lines = files.get('timeline.jsonl')?.toString().trim().split('\n') ?? [];
    expect(lines.map((line) => JSON.parse(line))).toEqual(AUDIT.events);
  });
});
