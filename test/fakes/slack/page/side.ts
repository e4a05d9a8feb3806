import { at, button, make } from '../../ground/page/make.ts';
import type { Look } from './fake.ts';
import { avatar, nameOf } from './message.ts';
import { words } from './words.ts';

/** A channel's name as people read it. */
export function channelName(look: Look, id: string): string {
  const channel = look.channels.find((one) => one.id === id);
  return !channel || channel.kind === 'im' ? nameOf(look, look.app) : `# ${channel.name}`;
}

/** Who can be played, and where they can go; the conversation with the app may have no id yet. */
export function showSide(look: Look, user: string, here: string, go: (channel: string) => unknown): void {
  const people = at<HTMLSelectElement>('people');
  people.title = words.acting;
  people.replaceChildren(
    ...look.people
      .filter(({ isBot }) => !isBot)
      .map(({ id, realName }) => new Option(realName, id, id === user, id === user)),
  );
  const entry = (id: string, ...label: (Node | string)[]) => {
    const way = button(id === here ? 'way here' : 'way', '', () => go(id));
    way.append(...label);
    return make('li', '', way);
  };
  const rooms = look.channels
    .filter(({ kind, members }) => kind !== 'im' && members.includes(user))
    .map(({ id, name }) => entry(id, `# ${name}`));
  const dm = look.channels.find(({ kind, members }) => kind === 'im' && members.includes(user));
  // Where nobody has spoken yet there is no conversation to name.
  const app = entry(dm?.id ?? '', avatar(look, look.app, 'small'), nameOf(look, look.app));
  at('channels').replaceChildren(
    make('li', 'group', words.channels),
    ...rooms,
    make('li', 'group', words.apps),
    app,
  );
}
