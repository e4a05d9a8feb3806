import { describe, expect, it } from 'vitest';
import { json } from '../../../fakes/ground/answer.ts';
import { eventually } from '../eventually.ts';
import { type Heard, openApp } from './app.ts';
import { CUSTOMER, DESK, freshSlack, HANMEIMEI, LILEI, refusal } from './clients.ts';

const ok = { status: 200, headers: {}, body: '' };
const plain = (text: string) => ({ type: 'plain_text' as const, text });
const button = (action_id: string, text: string) => ({
  type: 'button' as const,
  action_id,
  text: plain(text),
  value: 'v1',
});
const claim = {
  type: 'actions' as const,
  block_id: 'card',
  elements: [button('claim', '认领'), button('more', '更多')],
};
const reply = {
  type: 'modal' as const,
  callback_id: 'reply',
  title: plain('回复顾客'),
  submit: plain('发送'),
  private_metadata: 'ZD-7K3F-2Q',
  blocks: [
    {
      type: 'input' as const,
      block_id: 'words',
      label: plain('内容'),
      element: { type: 'plain_text_input' as const, action_id: 'text', max_length: 10 },
    },
    {
      type: 'input' as const,
      block_id: 'why',
      optional: true,
      label: plain('理由'),
      element: {
        type: 'static_select' as const,
        action_id: 'pick',
        options: [{ text: plain('查到了'), value: 'found' }],
      },
    },
  ],
};

/** An app that answers with whatever it is told to, and a card of its in the desk channel. */
async function atTheDesk(answer: (heard: Heard) => object | null | Promise<object | null> = () => null) {
  const fake = await freshSlack();
  const app = await openApp(async (heard) => {
    const said = await answer(heard);
    return said ? json(200, said) : ok;
  });
  await fake.slack.set({ events: [] });
  await fake.slack.connect(app.url);
  const { ts = '' } = await fake.web.chat.postMessage({ channel: DESK, text: '卡片', blocks: [claim] });
  return { ...fake, app, card: { channel: DESK, ts } };
}

async function withModal(answer?: Parameters<typeof atTheDesk>[0]) {
  const desk = await atTheDesk(answer);
  await desk.slack.press(LILEI, desk.card, '更多');
  const trigger_id = String(desk.app.heard[0]?.payload.trigger_id);
  const { view } = await desk.web.views.open({ trigger_id, view: reply });
  return { ...desk, trigger_id, viewId: view?.id ?? '', hash: view?.hash ?? '' };
}

describe('a press', () => {
  it('comes as a signed form and says who, where and what', async () => {
    const { slack, app, card } = await atTheDesk();
    expect(await slack.press(LILEI, card, 'claim')).toEqual({ outcome: 'acked', status: 200 });
    const [heard] = app.heard as [Heard];
    expect(heard.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(heard.headers['x-slack-signature']).toMatch(/^v0=[0-9a-f]{64}$/);
    expect(heard.payload).toMatchObject({
      type: 'block_actions',
      user: { id: LILEI, name: 'lilei', team_id: 'T0FAKETEAM1' },
      team: { id: 'T0FAKETEAM1' },
      channel: { id: DESK, name: 'order-desk' },
      container: { type: 'message', message_ts: card.ts, is_ephemeral: false },
      message: { ts: card.ts, text: '卡片' },
      actions: [
        { action_id: 'claim', block_id: 'card', type: 'button', value: 'v1', text: { text: '认领' } },
      ],
      trigger_id: expect.stringMatching(/^\d+\.\d+\.[0-9a-f]+$/),
    });
  });

  it('is not told again when it fails, and the person reads why', async () => {
    const asleep = Promise.withResolvers<null>();
    const { slack, app, card } = await atTheDesk(() => asleep.promise);
    const pressed = slack.press(LILEI, card, 'claim');
    await eventually(() => expect(app.heard).toHaveLength(1));
    await slack.advance(3);
    expect(await pressed).toEqual({ outcome: 'timeout', status: null });
    expect(await slack.readNotices(LILEI)).toEqual(['操作没有完成（operation_timeout）']);
    app.answer = () => ({ status: 404, headers: {}, body: '' });
    expect(await slack.press(LILEI, card, 'claim')).toEqual({ outcome: 'refused', status: 404 });
    await slack.advance(600);
    expect(app.heard).toHaveLength(2);
    asleep.resolve(null);
  });

  it('may be on what the card was before', async () => {
    const { web, slack, app, card } = await atTheDesk();
    await web.chat.update({ ...card, text: '已认领', blocks: [{ type: 'section', text: plain('已认领') }] });
    await expect(slack.press(LILEI, card, 'claim')).rejects.toThrow('nothing here is "claim"');
    await slack.press(LILEI, { ...card, revision: 0 }, 'claim');
    expect(app.heard[0]?.payload).toMatchObject({
      actions: [{ action_id: 'claim' }],
      message: { text: '已认领' },
    });
  });

  it('by two people at once is two presses', async () => {
    const { slack, app, card } = await atTheDesk();
    await Promise.all([slack.press(LILEI, card, 'claim'), slack.press(HANMEIMEI, card, 'claim')]);
    expect(app.heard.map(({ payload }) => (payload.user as { id: string }).id).sort()).toEqual(
      [LILEI, HANMEIMEI].sort(),
    );
  });

  it('in the conversation with the app, on the Home, and on what was whispered', async () => {
    const { web, slack, app } = await atTheDesk();
    const sent = await web.chat.postMessage({ channel: CUSTOMER, text: '同意吗', blocks: [claim] });
    await slack.press(CUSTOMER, { channel: sent.channel ?? '', ts: sent.ts ?? '' }, '认领');
    await web.views.publish({ user_id: LILEI, view: { type: 'home', blocks: [claim] } });
    await slack.press(LILEI, 'home', 'claim');
    const whispered = await web.chat.postEphemeral({
      channel: DESK,
      user: LILEI,
      text: 'x',
      blocks: [claim],
    });
    await slack.press(LILEI, { channel: DESK, whisper: whispered.message_ts ?? '' }, 'claim');
    expect(app.heard.map(({ payload }) => payload.container)).toMatchObject([
      { type: 'message', channel_id: sent.channel },
      { type: 'view', view_id: expect.stringMatching(/^V/) },
      { type: 'message', is_ephemeral: true },
    ]);
    expect(app.heard[0]?.payload.channel).toMatchObject({ name: 'directmessage' });
  });

  it('chooses from menus, boxes and pickers', async () => {
    const options = [
      { text: plain('订单页'), value: 'order' },
      { text: plain('账单'), value: 'bill' },
    ];
    const { web, slack, app } = await atTheDesk();
    const blocks = [
      {
        type: 'actions' as const,
        block_id: 'a',
        elements: [
          { type: 'static_select' as const, action_id: 'ask', placeholder: plain('索要…'), options },
          { type: 'checkboxes' as const, action_id: 'boxes', options },
          { type: 'overflow' as const, action_id: 'dots', options },
          { type: 'users_select' as const, action_id: 'who' },
          { type: 'datepicker' as const, action_id: 'day' },
        ],
      },
    ];
    const { ts = '' } = await web.chat.postMessage({ channel: DESK, text: 'x', blocks });
    const card = { channel: DESK, ts };
    await slack.choose(LILEI, card, 'ask', '账单');
    await slack.choose(LILEI, card, 'boxes', ['order', 'bill']);
    await slack.choose(LILEI, card, 'dots', 'bill');
    await slack.choose(LILEI, card, 'who', HANMEIMEI);
    await slack.choose(LILEI, card, 'day', '2026-11-27');
    expect(app.heard.map(({ payload }) => (payload.actions as object[])[0])).toMatchObject([
      { type: 'static_select', selected_option: { value: 'bill' } },
      { type: 'checkboxes', selected_options: [{ value: 'order' }, { value: 'bill' }] },
      { type: 'overflow', selected_option: { value: 'bill' } },
      { type: 'users_select', selected_user: HANMEIMEI },
      { type: 'datepicker', selected_date: '2026-11-27' },
    ]);
    expect(app.heard[4]?.payload.state).toMatchObject({
      values: { a: { ask: { selected_option: { value: 'bill' } }, who: { selected_user: HANMEIMEI } } },
    });
    await expect(slack.choose(LILEI, card, 'ask', 'x')).rejects.toThrow('there is no option "x"');
  });
});

describe('a trigger', () => {
  it('lives three seconds and opens one view', async () => {
    const { web, slack, app, trigger_id, card } = await withModal();
    expect((await refusal(web.views.open({ trigger_id, view: reply }))).error).toBe('exchanged_trigger_id');
    expect((await refusal(web.views.open({ trigger_id: 'x', view: reply }))).error).toBe(
      'invalid_trigger_id',
    );
    await slack.press(LILEI, card, 'more');
    const fresh = String(app.heard[1]?.payload.trigger_id);
    const bad = web.apiCall('views.open', {
      trigger_id: fresh,
      view: { ...reply, title: plain('x'.repeat(25)) },
    });
    expect(await refusal(bad)).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: {
        messages: [
          '[ERROR] failed to match all allowed schemas [json-pointer:/view]',
          '[ERROR] must be less than 25 characters [json-pointer:/view/title/text]',
        ],
      },
    });
    await slack.advance(3.001);
    expect((await refusal(web.views.open({ trigger_id: fresh, view: reply }))).error).toBe(
      'expired_trigger_id',
    );
  });
});

describe('a modal', () => {
  it('is filled in and sent off, and closes', async () => {
    const { slack, app } = await withModal();
    expect(await slack.readModals(LILEI)).toMatchObject([{ title: '回复顾客', metadata: 'ZD-7K3F-2Q' }]);
    expect(await slack.submit(LILEI)).toMatchObject({
      outcome: 'refused',
      errors: { words: 'Please complete this required field.' },
    });
    await slack.fill(LILEI, { 内容: '查到了，马上补发，请稍等一下', pick: '查到了' });
    expect(await slack.submit(LILEI)).toEqual({ outcome: 'acked', status: 200, errors: {}, closed: true });
    const { payload } = app.heard[1] as Heard;
    expect(payload).toMatchObject({
      type: 'view_submission',
      user: { id: LILEI },
      trigger_id: expect.any(String),
    });
    expect(payload.view).toMatchObject({
      callback_id: 'reply',
      private_metadata: 'ZD-7K3F-2Q',
      // The client takes no more than max_length.
      state: {
        values: {
          words: { text: { type: 'plain_text_input', value: '查到了，马上补发，请' } },
          why: { pick: { selected_option: { value: 'found' } } },
        },
      },
    });
    expect(await slack.readModals(LILEI)).toEqual([]);
  });

  it('shows the errors of the acknowledgement and stays, an hour later too', async () => {
    const { slack, app } = await withModal(() => ({
      response_action: 'errors',
      errors: { words: '写短一点' },
    }));
    await slack.fill(LILEI, { words: '好' });
    await slack.advance(3600);
    expect(await slack.submit(LILEI)).toMatchObject({ errors: { words: '写短一点' }, closed: false });
    app.answer = () => json(200, { response_action: 'errors', errors: { nothing: 'x' } });
    await slack.submit(LILEI);
    expect(await slack.readNotices(LILEI)).toEqual([
      expect.stringContaining('We had some trouble connecting'),
    ]);
    app.answer = () => ok;
    expect(await slack.submit(LILEI)).toMatchObject({ closed: true });
  });

  it('stays with all that was typed when nobody answers in time', async () => {
    const { slack, app } = await withModal();
    await slack.fill(LILEI, { words: '好' });
    const asleep = Promise.withResolvers<typeof ok>();
    app.answer = () => asleep.promise;
    const submitted = slack.submit(LILEI);
    await eventually(() => expect(app.heard).toHaveLength(2));
    await slack.advance(3);
    expect(await submitted).toMatchObject({ outcome: 'timeout', closed: false });
    expect(await slack.readModals(LILEI)).toMatchObject([
      { state: { values: { words: { text: { value: '好' } } } } },
    ]);
    asleep.resolve(ok);
  });

  it('may be sent off twice at once', async () => {
    const { slack, app } = await withModal();
    await slack.fill(LILEI, { words: '好' });
    await slack.submit(LILEI, { times: 2 });
    const views = app.heard.slice(1).map(({ payload }) => payload.view as { id: string });
    expect(views).toHaveLength(2);
    expect(views[0]?.id).toBe(views[1]?.id);
  });

  it('is updated: what was typed stays where the ids stay, and an old hash is refused', async () => {
    const { web, slack, viewId, hash } = await withModal();
    await slack.fill(LILEI, { words: '好', pick: 'found' });
    const [words] = reply.blocks;
    const view = {
      ...reply,
      blocks: [words, { ...reply.blocks[1], block_id: 'other' }] as typeof reply.blocks,
    };
    await web.views.update({ view_id: viewId, hash, view });
    expect(await slack.readModals(LILEI)).toMatchObject([
      { state: { values: { words: { text: { value: '好' } }, other: { pick: { selected_option: null } } } } },
    ]);
    expect((await refusal(web.views.update({ view_id: viewId, hash, view }))).error).toBe('hash_conflict');
    await slack.closeModals(LILEI);
    expect((await refusal(web.views.update({ view_id: viewId, view }))).error).toBe('not_found');
  });

  it('goes by a name of its own where it has one, and is no larger than Slack takes', async () => {
    const { web, slack, viewId } = await withModal();
    await web.views.update({ view_id: viewId, view: { ...reply, external_id: 'reply-1' } });
    await web.views.update({ external_id: 'reply-1', view: { ...reply, title: plain('改了') } });
    expect(await slack.readModals(LILEI)).toMatchObject([{ title: '改了' }]);
    const text = { type: 'mrkdwn' as const, text: 'x'.repeat(3000) };
    const blocks = Array.from({ length: 90 }, () => ({ type: 'section' as const, text }));
    const large = web.views.update({ view_id: viewId, view: { ...reply, blocks } });
    expect((await refusal(large)).error).toBe('view_too_large');
  });

  it('is pushed upon, three deep and no deeper, and cleared at once', async () => {
    const { web, slack, app } = await withModal();
    const pressable = { ...reply, blocks: [claim, ...reply.blocks] };
    const trigger = async () => {
      await slack.press(LILEI, 'modal', 'more');
      return String(app.heard.at(-1)?.payload.trigger_id);
    };
    const [top] = await slack.readModals(LILEI);
    await web.views.update({ view_id: top?.id ?? '', view: pressable });
    await web.views.push({ trigger_id: await trigger(), view: pressable });
    await web.views.push({ trigger_id: await trigger(), view: pressable });
    const fourth = await trigger();
    expect((await refusal(web.views.push({ trigger_id: fourth, view: pressable }))).error).toBe(
      'push_limit_reached',
    );
    expect(await slack.readModals(LILEI)).toHaveLength(3);
    await slack.fill(LILEI, { words: '好' });
    app.answer = () => json(200, { response_action: 'clear' });
    await slack.submit(LILEI);
    expect(await slack.readModals(LILEI)).toEqual([]);
  });

  it('is followed by another or becomes another by its acknowledgement', async () => {
    const next = { ...reply, title: plain('第二步') };
    const { slack, app } = await withModal(() => ({ response_action: 'push', view: next }));
    await slack.fill(LILEI, { words: '好' });
    await slack.submit(LILEI);
    expect((await slack.readModals(LILEI)).map(({ title }) => title)).toEqual(['回复顾客', '第二步']);
    app.answer = () => json(200, { response_action: 'update', view: { ...next, title: plain('完成') } });
    await slack.fill(LILEI, { words: '好' });
    await slack.submit(LILEI);
    expect((await slack.readModals(LILEI)).map(({ title }) => title)).toEqual(['回复顾客', '完成']);
  });

  it('says that it was closed where asked to', async () => {
    const { web, slack, app, viewId } = await withModal();
    await web.views.update({ view_id: viewId, view: { ...reply, notify_on_close: true } });
    await slack.closeModals(LILEI, 'all');
    expect(app.heard.at(-1)?.payload).toMatchObject({
      type: 'view_closed',
      is_cleared: true,
      view: { id: viewId },
    });
  });

  it('takes files that only the app then sees', async () => {
    const { web, slack, app, viewId } = await withModal();
    const file = { type: 'file_input' as const, action_id: 'files' };
    const blocks = [{ type: 'input' as const, block_id: 'pics', label: plain('图片'), element: file }];
    await web.views.update({ view_id: viewId, view: { ...reply, blocks } });
    await slack.fill(LILEI, { files: [{ name: 'a.png', bytes: Buffer.from('x') }] });
    await slack.submit(LILEI);
    const id = /"id":"(F\w+)"/.exec(JSON.stringify(app.heard.at(-1)?.payload.view))?.[1] ?? '';
    expect((await web.files.info({ file: id })).file).toMatchObject({ name: 'a.png', channels: [] });
  });
});

describe('shortcuts, commands and the Home', () => {
  it('carry the message, and a trigger', async () => {
    const { web, slack, app } = await atTheDesk();
    const ts = await slack.write(HANMEIMEI, DESK, '请发账单截图');
    await slack.messageShortcut(LILEI, 'send_to_customer', DESK, ts);
    await slack.globalShortcut(LILEI, 'new_case');
    expect(app.heard.map(({ payload }) => payload)).toMatchObject([
      {
        type: 'message_action',
        callback_id: 'send_to_customer',
        message_ts: ts,
        message: { user: HANMEIMEI, text: '请发账单截图' },
        channel: { id: DESK },
      },
      { type: 'shortcut', callback_id: 'new_case', user: { id: LILEI } },
    ]);
    const trigger_id = String(app.heard[1]?.payload.trigger_id);
    expect((await web.views.open({ trigger_id, view: reply })).ok).toBe(true);
  });

  it('exist only where the app has them, once that was set', async () => {
    const { slack, app } = await atTheDesk();
    await slack.set({ shortcuts: ['new_case'] });
    await slack.globalShortcut(LILEI, 'new_case');
    await expect(slack.globalShortcut(LILEI, 'other')).rejects.toThrow('the app has no shortcut other');
    expect(app.heard).toHaveLength(1);
  });

  it('answer a command in its acknowledgement, to one or to all', async () => {
    const { slack, app } = await atTheDesk(() => ({ text: '只给你看' }));
    await slack.command(LILEI, DESK, '/case ZD-7K3F-2Q');
    expect(app.heard[0]?.payload).toMatchObject({
      command: '/case',
      text: 'ZD-7K3F-2Q',
      user_id: LILEI,
      channel_id: DESK,
      channel_name: 'order-desk',
    });
    expect(await slack.readWhispers(LILEI)).toMatchObject([{ text: '只给你看' }]);
    app.answer = () => json(200, { response_type: 'in_channel', text: '大家看' });
    await slack.command(LILEI, DESK, '/cases');
    expect((await slack.readChannel(DESK)).at(-1)?.text).toBe('大家看');
    await slack.command(LILEI, DESK, '/nothing');
    app.answer = () => ({ status: 500, headers: {}, body: '' });
    await slack.command(LILEI, DESK, '/cases');
    expect(await slack.readNotices(LILEI)).toEqual([
      '/nothing is not a valid command.',
      '/cases failed with the error "dispatch_failed"',
    ]);
  });

  it('give an address good for five answers within half an hour', async () => {
    const { slack, app, card } = await atTheDesk();
    await slack.press(LILEI, card, 'claim');
    const url = String(app.heard[0]?.payload.response_url);
    const answer = async (body: object) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
      return [response.status, (await response.json()).error ?? 'ok'];
    };
    expect(await answer({ text: '只给你看' })).toEqual([200, 'ok']);
    expect(await answer({ replace_original: true, text: '换了' })).toEqual([200, 'ok']);
    expect(await slack.readChannel(DESK)).toMatchObject([{ text: '换了' }]);
    for (const text of ['3', '4', '5']) await answer({ text });
    expect(await answer({ text: '6' })).toEqual([404, 'used_url']);
    await slack.command(LILEI, DESK, '/cases');
    const later = String(app.heard[1]?.payload.response_url);
    await slack.advance(1800);
    expect((await fetch(later, { method: 'POST', body: '{"text":"x"}' })).status).toBe(404);
  });

  it('publish a Home, which is told when it is opened', async () => {
    const { web, slack, app } = await atTheDesk();
    await slack.set({ events: ['app_home_opened'] });
    await slack.openHome(LILEI);
    const view = { type: 'home' as const, blocks: [claim] };
    const published = await web.views.publish({ user_id: LILEI, view });
    await slack.openHome(LILEI);
    await eventually(() => expect(app.heard).toHaveLength(2));
    const events = app.heard.map(({ payload }) => payload.event as Record<string, unknown>);
    expect(events.find((event) => 'view' in event)).toMatchObject({
      tab: 'home',
      view: { id: published.view?.id },
    });
    expect(await slack.readHome(LILEI)).toMatchObject({ blocks: [{ block_id: 'card' }] });
    const stale = web.views.publish({ user_id: LILEI, view, hash: 'x' });
    expect((await refusal(stale)).error).toBe('hash_conflict');
  });
});
