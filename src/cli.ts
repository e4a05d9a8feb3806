import { requireNode } from './node-version.ts';

requireNode();
const { run } = await import('./commands.ts');
await run(process.argv);
