import type { Json } from '../blocks/schema.ts';
import type { Workspace } from '../workspace/workspace.ts';

interface Piece {
  readonly source: string;
  readonly element: Json;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Names, rooms, everybody, links and addresses, as a person types them. */
const LIVELY = /@([\w.-]+)|#([\p{L}\p{N}_-]+)|(https?:\/\/[^\s<>]+)|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/gu;

function piece(workspace: Workspace, [, name, room, url, mail]: RegExpExecArray): Piece | null {
  const user = [...workspace.people.values()].find((one) => one.name === name);
  if (user) return { source: `<@${user.id}>`, element: { type: 'user', user_id: user.id } };
  if (name && ['here', 'channel', 'everyone'].includes(name))
    return { source: `<!${name}>`, element: { type: 'broadcast', range: name } };
  const channel = [...workspace.rooms.values()].find((one) => one.name === room && one.kind !== 'im');
  if (channel) return { source: `<#${channel.id}|>`, element: { type: 'channel', channel_id: channel.id } };
  if (url) return { source: `<${escaped(url)}>`, element: { type: 'link', url } };
  if (mail)
    return {
      source: `<mailto:${mail}|${mail}>`,
      element: { type: 'link', url: `mailto:${mail}`, text: mail },
    };
  return null;
}

/** What Slack's own clients make of what is typed: an escaped text with control sequences, and rich text beside it. */
export function compose(
  workspace: Workspace,
  typed: string,
): { readonly text: string; readonly blocks: readonly Json[] } {
  if (typed === '') return { text: '', blocks: [] };
  const elements: Json[] = [];
  let text = '';
  let from = 0;
  const plain = (until: number) => {
    const words = typed.slice(from, until);
    if (words === '') return;
    text += escaped(words);
    elements.push({ type: 'text', text: words });
  };
  for (const match of typed.matchAll(LIVELY)) {
    const found = piece(workspace, match as RegExpExecArray);
    if (!found) continue;
    plain(match.index);
    text += found.source;
    elements.push(found.element);
    from = match.index + match[0].length;
  }
  plain(typed.length);
  const section = { type: 'rich_text_section', elements };
  return { text, blocks: [{ type: 'rich_text', block_id: workspace.ids.short(), elements: [section] }] };
}
