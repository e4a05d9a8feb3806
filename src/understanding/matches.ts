/**
 * Every match of a global pattern, none of them empty. `matchAll` would make a new pattern for each text, which costs
 * more than going through it.
 */
export function matchesOf(shape: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    if (match[0] === '') shape.lastIndex++;
    else found.push(match);
  }
  return found;
}
