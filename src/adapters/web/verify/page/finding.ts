/** What a finding is about; its words stand in `words.ts`. */
export type Part = 'file' | 'extra' | 'exhibit' | 'event' | 'opening' | 'message' | 'receipt' | 'record';

export interface Finding {
  readonly kind: 'altered' | 'missing';
  readonly part: Part;
  readonly where: string;
}

export const altered = (part: Part, where: string | number): Finding => ({
  kind: 'altered',
  part,
  where: `${where}`,
});
export const missing = (part: Part, where: string | number): Finding => ({
  kind: 'missing',
  part,
  where: `${where}`,
});
