/** Draws `.readme/bench.svg` of the figures in bench/results.json: `node bench/plot.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RESULTS = join(import.meta.dirname, 'results.json');
const PICTURE = join(import.meta.dirname, '../.readme/bench.svg');

const NAMES: Readonly<Record<string, string>> = {
  zhaodan: 'Zhaodan 找单',
  'grammy-conversations': 'grammY conversations',
  'grammy-session': 'grammY session',
  bare: 'bare node:http, group commit',
};
const PANELS = [
  { title: 'messages a second', of: 'messages/s' },
  { title: 'reply, median (ms)', of: 'p50 ms' },
  { title: 'CPU a message (ms)', of: 'CPU ms/message' },
  { title: 'syncs to disk a message', of: 'syncs/message' },
] as const;
type Row = Readonly<
  Record<'contender', string> & Record<'chats' | 'turns' | (typeof PANELS)[number]['of'], number>
>;

const [LEFT, BAR, GAP, WIDTH, HEAD] = [204, 18, 8, 220, 34];
const PANEL = { width: LEFT + WIDTH + 70, height: HEAD + Object.keys(NAMES).length * (BAR + GAP) + 14 };

function panel({ title, of }: (typeof PANELS)[number], rows: readonly Row[], at: number): string {
  const most = Math.max(...rows.map((row) => row[of]));
  const [x, y] = [(at % 2) * PANEL.width, Math.floor(at / 2) * PANEL.height];
  const bars = rows.map((row, index) => {
    const top = HEAD + index * (BAR + GAP);
    const own = row.contender === 'zhaodan';
    return [
      `<text x="${LEFT - 8}" y="${top + BAR - 5}" text-anchor="end"${own ? ' font-weight="600"' : ''}>${NAMES[row.contender]}</text>`,
      `<rect x="${LEFT}" y="${top}" width="${((row[of] / most) * WIDTH).toFixed(1)}" height="${BAR}" rx="2" class="${own ? 'own' : 'other'}"/>`,
      `<text x="${(LEFT + (row[of] / most) * WIDTH + 6).toFixed(1)}" y="${top + BAR - 5}">${row[of]}</text>`,
    ].join('');
  });
  return `<g transform="translate(${x} ${y})"><text x="${LEFT}" y="20" class="title">${title}</text>${bars.join('')}</g>`;
}

const { webhooks } = JSON.parse(readFileSync(RESULTS, 'utf8')) as { readonly webhooks: readonly Row[] };
const rows = Object.keys(NAMES).flatMap((name) =>
  webhooks.filter(({ contender, chats, turns }) => contender === name && chats === 64 && turns === 10),
);
const [width, height] = [2 * PANEL.width, 2 * PANEL.height];
writeFileSync(
  PICTURE,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12">
<title>Zhaodan beside two grammY bots and a bare server</title>
<style>text{fill:#1f2933}.title{font-weight:600;font-size:13px}.own{fill:#0f766e}.other{fill:#b8c4ce}@media (prefers-color-scheme:dark){text{fill:#e4e7eb}.own{fill:#2dd4bf}.other{fill:#52606d}}</style>
${PANELS.map((each, at) => panel(each, rows, at)).join('\n')}
</svg>
`,
);
