import { ZhaodanError } from '../../engine/errors.ts';

/** A document as it lies in a database, with the number of the shape it was written in; without one it is of the first. */
export type Lying<T> = T & { readonly shape?: number };

/** One kind of document that is kept whole, in whichever shape it was once written. */
export interface DocumentShape<T extends object> {
  lay(document: T): Lying<T>;
  /** As it would be written today. Throws `written_by_newer` for what this program cannot know. */
  take(lying: Lying<T>): T;
}

type Step = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * `steps`: what makes the next shape of each, from the first one on. A field that may be missing needs none; whatever
 * else changes gets its step here, so that nobody who reads a document has to know how it looked before.
 */
export function documentShape<T extends object>(steps: readonly Step[] = []): DocumentShape<T> {
  const current = steps.length + 1;
  return {
    lay: (document) => ({ ...document, shape: current }),
    take({ shape = 1, ...document }) {
      if (!Number.isInteger(shape) || shape < 1 || shape > current)
        throw new ZhaodanError('written_by_newer', NEWER);
      return steps
        .slice(shape - 1)
        .reduce((older, step) => step(older), document as Parameters<Step>[0]) as T;
    },
  };
}

const NEWER = [
  '有一个会话是更新版本的找单写下的，现在这个版本读不懂，没有改动它。它在等新版本来处理，其他会话照常。请把所有进程换成新版本。',
  'A conversation was written by a newer Zhaodan; this version cannot read it and has left it as it is. It waits for the newer version, the others go on. Run the newer version everywhere.',
].join('\n');
