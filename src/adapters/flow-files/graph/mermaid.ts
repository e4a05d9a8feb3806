import type { Drawing, Shape } from './drawing.ts';

const BRACKETS: Readonly<Record<Shape, readonly [string, string]>> = {
  question: ['("', '")'],
  check: ['["', '"]'],
  evidence: ['[/"', '"/]'],
  decision: ['{"', '"}'],
};
const COLOURS: Readonly<Record<Shape, string>> = {
  question: 'fill:#ffffff,stroke:#868e96',
  check: 'fill:#e7f5ff,stroke:#1c7ed6',
  evidence: 'fill:#ebfbee,stroke:#2f9e44',
  decision: 'fill:#f1f3f5,stroke:#adb5bd',
};

/** A Mermaid flowchart, a frame per flow. */
export function mermaidOf({ groups, arrows }: Drawing): string {
  const lines = ['flowchart TB'];
  for (const { id, title, nodes } of groups) {
    lines.push(`  subgraph ${id}["${quoted(title)}"]`);
    for (const node of nodes) {
      const [open, close] = BRACKETS[node.shape];
      const words = node.words === '' ? node.name : `${node.name}<br/>${quoted(node.words)}`;
      lines.push(`    ${plainId(node.id)}${open}${words}${close}:::${node.shape}`);
    }
    lines.push('  end');
  }
  for (const { from, to, labels, silent } of arrows) {
    const label = labels.length > 0 ? `|"${labels.map(quoted).join('<br/>')}"|` : '';
    lines.push(`  ${plainId(from)} ${silent ? '-.->' : '-->'}${label} ${plainId(to)}`);
  }
  for (const [shape, colours] of Object.entries(COLOURS)) lines.push(`  classDef ${shape} ${colours}`);
  return `${lines.join('\n')}\n`;
}

function plainId(path: string): string {
  return path.replace('.', '__');
}

function quoted(words: string): string {
  return words.replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;');
}
