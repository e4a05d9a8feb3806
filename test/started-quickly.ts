import { startQuickly } from '../src/quick-start.ts';

startQuickly();
