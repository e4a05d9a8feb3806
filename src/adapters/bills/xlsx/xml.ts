import { SaxesParser } from 'saxes';
import { decoded } from '../decode.ts';
import { Unreadable } from '../problem.ts';

/** What happens as a document streams by; names are without their prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** More than this between two tags is no spreadsheet but an attempt to fill the memory. */
const LONGEST_SILENCE = 8 * 1024 * 1024;

/** Parses a document piece by piece and rests after each. A fault of its form is thrown as `broken`. */
export async function* parsed(
  stream: AsyncIterable<Uint8Array>,
  { open, close, text }: XmlHandlers,
): AsyncGenerator<void> {
  const parser = new SaxesParser();
  let silence = 0;
  parser.on('error', (cause) => {
    throw new Unreadable({ what: 'broken' }, { cause });
  });
  parser.on('opentag', ({ name, attributes }) => {
    silence = 0;
    open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    silence = 0;
    close?.(localName(name));
  });
  if (text) parser.on('text', text);
  for await (const piece of decoded(stream, 'utf-8')) {
    silence += piece.length;
    if (silence > LONGEST_SILENCE) throw new Unreadable({ what: 'too_large' });
    parser.write(piece);
    yield;
  }
  parser.close();
}

/** Parses a small document in one go. */
export async function parseAll(stream: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parsed(stream, handlers));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
