import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../fakes/ground/chance.ts';
import { readMultipart } from '../../fakes/ground/multipart.ts';
import { Pace } from '../../fakes/ground/pace.ts';
import { FakeTime } from '../../fakes/ground/time.ts';

const START = Date.UTC(2026, 10, 22);

describe('a clock that is moved', () => {
  it('stands still where its scale is 0, and rings what came due, in order', () => {
    const time = new FakeTime(0, START);
    const rung: string[] = [];
    time.after(3000, () => rung.push('three'));
    const takeBack = time.after(2000, () => rung.push('two'));
    time.after(1000, () => rung.push('one'));
    time.after(1000, () => rung.push('one, later'));
    time.advance(999);
    expect([time.now(), rung]).toEqual([START + 999, []]);
    takeBack();
    time.advance(5000);
    expect(rung).toEqual(['one', 'one, later', 'three']);
    time.stop();
  });

  it('runs as fast as it is told', async () => {
    const time = new FakeTime(0, START);
    time.run(10_000);
    await time.wait(60_000);
    expect(time.now()).toBeGreaterThanOrEqual(START + 60_000);
    time.stop();
  });

  it('lets a wait end early', async () => {
    const time = new FakeTime(0, START);
    await time.wait(1000, AbortSignal.abort());
    expect(time.now()).toBe(START);
    time.stop();
  });
});

describe('chance', () => {
  it('is the same for the same seed, and spread over [0, 1)', () => {
    const draw = (seed: number) => Array.from({ length: 1000 }, chance(seed));
    expect(draw(5)).toEqual(draw(5));
    expect(draw(5)).not.toEqual(draw(6));
    for (const numbers of [draw(5), draw(6)]) {
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThan(1);
      expect(numbers.filter((number) => number < 0.5).length).toBeGreaterThan(400);
    }
  });
});

describe('a pace', () => {
  it('lets its burst pass, then so many a second', () => {
    const pace = new Pace(2, 3, START);
    for (let i = 0; i < 3; i += 1) {
      expect(pace.wait(START)).toBe(0);
      pace.take();
    }
    expect(pace.wait(START)).toBe(0.5);
    expect(pace.wait(START + 500)).toBe(0);
  });
});

describe('multipart', () => {
  const word = (letters: string) =>
    fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
  const name = fc.oneof(word('abc_-.019'), fc.constant('__proto__'));
  const content = fc.string({ unit: fc.constantFrom(...'a字🙂\r\n-"=;') });
  const fileName = word('ab 账单.()-').map((text) => text.trim() || 'x');

  it('is read as it was written, with file names quoted and bare, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, content, fileName, fc.uint8Array(), fc.boolean()), {
          selector: ([key]) => key,
          maxLength: 5,
        }),
        (parts) => {
          const boundary = 'a-boundary-that-no-content-holds';
          const pieces = parts.flatMap(([key, text, file, bytes, quoted]) => [
            Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${text}\r\n`),
            Buffer.from(
              `--${boundary}\r\ncontent-disposition:form-data;name="f-${key}";filename=${quoted ? `"${file}"` : file}\r\ncontent-type:text/plain\r\n\r\n`,
            ),
            bytes,
            Buffer.from('\r\n'),
          ]);
          const body = Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]);
          const { fields, files } = readMultipart(body, `multipart/form-data; boundary=${boundary}`);
          const texts = parts.map(([key, text]) => [key, text] as const);
          expect(new Map(Object.entries(fields))).toEqual(new Map(texts));
          for (const [key, , file, bytes] of parts)
            expect(files[`f-${key}`]).toEqual({
              name: file,
              type: 'text/plain',
              bytes: Buffer.from(bytes),
            });
        },
      ),
    );
  });

  it('that breaks off, or is none, is refused', () => {
    const read = (body: string, type: string) => () => readMultipart(Buffer.from(body), type);
    expect(read('x', 'multipart/form-data')).toThrow('without a boundary');
    expect(read('x', 'multipart/form-data; boundary=b')).toThrow('without a part');
    expect(read('--b\r\nname="a"\r\n\r\nnever ends', 'multipart/form-data; boundary=b')).toThrow(
      'breaks off',
    );
  });
});
