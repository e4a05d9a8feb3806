import type { Remote } from '../../ground/controls.ts';
import type { TelegramVerbs } from '../verbs.ts';

async function call(verb: string, args: unknown[]): Promise<unknown> {
  const response = await fetch(`/control/${verb}`, { method: 'POST', body: JSON.stringify(args) });
  const { value, error } = await response.json();
  if (error) throw new Error(error);
  return value;
}

/** What the page can tell the fake to do. */
export const fake = new Proxy({} as Remote<TelegramVerbs>, {
  get:
    (_target, verb) =>
    (...args: unknown[]) =>
      call(String(verb), args),
});

/** A file's bytes as they travel in JSON; typed as what the fake makes of them. */
export async function bytesOf(file: File): Promise<Buffer> {
  const reader = new FileReader();
  const read = new Promise<string>((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
  });
  reader.readAsDataURL(file);
  const packed = { $bytes: (await read).replace(/^[^,]*,/, '') };
  return packed as unknown as Buffer;
}
