import type { Parameters, SentFile } from './parameters.ts';

const LINE = Buffer.from('\r\n');
const BLANK = Buffer.from('\r\n\r\n');

/** One `key=value` of a header; unquoted values may hold blanks, as some clients write file names. */
function headerValue(head: string, key: string): string | undefined {
  const match = new RegExp(`[; ]${key}=(?:"((?:\\\\.|[^"\\\\])*)"|([^;\\r\\n]*))`, 'i').exec(head);
  return match?.[1]?.replace(/\\(.)/g, '$1') ?? match?.[2]?.trim();
}

/**
 * Takes a multipart body apart, more patiently than `Response.formData`, which refuses file names that grammY
 * writes and the platforms accept. Throws where it is none.
 */
export function readMultipart(body: Buffer, contentType: string): Parameters {
  const fields: [string, string][] = [];
  const files: [string, SentFile][] = [];
  const boundary = headerValue(` ${contentType}`, 'boundary');
  if (!boundary) throw new Error('multipart without a boundary');
  const mark = Buffer.from(`--${boundary}`);
  let at = body.indexOf(mark);
  if (at < 0) throw new Error('multipart without a part');
  while (body.subarray(at + mark.length, at + mark.length + 2).equals(LINE)) {
    const headEnd = body.indexOf(BLANK, at);
    const next = body.indexOf(Buffer.concat([LINE, mark]), headEnd);
    if (headEnd < 0 || next < 0) throw new Error('multipart that breaks off');
    const head = body.toString('utf8', at + mark.length, headEnd);
    const content = body.subarray(headEnd + BLANK.length, next);
    const name = headerValue(head, 'name') ?? '';
    const fileName = headerValue(head, 'filename');
    if (fileName === undefined) fields.push([name, content.toString('utf8')]);
    else {
      const type = /content-type: *([^\r\n]+)/i.exec(head)?.[1] ?? 'application/octet-stream';
      files.push([name, { name: fileName, type, bytes: content }]);
    }
    at = next + LINE.length;
  }
  return { fields: Object.fromEntries(fields), files: Object.fromEntries(files) };
}
