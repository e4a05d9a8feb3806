import sharp from 'sharp';
import { chance } from './payments.ts';

/** What happens to a screenshot between the phone and us. */
export type Finish =
  | { readonly kind: 'plain' }
  /** As Telegram sends pictures: at most 1280 pixels, recompressed. */
  | { readonly kind: 'telegram'; readonly quality?: number }
  | { readonly kind: 'jpeg'; readonly quality: number }
  | { readonly kind: 'webp' }
  /** Held askew, by degrees. */
  | { readonly kind: 'tilt'; readonly degrees: number }
  /** A screen photographed: askew, soft, striped, noisy. */
  | { readonly kind: 'photo'; readonly degrees: number }
  /** A phone on a table, photographed by another: askew, out of focus, with a lamp's shine; no stripes. */
  | { readonly kind: 'soft'; readonly degrees: number }
  /** A screenshot shown within another. */
  | { readonly kind: 'nested' }
  /** Pixels lying on their side, with the note that says so. */
  | { readonly kind: 'exif'; readonly orientation: 3 | 6 | 8 }
  /** So many pixels wide. */
  | { readonly kind: 'width'; readonly pixels: number };

const TELEGRAM_EDGE = 1280;

function telegram(png: Buffer, quality = 82): Promise<Buffer> {
  return sharp(png)
    .resize({ width: TELEGRAM_EDGE, height: TELEGRAM_EDGE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality, chromaSubsampling: '4:2:0' })
    .toBuffer();
}

async function photo(png: Buffer, degrees: number): Promise<Buffer> {
  const turned = await sharp(png)
    .rotate(degrees, { background: '#3a3128' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { data, info } = turned;
  const random = chance(Math.round(degrees * 100) + 5);
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      const stripe = 9 * Math.sin(x * 0.31 + y * 0.043) + 7 * Math.sin(x * 0.021 - y * 0.27);
      const shade = 1 - 0.18 * (x / info.width) - 0.1 * (y / info.height);
      const at = (y * info.width + x) * info.channels;
      for (let colour = 0; colour < 3; colour++) {
        const value = (data[at + colour] as number) * shade + stripe + (random() - 0.5) * 14;
        data[at + colour] = Math.max(0, Math.min(255, value));
      }
    }
  }
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return telegram(await sharp(data, { raw }).blur(0.7).png().toBuffer());
}

async function soft(png: Buffer, degrees: number): Promise<Buffer> {
  const framed = await sharp(png)
    .extend({ top: 60, bottom: 60, left: 40, right: 40, background: '#17181b' })
    .png()
    .toBuffer();
  const turned = await sharp(framed)
    .rotate(degrees, { background: '#8a6f55' })
    .removeAlpha()
    .png()
    .toBuffer();
  const { width = 1, height = 1 } = await sharp(turned).metadata();
  const light = `<svg width="${width}" height="${height}"><defs><linearGradient id="a" x2="1" y2="1"><stop stop-opacity=".05"/><stop offset="1" stop-opacity=".38"/></linearGradient><radialGradient id="b" cx=".72" cy=".2" r=".4"><stop stop-color="#fff3d8" stop-opacity=".3"/><stop offset="1" stop-color="#fff3d8" stop-opacity="0"/></radialGradient></defs><rect width="100%" height="100%" fill="url(#a)"/><rect width="100%" height="100%" fill="url(#b)"/></svg>`;
  return telegram(
    await sharp(turned)
      .composite([{ input: Buffer.from(light) }])
      .blur(1.8)
      .png()
      .toBuffer(),
  );
}

async function nested(png: Buffer): Promise<Buffer> {
  const { width = 1, height = 1 } = await sharp(png).metadata();
  const inner = await sharp(png)
    .resize({ width: Math.round(width * 0.72) })
    .png()
    .toBuffer();
  return telegram(
    await sharp({ create: { width, height, channels: 3, background: '#1b1b1b' } })
      .composite([
        {
          input: await sharp(inner)
            .extract({
              left: 0,
              top: 0,
              width: Math.round(width * 0.72),
              height: Math.min(height - 100, Math.round(height * 0.72)),
            })
            .toBuffer(),
          left: Math.round(width * 0.14),
          top: 80,
        },
      ])
      .png()
      .toBuffer(),
  );
}

/** Applies a finish; the answer's file ending goes by its kind. */
export async function finished(png: Buffer, finish: Finish): Promise<{ bytes: Buffer; ending: string }> {
  const as = (ending: string, bytes: Buffer) => ({ bytes, ending });
  switch (finish.kind) {
    case 'plain':
      return as('png', png);
    case 'telegram':
      return as('jpg', await telegram(png, finish.quality));
    case 'jpeg':
      return as('jpg', await sharp(png).jpeg({ quality: finish.quality }).toBuffer());
    case 'webp':
      return as('webp', await sharp(png).webp({ quality: 75 }).toBuffer());
    case 'tilt':
      return as(
        'jpg',
        await telegram(await sharp(png).rotate(finish.degrees, { background: '#555' }).png().toBuffer()),
      );
    case 'photo':
      return as('jpg', await photo(png, finish.degrees));
    case 'soft':
      return as('jpg', await soft(png, finish.degrees));
    case 'nested':
      return as('jpg', await nested(png));
    case 'exif': {
      const turn = { 3: 180, 6: 270, 8: 90 }[finish.orientation];
      return as(
        'jpg',
        await sharp(png)
          .rotate(turn)
          .withMetadata({ orientation: finish.orientation })
          .jpeg({ quality: 85 })
          .toBuffer(),
      );
    }
    case 'width':
      return as('jpg', await sharp(png).resize({ width: finish.pixels }).jpeg({ quality: 80 }).toBuffer());
  }
}
