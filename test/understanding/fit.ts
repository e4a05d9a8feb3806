/**
 * node test/understanding/fit.ts [--check]
 * Fits what decides the loss type and the kind of a message, and whether a machine wrote it: on the corpus to build on
 * and on what stands in `told/`, of which only the loss type or the kind is known. Writes the weights into
 * src/understanding; the same texts give the same weights. `--check` writes nothing: it says how right a fit is on
 * whole files left out of it, and what its stated confidence was worth there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOSS_TYPES } from '../../src/domain/loss-type.ts';
import { directionBy, NOTICE_CLASSES } from '../../src/understanding/notice-weighing.ts';
import { readThrough } from '../../src/understanding/reading.ts';
import { meaningOf, TELLING_CLASSES, type Telling } from '../../src/understanding/telling.ts';
import { all, type Labelled, labelledOf, macroF1, type Pair, RECEIVED, right } from './corpus.ts';
import { chancesBy, type Example, type Fitted, learn } from './regression.ts';
import { shown } from './shown.ts';
import { amongFacts, withFacts } from './with-facts.ts';
import { writeWeights } from './write-weights.ts';

const TOLD = join(import.meta.dirname, 'told');
const FOLDS = 6;
const KINDS = ['complaint', 'answer', 'question', 'correction', 'other'] as const;
const PENALTY = 0.3;
/** The share of its features a text does without in each step of the fit. */
const LEFT = 0.4;
/** Weights below this, in hundredths, change nothing. */
const LEAST = 8;

interface Text {
  readonly text: string;
  readonly receivedAt: string;
  readonly labelled: Pick<Labelled, 'kind' | 'loss_type' | 'warnings' | 'direction'>;
  /** `null`: a phrase of `told/` that is in every fit. */
  readonly file: string | null;
}

interface Material extends Pick<Text, 'text' | 'labelled' | 'file'> {
  readonly told: Example | null;
  readonly notice: Example | null;
}

function linesOf(file: string): string[] {
  return readFileSync(join(TOLD, file), 'utf8').trim().split('\n');
}

function told(folder: string, label: (name: string) => Text['labelled']): Text[] {
  return readdirSync(join(TOLD, folder))
    .sort()
    .flatMap((file) =>
      linesOf(join(folder, file)).map((text) => ({
        text,
        receivedAt: RECEIVED,
        labelled: label(file.replace('.txt', '')),
        file: null,
      })),
    );
}

/** What a word in front of a phrase of `told/people/` stands for: a loss type, the reason of another loss, or a kind. */
function labelOf(name: string): Text['labelled'] {
  const warnings = name === 'scam_fee' || name === 'paid_twice' ? [name] : [];
  const type = warnings.length > 0 ? 'other' : LOSS_TYPES.find((each) => each === name);
  if (type !== undefined) return { kind: 'complaint', loss_type: type, warnings, direction: null };
  const kind = KINDS.find((each) => each === (name === 'talk' ? 'other' : name));
  if (kind === undefined) throw new Error(`${name} is no loss and no kind of message`);
  return { kind, loss_type: null, warnings: [], direction: null };
}

/** New people, one a file, of whose messages only that word is known: left out of a fit as those of the corpus are. */
function people(): Text[] {
  return readdirSync(join(TOLD, 'people'))
    .sort()
    .flatMap((file) =>
      linesOf(join('people', file)).map((line) => {
        const [name = '', text = ''] = line.split('\t');
        return { text, receivedAt: RECEIVED, labelled: labelOf(name), file: `told/people/${file}` };
      }),
    );
}

function texts(): Text[] {
  const losses = told('loss', labelOf);
  return [
    ...labelledOf('build').map(({ file, labelled }) => ({
      text: labelled.text,
      receivedAt: labelled.received_at ?? RECEIVED,
      labelled,
      file,
    })),
    ...people(),
    ...losses,
    ...withFacts(losses),
    ...amongFacts(losses),
    ...told('kind', (name) => labelOf(name === 'other' ? 'talk' : name)),
  ];
}

function otherBy(warnings: readonly string[]): Telling {
  return (['scam_fee', 'paid_twice'] as const).find((each) => warnings.includes(each)) ?? 'other_loss';
}

/** What is right for a labelled message; nothing for a payment notice, which is told by other means. */
function tellingsFor({ kind, loss_type: loss, warnings }: Text['labelled']): Telling[] {
  const kinds = all(kind);
  return [
    ...new Set(
      all(loss).flatMap((type): Telling[] => {
        if (type !== null) return [type === 'other' ? otherBy(warnings) : type];
        return kinds.flatMap((each): Telling[] => {
          if (each === 'complaint') return kinds.length === 1 ? ['trouble'] : [];
          if (each === null || each === 'payment_notice') return [];
          return [each === 'other' ? 'talk' : each];
        });
      }),
    ),
  ];
}

function read({ text, receivedAt, labelled, file }: Text): Material {
  const { words, tagged, named, notice: signs } = readThrough(text, { receivedAt });
  const features = (names: readonly string[]) => shown(words.text, tagged, names);
  const labels = tellingsFor(labelled).map((telling) => TELLING_CLASSES.indexOf(telling));
  const ways = all(labelled.direction).map((way) => NOTICE_CLASSES.indexOf(way ?? 'person'));
  const told = labels.length > 0 && { features: features(named), labels };
  const notice = signs && { features: features(signs.named), labels: ways };
  return { text, labelled, file, told: told || null, notice };
}

const material = texts().map(read);
const TASKS = [
  ['telling-weights.bin', 'told', TELLING_CLASSES.length],
  ['notice-weights.bin', 'notice', NOTICE_CLASSES.length],
] as const;
if (process.argv.includes('--check')) check();
else
  for (const [file, task, size] of TASKS)
    console.log(writeWeights(file, learn(of(task, material), size, PENALTY, LEFT), LEAST));

function of(task: 'told' | 'notice', some: readonly Material[]): Example[] {
  return some.flatMap((each) => each[task] ?? []);
}

function check(): void {
  const files = [...new Set(material.flatMap(({ file }) => file ?? []))];
  const stated = new Map<string, { of: number; right: number }>();
  const pairs: Record<'kind' | 'loss' | 'direction', Pair[]> = { kind: [], loss: [], direction: [] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(files.filter((_, at) => at % FOLDS === fold));
    const rest = material.filter(({ file }) => !out.has(file ?? ''));
    const [tellings, notices] = TASKS.map(([, task, size]) => learn(of(task, rest), size, PENALTY, LEFT)) as [
      Fitted,
      Fitted,
    ];
    for (const { file, text, labelled, told, notice } of material) {
      if (!out.has(file ?? '')) continue;
      const way = notice && directionBy(chancesBy(notices, notice.features, NOTICE_CLASSES.length));
      pairs.direction.push({ text, wanted: all(labelled.direction), got: way });
      if (told === null || way !== null) continue;
      const meant = meaningOf(chancesBy(tellings, told.features, TELLING_CLASSES.length));
      pairs.kind.push({ text, wanted: all(labelled.kind), got: meant.kind });
      const pair = { text, wanted: all(labelled.loss_type), got: meant.loss };
      pairs.loss.push(pair);
      const bucket = (Math.floor(meant.confidence * 10) / 10).toFixed(1);
      const before = stated.get(bucket) ?? { of: 0, right: 0 };
      stated.set(bucket, { of: before.of + 1, right: before.right + (right(pair) ? 1 : 0) });
    }
  }
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  for (const [name, some] of Object.entries(pairs)) {
    const share = some.filter(right).length / some.length;
    console.log(
      `${name}: ${percent(share)} of ${some.length} left out of the fit, macro-F1 ${percent(macroF1(some))}`,
    );
  }
  for (const [bucket, each] of [...stated].sort())
    console.log(`  loss type stated ${bucket}: right ${(each.right / each.of).toFixed(2)} of ${each.of}`);
}
