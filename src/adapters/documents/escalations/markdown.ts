import { escaped, inline, markdownSection } from '../markdown.ts';
import type { Paper, PaperSection } from './paper.ts';

const BLANK = '\\_\\_\\_\\_\\_\\_\\_\\_';

/** A block nothing inside it can end. */
function fenced(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${text}\n${fence}`;
}

function body(section: PaperSection): string {
  switch (section.kind) {
    case 'steps':
      return section.items.map((item, at) => `${at + 1}. ${inline(item)}`).join('\n');
    case 'paste':
      return `${fenced(section.text)}\n\n${inline(section.note)}`;
    case 'form':
      return section.rows
        .map(({ label, words }) => `- ${inline(label)}: ${words === null ? BLANK : inline(words)}`)
        .join('\n');
    default:
      return markdownSection(section);
  }
}

/** A paper as one Markdown file. */
export function renderPaperMarkdown(paper: Paper): string {
  const reference = paper.look === 'sheet' ? paper.reference : '';
  const under = [reference, paper.subtitle, paper.badge?.text ?? ''].filter((part) => part !== '');
  return [
    `# ${escaped(paper.title)}`,
    ...(under.length > 0 ? [under.map(inline).join(' · ')] : []),
    ...paper.sections.map((section) =>
      [section.heading && `## ${escaped(section.heading)}`, body(section)].filter(Boolean).join('\n\n'),
    ),
    ...paper.closing.map(({ text }) => inline(text)),
    `---\n\n${inline(paper.footer)}`,
  ]
    .join('\n\n')
    .concat('\n');
}
