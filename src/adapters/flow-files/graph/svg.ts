import { instance } from '@viz-js/viz';
import type { Drawing, Shape } from './drawing.ts';

const FONT = 'Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif';
const STYLE: Readonly<Record<Shape, string>> = {
  question: 'fillcolor="#ffffff" color="#868e96"',
  check: 'fillcolor="#e7f5ff" color="#1c7ed6"',
  evidence: 'fillcolor="#ebfbee" color="#2f9e44"',
  decision: 'shape=diamond fillcolor="#f1f3f5" color="#adb5bd" margin="0.02"',
};
const FRAMES = { loss: '#f8f9fa', shared: '#fff9db' } as const;

/** The statechart as SVG, a frame per flow. */
export async function svgOf(drawing: Drawing): Promise<string> {
  const viz = await instance();
  return viz.renderString(dotOf(drawing), { format: 'svg', engine: 'dot' });
}

/** The same as a DOT file. */
function dotOf({ groups, arrows }: Drawing): string {
  const lines = [
    'digraph flows {',
    `graph [rankdir=TB newrank=true fontname="${FONT}" fontsize=15 nodesep=0.3 ranksep=0.55 pad=0.4 bgcolor="#ffffff"]`,
    `node [shape=box style="filled,rounded" fontname="${FONT}" fontsize=10.5 margin="0.13,0.08" penwidth=1.2]`,
    `edge [fontname="${FONT}" fontsize=9 color="#868e96" fontcolor="#495057" arrowsize=0.7]`,
  ];
  for (const { id, title, loss, nodes } of groups) {
    lines.push(`subgraph "cluster_${id}" {`);
    lines.push(
      `label=${quoted([title])} style="filled,rounded" color="#dee2e6" fillcolor="${FRAMES[loss ? 'loss' : 'shared']}" margin=14`,
    );
    for (const { id: node, name, words, shape } of nodes) {
      const label = words === '' ? [name] : [name, words];
      lines.push(`"${node}" [label=${quoted(label)} width=${widthOf(label)} ${STYLE[shape]}]`);
    }
    lines.push('}');
  }
  for (const { from, to, labels, silent, back } of arrows) {
    const label = labels.length > 0 ? `label=${quoted(labels)}` : '';
    const style = `${silent ? 'style=dashed' : ''} ${back ? 'constraint=false color="#ced4da"' : ''}`;
    lines.push(`"${from}" -> "${to}" [${label} ${style}]`);
  }
  return `${lines.join('\n')}\n}\n`;
}

/** In inches. Graphviz has no Chinese font to measure with, so a box would come out too narrow. */
function widthOf(lines: readonly string[]): string {
  const widths = lines.map((line) =>
    [...line].reduce((sum, sign) => sum + (sign > '\u2E7F' ? 10.5 : 6.2), 0),
  );
  return ((Math.max(...widths) + 22) / 72).toFixed(2);
}

/** Plain labels and no HTML: those are centred, whatever the font's real width is. */
function quoted(lines: readonly string[]): string {
  const escaped = lines.map((line) => line.replaceAll('\\', '\\\\').replaceAll('"', '\\"'));
  return `"${escaped.join('\\n')}"`;
}
