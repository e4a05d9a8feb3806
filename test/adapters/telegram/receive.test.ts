import { expect, it } from 'vitest';
import { hear } from '../../../src/adapters/telegram/receive.ts';
import { DAY } from '../../../src/domain/instant.ts';
import { NOW } from '../../engine/rehearsal.ts';

const FROM = { id: 5, is_bot: false, first_name: '小明', language_code: 'zh-hans' };
const said = {
  message_id: 1,
  date: NOW / 1000 - 60,
  chat: { id: 5, type: 'private' as const },
  from: FROM,
  text: '昨天付了68',
};

it('says when a message was written, and when it came, from which it is kept', () => {
  const forwarded = { ...said, forward_origin: { date: (NOW - 3 * DAY) / 1000 } };
  const times = [said, forwarded, { ...said, date: NOW / 1000 + 600 }].map((message) => {
    const heard = hear({ update_id: 1, message }, '42', NOW);
    return heard.kind === 'event' && [heard.event.at, heard.event.writtenAt];
  });
  expect(times).toEqual([
    [NOW, NOW - 60_000],
    [NOW, NOW - 3 * DAY],
    [NOW, NOW],
  ]);
});

it.each([
  ['a video', { video: {} }, 'video'],
  ['an animation', { animation: {}, document: { file_id: 'a', file_unique_id: 'a' } }, 'animation'],
  ['a file that is too big', { document: { file_id: 'a', file_unique_id: 'a', file_size: 30e6 } }, 'too_big'],
])('keeps the words beside %s', (_name, extra, what) => {
  const { text: caption, ...bare } = said;
  const heard = hear({ update_id: 1, message: { ...bare, caption, ...extra } }, '42', NOW);
  expect(heard.kind === 'event' && heard.event.content).toEqual({ kind: 'unsupported', what, caption });
});
