import type { Guard } from './schema.ts';

/** A guard as it stands on an arrow of the drawing: `wallet = refunded`, `not (settled numbers)`. */
export function guardWords(guard: Guard): string {
  if (typeof guard === 'string') return guard;
  if ('all' in guard) return guard.all.map(part).join(' and ');
  if ('any' in guard) return guard.any.map(part).join(' or ');
  if ('not' in guard) return `not ${part(guard.not)}`;
  if ('paid_within' in guard) return `paid < ${guard.paid_within} min ago`;
  const [[name, value] = []] = Object.entries(guard);
  return ['known', 'settled', 'checked', 'found', 'shop_says'].includes(name ?? '')
    ? `${name} ${value}`
    : `${name} = ${value}`;
}

function part(guard: Guard): string {
  const words = guardWords(guard);
  return words.includes(' and ') || words.includes(' or ') ? `(${words})` : words;
}
