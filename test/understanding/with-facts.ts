import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FACTS = join(import.meta.dirname, 'told/facts.txt');
/** One in so many phrases is told with facts, too. */
const EVERY = 2;
const PAUSES = ['，', '. ', ' ', '。', '\n'];

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

const facts = readFileSync(FACTS, 'utf8').trim().split('\n');

/** Facts in the language of a phrase. */
function factsBeside({ text }: { readonly text: string }): string[] {
  return facts.filter((fact) => isHan(fact) === isHan(text));
}

/** Whoever says something may give facts in the same breath: phrases with some put before or behind them. */
export function withFacts<Phrase extends { readonly text: string }>(phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase, at) => {
    if (at % EVERY !== 0) return [];
    const fitting = factsBeside(phrase);
    const fact = fitting[(at / EVERY) % fitting.length];
    const both = [phrase.text, fact];
    const order = (at / EVERY) % 3 === 0 ? both.reverse() : both;
    return [{ ...phrase, text: order.join(PAUSES[(at / EVERY) % PAUSES.length]) }];
  });
}

/** One in so many is told in the middle of all that is known of the payment. */
const AMONG_EVERY = 3;

/** Whoever writes everything down in one go: what happened stands between when, how, what for and the numbers. */
export function amongFacts<Phrase extends { readonly text: string }>(phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase, at) => {
    if (at % AMONG_EVERY !== 0) return [];
    const fitting = factsBeside(phrase);
    const fact = (step: number) => fitting[(at * 7 + step * 13) % fitting.length];
    const before = at % 2 === 0 ? [fact(1), fact(2)] : [fact(1)];
    const behind = at % 4 < 2 ? [fact(3), fact(4), fact(5)] : [fact(3), fact(4)];
    const pause = isHan(phrase.text) ? '，' : ', ';
    return [{ ...phrase, text: [...before, phrase.text, ...behind].join(pause) }];
  });
}
