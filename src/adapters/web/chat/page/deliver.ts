import type { Locale } from '../../../../domain/locale.ts';
import { type Answer, call, upload } from './api.ts';
import type { FileFault, Pending } from './pending.ts';

interface FilesAnswer {
  readonly files?: readonly {
    readonly name: string;
    readonly ok: boolean;
    readonly code?: FileFault;
    readonly sha256?: string;
  }[];
}

/** One try at bringing something to the server. */
export async function deliver(
  item: Pending,
  locale: Locale,
  onProgress: (share: number) => void,
): Promise<Answer<FilesAnswer>> {
  const { id } = item;
  switch (item.kind) {
    case 'text':
      return await call('POST', '/chat/messages', locale, { id, text: item.text });
    case 'press':
      return await call('POST', '/chat/presses', locale, { id, prompt: item.prompt, option: item.option });
    case 'edit':
      return await call('POST', '/chat/edits', locale, { id, of: item.of, text: item.text });
    case 'files': {
      const form = new FormData();
      form.set('id', id);
      form.set('caption', item.text);
      for (const { file, fault } of item.files) if (fault === null) form.append('files', file);
      return await upload('/chat/files', locale, form, onProgress);
    }
  }
}

/** What became of each file, in the order they were sent. */
export function withOutcomes(item: Pending & { kind: 'files' }, answer: FilesAnswer): Pending {
  const outcomes = [...(answer.files ?? [])];
  const files = item.files.map((each) => {
    if (each.fault !== null) return each;
    const outcome = outcomes.shift();
    if (outcome?.ok) return { ...each, sha256: outcome.sha256 ?? null };
    return { ...each, fault: outcome?.code ?? 'failed' };
  });
  const some = files.some(({ fault }) => fault === null);
  return { ...item, files, progress: 1, state: some ? 'sent' : 'failed' };
}
