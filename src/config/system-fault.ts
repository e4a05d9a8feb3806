import { EnvironmentFault } from '../engine/errors.ts';

type Words = readonly [zh: string, en: string];

const WORDS = new Map<string, Words>([
  ['EACCES', ['没有读写权限', 'there is no permission to read or write here']],
  ['EPERM', ['没有读写权限', 'there is no permission to read or write here']],
  ['EROFS', ['磁盘是只读的', 'the disk is read-only']],
  ['ENOENT', ['没有这个路径', 'there is no such path']],
  ['ENOTDIR', ['路径里有一段是文件，不是目录', 'a part of the path is a file, not a directory']],
  ['EEXIST', ['这里已经有一个文件', 'a file lies here already']],
  ['EISDIR', ['这是一个目录，不是文件', 'this is a directory, not a file']],
  ['ENOSPC', ['磁盘满了，请先腾出空间', 'the disk is full; make room first']],
  ['SQLITE_FULL', ['磁盘满了，请先腾出空间', 'the disk is full; make room first']],
  ['EDQUOT', ['磁盘配额用完了，请先腾出空间', 'the disk quota is used up; make room first']],
  ['EIO', ['磁盘读写出错，请检查磁盘', 'the disk failed; check it']],
]);
const DATABASE: Words = [
  '数据库打不开，请检查磁盘，或从备份恢复',
  'the database cannot be opened; check the disk, or restore a backup',
];

/** A fault of disk or database in words, with the path it happened at; `null` for anything else, which is a bug. */
export function systemFault(error: unknown): EnvironmentFault | null {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null;
  const { code } = error;
  const words = WORDS.get(code) ?? (code.startsWith('SQLITE_') ? DATABASE : null);
  if (words === null) return null;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : null;
  const [zh, en] = words;
  const message = [
    `${path === null ? '' : `${path}：`}${zh}（${code}）。`,
    `${path === null ? '' : `${path}: `}${en} (${code}).`,
  ];
  return new EnvironmentFault(message.join('\n'), { cause: error });
}
