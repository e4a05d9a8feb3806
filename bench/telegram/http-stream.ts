const END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/** One message of HTTP/1.1: its first line and its body. */
export interface HttpMessage {
  readonly start: string;
  readonly body: Buffer;
}

/**
 * Cuts what comes over one connection into messages. Only what the benchmark's own servers and clients send: bodies
 * with a length, or chunked and of no interest. Node's own parser would cost more than all the rest of the fake.
 */
export function httpMessages(took: (message: HttpMessage) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf(END);
      if (end < 0) return;
      const head = rest.toString('latin1', 0, end);
      const from = end + END.length;
      const to = bodyEnd(head, rest, from);
      if (to === null || to > rest.length) return;
      const body = rest.subarray(from, to);
      rest = rest.subarray(to);
      took({ start: head.slice(0, head.indexOf('\r\n')), body });
    }
  };
}

function bodyEnd(head: string, rest: Buffer, from: number): number | null {
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return from + Number(length);
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) return from;
  const last = rest.indexOf(LAST_CHUNK, from);
  return last < 0 ? null : last + LAST_CHUNK.length;
}
