import type { Locale } from '../../../../domain/locale.ts';
import { judge, type Verdict } from './judge.ts';
import { WORDS, type Words } from './words.ts';

type Child = Node | string;

/** Text goes in as text: what stands in a doubted file is never markup. */
function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function resultOf(verdict: Verdict, pinned: boolean, fingerprint: string, words: Words): HTMLElement {
  const title = el('h2', {}, words.verdict[verdict.kind]);
  const box = el('section', { class: verdict.kind, role: 'status', tabindex: '-1' }, title);
  if (verdict.kind === 'unreadable') {
    box.append(el('p', {}, words.why[verdict.why]));
    return box;
  }
  if (verdict.reference !== '') title.append(` · ${verdict.reference.slice(0, 40)}`);
  box.append(el('p', {}, words.explained[verdict.kind]));
  for (const kind of ['altered', 'missing'] as const) {
    const found = verdict.findings.filter((finding) => finding.kind === kind);
    if (found.length === 0) continue;
    if (kind === 'missing' && verdict.kind === 'altered') box.append(el('p', {}, words.verdict.incomplete));
    const say = kind === 'altered' ? words.altered : null;
    const items = found.map(({ part, where }) =>
      el('li', {}, say ? say[part](where) : words.missing(part, where)),
    );
    box.append(el('ul', {}, ...items));
  }
  if (fingerprint !== '') {
    const fits = verdict.receiptAt === null ? words.receiptUnknown : words.receiptFits(verdict.receiptAt);
    box.append(el('p', {}, fits));
  }
  if (!pinned) box.append(el('p', { class: 'soft' }, words.notPinned));
  return box;
}

function show(locale: Locale): void {
  const words = WORDS[locale];
  document.documentElement.lang = locale;
  document.title = words.title;
  const file = el('input', { type: 'file', accept: '.zip,application/zip', id: 'bundle', required: '' });
  const fingerprint = el('input', {
    id: 'fingerprint',
    class: 'code',
    maxlength: '64',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const key = el('textarea', { id: 'key', rows: '4', spellcheck: 'false' });
  const button = el('button', { class: 'main' }, words.check);
  const language = el('button', { class: 'plain', type: 'button' }, words.other);
  const answer = el('div', { 'aria-live': 'polite' });
  const form = el(
    'form',
    {},
    el('label', { for: 'bundle' }, words.file),
    file,
    el('label', { for: 'fingerprint' }, words.fingerprint),
    el('p', { class: 'soft' }, words.fingerprintHint),
    fingerprint,
    el(
      'details',
      {},
      el('summary', {}, words.more),
      el('label', { for: 'key' }, words.key),
      el('p', { class: 'soft' }, words.keyHint),
      key,
    ),
    button,
  );
  language.addEventListener('click', () => show(locale === 'en' ? 'zh-CN' : 'en'));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const [bundle] = file.files ?? [];
    if (!bundle) return;
    button.disabled = true;
    button.textContent = words.checking;
    answer.replaceChildren();
    const verdict = await judge(bundle, key.value, fingerprint.value).finally(() => {
      button.disabled = false;
      button.textContent = words.check;
    });
    const result = resultOf(verdict, key.value.trim() !== '', fingerprint.value.trim(), words);
    answer.replaceChildren(result);
    result.focus();
  });
  document
    .getElementById('root')
    ?.replaceChildren(
      el('header', {}, el('h1', {}, words.title), language),
      el('p', {}, words.lead),
      form,
      answer,
      el('p', { class: 'soft' }, words.offline),
    );
}

show(navigator.language.startsWith('zh') ? 'zh-CN' : 'en');
