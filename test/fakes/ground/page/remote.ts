import type { Remote, Verbs } from '../controls.ts';

async function call(verb: string, args: unknown[]): Promise<unknown> {
  const response = await fetch(`/control/${verb}`, { method: 'POST', body: JSON.stringify(args) });
  const { value, error } = await response.json();
  if (error) throw new Error(error);
  return value;
}

/** What a page can tell the fake that it came from to do. */
export function remoteFake<V extends Verbs>(): Remote<V> {
  return new Proxy({} as Remote<V>, {
    get:
      (_target, verb) =>
      (...args: unknown[]) =>
        call(String(verb), args),
  });
}

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
