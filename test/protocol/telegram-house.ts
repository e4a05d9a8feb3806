import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../browser/people.ts';
import type { Teller } from '../browser/stories.ts';
import { startTelegramFake, type TelegramFake } from '../fakes/telegram/start.ts';
import type { SeenChat, SeenLine } from '../fakes/telegram/view.ts';
import { type RunningService, startService } from '../faults/service.ts';
import { freePort } from '../free-port.ts';

export const SECRET = 'a-secret-of-at-least-thirty-two-characters';

/** The whole program beside a fake of Telegram, each in a process of its own. */
export class TelegramHouse {
  readonly fake: TelegramFake;
  readonly dataDir = mkdtempSync(join(tmpdir(), 'zhaodan-telegram-'));
  service!: RunningService;
  private readonly port: string;
  private readonly env: Record<string, string>;

  private constructor(fake: TelegramFake, port: string, env: Record<string, string>) {
    this.fake = fake;
    this.port = port;
    this.env = env;
  }

  /** By polling; or by webhook, on a port that is known before. */
  static async open(
    mode: 'polling' | 'webhook' = 'polling',
    env: Record<string, string> = {},
  ): Promise<TelegramHouse> {
    const port = mode === 'webhook' ? String(await freePort()) : '0';
    const house = new TelegramHouse(await startTelegramFake(), port, env);
    await house.start();
    return house;
  }

  async start(): Promise<void> {
    const { token } = await this.fake.bot();
    const webhook =
      this.port === '0'
        ? {}
        : {
            ZHAODAN_PORT: this.port,
            ZHAODAN_PUBLIC_URL: `http://127.0.0.1:${this.port}`,
            TELEGRAM_WEBHOOK_SECRET: SECRET,
          };
    this.service = await startService(this.dataDir, {
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: this.fake.url,
      ...webhook,
      ...this.env,
    });
  }

  /** Somebody new; `language` is the one of their app. */
  async customer(language = 'zh-hans'): Promise<TelegramCustomer> {
    const { id } = await this.fake.newUser({ language });
    return new TelegramCustomer(this.fake, id);
  }

  async close(): Promise<void> {
    await this.service.stop();
    await this.fake.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** A customer with the Telegram app in their hand. */
export class TelegramCustomer implements Teller {
  readonly id: number;
  readonly fake: TelegramFake;

  constructor(fake: TelegramFake, id: number) {
    this.fake = fake;
    this.id = id;
  }

  async say(text: string): Promise<void> {
    await this.fake.say(this.id, text);
  }

  /** Presses the newest button of this option. */
  async press(option: string): Promise<void> {
    const { lines } = await this.fake.chat(this.id);
    const button = lines
      .toReversed()
      .flatMap(({ buttons }) => buttons.flat())
      .find((each) => optionOf(each) === option);
    if (button === undefined || !('callback_data' in button)) throw new Error(`there is no button ${option}`);
    await this.fake.press(this.id, { data: button.callback_data });
  }

  async choose(answer: Answer, option: string): Promise<void> {
    const { label } = answer.buttons.find((button) => button.option === option) ?? {};
    await this.fake.press(this.id, { text: label ?? option });
  }

  async answer(after: number): Promise<Answer> {
    const seen = await this.until(({ lines }) => lines.some((line) => isTold(line) && line.id > after));
    const line = seen.lines.findLast(isTold) as SeenLine;
    const buttons = line.buttons.flat().map((button) => ({ option: optionOf(button), label: button.text }));
    return { number: line.id, text: line.text, buttons } as Answer;
  }

  until(wished: (chat: SeenChat) => unknown, patience?: number): Promise<SeenChat> {
    return this.fake.until(this.id, wished, patience);
  }

  /** Waits until the newest words of the bot are as wished. */
  async reads(words: string | RegExp): Promise<SeenLine> {
    const fits = (text: string) => (typeof words === 'string' ? text.includes(words) : words.test(text));
    const seen = await this.until(({ lines }) => lines.some((line) => isTold(line) && fits(line.text)));
    return seen.lines.findLast((line) => isTold(line) && fits(line.text)) as SeenLine;
  }

  /** All the bot's words so far, the oldest first. */
  async told(): Promise<readonly SeenLine[]> {
    return (await this.fake.chat(this.id)).lines.filter(isTold);
  }

  async reference(): Promise<string> {
    const { text } = await this.reads(/ZD-[0-9A-Z]{4}-[0-9A-Z]{2}/);
    return /ZD-[0-9A-Z]{4}-[0-9A-Z]{2}/.exec(text)?.[0] ?? '';
  }
}

function isTold({ from, deleted }: SeenLine): boolean {
  return from === 'bot' && !deleted;
}

export function optionOf(button: object): string {
  return 'callback_data' in button ? String(button.callback_data).replace(/^[^.]*\./, '') : '';
}
