import { describe, expect, it } from 'vitest';
import type { PreviewWish } from '../../src/engine/ports/picture-reader.ts';
import { createPreviews } from '../../src/engine/previews.ts';

const PICTURE = new Uint8Array([1, 2, 3]);
const OTHER = new Uint8Array([1, 2, 4]);

describe('a preview', () => {
  function drawing(kinds: readonly ('drawn' | 'busy')[] = []) {
    const asked: PreviewWish['hide'][] = [];
    const previews = createPreviews({
      async preview(_bytes, { hide }) {
        asked.push(hide);
        const kind = kinds[asked.length - 1] ?? 'drawn';
        return kind === 'drawn' ? { kind, jpeg: new Uint8Array([asked.length]) } : { kind };
      },
    });
    return { previews, asked };
  }

  const drawn = (byte: number) => ({ kind: 'drawn', jpeg: new Uint8Array([byte]) });

  it('is drawn once, whoever asks meanwhile and later; what is covered is another one', async () => {
    const { previews, asked } = drawing();
    const all = await Promise.all([1, 2, 3].map(() => previews.whole(PICTURE)));
    expect([...all, await previews.whole(PICTURE)]).toEqual([1, 1, 1, 1].map(drawn));
    expect(await previews.masked(PICTURE, undefined)).toEqual(drawn(2));
    expect(await previews.whole(OTHER)).toEqual(drawn(3));
    expect(asked).toEqual([[], 'all', []]);
  });

  it('is tried again where nobody had time for it', async () => {
    const { previews } = drawing(['busy']);
    expect(await previews.whole(PICTURE)).toEqual({ kind: 'busy' });
    expect(await previews.whole(PICTURE)).toEqual(drawn(2));
  });
});
