import { turnsByName } from '../../engine/turns-by-name.ts';

const MOST_PIXELS = 40_000_000;
/** Small enough that no letter of a bill survives what follows. */
const BLURRED_EDGE = 480;
const BLUR = 9;
const WHOLE_EDGE = 2048;

/** One at a time: a large picture takes memory, and nobody waits for these. */
const turns = turnsByName();

/** A preview that shows what kind of picture it is and nothing that can be read; `null` where the bytes are no picture. */
export function blurredPicture(bytes: Uint8Array): Promise<Uint8Array | null> {
  return redraw(bytes, BLURRED_EDGE, BLUR);
}

/** The whole picture as a JPEG, without whatever else was in the file; `null` where the bytes are no picture. */
export function wholePicture(bytes: Uint8Array): Promise<Uint8Array | null> {
  return redraw(bytes, WHOLE_EDGE, null);
}

function redraw(bytes: Uint8Array, edge: number, blur: number | null): Promise<Uint8Array | null> {
  return turns.run('pictures', async () => {
    const { default: sharp } = await import('sharp');
    try {
      const drawn = sharp(bytes, { limitInputPixels: MOST_PIXELS })
        .rotate()
        .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' });
      const shown = blur === null ? drawn : drawn.blur(blur);
      return new Uint8Array(await shown.jpeg({ quality: 82 }).toBuffer());
    } catch {
      return null;
    }
  });
}
