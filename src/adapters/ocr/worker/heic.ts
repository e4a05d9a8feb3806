import decodeAll from 'heic-decode';
import { Refusal } from './refusal.ts';

interface Rgba {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** The first picture of a HEIC file, upright. It is decoded in WebAssembly, which cannot reach beyond its own memory. */
export async function decodeHeic(bytes: Uint8Array, mostPixels: number): Promise<Rgba> {
  const images = await decodeAll.all({ buffer: bytes }).catch(() => {
    throw new Refusal('damaged', 'heic');
  });
  try {
    const [first] = images;
    if (!first) throw new Refusal('damaged', 'heic');
    if (first.width * first.height > mostPixels) throw new Refusal('too_many_pixels', 'heic');
    return await first.decode().catch(() => {
      throw new Refusal('damaged', 'heic');
    });
  } finally {
    images.dispose();
  }
}
