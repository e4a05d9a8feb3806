/**
 * node test/understanding/figures.ts [build|unseen] [--file NAME] [--wrong]
 * What the rules read of the corpora. Without a part: both, side by side. `--wrong` lists what was misread, of the
 * part to build on only: a text of the other part that was read while tuning measures nothing any more.
 */
import { parseArgs } from 'node:util';
import { type Answered, answersOf, FIELDS, macroF1, type Part, pairsOf, right, score } from './corpus.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    wrong: { type: 'boolean', default: false },
    'i-am-not-tuning': { type: 'boolean', default: false },
  },
});
const parts = (positionals.length > 0 ? positionals : ['build', 'unseen']) as Part[];
if (parts.some((part) => part !== 'build' && part !== 'unseen')) stop('[build|unseen]');
if (values.wrong && parts.includes('unseen') && !values['i-am-not-tuning']) {
  stop('--wrong shows texts, and those of `unseen` are not to be seen while tuning: name `build`');
}

const answers = new Map(parts.map((part) => [part, answersOf(part).filter(wanted)]));
print(['field', ...parts.flatMap((part) => [`${part} n`, 'prec', 'rec'])]);
for (const field of FIELDS) {
  print([
    field,
    ...parts.flatMap((part) => {
      const { there, precision, recall } = score(pairsOf(answers.get(part) ?? [], field));
      return [String(there), percent(precision), percent(recall)];
    }),
  ]);
}
for (const field of ['kind', 'loss_type', 'direction'] as const) {
  print([
    `${field} exact`,
    ...parts.flatMap((part) => {
      const pairs = pairsOf(answers.get(part) ?? [], field);
      return [String(pairs.length), percent(pairs.filter(right).length / pairs.length), ''];
    }),
  ]);
}
print([
  'loss_type macro-F1',
  ...parts.flatMap((part) => ['', percent(macroF1(pairsOf(answers.get(part) ?? [], 'loss_type'))), '']),
]);

if (values.wrong) {
  for (const each of [...answers.values()].flat()) {
    const misread = FIELDS.flatMap((field) =>
      pairsOf([each], field)
        .filter((pair) => !right(pair))
        .map((pair) => `  ${field}: ${pair.got} instead of ${pair.wanted.join(' or ')}`),
    );
    if (misread.length > 0) console.log([`${each.file}: ${each.labelled.text}`, ...misread].join('\n'));
  }
}

function wanted({ file }: Answered): boolean {
  return values.file === undefined || file.startsWith(values.file);
}

function print([name = '', ...columns]: readonly string[]): void {
  console.log(name.padEnd(20) + columns.map((column) => column.padStart(10)).join(''));
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function stop(words: string): never {
  console.error(words);
  process.exit(2);
}
