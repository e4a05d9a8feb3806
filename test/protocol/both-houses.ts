import type { SlackFake } from '../fakes/slack/start.ts';
import { startTelegramFake, type TelegramFake } from '../fakes/telegram/start.ts';
import { freePort } from '../free-port.ts';
import { DESK, SlackHouse, type Way } from './slack-house.ts';
import { SECRET, TelegramCustomer } from './telegram-house.ts';

/** The program between a Telegram and a Slack, each in a process of its own. */
export interface BothHouses {
  readonly telegram: TelegramFake;
  readonly house: SlackHouse;
  /** Agents who are in the desk channel, as many as were asked for. */
  readonly agents: readonly string[];
  customer(language: string): Promise<TelegramCustomer>;
  close(): Promise<void>;
}

/** By webhook and HTTP; or by polling and sockets. */
export async function openBoth(way: Way, agents = 0): Promise<BothHouses> {
  const telegram = await startTelegramFake();
  const port = String(await freePort());
  const webhook = {
    ZHAODAN_PORT: port,
    ZHAODAN_PUBLIC_URL: `http://127.0.0.1:${port}`,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
  };
  const people: string[] = [];
  const settle = async (slack: SlackFake) => {
    for (let number = 1; number <= agents; number += 1) {
      const user = await slack.addPerson(`agent${number}`, `客服${number}号`);
      await slack.joinChannel(user, DESK);
      people.push(user);
    }
    return {
      TELEGRAM_BOT_TOKEN: (await telegram.bot()).token,
      TELEGRAM_API_ROOT: telegram.url,
      ...(way === 'http' && webhook),
    };
  };
  const house = await SlackHouse.open(way, settle);
  return {
    telegram,
    house,
    agents: people,
    async customer(language) {
      const { id } = await telegram.newUser({ language });
      return new TelegramCustomer(telegram, id);
    },
    async close() {
      await house.close();
      await telegram.stop();
    },
  };
}
