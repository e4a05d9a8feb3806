import { describe, expect, it } from 'vitest';
import { fileJudge } from '../../../src/adapters/files/judge.ts';
import { createMemoryVault } from '../../../src/adapters/files/memory-vault.ts';
import { receiveFile } from '../../../src/adapters/web/uploads.ts';
import { ZhaodanError } from '../../../src/engine/errors.ts';
import { bytesOf, imageBomb, picture, zipOf } from './samples.ts';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.main+xml"/></Types>`;

const anything = async () => null;

async function receive(name: string, bytes: Uint8Array) {
  const vault = createMemoryVault();
  const outcome = await receiveFile({ judge: fileJudge, vault }, name, bytes, anything);
  const kept = vault.files.size;
  return outcome.ok ? { kind: outcome.file.mediaType, kept } : { kind: outcome.code, kept };
}

describe('a file that arrives', () => {
  it('is what its bytes are, whatever it is called', async () => {
    expect(await receive('bill.txt', await picture('png'))).toEqual({ kind: 'image/png', kept: 1 });
    expect(await receive('a', await picture('jpeg'))).toEqual({ kind: 'image/jpeg', kept: 1 });
    expect(await receive('a.png', await picture('webp'))).toEqual({ kind: 'image/webp', kept: 1 });
    expect(await receive('a.png', bytesOf('%PDF-1.7\n'))).toEqual({ kind: 'application/pdf', kept: 1 });
    expect(await receive('账单.csv', bytesOf('交易时间,金额\n'))).toEqual({ kind: 'text/csv', kept: 1 });
    const gbk = new Uint8Array([0xbd, 0xbb, 0xd2, 0xd7, 0x2c, 0x0a]);
    expect(await receive('账单.csv', gbk)).toEqual({ kind: 'text/csv', kept: 1 });
    expect(await receive('a.txt', bytesOf('短信'))).toEqual({ kind: 'text/plain', kept: 1 });
    const sheet = await zipOf({ '[Content_Types].xml': contentTypes, 'xl/workbook.xml': '<a/>' });
    expect(await receive('a.xlsx', sheet)).toEqual({ kind: SHEET, kept: 1 });
    const zip = await zipOf({ 'a.txt': 'a' });
    expect(await receive('a.png', zip)).toEqual({ kind: 'application/zip', kept: 1 });
  });

  it('is refused, and not kept, where it could harm or says nothing', async () => {
    const cases: [string, Uint8Array, string][] = [
      ['a.png', new Uint8Array(0), 'empty'],
      ['a.gif', bytesOf('GIF89a\x01\0\x01\0\0\0\0;'), 'not_allowed'],
      ['a.svg', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'not_allowed'],
      ['a.png', bytesOf('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'not_allowed'],
      ['a.txt', bytesOf('\uFEFF  <!doctype html><script>alert(1)</script>'), 'not_allowed'],
      ['a.jpg', bytesOf('MZ\0\0\0\0\0'), 'not_allowed'],
      ['fake.jpg', bytesOf('not a picture!'), 'misnamed'],
      ['fake.PDF', bytesOf('not a document'), 'misnamed'],
      ['a.png', imageBomb(), 'image_too_large'],
      ['a.png', (await picture('png')).slice(0, 20), 'unreadable'],
      ['a.pdf', new Uint8Array(fileJudge.largest + 1), 'too_big'],
    ];
    for (const [name, bytes, code] of cases)
      expect({ name, ...(await receive(name, bytes)) }).toEqual({ name, kind: code, kept: 0 });
  });

  it('is refused in so many words when there is no room, and a broken vault is not hidden', async () => {
    const failing = (error: Error) => ({
      ...createMemoryVault(),
      put: async () => {
        throw error;
      },
    });
    const full = failing(new ZhaodanError('storage_full', 'no room'));
    expect(
      await receiveFile({ judge: fileJudge, vault: full }, 'a.txt', bytesOf('a'), anything),
    ).toMatchObject({
      ok: false,
      code: 'storage_full',
    });
    await expect(
      receiveFile({ judge: fileJudge, vault: failing(new Error('EIO')) }, 'a.txt', bytesOf('a'), anything),
    ).rejects.toThrow('EIO');
  });

  it('is put nowhere once there is no place for it', async () => {
    const vault = createMemoryVault();
    const full = async () => 'conversation_full' as const;
    expect(await receiveFile({ judge: fileJudge, vault }, 'a.txt', bytesOf('a'), full)).toMatchObject({
      code: 'conversation_full',
    });
    expect(vault.files.size).toBe(0);
  });

  it('is one file when it comes twice', async () => {
    const vault = createMemoryVault();
    const one = await receiveFile({ judge: fileJudge, vault }, 'a.txt', bytesOf('a'), anything);
    const two = await receiveFile({ judge: fileJudge, vault }, 'b.txt', bytesOf('a'), anything);
    expect(vault.files.size).toBe(1);
    expect(one.ok && two.ok && one.file.sha256 === two.file.sha256).toBe(true);
  });
});
