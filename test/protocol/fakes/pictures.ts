import sharp from 'sharp';

/** A picture of the size, as a phone would store it, with a camera's name in its metadata. */
export function greyPicture(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#889' } })
    .withExif({ IFD0: { Model: 'Camera of the customer' } })
    .jpeg()
    .toBuffer();
}
