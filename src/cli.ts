import { requireNode } from './node-version.ts';

requireNode();
// Only now, because an old Node does not even have what these import.
const { startQuickly } = await import('./quick-start.ts');
startQuickly();
const { run } = await import('./commands.ts');
await run(process.argv);
