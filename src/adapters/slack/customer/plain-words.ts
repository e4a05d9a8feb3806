/** What people wrote, out of what Slack makes of it: `&lt;` and `<http://…|label>` are not their words. */
export function plainWords(text: string): string {
  return text
    .replace(/<([@#!][^<>]*|[a-z][a-z\d+.-]*:[^<>]+)>/gi, (_, inside: string) => wordsIn(inside))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function wordsIn(inside: string): string {
  const [head = '', label] = split(inside);
  if (/^[@#]/.test(head)) return head.charAt(0) + (label ?? head.slice(1)).replace(/^[@#]/, '');
  if (head.startsWith('!')) return label ?? `@${/^!(\w+)/.exec(head)?.[1] ?? ''}`;
  // Numbers and addresses become links by themselves; what was typed is the label.
  if (/^(mailto|tel):/.test(head)) return label ?? head.replace(/^\w+:/, '');
  if (label === undefined || head === label || head.endsWith(`//${label}`)) return label ?? head;
  return `${label} ${head}`;
}

function split(inside: string): readonly [string, string?] {
  const bar = inside.indexOf('|');
  return bar < 0 ? [inside] : [inside.slice(0, bar), inside.slice(bar + 1)];
}
