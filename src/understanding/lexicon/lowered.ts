/** The text that was asked for last: its readers ask one after the other. */
let last = '';
let lower = '';

/** Whether no character has a lower case: nearly all of a Chinese text has none. */
function isLower(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const has = code < 0x80 ? code > 0x40 && code < 0x5b : code < 0x2e80 || code > 0xa000;
    if (has) return false;
  }
  return true;
}

function worked(text: string): string {
  if (isLower(text)) return text;
  const all = text.toLowerCase();
  if (all.length === text.length) return all;
  return Array.from({ length: text.length }, (_, at) => {
    const one = text.charAt(at).toLowerCase();
    return one.length === 1 ? one : text.charAt(at);
  }).join('');
}

/** Lower case without a change of length, so that offsets hold. */
export function lowered(text: string): string {
  if (text !== last) {
    lower = worked(text);
    last = text;
  }
  return lower;
}
