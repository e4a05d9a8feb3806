/** How a text is encoded, by its content alone: no export says so, and names lie. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** One character in so many may be damaged before the text is taken for GBK. */
const TOLERANCE = 20;

/** GBK bytes are almost never valid UTF-8, while the opposite happens: UTF-8 is tried first. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  // The head may end inside a character, which is no fault of the encoding.
  const text = new TextDecoder('utf-8').decode(head, { stream: true });
  const beyondAscii = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  return damaged * TOLERANCE > beyondAscii ? 'gb18030' : 'utf-8';
}

/** The text piece by piece; what cannot be decoded becomes U+FFFD, a byte order mark is left out. */
export async function* decoded(
  stream: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of stream) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** A member's name in a zip: UTF-8 where the flag says so or the bytes do, GBK otherwise. */
export function memberName(bytes: Buffer): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/\p{Cc}/gu, '');
}
