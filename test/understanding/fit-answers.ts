/**
 * node test/understanding/fit-answers.ts [--check]
 * Fits what tells the answer that a sentence gives to a question of the flows: on `answering/build.jsonl`, on what may be
 * typed for each button, and on messages that answer no question. Writes the weights into src/understanding. `--check`
 * writes nothing: it says how a fit does on sentences left out of it, and on `answering/unseen.jsonl`.
 */
import { ANSWER_CLASSES, likeliestOf, NO_ANSWER, SURE } from '../../src/understanding/answering/meant.ts';
import {
  type Answered,
  answered,
  asides,
  elsewhere,
  exampleOf,
  spokenIn,
  typed,
} from './answering/corpus.ts';
import { chancesBy, type Example, type Fitted, learn } from './regression.ts';
import { withFacts } from './with-facts.ts';
import { writeWeights } from './write-weights.ts';

const PENALTY = 0.2;
/** Which share of its features a sentence does without in each step of the fit. */
const LEFT_OUT = 0.5;
const FOLDS = 6;
/** Many classes share few sentences: what says less than this, in hundredths, came by chance. */
const LEAST = 30;

interface Material extends Answered {
  readonly example: Example;
}
const prepared = (each: Answered): Material => ({ ...each, example: exampleOf(each) });

const spoken = spokenIn('build').map(answered).map(prepared);
const buttons = typed().map(prepared);
const always = [...buttons, ...[...asides(), ...elsewhere()].map(prepared)];
if (process.argv.includes('--check')) check();
else console.log(writeWeights('answering/answer-weights.bin', fitOn(spoken), LEAST));

function fitOn(some: readonly Material[]): Fitted {
  // Where numbers are asked for, a sentence that has them does not say that they are lacking.
  const more = withFacts([...some, ...buttons].filter(({ asked }) => !asked.among.includes('lack'))).map(
    prepared,
  );
  const examples = [...some, ...more, ...always].map(({ example }) => example);
  return learn(examples, ANSWER_CLASSES.length, PENALTY, LEFT_OUT);
}

interface Judged extends Answered {
  readonly got: string;
  readonly share: number;
}

function judge(fitted: Fitted, some: readonly Material[]): Judged[] {
  return some.map((each) => {
    const chances = chancesBy(fitted, each.example.features, ANSWER_CLASSES.length);
    const { meant, share } = likeliestOf(chances, each.asked.among);
    return { ...each, got: meant, share };
  });
}

function report(name: string, judged: readonly Judged[]): void {
  const answers = judged.filter(({ meant }) => meant !== null);
  const rest = judged.filter(({ meant }) => meant === null);
  for (const sure of [0, SURE, 0.8]) {
    const chosen = (each: Judged): string | null =>
      each.got !== NO_ANSWER && each.share >= sure ? each.got : null;
    const right = answers.filter((each) => chosen(each) === each.meant).length;
    const silent = answers.filter((each) => chosen(each) === null).length;
    const wrong = answers.length - right - silent;
    const taken = rest.filter((each) => chosen(each) !== null).length;
    console.log(
      `${name}, from ${sure}: ${right} of ${answers.length} taken as meant, ${wrong} as something else, ${silent} asked again; ` +
        `${taken} of ${rest.length} that answer nothing taken for an answer`,
    );
  }
}

function check(): void {
  const left = Array.from({ length: FOLDS }, (_, fold) => {
    const out = spoken.filter((_, at) => at % FOLDS === fold);
    return judge(fitOn(spoken.filter((_, at) => at % FOLDS !== fold)), out);
  });
  report('left out', left.flat());
  report('unseen', judge(fitOn(spoken), spokenIn('unseen').map(answered).map(prepared)));
}
