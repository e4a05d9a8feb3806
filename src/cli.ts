import { requireNode } from './start/node-version.ts';

requireNode();
// Only now, because an old Node does not even have what these import.
const { startQuickly } = await import('./start/quick-start.ts');
startQuickly();
const { run } = await import('./commands/command-line.ts');
await run(process.argv);
