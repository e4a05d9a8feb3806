import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DESK, HANMEIMEI, LILEI, SlackHouse } from '../protocol/slack-house.ts';
import { linkAccount } from '../protocol/slack-modals.ts';
import { openBrowser } from './browser.ts';
import { type CaseAtHand, caseAtHand } from './doors/case-at-hand.ts';
import { claimAtOnce, PageDoor } from './doors/page-door.ts';
import { SCENARIOS, type Team } from './doors/scenarios.ts';
import { SlackDoor } from './doors/slack-door.ts';
import { trailOf } from './doors/trail.ts';
import { AgentAtPage, DESKTOP } from './people.ts';

let house: SlackHouse;
let browser: Browser;
/** The same three people at both doors. */
let teams: readonly Team[];
/** The next cases are told while the last ones are worked on. */
const told: Promise<CaseAtHand>[] = [];
const pages: AgentAtPage[] = [];
const names = new Map<string, string>();

beforeAll(async () => {
  [house, browser] = await Promise.all([SlackHouse.open(), openBrowser()]);
  tellCases(4);
  const zhou = await house.slack.addPerson('zhou', '周组长');
  await house.slack.joinChannel(zhou, DESK);
  const lin = await bothDoors('小林', 'agent', LILEI);
  const mei = await bothDoors('小梅', 'agent', HANMEIMEI);
  const lead = await bothDoors('周组长', 'lead', zhou);
  teams = [
    {
      ...{ lin: lin.slack, mei: mei.slack, lead: lead.slack },
      race: (reference) => Promise.all([lin, mei].map(({ slack }) => slack.claim(reference))),
    },
    {
      ...{ lin: lin.page, mei: mei.page, lead: lead.page },
      race: (reference) => claimAtOnce([lin.page, mei.page], reference),
    },
  ];
  const { agents } = await house.atDesk<{ agents: { id: string; name: string }[] }>('/desk/agents');
  for (const { id, name } of agents) names.set(id, name);
  await Promise.all(told);
});
afterAll(async () => {
  await Promise.allSettled(told);
  for (const page of pages) await page.leave();
  await browser?.close();
  await house?.close();
});

function tellCases(count: number): void {
  told.push(...Array.from({ length: count }, () => caseAtHand(house)));
}

async function bothDoors(name: string, role: 'agent' | 'lead', user: string) {
  const cookie = await house.colleague(name, role);
  await linkAccount(house, user, cookie);
  const agent = await AgentAtPage.signedIn(browser, house.service.url, cookie, DESKTOP);
  pages.push(agent);
  return { slack: new SlackDoor(house, user, name), page: new PageDoor(agent, name) };
}

it.each(SCENARIOS)('leaves the same trail in Slack and on the page: $what', async ({ cases, play }) => {
  const trails = await Promise.all(
    teams.map(async (team) => {
      const mine = await Promise.all(told.splice(0, cases));
      tellCases(cases);
      const [one, other = one] = mine;
      if (!one || !other) throw new Error('a scenario needs a case');
      const inOrder = await play(team, one, other);
      const known = new Map([
        ...names,
        ...mine.map(({ reference }, at) => [reference, `case ${at}`] as const),
      ]);
      for (const [id, name] of names) {
        const place = inOrder?.findIndex((each) => each.name === name) ?? -1;
        if (place >= 0) known.set(id, `agent ${place}`).set(name, `agent ${place}`);
      }
      return Promise.all(mine.map(({ reference }) => trailOf(house, reference, known)));
    }),
  );
  expect(trails[0]).toEqual(trails[1]);
  expect(trails[0]?.[0]?.filter(({ who }) => who !== 'customer' && who !== 'program').length).toBeGreaterThan(
    2,
  );
});
