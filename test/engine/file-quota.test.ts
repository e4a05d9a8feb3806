import { expect, it } from 'vitest';
import { createFileIntake } from '../../src/adapters/files/intake.ts';
import { fileJudge } from '../../src/adapters/files/judge.ts';
import type { FileIntake } from '../../src/engine/ports/file-intake.ts';
import { ALL_AT_ONCE, begin } from './rehearsal.ts';

/** A customer in Telegram whose files are all there to be fetched. */
function inTelegram() {
  const intake: FileIntake = { fetch: (...asked) => real.fetch(...asked) };
  const talk = begin({ lane: 'telegram:7', intake });
  let free = Number.POSITIVE_INFINITY;
  const real = createFileIntake({
    fetchers: {
      telegram: async ({ remote }) => ({ kind: 'bytes', bytes: new TextEncoder().encode(remote) }),
    },
    ...{ judge: fileJudge, vault: { ...talk.vault, free: async () => free } },
    ...{ paces: { take: async () => 0 }, pause: async () => undefined },
  });
  talk.vault.free = async () => free;
  /** Files that come one by one, as an album does, and are answered together. */
  const album = async (name: string, count: number) => {
    const events = Array.from({ length: count }, (_, at) => ({
      ...{ key: `${name}-${at}`, lane: talk.lane, at: talk.now() },
      content: {
        ...{ kind: 'remote_files' as const, album: name, caption: '' },
        files: [{ remote: `${name}-${at}`, name: `${name}-${at}.txt` }],
      },
    }));
    await talk.store.receive(events);
    await talk.send({ kind: 'text', text: '这些' });
    return (await talk.last()).text;
  };
  return {
    talk,
    album,
    kept: async () => (await talk.log()).flatMap(({ author, files }) => (author === 'customer' ? files : [])),
    fill: () => {
      free = 0;
    },
  };
}
const count = (text: string, words: string) => text.split(words).length - 1;

it('a customer of a channel has the places a customer of the web page has, and hears of what was not kept once', async () => {
  const { talk, album, kept } = inTelegram();
  const before = await album('a', 18);
  expect(await kept()).toHaveLength(10);
  expect(count(before, '没有收下')).toBe(1);
  expect(before).toMatch(/没有收下：a-\d+\.txt(、a-\d+\.txt){4}、另外 3 个。您同意之前，最多先收 10 个文件/);
  await talk.say(ALL_AT_ONCE);
  await talk.press('agree');
  for (const name of ['b', 'c', 'd']) await album(name, 16);
  const after = await album('e', 16);
  expect(await kept()).toHaveLength(60);
  expect(after).toContain('这次对话最多收 60 个文件');
  expect(after).toContain('另外 9 个');
});

it('where the disk is nearly full, files are refused in words and words are taken', async () => {
  const { talk, album, kept, fill } = inTelegram();
  await talk.say(ALL_AT_ONCE);
  await talk.press('agree');
  fill();
  expect(await album('a', 1)).toMatch(/没有收下：a-0\.txt。存储空间快用完了/);
  expect(await kept()).toEqual([]);
  await talk.press('submit');
  expect((await talk.case())?.stage).toBe('handed_over');
});
