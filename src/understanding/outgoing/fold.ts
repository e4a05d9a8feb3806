import { normalise } from '../normalise.ts';

/** Letters of other alphabets that look like Latin ones, each beside what it is taken for. */
const LOOKALIKES = 'аaвbсcдdеeёeнhіiїiјjкkмmоoрpѕsтtуyхxԛqԝwгrпnӏlɡgοoαaνvρpτtυuκkιiεeηnχxμmßsıi0o'.replace(
  '0o',
  '',
);
const LATIN = new Map(
  Array.from({ length: LOOKALIKES.length / 2 }, (_, index) => [
    LOOKALIKES.charAt(index * 2),
    LOOKALIKES.charAt(index * 2 + 1),
  ]),
);

/** Digits and signs that stand for letters inside a word: passw0rd, p@ssword, c0de. */
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '5': 's', '@': 'a', $: 's' };

/** A text in small Latin letters without accents, look-alikes and what cannot be seen; Chinese simplified. */
export function fold(text: string): string {
  const plain = normalise(text).text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return [...plain].map((letter) => LATIN.get(letter) ?? letter).join('');
}

/** English words as they are meant: letters that were spaced out are joined, digits inside words are letters. */
export function unspaced(folded: string): string {
  return folded
    .replace(/(?<![a-z])(?:[a-z][ ._*-]){2,}[a-z](?![a-z])/g, (spaced) => spaced.replace(/[ ._*-]/g, ''))
    .replace(/[a-z@$0-9]*[a-z][a-z@$0-9]*/g, (word) =>
      /[a-z]{2}/.test(word) && !/\d{3}/.test(word)
        ? word.replace(/[0135@$]/g, (sign) => LEET[sign] ?? sign)
        : word,
    );
}
