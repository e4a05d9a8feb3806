import type { Instant } from '../../../domain/instant.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { PaperKind } from '../../../engine/escalation/vocabulary.ts';
import type { Cell, Section } from '../dossier-shape.ts';

/** What a paper for others holds beside the sections of a dossier. */
export type PaperSection =
  | Section
  | { readonly heading: string; readonly kind: 'steps'; readonly items: readonly string[] }
  /** A text to copy as it stands, with a remark below. */
  | { readonly heading: string; readonly kind: 'paste'; readonly text: string; readonly note: string }
  /** Rows of a form; `null` is a line to write on. */
  | {
      readonly heading: string;
      readonly kind: 'form';
      readonly rows: readonly { readonly label: string; readonly words: string | null }[];
    };

/** One paper in words: what text, Markdown, DOCX and PDF all draw. */
export interface Paper {
  readonly kind: PaperKind;
  readonly locale: Locale;
  /** `sheet`: to read on a phone and to copy from. `formal`: to print and to sign. */
  readonly look: 'sheet' | 'formal';
  readonly title: string;
  readonly reference: string;
  readonly subtitle: string;
  readonly badge: Cell | null;
  readonly sections: readonly PaperSection[];
  /** Lines below everything: whom it goes to, signature, date. */
  readonly closing: readonly { readonly text: string; readonly side: 'left' | 'right' }[];
  readonly footer: string;
  readonly madeAt: Instant;
}
