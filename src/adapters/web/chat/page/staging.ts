import { LARGEST_FILE } from '../../../../domain/exhibit.ts';
import type { FileFault, PendingFile } from './pending.ts';

/** So much goes into one request; what is more follows in the next. */
const LARGEST_BATCH = 24 * 1024 * 1024;
const MOST_IN_BATCH = 10;

export const ACCEPT =
  'image/jpeg,image/png,image/webp,image/heic,.heic,application/pdf,text/csv,text/plain,.csv,.txt,.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/zip,.zip';

function faultOf(file: File): FileFault | null {
  if (file.size === 0) return 'empty';
  if (file.size > LARGEST_FILE) return 'too_big';
  return /\.(jpe?g|png|webp|hei[cf]|pdf|csv|txt|xlsx|zip)$/i.test(file.name) ||
    /^image\/(jpeg|png|webp|hei[cf])$/.test(file.type)
    ? null
    : 'not_allowed';
}

/** A file as it was picked, pasted or dropped; what can be known to be wrong is told at once. */
export function stage(file: File): PendingFile {
  const fault = faultOf(file);
  const picture = fault === null && file.type.startsWith('image/');
  return { file, fault, sha256: null, preview: picture ? URL.createObjectURL(file) : null };
}

/** Groups for one request each. */
export function batches(files: readonly PendingFile[]): PendingFile[][] {
  const groups: PendingFile[][] = [];
  let bytes = 0;
  for (const each of files) {
    const last = groups.at(-1);
    const fits = last && last.length < MOST_IN_BATCH && bytes + each.file.size <= LARGEST_BATCH;
    if (fits) last.push(each);
    else {
      groups.push([each]);
      bytes = 0;
    }
    bytes += each.file.size;
  }
  return groups;
}
