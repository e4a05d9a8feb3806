import type { LogEntry } from '../../engine/conversation.ts';

/** Control characters could rewrite what stands on the screen; only line breaks and tabs stay. */
function safe(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are taken out
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** An entry as lines of text; buttons are numbered, and the number can be typed. */
export function render({ author, name, text, quotes, buttons, files }: LogEntry): string {
  const who = author === 'agent' ? name : '找单';
  const quote = quotes ? [`> ${safe(quotes.text)}`] : [];
  const lines = [...quote, ...safe(text).split('\n')];
  const attached = files.map((file) => `  [${safe(file.name)}]`);
  const choices = buttons.map(({ label }, index) => `  ${index + 1}. ${safe(label)}`);
  return [`${who}:`, ...lines.map((line) => `  ${line}`), ...attached, ...choices].join('\n');
}
