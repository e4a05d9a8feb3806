import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyFile, openSecrets } from '../../../src/adapters/secrets/secrets.ts';
import { EnvironmentFault } from '../../../src/engine/errors.ts';

const key = Buffer.alloc(32, 1).toString('base64');
const words = Buffer.from('交易单号4200');
let dir: string;
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'zhaodan-')), 'data');
});
afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }));

describe('the key', () => {
  it('is made at the first start, for the owner alone, and stays', () => {
    const first = openSecrets({ dir, key: null });
    expect(readdirSync(dir)).toEqual(['secret.key']);
    expect(statSync(keyFile(dir)).mode & 0o777).toBe(0o600);
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    const sealed = first.sealer('store').seal('a/1', words);
    expect(openSecrets({ dir, key: null }).sealer('store').open('a/1', sealed)).toEqual(words);
    const text = readFileSync(keyFile(dir), 'utf8').trim();
    expect(openSecrets({ dir: '/nowhere', key: text }).sealer('store').open('a/1', sealed)).toEqual(words);
  });

  it('writes nothing where one was configured', () => {
    openSecrets({ dir, key });
    expect(() => statSync(dir)).toThrow('ENOENT');
  });

  it.each(['', 'short', `${key}AAAA`, key.replace('=', '*')])(
    'refuses %j and does not repeat it',
    (wrong) => {
      const open = () => openSecrets({ dir, key: wrong });
      expect(open).toThrow(EnvironmentFault);
      expect(open).toThrow('ZHAODAN_SECRET_KEY');
      if (wrong !== '') expect(open).not.toThrow(wrong);
    },
  );

  it('refuses a key file that is none', () => {
    openSecrets({ dir, key: null });
    writeFileSync(keyFile(dir), 'oops');
    expect(() => openSecrets({ dir, key: null })).toThrow(keyFile(dir));
  });

  it('gives each purpose a key of its own, the same every time', () => {
    const { key: of } = openSecrets({ dir, key });
    expect(of('session')).toEqual(openSecrets({ dir, key }).key('session'));
    expect(of('session')).not.toEqual(of('receipt'));
    expect(of('session')).toHaveLength(32);
  });
});

describe('sealing', () => {
  const sealer = (purpose = 'store') => openSecrets({ dir, key }).sealer(purpose);

  it('opens only what it sealed, where it sealed it', () => {
    const sealed = sealer().seal('cases/1', words);
    expect(sealer().open('cases/1', sealed)).toEqual(words);
    expect(() => sealer().open('cases/2', sealed)).toThrow('altered, moved');
    expect(() => sealer('files').open('cases/1', sealed)).toThrow('altered, moved');
    expect(() => sealer().open('cases/1', sealed.subarray(0, 20))).toThrow('too short');
  });

  it('notices every changed byte', () => {
    const sealed = sealer().seal('p', words);
    for (const place of sealed.keys()) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8((sealed[place] ?? 0) ^ 1, place);
      expect(() => sealer().open('p', changed)).toThrow('altered');
    }
  });

  it('never seals the same words to the same bytes', () => {
    expect(sealer().seal('p', words)).not.toEqual(sealer().seal('p', words));
  });

  it('gives tokens that tell kinds and keys apart', () => {
    const token = sealer().token('payment', '4200');
    expect(token).toHaveLength(32);
    expect(sealer().token('payment', '4200')).toEqual(token);
    const others = [
      sealer().token('lane', '4200'),
      sealer('x').token('payment', '4200'),
      sealer().token('payment4', '200'),
    ];
    for (const other of others) expect(other).not.toEqual(token);
  });

  it('gives marks that tell kinds, purposes and keys apart', () => {
    const mark = sealer().mark('number', '4200');
    expect(mark).toMatch(/^[\w-]{43}$/);
    expect(sealer().mark('number', '4200')).toBe(mark);
    const others = [
      sealer().mark('contact', '4200'),
      sealer('x').mark('number', '4200'),
      sealer().mark('number4', '200'),
      openSecrets({ dir, key: Buffer.alloc(32, 2).toString('base64') })
        .sealer('store')
        .mark('number', '4200'),
    ];
    for (const other of others) expect(other).not.toBe(mark);
  });

  it('uses no nonce twice', () => {
    const one = sealer();
    const nonces = Array.from({ length: 500 }, () => one.seal('p', words).toString('hex', 0, 12));
    expect(new Set(nonces).size).toBe(500);
  });
});
