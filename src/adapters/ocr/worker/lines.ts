import type { Box } from '../../../domain/box.ts';
import type { PictureLine } from '../../../understanding/pictures/picture-text.ts';
import { areNeighbours } from './capitals.ts';
import type { Character } from './character.ts';
import type { Quad } from './pixels.ts';
import type { LineRead } from './recognise.ts';

/** Half the width of a character in heights of its line (lines are a third taller than their type). */
const HALF_WIDE = 0.36;
const HALF_NARROW = 0.19;
/** So much emptiness, in heights, is a column's and no word's. */
const COLUMN_GAP = 0.75;

function halfOf(character: Character): number {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(character.text) ? HALF_WIDE : HALF_NARROW;
}

/**
 * The lines of a quad: one, or several where label and value of a row were found as a single stretch of text.
 */
export function linesOf(quad: Quad, { characters, wordGaps }: LineRead): PictureLine[] {
  const lines: PictureLine[] = [];
  let run: Character[] = [];
  let text = '';
  const close = (from: number, to: number) => {
    const trimmed = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
    const confidence = Math.min(
      ...run.filter(({ text: character }) => character !== ' ').map((character) => character.confidence),
    );
    if (trimmed !== '')
      lines.push({ text: trimmed, confidence: round(confidence, 3), box: boxOf(quad, from, to) });
    run = [];
    text = '';
  };
  let start = 0;
  const spaced = afterGaps(characters, wordGaps);
  for (const character of characters) {
    const last = run.at(-1);
    if (last) {
      const gap = character.at - halfOf(character) - last.at - halfOf(last);
      if (gap > COLUMN_GAP) {
        close(start, last.at + halfOf(last));
        start = character.at - halfOf(character);
      } else if (spaced.has(character) && partsWords(last, character, characters)) {
        text += ' ';
      }
    }
    run.push(character);
    text += character.text;
  }
  if (run.length > 0) close(start, quad.width / quad.height);
  return lines;
}

/** Digits stand apart like words where one of them is a 1, so that only letters tell, or a word behind a count. */
function partsWords(last: Character, character: Character, all: readonly Character[]): boolean {
  const before = last.text;
  const isFirst = !/[A-Za-z]/.test(all[all.indexOf(last) - 1]?.text ?? '');
  // No word is a capital of its own, except these, and rims of wide ones are far from what follows.
  if (isFirst && /[B-HJ-Z]/.test(before) && /[a-z]/.test(character.text)) return false;
  // Two thin letters, as in `wallet`, have more paper between them than a word has between two others.
  if (before === 'l' && character.text === 'l') return false;
  if (/[A-Za-z)]/.test(before)) return /\w|\(/.test(character.text) && !areNeighbours(last, character, all);
  const next = all[all.indexOf(character) + 1]?.text ?? '';
  return /\d/.test(before) && /[A-Z]/.test(character.text) && /[a-z]/.test(next);
}

/** The characters before which words part. Places along the line are rough, so a gap must lie clearly between two. */
function afterGaps(characters: readonly Character[], gaps: readonly number[]): Set<Character> {
  const after = characters.filter((character, at) => {
    const before = characters[at - 1];
    return before !== undefined && gaps.some((gap) => gap > before.at && gap < character.at);
  });
  return new Set(after);
}

/** The upright box around a part of a quad; from and to in heights of the line. */
function boxOf(quad: Quad, from: number, to: number): Box {
  const left = Math.max(0, from) * quad.height - quad.width / 2;
  const right = Math.min(quad.width, to * quad.height) - quad.width / 2;
  const cos = Math.cos(quad.angle);
  const sin = Math.sin(quad.angle);
  const width = (right - left) * cos + quad.height * Math.abs(sin);
  const height = (right - left) * Math.abs(sin) + quad.height * cos;
  const middle = (left + right) / 2;
  const x = quad.x + middle * cos - width / 2;
  const y = quad.y + middle * sin - height / 2;
  return [x, y, width, height];
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
