import { remoteFake } from '../../ground/page/remote.ts';
import type { SlackVerbs } from '../server.ts';

export const fake = remoteFake<SlackVerbs>();

/** All that the person who is being played has before them. */
export type Look = Awaited<ReturnType<typeof fake.look>>;
