import { Blob } from 'node:buffer';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../../../src/adapters/documents/verify/verify-bundle.ts';
import { canonical } from '../../../../src/adapters/web/verify/page/canonical.ts';
import { judge } from '../../../../src/adapters/web/verify/page/judge.ts';
import { AUDIT, bundleOf, KEY, OTHER_KEY } from '../../documents/a-bundle.ts';
import { forgeries, reseal, respelled, unzip, zip } from '../../documents/forgeries.ts';

const KINDS = ['whole', 'altered', 'incomplete', 'unreadable'] as const;
const blob = (bytes: Uint8Array) => new Blob([bytes]) as unknown as globalThis.Blob;

let whole: Uint8Array;
beforeAll(async () => {
  whole = await bundleOf();
});

describe('the page’s own judgement', () => {
  it('finds a whole bundle whole, with the shop’s key and with the customer’s receipt', async () => {
    const head = AUDIT.events.at(-2);
    const verdict = await judge(blob(whole), KEY.publicPem, head?.hash.slice(0, 16).replace(/.{4}/g, '$& '));
    expect(verdict).toEqual({ kind: 'whole', reference: 'ZD-7K3F-2Q', findings: [], receiptAt: head?.seq });
    expect(await judge(blob(whole), '', '0000 1111')).toMatchObject({ kind: 'whole', receiptAt: null });
  });

  it('is not taken in by a key of the forger’s own', async () => {
    const files = (await unzip(whole)).set('public-key.pem', Buffer.from(OTHER_KEY.publicPem));
    const forged = blob(await zip(reseal(files, OTHER_KEY)));
    expect(await judge(forged)).toMatchObject({ kind: 'whole' });
    expect(await judge(forged, KEY.publicPem)).toMatchObject({
      kind: 'altered',
      findings: [{ part: 'receipt' }],
    });
    expect(await judge(forged, 'my key')).toEqual({ kind: 'unreadable', why: 'not-a-key' });
  });

  it('is not taken in by the shop’s signature spelled in another way', async () => {
    const files = await unzip(whole);
    const receipt = JSON.parse(files.get('receipt.json')?.toString() ?? '');
    const spelled = { ...receipt, signature: respelled(receipt.signature) };
    const forged = await zip(reseal(files.set('receipt.json', Buffer.from(JSON.stringify(spelled)))));
    expect(await judge(blob(forged), KEY.publicPem)).toMatchObject({ kind: 'altered' });
  });

  it('agrees with `zhaodan verify` whatever is done to a bundle', async () => {
    await fc.assert(
      fc.asyncProperty(forgeries, async (forge) => {
        const forged = await forge(whole);
        const { exit } = await verifyBundle(forged, KEY.publicPem);
        expect((await judge(blob(forged), KEY.publicPem)).kind).toBe(KINDS[exit]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('agrees with it whichever bit of the end of a zip is turned: its last name, its directory, where data begins', async () => {
    const directory = Buffer.from(whole).lastIndexOf('PK\x01\x02', 'latin1');
    const firstData = 30 + Buffer.from(whole).readUInt16LE(26) + Buffer.from(whole).readUInt16LE(28);
    for (const at of [
      firstData,
      ...Array.from({ length: whole.length - directory }, (_, each) => directory + each),
    ]) {
      for (const bit of [0x01, 0x02, 0x08, 0x40]) {
        const turned = Buffer.from(whole);
        turned[at] = (turned[at] ?? 0) ^ bit;
        const { exit } = await verifyBundle(turned, KEY.publicPem);
        expect((await judge(blob(turned), KEY.publicPem)).kind, `bit ${bit} of byte ${at}`).toBe(KINDS[exit]);
      }
    }
  }, 60_000);

  it('writes numbers and keys as RFC 8785 says', () => {
    const value = JSON.parse(
      '{"\\u20ac":"Euro Sign","\\r":"CR","1":"One","a":[56.0,1E30,4.50,2e-3,1e-27,null,true]}',
    );
    expect(canonical(value)).toBe(
      '{"\\r":"CR","1":"One","a":[56,1e+30,4.5,0.002,1e-27,null,true],"€":"Euro Sign"}',
    );
    expect(() => canonical({ a: '\ud800' })).toThrow(RangeError);
  });
});
