import { beforeEach, describe, expect, it } from 'vitest';
import { SECOND } from '../../../src/domain/instant.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { type Act, act, acts, caseOf, LIN, submitted, tried, ZHAO } from './at-desk.ts';

let talk: Rehearsal;
let reference: string;
beforeEach(async () => {
  ({ talk, reference } = await submitted());
});
const undo = { kind: 'undo' } as const;

/** The case without what only says when and by whom. */
async function seen() {
  const { desk: _, ...theCase } = await caseOf(talk, reference);
  return theCase;
}

describe('taking back', () => {
  const own: Act[] = [
    { kind: 'release' },
    { kind: 'assign', to: 'zhao' },
    { kind: 'note', text: '查过了' },
    { kind: 'reply', text: '您好', files: [] },
    { kind: 'ask', items: ['order_page'], note: '' },
    { kind: 'resolve', resolution: 'refunded', words: '已退' },
    { kind: 'reject', reason: '查不到' },
    { kind: 'promise', words: '明天补发', dueAt: Date.parse('2026-12-01T00:00:00+08:00') },
  ];

  it.each(own)('$kind leaves the case and the question as they were', async (command) => {
    await act(talk, LIN, reference, { kind: 'claim' });
    await talk.pass(20 * SECOND);
    const before = await seen();
    const asked = await talk.state();
    expect(await tried(talk, LIN, reference, command)).toBe('done');
    const said = (await talk.log()).filter(({ at, author }) => at === talk.now() && author !== 'customer');
    await talk.pass(9 * SECOND);
    expect(await tried(talk, LIN, reference, undo)).toBe('done');
    expect({ humanAskedAt: null, ...(await seen()) }).toEqual({ humanAskedAt: null, ...before });
    expect(await talk.state()).toBe(asked);
    const log = await talk.log();
    expect(said.every(({ number }) => log.find((line) => line.number === number)?.withdrawn)).toBe(true);
    expect((await acts(talk, reference)).at(-1)).toBe('undone');
    expect(await tried(talk, LIN, reference, undo)).toBe('too_late');
  });

  it('is over after ten seconds, and never somebody else’s', async () => {
    await act(talk, LIN, reference, { kind: 'claim' });
    expect(await tried(talk, ZHAO, reference, undo)).toBe('too_late');
    await talk.pass(10 * SECOND + 1);
    expect(await tried(talk, LIN, reference, undo)).toBe('too_late');
  });

  it('is over once something else happened', async () => {
    await act(talk, LIN, reference, { kind: 'claim' });
    await act(talk, LIN, reference, { kind: 'resolve', resolution: 'reissued', words: '' });
    await talk.press('yes');
    expect(await tried(talk, LIN, reference, undo)).toBe('too_late');
    expect((await caseOf(talk, reference)).arrived).toBe(true);
  });

  it('of a decision stops the clock that would have closed the case', async () => {
    await act(talk, LIN, reference, { kind: 'claim' });
    await act(talk, LIN, reference, { kind: 'reject', reason: '查不到' });
    await act(talk, LIN, reference, undo);
    await talk.pass(8 * 24 * 3600 * SECOND);
    expect((await caseOf(talk, reference)).stage).toBe('handed_over');
  });
});
