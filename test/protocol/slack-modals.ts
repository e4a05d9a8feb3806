import { expect } from 'vitest';
import { eventually, type SlackHouse } from './slack-house.ts';

/** The modal somebody looks at, once it is as wished. */
export function seesModal(house: SlackHouse, user: string, words: string | RegExp): Promise<void> {
  return eventually(async () => {
    const modal = (await house.slack.readModals(user)).at(-1);
    expect(JSON.stringify([modal?.title, modal?.blocks])).toMatch(words);
  });
}

/** Presses a button of it, once it is there. */
export async function pressWithin(house: SlackHouse, user: string, button: string): Promise<void> {
  await seesModal(house, user, button);
  await house.slack.press(user, 'modal', button);
}

/** Tells the program in Slack who somebody is at the desk page, by a code from there. */
export async function linkAccount(house: SlackHouse, user: string, cookie: string): Promise<void> {
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
