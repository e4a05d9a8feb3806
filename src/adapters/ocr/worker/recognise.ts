import { Tensor } from 'onnxruntime-node';
import type { Character } from './character.ts';
import { withCurrencySign } from './currency-signs.ts';
import { cutOut, LINE_HEIGHT } from './cut-out.ts';
import type { Networks } from './networks.ts';
import type { Pixels, Quad } from './pixels.ts';
import { wordGapsOf } from './word-gaps.ts';

/** What was made out of one line of text. */
export interface LineRead {
  /** From left to right. */
  readonly characters: readonly Character[];
  /** Where words part, in heights of the line from its left end. */
  readonly wordGaps: readonly number[];
}

export async function recogniseLine(networks: Networks, pixels: Pixels, quad: Quad): Promise<LineRead> {
  const cut = cutOut(pixels, quad);
  const { values, width } = cut;
  const input = new Tensor('float32', values, [1, 3, LINE_HEIGHT, width]);
  const network = networks.recognition;
  const output = (await network.run({ x: input }))[network.outputNames[0] as string] as Tensor;
  const [, steps = 0, classes = 0] = output.dims;
  const stride = width / steps / LINE_HEIGHT;
  const characters = walk(output.data as Float32Array, steps, classes, networks.alphabet, stride);
  output.dispose();
  return { characters: withCurrencySign(cut, characters), wordGaps: wordGapsOf(cut, quad.height) };
}

/** The likeliest character at each step, where a repeated one and the blank (class 0) say nothing new. */
function walk(
  scores: Float32Array,
  steps: number,
  classes: number,
  alphabet: readonly string[],
  stride: number,
): Character[] {
  const found: { text: string; confidence: number; at: number }[] = [];
  let before = 0;
  let first = 0;
  for (let step = 0; step < steps; step++) {
    const offset = step * classes;
    let best = 0;
    let most = scores[offset] as number;
    for (let index = 1; index < classes; index++) {
      const score = scores[offset + index] as number;
      if (score > most) {
        most = score;
        best = index;
      }
    }
    const last = found.at(-1);
    if (best !== 0 && best === before && last) {
      last.confidence = Math.max(last.confidence, most);
      last.at = ((first + step + 1) / 2) * stride;
    } else if (best !== 0) {
      first = step;
      found.push({ text: alphabet[best - 1] ?? ' ', confidence: most, at: (step + 0.5) * stride });
    }
    before = best;
  }
  return found;
}
