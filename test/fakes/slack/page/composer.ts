import { button, make } from '../../ground/page/make.ts';
import { bytesOf } from '../../ground/page/remote.ts';
import { words } from './words.ts';

export interface Outgoing {
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
}

/** A box to write in; Enter sends. The answer changes what stands in it before anything is typed. */
export function openComposer(
  form: HTMLFormElement,
  send: (outgoing: Outgoing) => unknown,
): (hint: string) => void {
  const text = make('textarea', 'typing');
  text.rows = 1;
  const picked = make('input', 'unseen');
  picked.type = 'file';
  picked.multiple = true;
  const chosen = make('span', 'chosen');
  picked.addEventListener('change', () => {
    chosen.textContent = [...(picked.files ?? [])].map(({ name }) => name).join('、');
  });
  const clip = make('label', 'clip', '＋', picked);
  clip.title = words.attach;
  const submit = button('send', words.send, () => form.requestSubmit());
  form.replaceChildren(text, make('div', 'row', clip, chosen, submit));
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const files = [...(picked.files ?? [])];
    const said = text.value.trim();
    if (said === '' && files.length === 0) return;
    text.value = '';
    picked.value = '';
    chosen.textContent = '';
    const bytes = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })),
    );
    await send({ text: said, files: bytes });
  });
  return (hint) => {
    text.placeholder = hint;
  };
}
