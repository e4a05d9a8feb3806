import { WebClient } from '@slack/web-api';
import { json } from '../fakes/ground/answer.ts';
import { listen } from '../fakes/ground/server.ts';
import { type SlackFake, startSlackFake } from '../fakes/slack/start.ts';

const DESK = 'C0DESK00001';
const plain = (text: string) => ({ type: 'plain_text' as const, text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });
const button = (action_id: string, text: string, more: object = {}) => ({
  type: 'button' as const,
  action_id,
  text: plain(text),
  ...more,
});

const card = [
  { type: 'header' as const, text: plain('ZD-7K3F-2Q · 已付款，没有订单 · ¥68.00') },
  {
    type: 'section' as const,
    text: mrkdwn('*11月25日15:02，通过微信购买月卡，支付成功后订单未生成。*\n>付了68没反应 &lt;!channel&gt;'),
    fields: [
      mrkdwn('*微信交易单号*\n`4200002711202611255678901234`'),
      mrkdwn('*商户单号*\n缺少：顾客说找不到'),
      mrkdwn('*金额*\n¥68.00 ✅ 账单可见'),
      mrkdwn('*时间*\n2026-11-25 15:02'),
    ],
    accessory: {
      type: 'overflow' as const,
      action_id: 'more',
      options: [{ text: plain('合并'), value: 'merge' }],
    },
  },
  {
    type: 'rich_text' as const,
    elements: [
      {
        type: 'rich_text_preformatted' as const,
        elements: [{ type: 'text' as const, text: '可能原因：支付回调没有送达（14:02–14:19 共 17 件）' }],
      },
    ],
  },
  {
    type: 'context' as const,
    elements: [mrkdwn('证据 2/3 · 首次回复期限 *15:32* · <https://example.com/desk|在网页打开>')],
  },
  {
    type: 'actions' as const,
    block_id: 'acts',
    elements: [
      button('claim', '认领', { style: 'primary' as const }),
      button('reply', '回复顾客'),
      {
        type: 'static_select' as const,
        action_id: 'ask',
        placeholder: plain('索要…'),
        options: [
          { text: plain('账单详情页'), value: 'bill' },
          { text: plain('订单页'), value: 'order' },
        ],
      },
      button('reject', '驳回…', {
        style: 'danger' as const,
        confirm: {
          title: plain('驳回这个案件？'),
          text: plain('顾客会收到理由。'),
          confirm: plain('驳回'),
          deny: plain('再想想'),
        },
      }),
    ],
  },
];

const reply = {
  type: 'modal' as const,
  callback_id: 'reply',
  title: plain('回复顾客'),
  submit: plain('发送'),
  close: plain('取消'),
  blocks: [
    { type: 'context' as const, elements: [mrkdwn('发给小王，以简体中文')] },
    {
      type: 'input' as const,
      block_id: 'words',
      label: plain('内容'),
      hint: plain('不要索要密码或验证码。'),
      element: { type: 'plain_text_input' as const, action_id: 'text', multiline: true, max_length: 300 },
    },
    {
      type: 'input' as const,
      block_id: 'files',
      optional: true,
      label: plain('图片'),
      element: { type: 'file_input' as const, action_id: 'files' },
    },
  ],
};

interface Interaction {
  readonly type?: string;
  readonly trigger_id: string;
  readonly actions?: readonly { readonly action_id: string }[];
  readonly view?: { readonly state: { readonly values: { words: { text: { value: string } } } } };
}

export interface SlackDesk {
  readonly slack: SlackFake;
  readonly ts: string;
  close(): Promise<void>;
}

/** A workspace in which an app has posted a case and answers presses: something for the page to show. */
export async function openSlackDesk(): Promise<SlackDesk> {
  const slack = await startSlackFake();
  const { botToken } = await slack.settings();
  const web = new WebClient(botToken, { slackApiUrl: slack.url });
  const { ts = '' } = await web.chat.postMessage({ channel: DESK, text: '新案件', blocks: card });
  const answer = async ({ type, trigger_id, actions = [], view }: Interaction) => {
    const [action] = actions;
    if (action?.action_id === 'reply') await web.views.open({ trigger_id, view: reply });
    if (action?.action_id === 'claim')
      await web.chat.postEphemeral({ channel: DESK, user: 'U0AGENT0001', text: '已由 *李雷* 认领' });
    const said = view?.state.values.words.text.value ?? '';
    if (type !== 'view_submission') return {};
    if (said.includes('手续费'))
      return { response_action: 'errors', errors: { words: '不能向顾客收取任何费用。' } };
    await web.chat.postMessage({ channel: DESK, thread_ts: ts, text: `已发给顾客：${said}` });
    return {};
  };
  const app = await listen(0, 1024 * 1024, async (request) => {
    const body = (await request.body())?.toString('utf8') ?? '';
    const payload = new URLSearchParams(body).get('payload');
    const { challenge } = payload === null && body.startsWith('{') ? JSON.parse(body) : {};
    return json(200, challenge ? { challenge } : payload ? await answer(JSON.parse(payload)) : {});
  });
  await slack.connect(`${app.url}/slack/events`);
  return {
    slack,
    ts,
    async close() {
      await app.close();
      await slack.stop();
    },
  };
}
