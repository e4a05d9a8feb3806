import { runFake } from '../ground/run.ts';
import { openSlackFake } from './server.ts';

await runFake('Slack', openSlackFake);
