/**
 * node test/understanding/fit.ts
 * Fits what decides the loss type and the kind of a message: on the corpus to build on and on the phrases in `told/`, of
 * which only the loss type or the kind is known. Writes the weights into src/understanding; the same texts give the
 * same weights. Prints how right the fit is on texts left out of it, and what its stated confidence was worth there.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_CLASSES } from '../../src/understanding/kind-weights.ts';
import { spell } from '../../src/understanding/lexicon/concepts.ts';
import { type Feature, featureName } from '../../src/understanding/lexicon/features.ts';
import { LOSS_CLASSES } from '../../src/understanding/loss/loss-weights.ts';
import { readSigns } from '../../src/understanding/loss/read-signs.ts';
import { signFeatures } from '../../src/understanding/loss-type.ts';
import { kindFeatures } from '../../src/understanding/message-kind.ts';
import { readThrough } from '../../src/understanding/reading.ts';
import { answersOf } from './corpus.ts';
import { crossCheck, type Example, type Fitted, train } from './regression.ts';

const SOURCE = join(import.meta.dirname, '../../src/understanding');
const TOLD = join(import.meta.dirname, 'told');
const RECEIVED = '2026-11-22T20:15:00+08:00';

function toldIn(folder: string): { text: string; label: string }[] {
  return readdirSync(join(TOLD, folder))
    .sort()
    .flatMap((file) =>
      readFileSync(join(TOLD, folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((text) => ({ text, label: file.replace('.txt', '') })),
    );
}

function list<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

function named(shown: Iterable<Feature>): string[] {
  return [...shown].map((feature) => featureName(feature, spell));
}

function lossExample(text: string, labels: readonly string[]): Example {
  const { tagged, shown, demands } = readThrough(text, { receivedAt: RECEIVED });
  return { features: [...named(shown), ...signFeatures(readSigns(tagged), demands.length > 0)], labels };
}

function kindExample(text: string, receivedAt: string, labels: readonly string[]): Example {
  const reading = readThrough(text, { receivedAt });
  return { features: [...named(reading.shown), ...kindFeatures(reading)], labels };
}

const build = answersOf('build').filter(({ read }) => read.direction === null);

function lossExamples(): Example[] {
  return [
    ...build.map(({ labelled }) =>
      lossExample(
        labelled.text,
        list(labelled.loss_type).map((type) => type ?? 'none'),
      ),
    ),
    ...toldIn('loss').map(({ text, label }) => lossExample(text, [label])),
    ...toldIn('kind').map(({ text }) => lossExample(text, ['none'])),
  ];
}

function kindExamples(): Example[] {
  return [
    ...build.map(({ labelled }) =>
      kindExample(labelled.text, labelled.received_at ?? RECEIVED, list(labelled.kind)),
    ),
    ...toldIn('kind').map(({ text, label }) => kindExample(text, RECEIVED, [label])),
    ...toldIn('loss').map(({ text }) => kindExample(text, RECEIVED, ['complaint'])),
  ].filter(({ labels }) => labels.every((label) => (KIND_CLASSES as readonly string[]).includes(label)));
}

/** Rows in lines of readable length. */
function lines(rows: readonly string[]): string[] {
  const packed: string[] = [];
  for (const row of rows) {
    const last = packed.at(-1);
    if (last !== undefined && last.length + row.length < 96) packed[packed.length - 1] = `${last};${row}`;
    else packed.push(row);
  }
  return packed;
}

function write(file: string, constant: string, classes: readonly string[], { names, weights }: Fitted): void {
  const rows = names.flatMap((name, at) => {
    const tenths = [...(weights[at] ?? [])].map((weight) => Math.round(weight * 100));
    return name === '' || tenths.some((each) => each !== 0) ? [`${name}:${tenths.join(' ')}`] : [];
  });
  const text = [
    '/** Written by `node test/understanding/fit.ts`. */',
    `export const ${constant}_CLASSES = [`,
    ...classes.map((name) => `  '${name}',`),
    '] as const;',
    '',
    '/** What each feature says for each class, in hundredths. */',
    `export const ${constant}_WEIGHTS = [`,
    ...lines(rows).map((line) => `  ${JSON.stringify(line)},`),
    "].join(';');",
    '',
  ];
  writeFileSync(join(SOURCE, file), text.join('\n'));
}

for (const [file, constant, classes, examples] of [
  ['loss/loss-weights.ts', 'LOSS', LOSS_CLASSES, lossExamples()],
  ['kind-weights.ts', 'KIND', KIND_CLASSES, kindExamples()],
] as const) {
  console.log([constant, ...crossCheck(examples, classes)].join('\n'));
  write(file, constant, classes, train(examples, classes));
}
