import type { App } from '@slack/bolt';
import { PROGRAM_AGENT } from '../../../engine/desk/worded/names.ts';
import type { DeskView, Reading } from '../../../engine/ports/desk-view.ts';
import { quiet } from '../blocks/letters.ts';
import type { Calls } from '../calls.ts';
import type { SlackDoors, SlackParts } from '../parts.ts';
import type { TakeIn } from '../receive/incoming.ts';
import { listenToActs } from './acts.ts';
import { Agents } from './agents.ts';
import { listenToButtons } from './buttons.ts';
import { CardAddresses, linksTo } from './card-addresses.ts';
import { listenToCommands } from './commands.ts';
import { Guard } from './guard.ts';
import { listenToHome } from './home-acts.ts';
import { Homes } from './homes.ts';
import { listenToIncidents } from './incident-acts.ts';
import { listenToLooks } from './look.ts';
import { Looks } from './looks.ts';
import { readMail } from './mail.ts';
import { Members } from './members.ts';
import { DeskRoom, type RoomState } from './room.ts';
import { listenToShortcut } from './shortcut.ts';
import { readShown } from './shown.ts';
import { listenToSubmissions } from './submissions.ts';
import { Threads } from './threads.ts';
import { createShow } from './view.ts';

export interface Desk {
  readonly show: DeskView['show'];
  /** Asks Slack anew what may be shown where. */
  lookAround(): Promise<void>;
  read(body: string, again: boolean, doors: SlackDoors): Promise<Reading>;
  listen(app: App, doors: SlackDoors): void;
  /** Somebody who left must not act a moment longer. */
  heed(event: { readonly type: string }): void;
  changed(): void;
  isOpen(): boolean;
  /** Cases and incidents that are open and not shown here yet: the channel may be another one than before. */
  moveIn(): Promise<void>;
  stop(): void;
}

/** The desk in a channel: what it shows, and what its people do. */
export function openDesk(
  parts: SlackParts & {
    readonly calls: Calls;
    readonly joined: Promise<SlackDoors>;
    readonly take: TakeIn;
  },
): Desk {
  const { config, calls, store, defaultLocale: locale, report } = parts;
  const channel = config.deskChannel;
  const looks = new Looks({ ...parts, reads: store, passes: store });
  const members = new Members(calls, channel, config.deskGroup);
  const agents = new Agents({ ...parts, calls });
  const guard = new Guard(calls, members, agents);
  const threads = new Threads(calls, channel);
  const cards = new CardAddresses(calls, channel, store);
  const caseLinks = linksTo(cards, parts.deskPage);
  const homes = new Homes({ calls, guard, looks, cards });
  const room = new DeskRoom(calls, channel, alarm);
  const alertRoom =
    config.alertChannel === channel
      ? room
      : new DeskRoom(calls, config.alertChannel, (state) => reportShut('alert', state));
  const suspects = new Set<string>();
  const deskParts = (doors: SlackDoors) => ({
    ...parts,
    ...doors,
    ...{ calls, channel, locale, looks, members, agents, guard, threads, homes, alertRoom, lookAround },
    passes: store,
    links: store,
    suspects,
    caseLinks,
  });

  async function lookAround(): Promise<void> {
    for (const each of new Set([room, alertRoom])) await each.look();
  }

  function reportShut(which: 'desk' | 'alert', state: RoomState): void {
    if (state !== 'open') report(new Error(`the ${which} channel is ${state}`), 'slack desk');
  }

  /** Told where operators read, also where the desk channel itself takes nothing any more. */
  function alarm(state: RoomState): void {
    reportShut('desk', state);
    if (state !== 'open' && config.alertChannel === channel) return;
    const words = looks.voice(locale).say(`alarm-${state.replaceAll('_', '-')}`);
    calls.post({ channel: config.alertChannel, text: quiet(words) }).catch(() => undefined);
  }

  /** On the record of the case: its card is not what it was. */
  async function noteLoss(reference: string, card: string): Promise<void> {
    const { desk } = await parts.joined;
    const text = looks.voice(locale).say('note-card-gone');
    await desk.run(PROGRAM_AGENT, { key: `slack:${channel}:${card}:gone`, reference, kind: 'note', text });
  }

  return {
    show: createShow({
      ...{ ...parts, calls, room, alertRoom, looks, threads, suspects, locale, noteLoss, caseLinks },
    }),
    lookAround,
    read: (body, again, doors) => readMail(body, again, deskParts(doors)),
    listen(app, doors) {
      const acting = deskParts(doors);
      listenToButtons(app, acting);
      listenToSubmissions(app, acting);
      listenToActs(app, acting);
      listenToLooks(app, acting);
      listenToIncidents(app, acting);
      listenToHome(app, acting);
      listenToShortcut(app, acting);
      listenToCommands(app, acting, cards);
    },
    heed({ type }) {
      if (/^member_(joined|left)_channel$/.test(type)) members.forget();
    },
    changed: () => homes.changed(),
    async moveIn() {
      const now = parts.clock.now();
      const show = async (reference: string, where: string) => {
        if (readShown(await store.shownOf(reference), where).card === null)
          await store.dirtyView(reference, now);
      };
      for (const { reference } of await store.open()) await show(reference, channel);
      for (const { value } of await store.incidents(now))
        if (value.closedAt === null) await show(value.id, config.alertChannel);
    },
    isOpen: () => room.state === 'open' || room.state === 'unknown',
    stop: () => homes.stop(),
  };
}
