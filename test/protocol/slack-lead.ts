import { eventually, type SlackHouse } from './slack-house.ts';

/** The desk's lead, who is known at the desk page and works in Slack too. */
export async function promote(house: SlackHouse, user: string, name: string): Promise<void> {
  const { link } = await house.atDesk<{ link: string }>('/desk/agents', { name, role: 'lead' });
  const entered = await fetch(`${house.service.url}/desk/enter`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ link: new URL(link, house.service.url).searchParams.get('link') }),
  });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const answer = await fetch(`${house.service.url}/desk/me/slack-code`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: '{}',
  });
  const { code } = (await answer.json()) as { code: string };
  await house.slack.openHome(user);
  await eventually(() => house.slack.press(user, 'home', '我在客服台已有账号'));
  await house.slack.fill(user, { words: code });
  await house.slack.submit(user);
  await house.slack.closeModals(user, 'all');
}
