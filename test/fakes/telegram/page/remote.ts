import { remoteFake } from '../../ground/page/remote.ts';
import type { TelegramVerbs } from '../verbs.ts';

/** What the page can tell the fake to do. */
export const fake = remoteFake<TelegramVerbs>();
