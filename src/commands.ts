import { Command } from 'commander';
import { serve } from './main.ts';

/** The commands of the program; see `zhaodan --help`. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('zhaodan').description('找单: the assistant that gets lost orders back');
  program.command('serve', { isDefault: true }).description('run the service').action(serve);
  await program.parseAsync([...argv]);
}
