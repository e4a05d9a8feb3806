import { Command, CommanderError, Option } from 'commander';
import { inWordsUnknown } from '../config/variable-words.ts';
import { LOCALES } from '../domain/locale.ts';
import { isPassing, ZhaodanError } from '../engine/errors.ts';
import { endWithReader } from '../start/closed-output.ts';
import { lastWords } from '../start/last-words.ts';
import { INPUT_AT_FAULT, WRONG_USE, WRONG_USE_OF_VERIFY } from './doors.ts';

const ENVIRONMENT_AT_FAULT = 3;

/** Runs one command. What it needs is loaded when it is called, so that each starts fast. */
export async function run(argv: readonly string[]): Promise<void> {
  endWithReader();
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    process.exitCode = exitFor(error);
  }
}

/** The one boundary of the command line. */
function exitFor(error: unknown): number {
  // Commander says 1 of every wrong use.
  if (error instanceof CommanderError) return error.exitCode === 1 ? WRONG_USE : error.exitCode;
  process.stderr.write(`${lastWords(error)}\n`);
  return error instanceof ZhaodanError && !isPassing(error) ? INPUT_AT_FAULT : ENVIRONMENT_AT_FAULT;
}

/** The exit code of a command becomes the process's. */
function exits<A extends unknown[]>(action: (...args: A) => Promise<number>): (...args: A) => Promise<void> {
  return async (...args) => {
    process.exitCode = await action(...args);
  };
}

/** What is wrong with the settings is said before the program is loaded. */
async function serve(over: Readonly<Record<string, string>>): Promise<void> {
  const config = (await import('../config.ts')).readConfig(over);
  for (const each of config.unknown) process.stderr.write(`${inWordsUnknown(each)}\n`);
  await (await import('../main.ts')).serve(config);
}

function program(): Command {
  const zhaodan = new Command('zhaodan')
    .description('找单 Zhaodan: the assistant that gets lost orders back')
    .exitOverride()
    .showHelpAfterError();
  const command = (name: string, description: string) =>
    zhaodan.command(name).description(description).exitOverride();

  command('serve', 'run the service (what npm start runs)').action(async () => {
    await serve({});
  });
  command('demo', 'the service with seeded cases and a movable clock').action(async () => {
    await serve({ ZHAODAN_DEMO: 'true' });
  });
  command('chat', 'a conversation in this terminal, on the same store')
    .addOption(new Option('--lang <locale>', 'language of the first words').choices(LOCALES))
    .action(exits(async ({ lang }) => (await import('./chat.ts')).chatCommand(lang)));
  command('understand', 'JSON lines with texts in, JSON lines with what they say out').action(
    exits(async () => {
      const { understandCommand } = await import('./understand.ts');
      return understandCommand({ input: process.stdin, output: (line) => process.stdout.write(`${line}\n`) });
    }),
  );
  command('read-bill', 'rows of exported Alipay and WeChat Pay bills as JSON lines')
    .argument('<files...>', 'CSV, XLSX, or a zip of them')
    .action(exits(async (files) => (await import('./read-bill.ts')).readBillFiles(files)));
  orderBookCommands(zhaodan, command);
  command('read-image', 'what pictures of bills, notices and orders say, a JSON line for each')
    .argument('<file...>')
    .action(exits(async (files) => (await import('./read-image.ts')).readImages(files)));
  flowCommands(
    zhaodan.command('flows').description('check, draw and rehearse the flow files').exitOverride(),
  );
  paperCommands(command);
  storeCommands(command);
  return zhaodan;
}

function flowCommands(flows: Command): void {
  flows
    .command('check')
    .description('every fault of the flow files and texts, with file, path and reason')
    .exitOverride()
    .action(exits(async () => (await import('./flows.ts')).checkCommand()));
  flows
    .command('graph')
    .description('the whole statechart')
    .addOption(new Option('--format <format>').choices(['mermaid', 'svg']).default('mermaid'))
    .exitOverride()
    .action(exits(async ({ format }) => (await import('./flows.ts')).graphCommand(format)));
  flows
    .command('test')
    .description('replays the conversations in flows/conversations, and mutations of them')
    .exitOverride()
    .action(exits(async () => (await import('./flows.ts')).testCommand()));
}

function orderBookCommands(zhaodan: Command, command: NewCommand): void {
  const imports = zhaodan
    .command('import')
    .description("loads the shop's orders and the payment channel's bills into the local order book")
    .exitOverride();
  imports
    .command('orders')
    .description("the shop's order export; a row that is known already is updated")
    .argument('<file>', 'CSV or XLSX with a header')
    .exitOverride()
    .action(exits(async (file) => (await import('./import.ts')).importOrdersFile(file)));
  imports
    .command('payments')
    .description("the payment channel's bill, whatever read-bill reads")
    .argument('<file>', 'CSV, XLSX, or a zip of them')
    .exitOverride()
    .action(exits(async (file) => (await import('./import.ts')).importPaymentsFile(file)));
  command('reconcile', 'where the shop’s orders and the imported bills disagree')
    .option('--from <day>', 'first day, 2026-11-01')
    .option('--to <day>', 'last day')
    .option('--json', 'a JSON line for each')
    .action(exits(async (options) => (await import('./reconcile.ts')).reconcileDays(options)));
}

type NewCommand = (name: string, description: string) => Command;

function paperCommands(command: NewCommand): void {
  command('export', "a case's bundle as a zip")
    .argument('<case>', 'reference, such as ZD-7K3F-2Q')
    .option('--out <file>', 'where to write it; the reference and .zip if not said')
    .action(exits(async (given, { out }) => (await import('./export.ts')).exportCase(given, out)));
  command(
    'escalate',
    'the papers for going on beyond the shop: text to paste, sheet, statement, evidence list',
  )
    .argument('<case>', 'reference, such as ZD-7K3F-2Q')
    .requiredOption('--route <route>', 'a file in flows/escalations, such as wechat or 12315')
    .option('--out <dir>', 'where to write them; the reference and the route if not said')
    .action(
      exits(async (given, { route, out }) => (await import('./escalate.ts')).escalateCase(given, route, out)),
    );
  command('verify', 'checks a bundle offline: 0 whole, 1 altered, 2 incomplete, 3 cannot judge, 64 wrong use')
    .argument('[file]')
    .option('--key <file>', "the shop's public key; without it a bundle signed anew by a forger could pass")
    .exitOverride(({ exitCode, code, message }) => {
      throw new CommanderError(exitCode === 0 ? 0 : WRONG_USE_OF_VERIFY, code, message);
    })
    .action(exits(async (file, { key }) => (await import('./verify.ts')).verifyFile(file, key)));
  command('key', "prints the shop's public key").action(
    exits(async () => (await import('./key.ts')).printKey()),
  );
}

function storeCommands(command: NewCommand): void {
  command('purge', 'applies the retention rules once')
    .option(
      '--today <date>',
      'today, as YYYY-MM-DD: that the clock is right although nothing was purged for a month',
    )
    .action(exits(async ({ today }) => (await import('./purge.ts')).purgeOnce(today)));
  command('backup', 'a consistent copy of the store, while the service runs; never contains the key')
    .argument('<file>')
    .action(exits(async (file) => (await import('./backup.ts')).backupTo(file)));
  command('restore', 'puts a backup into an empty data directory')
    .argument('<file>')
    .action(exits(async (file) => (await import('./restore.ts')).restoreFrom(file)));
  command(
    'move',
    'carries the embedded store over to PostgreSQL (DATABASE_URL) and verifies it there',
  ).action(exits(async () => (await import('./move.ts')).moveToPostgres()));
  command('migrate', 'applies migrations and stops').action(
    exits(async () => (await import('./migrate.ts')).migrateOnce()),
  );
  command('doctor', 'checks configuration, store, permissions, tokens and webhook, and says what to do')
    .option('--against <file>', 'a checkpoint that was kept: whether anything it holds is gone')
    .action(exits(async ({ against }) => (await import('./doctor.ts')).examine(against)));
}
