import { startQuickly } from '../src/start/quick-start.ts';

startQuickly();
