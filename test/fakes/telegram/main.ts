import { runFake } from '../ground/run.ts';
import { openTelegramFake } from './fake.ts';

await runFake('Telegram', openTelegramFake);
