import { terminalDoors, WRONG_USE } from './doors.ts';

/** `backup` and `restore` are of the embedded store; a database has tools of its own, which do it better. */
export function sayItsTools(command: 'backup' | 'restore'): number {
  const example =
    command === 'backup'
      ? 'pg_dump --format=custom --file=zhaodan.dump "$DATABASE_URL"'
      : 'pg_restore --no-owner --dbname="$DATABASE_URL" zhaodan.dump';
  terminalDoors.complain(
    `数据在 PostgreSQL 里（DATABASE_URL），证据文件也在，请用它自己的工具：${example}。密钥不在里面，请另外保存 ZHAODAN_SECRET_KEY。`,
  );
  terminalDoors.complain(
    `Everything lies in PostgreSQL (DATABASE_URL), evidence files included: use its own tools. Example: ${example}. The key is not in there: keep ZHAODAN_SECRET_KEY elsewhere.`,
  );
  return WRONG_USE;
}
