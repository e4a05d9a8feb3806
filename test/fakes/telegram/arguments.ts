import type { Parameters, SentFile } from '../ground/parameters.ts';
import { badRequest } from './refusal.ts';

/** A call's arguments as the Bot API reads them: every one may come as text, numbers and objects too. */
export class Arguments {
  readonly #fields: Parameters['fields'];
  readonly #files: Parameters['files'];

  constructor({ fields, files }: Parameters) {
    this.#fields = fields;
    this.#files = files;
  }

  has(name: string): boolean {
    return this.text(name) !== '';
  }

  /** `''` where there is none. */
  text(name: string): string {
    const value = this.#fields[name];
    if (value === undefined || value === null) return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  /** What is no number counts as 0, what is out of bounds as the bound. */
  integer(name: string, fallback: number, min = -Infinity, max = Infinity): number {
    const text = this.text(name);
    const value = text === '' ? fallback : Number.parseInt(text, 10) || 0;
    return Math.min(max, Math.max(min, value));
  }

  flag(name: string): boolean {
    return ['true', 'yes', '1'].includes(this.text(name).toLowerCase());
  }

  /** `undefined` where there is none; `what` names it in the refusal of bad JSON. */
  json(name: string, what: string): unknown {
    const value = this.#fields[name];
    if (value !== null && typeof value === 'object') return value;
    const text = this.text(name);
    if (text === '') return undefined;
    try {
      return JSON.parse(text);
    } catch {
      throw badRequest(`can't parse ${what} JSON object`);
    }
  }

  file(name: string): SentFile | undefined {
    return this.#files[name];
  }
}
