import type { Instant } from '../../domain/instant.ts';
import type { Locale } from '../../domain/locale.ts';

/** How a cell should feel. What it says stands in its text as well: colour is never the only sign. */
export type Tone = 'plain' | 'soft' | 'good' | 'warn' | 'bad';

export interface Cell {
  readonly text: string;
  readonly tone: Tone;
}

export type Section = { readonly heading: string } & (
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly Cell[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      /** Shares of the width, in the order of `columns`. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly Cell[])[];
    }
);

/** The appeal in words: what Markdown and PDF both draw. */
export interface Dossier {
  readonly title: string;
  readonly reference: string;
  readonly subtitle: string;
  readonly progress: Cell;
  readonly sections: readonly Section[];
  readonly footer: string;
}

export interface DossierOptions {
  readonly locale: Locale;
  readonly numbers: 'masked' | 'whole';
  readonly shopName: string;
  /** Hash of the chain's last event, where the case has one. */
  readonly head: string | null;
  readonly madeAt: Instant;
}
