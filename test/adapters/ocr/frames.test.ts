import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Frame, framesOf, sendFrame } from '../../../src/adapters/ocr/frames.ts';

async function all(stream: Readable, most = 1000): Promise<Frame[]> {
  const frames: Frame[] = [];
  for await (const frame of framesOf(stream, most)) frames.push(frame);
  return frames;
}

async function bytesOf(frames: readonly Frame[]): Promise<Buffer> {
  const pipe = new PassThrough();
  const chunks: Buffer[] = [];
  pipe.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const { head, body } of frames) await sendFrame(pipe, head, body);
  return Buffer.concat(chunks);
}

it('gives back what was sent, however the stream is cut', async () => {
  const frame = fc.record({ head: fc.jsonValue(), body: fc.uint8Array({ maxLength: 50 }) });
  const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(frame, { maxLength: 5 }), cuts, async (frames, sizes) => {
      const bytes = await bytesOf(frames);
      const chunks: Buffer[] = [];
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const size = sizes[turn % sizes.length] as number;
        chunks.push(bytes.subarray(at, at + size));
        at += size;
      }
      const got = await all(Readable.from(chunks));
      expect(got.map(({ body }) => [...body])).toEqual(frames.map(({ body }) => [...body]));
      expect(got.map(({ head }) => head)).toEqual(frames.map(({ head }) => JSON.parse(JSON.stringify(head))));
    }),
  );
});

it('listens no further to one who claims too much, or who speaks no JSON', async () => {
  const bytes = await bytesOf([{ head: { kind: 'read' }, body: Buffer.alloc(2000) }]);
  await expect(all(Readable.from([bytes]))).rejects.toThrow('a message of');
  await expect(all(Readable.from([bytes.subarray(0, 8)]))).rejects.toThrow('a message of');
  const garbage = Buffer.from('\x04\0\0\0\0\0\0\0oops');
  await expect(all(Readable.from([garbage]))).rejects.toThrow('no JSON');
});
