import { expect } from 'vitest';
import { DESK, type DeskCase, eventually, type SlackHouse } from '../../protocol/slack-house.ts';
import { pressWithin, seesModal } from '../../protocol/slack-modals.ts';
import type { AgentDoor, Due } from './agent-door.ts';

type Filled = Parameters<SlackHouse['slack']['fill']>[1];

/** An agent in Slack: buttons, menus, modals, and words in the thread. */
export class SlackDoor implements AgentDoor {
  readonly name: string;
  readonly #house: SlackHouse;
  readonly #user: string;
  readonly #cards = new Map<string, DeskCase<unknown>>();

  constructor(house: SlackHouse, user: string, name: string) {
    this.#house = house;
    this.#user = user;
    this.name = name;
  }

  async claim(reference: string): Promise<string> {
    const before = (await this.#house.whispers(this.#user)).length;
    await this.#press(reference, '认领');
    return (await this.#house.whispers(this.#user)).slice(before).join('\n');
  }

  async release(reference: string): Promise<void> {
    await this.#more(reference, '放回待认领');
  }

  async assign(reference: string, to: string): Promise<void> {
    await this.#form(reference, '转给同事…');
    await this.#sends('转给谁', { choice: to });
  }

  async note(reference: string, text: string): Promise<void> {
    const { place, notes } = await this.#card(reference);
    await this.#house.slack.write(this.#user, DESK, text, { thread: place.ts });
    await eventually(async () => expect(await notes.call(await this.#card(reference))).toContain(text));
  }

  async reveal(reference: string, fact: string, reason: string): Promise<void> {
    await this.#more(reference, '看完整号码…');
    const which = await this.#option(`${fact} `);
    await this.#sends('为什么要看', { 看哪一项: which, 为什么要看: reason }, false);
    await this.#house.slack.closeModals(this.#user, 'all');
  }

  async ask(reference: string, items: readonly string[], note: string): Promise<void> {
    await this.#press(reference, '要材料…');
    const pieces: string[] = [];
    for (const item of items) pieces.push(await this.#option(item));
    await this.#sends('要哪一项', { 要哪一项: pieces, 补充说明: note });
  }

  async reply(reference: string, text: string): Promise<void> {
    await this.#press(reference, '回复');
    await this.#sends('写给顾客的话', { 写给顾客的话: text }, false);
    await this.#house.slack.closeModals(this.#user, 'all');
  }

  async tell(reference: string, text: string): Promise<void> {
    await this.#press(reference, '回复');
    await this.#sends('写给顾客的话', { 写给顾客的话: text, 接下来: ['我们继续查，不用等顾客'] });
  }

  async promise(reference: string, text: string, { date, time }: Due): Promise<void> {
    await this.#press(reference, '回复');
    await this.#sends('写给顾客的话', { 写给顾客的话: text }, false);
    await this.#sends('这条回复里有一个承诺', { date, time });
  }

  async keepPromise(reference: string): Promise<void> {
    await this.#act(reference, '已做到');
  }

  async releaseHeld(reference: string): Promise<void> {
    await this.#press(reference, '看待放行的回复');
    await this.#within('放行，发给顾客');
  }

  async dropHeld(reference: string): Promise<void> {
    await this.#press(reference, '看待放行的回复');
    await this.#within('不发了');
  }

  async amend(reference: string, said: string, text: string): Promise<void> {
    await this.#form(reference, '改或撤回说过的话…');
    await this.#sends('哪一条', { 哪一条: await this.#option(said), 改成: text });
  }

  async withdraw(reference: string, said: string): Promise<void> {
    await this.#form(reference, '改或撤回说过的话…');
    await this.#sends('哪一条', { 哪一条: await this.#option(said), 怎么处理: '撤回这一条' });
  }

  async settleAsStated(reference: string): Promise<void> {
    await this.#act(reference, '以前一个为准');
  }

  async resolve(reference: string, outcome: string, words: string): Promise<void> {
    await this.#press(reference, '处理…');
    await this.#sends('结果', { 结果: outcome, 写给顾客的话: words });
  }

  async reject(reference: string, reason: string): Promise<void> {
    await this.#press(reference, '驳回');
    await this.#sends('驳回的原因', { '驳回的原因，顾客会看到': reason });
  }

  async reopen(reference: string): Promise<void> {
    await this.#press(reference, '重新打开');
  }

  async merge(reference: string, other: string): Promise<void> {
    await this.#form(reference, '合并重复的案件…');
    await this.#sends('另一个案件的编号', { words: other });
  }

  async split(reference: string): Promise<void> {
    await this.#act(reference, '拆出来');
  }

  async undo(reference: string): Promise<void> {
    await this.#act(reference, '撤回刚才这一步');
  }

  async #card(reference: string): Promise<DeskCase<unknown>> {
    const known = this.#cards.get(reference);
    if (known) return known;
    const found = await this.#house.deskCase({ reference: async () => reference });
    this.#cards.set(reference, found);
    return found;
  }

  /** The card follows what was done: a button of it may have to be waited for. */
  async #press(reference: string, button: string): Promise<void> {
    const card = await this.#card(reference);
    await eventually(() => card.press(this.#user, button));
  }

  async #more(reference: string, option: string): Promise<void> {
    const card = await this.#card(reference);
    await eventually(() => card.more(this.#user, option));
  }

  async #within(button: string): Promise<void> {
    await pressWithin(this.#house, this.#user, button);
    await this.#house.slack.closeModals(this.#user, 'all');
  }

  async #act(reference: string, button: string): Promise<void> {
    await this.#more(reference, '更多操作…');
    await this.#within(button);
  }

  async #form(reference: string, button: string): Promise<void> {
    await this.#more(reference, '更多操作…');
    await pressWithin(this.#house, this.#user, button);
  }

  async #sends(title: string, filled: Filled, closes = true): Promise<void> {
    await seesModal(this.#house, this.#user, title);
    await this.#house.slack.fill(this.#user, filled);
    const sent = await this.#house.slack.submit(this.#user);
    expect(sent).toMatchObject({ errors: {}, ...(closes && { closed: true }) });
  }

  /** The choice with these words in it, as it stands in the modal. */
  async #option(words: string): Promise<string> {
    await seesModal(this.#house, this.#user, words);
    const [form] = await this.#house.slack.readModals(this.#user);
    const texts = [...JSON.stringify(form?.blocks).matchAll(/"text":"([^"]*)"/g)].map(
      ([, text = '']) => text,
    );
    return texts.findLast((text) => text.includes(words)) ?? '';
  }
}
