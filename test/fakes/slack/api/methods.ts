import { auth } from './auth.ts';
import type { Method } from './call.ts';
import { chat } from './chat.ts';
import { conversations } from './conversations.ts';
import { files } from './files.ts';
import { people } from './people.ts';
import { reactions } from './reactions.ts';
import { views } from './views.ts';

export const METHODS: Readonly<Record<string, Method>> = {
  ...auth,
  ...chat,
  ...conversations,
  ...files,
  ...views,
  ...people,
  ...reactions,
};
