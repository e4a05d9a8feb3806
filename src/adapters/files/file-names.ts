const LONGEST = 80;

/** Control characters, and the marks that turn the reading direction so that `gpj.exe` reads as something else. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A file's name as it may be shown and saved: no path, nothing invisible, not endless. */
export function safeName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const shown = base
    .replace(UNSAFE, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+/, '')
    .trim();
  if (shown === '') return 'file';
  if (shown.length <= LONGEST) return shown;
  const ending = /\.[a-z0-9]{1,5}$/i.exec(shown)?.[0] ?? '';
  const letters = [...new Intl.Segmenter().segment(shown.slice(0, 4 * LONGEST))].map((part) => part.segment);
  let cut = '';
  for (const letter of letters) {
    if (cut.length + letter.length > LONGEST - ending.length - 1) break;
    cut += letter;
  }
  return `${cut}…${ending}`;
}
