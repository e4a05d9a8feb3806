/** A small element, made and filled. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

export function button(className: string, label: string, act: () => unknown): HTMLButtonElement {
  const element = make('button', className, label);
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
}

/** The element with this id; the page has it. */
export function at<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}
