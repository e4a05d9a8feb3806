/**
 * Draws what Slack gets, as Slack would draw it: cards, a thread, forms, the Home and a customer's conversation, on a
 * phone and on a desktop, for a person to look at: `node test/browser/slack-look.ts FOLDER`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Message } from 'slack-blocks-to-jsx';
import { actsModal } from '../../src/adapters/slack/blocks/acts.ts';
import { cardBlocks } from '../../src/adapters/slack/blocks/card.ts';
import { homeOf } from '../../src/adapters/slack/blocks/home.ts';
import { incidentBlocks } from '../../src/adapters/slack/blocks/incident-card.ts';
import { deedForm } from '../../src/adapters/slack/blocks/incident-forms.ts';
import { noticeBlocks } from '../../src/adapters/slack/blocks/notice.ts';
import { render } from '../../src/adapters/slack/customer/render.ts';
import { formFor } from '../../src/adapters/slack/desk/forms.ts';
import { Looks } from '../../src/adapters/slack/desk/looks.ts';
import { LONGEST_LINE, nextMessage, threadItems } from '../../src/adapters/slack/desk/thread-items.ts';
import { HOUR } from '../../src/domain/instant.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { LOADED, openDeskHouse, TEXTS } from '../adapters/web/desk/desk-house.ts';
import { someIncident } from '../contract/samples.ts';
import { openBrowser } from './browser.ts';
import { tellAfternoon } from './desk-stories.ts';

/** One pixel. */
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const folder = process.argv[2] ?? 'dist/look';
mkdirSync(folder, { recursive: true });
const styles = readFileSync(
  createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css'),
  'utf8',
);
const house = await openDeskHouse();
const reference = await tellAfternoon(house);
const lin = { id: 'lin', name: '小林', role: 'agent', active: true } as const;
const boss = { id: 'operator', name: '店家', role: 'operator', active: true } as const;
const pending = [
  { kind: 'promise', words: '今晚 8 点前给您退款', dueAt: house.now + 3 * HOUR },
  { kind: 'reply', text: '麻烦把您手机上收到的验证码发给我，我帮您确认。', files: [] },
] as const;
for (const [index, command] of pending.entries())
  await house.engine.run(lin, { key: `pending-${index}`, reference, ...command });
const looks = new Looks({
  reads: house.store,
  passes: house.store,
  texts: TEXTS,
  plan: LOADED.plan,
  routes: LOADED.routes,
  shop: LOADED.shop,
  canned: LOADED.canned,
  clock: { now: () => house.now },
});

const DONE = [
  {
    key: 'k',
    by: 'lin',
    at: house.now,
    deed: {
      kind: 'tell',
      words: { 'zh-CN': '回调中断，正在补单，请不要再付。', en: 'We are putting the orders right.' },
    },
    done: { count: 4, refused: 1 },
  },
] as const;

const FORMS = [
  'ask',
  'reply',
  'resolve',
  'reject',
  'note',
  'reveal',
  'promise',
  'amend',
  'merge',
  'assign',
] as const;

type Blocks = Parameters<typeof Message>[0]['blocks'];
const drawn = (title: string, blocks: readonly object[]) =>
  renderToStaticMarkup(
    createElement(Message, {
      blocks: blocks as Blocks,
      name: title,
      logo: BLANK,
      time: new Date(house.now),
      theme: 'light',
    }),
  );

const browser = await openBrowser();
for (const locale of LOCALES) {
  const voice = looks.voice(locale);
  const rows = [...(await house.store.open()), ...(await house.store.decided(9))];
  const row = await looks.row(reference);
  if (row === null) throw new Error('the case is gone');
  const view = await looks.case(row, locale, boss);
  const items = threadItems(view);
  const cards = await Promise.all(
    rows.map(async (each) => drawn('card', cardBlocks(await looks.case(each, locale), false, voice))),
  );
  const thread = nextMessage(items, { pictureOf: () => null, longest: LONGEST_LINE }, voice).flatMap((item) =>
    item.blocks({ pictureOf: () => null, longest: LONGEST_LINE }, voice),
  );
  const promises = [{ words: '今晚 8 点前给您退款', dueAt: house.now + 3 * HOUR }];
  const agents = [{ value: 'lin', label: '小林' }];
  const forms = FORMS.map((name) =>
    drawn(name, formFor(name, view, voice, { reference, promises }, { agents }).blocks),
  );
  const acts = drawn('acts', actsModal(view, voice).blocks);
  const home = homeOf(
    await looks.queue(locale, lin),
    false,
    () => 'https://team.slack.com/archives/C1/p1',
    voice,
  );
  const talk = (await house.store.log(row.lane, 0)).filter(({ author }) => author !== 'customer');
  const told = talk.flatMap((entry) =>
    render(entry, TEXTS, null).flatMap((part) => (part.kind === 'text' ? [drawn('找单', part.blocks)] : [])),
  );
  const { id, cases } = { id: `IN-${reference.slice(3)}`, cases: rows.map((each) => each.reference) };
  await house.store.saveIncident({ value: someIncident({ id, cases, acts: DONE }), version: 0 });
  const incident = await looks.incident(id, locale);
  if (incident === null) throw new Error('the incident is gone');
  const linkOf = () => 'https://team.slack.com/archives/C1/p1';
  const resolutions = looks.resolutions(locale);
  const incidents = [
    drawn('incident', incidentBlocks(incident, linkOf, voice)),
    drawn('over', incidentBlocks({ ...incident, closedAt: house.now }, linkOf, voice)),
    ...(['tell', 'find', 'resolve'] as const).map((kind) =>
      drawn(kind, deedForm(kind, incident, resolutions, voice).blocks),
    ),
    drawn(
      'digest',
      noticeBlocks(
        [
          { words: TEXTS.word({ key: 'digest-fix-callback-lost' }, locale), cases },
          { words: TEXTS.word({ key: 'digest-nothing' }, locale), cases: [] },
        ],
        linkOf,
      ),
    ),
  ];
  const sheets = {
    cards,
    incidents,
    thread: [drawn('thread', thread)],
    forms: [...forms, acts],
    home: [drawn('home', home.blocks)],
    told,
  };
  for (const [what, parts] of Object.entries(sheets))
    for (const width of [390, 760]) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: 2 });
      await page.setContent(
        `<!doctype html><meta charset="utf-8"><style>${styles} body{margin:12px;font-family:sans-serif}</style>${parts.join('<hr>')}`,
      );
      await page.screenshot({ path: join(folder, `slack-${what}-${locale}-${width}.png`), fullPage: true });
      await page.close();
    }
}
await browser.close();
await house.close();
