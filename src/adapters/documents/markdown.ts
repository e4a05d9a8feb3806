import type { Cell, Dossier, Section } from './dossier-shape.ts';

/** Customers' words must not turn into headings, links, tables or HTML. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

export function inline(text: string): string {
  return escaped(text).replace(/\s*\n\s*/g, ' ');
}

function inCell({ text, tone }: Cell): string {
  const lines = text.split('\n').map(escaped).join('<br>');
  return tone === 'bad' ? `**${lines}**` : lines;
}

export function markdownSection(part: Section): string {
  switch (part.kind) {
    case 'text':
      return part.paragraphs.map(inline).join('\n\n');
    case 'list':
      return part.items.map(({ text }) => `- ${inline(text)}`).join('\n');
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      return [
        row(part.columns.map(escaped)),
        row(part.columns.map(() => '---')),
        ...part.rows.map((cells) => row(cells.map(inCell))),
      ].join('\n');
    }
  }
}

/** The dossier as one Markdown file (tables as GitHub has them). */
export function renderMarkdown(dossier: Dossier): string {
  return [
    `# ${escaped(dossier.title)} ${dossier.reference}`,
    `${inline(dossier.subtitle)} · ${inline(dossier.progress.text)}`,
    ...dossier.sections.map((part) => `## ${escaped(part.heading)}\n\n${markdownSection(part)}`),
    `---\n\n${inline(dossier.footer)}`,
  ]
    .join('\n\n')
    .concat('\n');
}
