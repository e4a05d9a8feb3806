import { make } from '../../ground/page/make.ts';
import { fake } from './fake.ts';

const addresses = new Map<string, Promise<string>>();

interface Packed {
  readonly mimetype: string;
  readonly bytes: { readonly $bytes: string } | null;
}

async function load(id: string): Promise<string> {
  const { mimetype, bytes } = (await fake.readFile(id)) as unknown as Packed;
  return `data:${mimetype};base64,${bytes?.$bytes ?? ''}`;
}

/** A file's bytes as an address, asked for once. */
export function addressOf(id: string): Promise<string> {
  const address = addresses.get(id) ?? load(id);
  addresses.set(id, address);
  return address;
}

export function picture(id: string, alt: string): HTMLImageElement {
  const image = make('img', '');
  image.alt = alt;
  addressOf(id).then(
    (address) => {
      image.src = address;
    },
    () => undefined,
  );
  return image;
}
