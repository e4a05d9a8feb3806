import type { Route } from 'playwright-core';
import { expect } from 'vitest';
import type { AgentAtPage } from '../people.ts';
import type { AgentDoor, Due } from './agent-door.ts';

/** An agent at the desk page. */
export class PageDoor implements AgentDoor {
  readonly name: string;
  readonly #agent: AgentAtPage;

  constructor(agent: AgentAtPage, name: string) {
    this.#agent = agent;
    this.name = name;
    // "Take this back?" is asked by the browser itself.
    agent.page.on('dialog', (dialog) => dialog.accept());
  }

  claim(reference: string): Promise<string> {
    return this.#answer(reference, () => this.#agent.press('认领'));
  }

  release(reference: string): Promise<void> {
    return this.#does(reference, () => this.#fromMenu('放回待认领'));
  }

  assign(reference: string, to: string): Promise<void> {
    return this.#does(reference, async () => {
      await this.#fromMenu('转交');
      await this.#dialog.getByRole('radio', { name: to, exact: true }).check();
      await this.#dialog.getByRole('button', { name: '转交', exact: true }).click();
    });
  }

  note(reference: string, text: string): Promise<void> {
    return this.#does(reference, async () => {
      await this.#page.getByRole('textbox', { name: '写一条内部备注' }).fill(text);
      await this.#agent.press('保存备注');
    });
  }

  reveal(reference: string, fact: string, reason: string): Promise<void> {
    return this.#does(reference, async () => {
      await this.#agent.press(`看完整的${fact}`);
      const own = this.#dialog.getByRole('textbox', { name: '别的原因' });
      await own.fill(reason);
      await own.press('Enter');
    });
  }

  ask(reference: string, items: readonly string[], note: string): Promise<void> {
    return this.#does(reference, () => this.#agent.ask(items, note));
  }

  reply(reference: string, text: string): Promise<void> {
    return this.#does(reference, () => this.#agent.reply(text));
  }

  tell(reference: string, text: string): Promise<void> {
    return this.#does(reference, async () => {
      await this.#page.getByRole('checkbox', { name: '我们继续查，不用等顾客' }).check();
      await this.#agent.reply(text);
    });
  }

  async promise(reference: string, text: string, { date, time }: Due): Promise<void> {
    await this.reply(reference, text);
    await this.#does(reference, async () => {
      await this.#dialog.getByLabel('最晚什么时候').fill(`${date}T${time}`);
      await this.#dialog.getByRole('button', { name: '记下来', exact: true }).click();
    });
  }

  keepPromise(reference: string): Promise<void> {
    return this.#does(reference, () => this.#agent.press('做到了'));
  }

  releaseHeld(reference: string): Promise<void> {
    return this.#does(reference, () => this.#agent.press('放行并发送'));
  }

  dropHeld(reference: string): Promise<void> {
    return this.#does(reference, () => this.#agent.press('不发了'));
  }

  amend(reference: string, said: string, text: string): Promise<void> {
    return this.#does(reference, async () => {
      await this.#ofLine(said, '修改');
      await this.#dialog.getByRole('textbox').fill(text);
      await this.#dialog.getByRole('button', { name: '修改', exact: true }).click();
    });
  }

  withdraw(reference: string, said: string): Promise<void> {
    return this.#does(reference, () => this.#ofLine(said, '撤回'));
  }

  settleAsStated(reference: string): Promise<void> {
    return this.#does(reference, () =>
      this.#page
        .getByRole('button', { name: /^以“.*”为准$/ })
        .first()
        .click(),
    );
  }

  resolve(reference: string, outcome: string, words: string): Promise<void> {
    return this.#does(reference, () => this.#agent.resolve(outcome, words));
  }

  reject(reference: string, reason: string): Promise<void> {
    return this.#does(reference, () => this.#agent.reject(reason));
  }

  reopen(reference: string): Promise<void> {
    return this.#does(reference, () => this.#agent.press('重新打开'));
  }

  merge(reference: string, other: string): Promise<void> {
    return this.#does(reference, async () => {
      await this.#fromMenu('合并');
      await this.#dialog.getByRole('textbox').fill(other);
      await this.#dialog.getByRole('button', { name: '合并', exact: true }).click();
    });
  }

  split(reference: string, other: string): Promise<void> {
    const row = () => this.#page.getByRole('listitem').filter({ hasText: other });
    return this.#does(reference, () => row().getByRole('button', { name: '拆开', exact: true }).click());
  }

  undo(reference: string): Promise<void> {
    return this.#does(reference, () => this.#agent.press('撤回刚才这一步'));
  }

  /** Holds back the next act until `until`: it was pressed, and nobody has heard of it. */
  async hold(pressed: () => void, until: Promise<void>): Promise<void> {
    const route = async (route: Route) => {
      pressed();
      await until;
      await route.continue();
    };
    await this.#page.route('**/commands', route, { times: 1 });
  }

  get #page() {
    return this.#agent.page;
  }

  get #dialog() {
    return this.#page.getByRole('dialog');
  }

  async #fromMenu(item: string): Promise<void> {
    await this.#page.getByRole('button', { name: '更多', exact: true }).click();
    await this.#page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  async #ofLine(said: string, item: string): Promise<void> {
    const line = this.#page.locator('.entry[data-author=agent]').filter({ hasText: said });
    await line.getByRole('button', { name: /^更多/ }).click();
    await this.#page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  async #does(reference: string, act: () => Promise<void>): Promise<void> {
    expect(await this.#answer(reference, act)).toBe('');
  }

  /** What the page was answered: why it was refused, `''` where it was done. */
  async #answer(reference: string, act: () => Promise<void>): Promise<string> {
    await this.#page.evaluate((hash) => {
      location.hash = hash;
    }, reference);
    await this.#page.locator('.head').getByText(reference).waitFor();
    const answered = this.#page.waitForResponse((response) => response.url().endsWith('/commands'));
    const [response] = await Promise.all([answered, act()]);
    const answer = (await response.json()) as { kind: string; message?: string };
    return answer.kind === 'done' ? '' : (answer.message ?? answer.kind);
  }
}

/** All of them have pressed before one of them is heard. */
export async function claimAtOnce(doors: readonly PageDoor[], reference: string): Promise<readonly string[]> {
  const all = Promise.withResolvers<void>();
  let pressed = 0;
  const count = () => {
    pressed += 1;
    if (pressed === doors.length) all.resolve();
  };
  for (const door of doors) await door.hold(count, all.promise);
  return Promise.all(doors.map((door) => door.claim(reference)));
}
