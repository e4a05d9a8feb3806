import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskCase, eventually, HANMEIMEI, LILEI, SlackHouse, wordsOf } from './slack-house.ts';
import { linkAccount, pressWithin, seesModal } from './slack-modals.ts';

let house: SlackHouse;
beforeAll(async () => {
  house = await SlackHouse.open();
});
afterAll(() => house.close());

const reads = (user: string, words: string | RegExp) => seesModal(house, user, words);
const within = (user: string, button: string) => pressWithin(house, user, button);

async function replies(one: DeskCase, words: string): Promise<void> {
  await one.press(LILEI, '回复');
  await house.slack.fill(LILEI, { 写给顾客的话: words });
}

describe('a reply', () => {
  it('that is ready goes below what was typed, and is said as it was changed', async () => {
    const one = await house.handedOver();
    await one.claim();
    await replies(one, '您好');
    await house.slack.choose(LILEI, 'modal', 'reply.canned', '提醒：不收任何费用');
    await reads(LILEI, /您好\\n/);
    expect(await house.slack.submit(LILEI)).toMatchObject({ closed: true });
    await one.customer.reads(/您好\n\S/);
  });

  it('that promises something is offered to be kept track of, until it was done', async () => {
    const one = await house.handedOver();
    await one.claim();
    await replies(one, '我们明天下午3点前给您退款。');
    await house.slack.submit(LILEI);
    await reads(LILEI, '这条回复里有一个承诺');
    const date = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    await house.slack.fill(LILEI, { date, time: '20:00' });
    expect(await house.slack.submit(LILEI)).toMatchObject({ closed: true });
    await one.shows(/答应过：.*退款.*20:00.*前/);
    await one.more(LILEI, '更多操作…');
    await within(LILEI, '已做到');
    await eventually(async () => expect(wordsOf(await one.card())).not.toContain('答应过'));
    await house.slack.closeModals(LILEI);
  });

  it('that asks for what a shop never asks for waits until a lead lets it go', async () => {
    // The desk's lead, who is known at the desk page and works in Slack too.
    await linkAccount(house, HANMEIMEI, await house.colleague('梅姐', 'lead'));
    const one = await house.handedOver();
    await one.claim();
    await replies(one, '请把您收到的验证码发给我');
    await house.slack.submit(LILEI);
    await reads(LILEI, /还没发给顾客.*验证码/);
    await house.slack.closeModals(LILEI);
    await one.shows('看待放行的回复');
    await one.press(LILEI, '看待放行的回复');
    await reads(LILEI, '不发了');
    expect(JSON.stringify(await house.slack.readModals(LILEI))).not.toContain('放行，发给顾客');
    await house.slack.closeModals(LILEI);
    expect(await one.customer.words()).not.toContain('请把您收到的验证码');
    await one.press(HANMEIMEI, '看待放行的回复');
    await within(HANMEIMEI, '放行，发给顾客');
    await one.customer.reads('请把您收到的验证码发给我');
    await reads(HANMEIMEI, /^((?!等放行).)*$/s);
    await house.slack.closeModals(HANMEIMEI);
  });
});

describe('what was said', () => {
  it('is changed or taken back for the customer too', async () => {
    const one = await house.handedOver();
    await one.claim();
    await replies(one, '已查到三笔');
    await house.slack.submit(LILEI);
    await one.customer.reads('已查到三笔');
    await one.more(LILEI, '更多操作…');
    await within(LILEI, '改或撤回说过的话…');
    const line = async () => {
      await reads(LILEI, '已查到');
      const [form] = await house.slack.readModals(LILEI);
      return /"text":"([^"]* 已查到[^"]*)"/.exec(JSON.stringify(form?.blocks))?.[1] ?? '';
    };
    await house.slack.fill(LILEI, { 哪一条: await line(), 改成: '已查到两笔' });
    expect(await house.slack.submit(LILEI)).toMatchObject({ closed: true });
    await one.customer.reads('已查到两笔');
    await one.more(LILEI, '更多操作…');
    await within(LILEI, '改或撤回说过的话…');
    await house.slack.fill(LILEI, { 哪一条: await line(), 怎么处理: '撤回这一条' });
    expect(await house.slack.submit(LILEI)).toMatchObject({ closed: true });
    await eventually(async () => expect(await one.customer.words()).not.toContain('已查到两笔'));
  });
});

describe('a case', () => {
  it('is taken into another one of the same payment, and out again; only by whoever may', async () => {
    const [one, other] = [await house.handedOver(), await house.handedOver()];
    await one.claim();
    await one.more(LILEI, '更多操作…');
    await within(LILEI, '合并重复的案件…');
    await reads(LILEI, '另一个案件的编号');
    await house.slack.fill(LILEI, { words: 'ZD-0000-00' });
    expect(await house.slack.submit(LILEI)).toMatchObject({ closed: false });
    await house.slack.fill(LILEI, { words: other.reference });
    // Another conversation may be another person's.
    expect(await house.slack.submit(LILEI)).toMatchObject({
      errors: { words: '您的角色不能做这一步，可以请组长帮忙。' },
    });
    await house.slack.closeModals(LILEI);
    await one.more(LILEI, '放回待认领');
    await eventually(() => one.press(HANMEIMEI, '认领'));
    await one.shows('梅姐 在办');
    await one.more(HANMEIMEI, '更多操作…');
    await within(HANMEIMEI, '合并重复的案件…');
    await reads(HANMEIMEI, '另一个案件的编号');
    await house.slack.fill(HANMEIMEI, { words: other.reference });
    expect(await house.slack.submit(HANMEIMEI)).toMatchObject({ closed: true });
    await other.shows(`已并入 ${one.reference}`);
    await one.more(HANMEIMEI, '更多操作…');
    await within(HANMEIMEI, '拆出来');
    await eventually(async () => expect(wordsOf(await other.card())).not.toContain('已并入'));
    await house.slack.closeModals(HANMEIMEI);
  });

  it('is handed to a colleague', async () => {
    const one = await house.handedOver();
    await one.press(HANMEIMEI, '认领');
    await one.shows('梅姐 在办');
    await one.more(HANMEIMEI, '更多操作…');
    await within(HANMEIMEI, '转给同事…');
    await reads(HANMEIMEI, '转给谁');
    await house.slack.fill(HANMEIMEI, { choice: '李雷' });
    expect(await house.slack.submit(HANMEIMEI)).toMatchObject({ closed: true });
    await one.shows('李雷 在办');
  });
});
