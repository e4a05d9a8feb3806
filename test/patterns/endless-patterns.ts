import { everyPattern } from './every-pattern.ts';
import { endless } from './pump.ts';

const all = await everyPattern();
const found = all.flatMap((pattern) => {
  const shown = endless(pattern);
  return shown ? [`${pattern.where}: ${shown.repeat} at ${shown.text}`] : [];
});
process.stdout.write(JSON.stringify({ patterns: all.length, found }));
