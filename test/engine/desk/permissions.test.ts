import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/case.ts';
import { DAY } from '../../../src/domain/instant.ts';
import type { DeskCommandKind } from '../../../src/engine/desk/command.ts';
import {
  DESK_RIGHTS,
  mayManage,
  mayRun,
  REOPEN_DAYS,
  refusalOf,
  rightsOf,
} from '../../../src/engine/desk/permissions.ts';
import { ROLES } from '../../../src/engine/ports/pass-store.ts';

const KINDS = [
  'claim',
  'release',
  'note',
  'reply',
  'ask',
  'resolve',
  'reject',
  'reopen',
] as const satisfies readonly DeskCommandKind[];
const NOW = Date.parse('2026-11-22T20:00:00+08:00');
const decision: Decision = { kind: 'rejected', by: 'a', at: NOW - DAY, words: '' };

describe('rights of the roles', () => {
  /** Written out once more by hand, row by row: role × right. */
  const expected: Record<(typeof DESK_RIGHTS)[number], string> = {
    claim: 'agent lead operator',
    release: 'agent lead operator',
    note: 'agent lead operator',
    reply: 'agent lead operator',
    ask: 'agent lead operator',
    resolve: 'agent lead operator',
    reject: 'agent lead operator',
    reopen: 'agent lead operator',
    release_others: 'lead operator',
    manage_agents: 'lead operator',
    manage_everybody: 'operator',
  };

  it.each(DESK_RIGHTS)('%s', (right) => {
    expect(ROLES.filter((role) => mayRun(role, right)).join(' ')).toBe(expected[right]);
    for (const role of ROLES) expect(rightsOf(role).includes(right)).toBe(mayRun(role, right));
  });

  it('lets nobody hand out a role above their own', () => {
    const table = ROLES.map(
      (role) => `${role}: ${ROLES.filter((other) => mayManage(role, other)).join(' ')}`,
    );
    expect(table).toEqual(['agent: ', 'lead: agent', 'operator: agent lead operator']);
  });
});

describe('what stands against a command', () => {
  const owners = { mine: 'a', nobody: null, other: 'b' } as const;
  const table = (role: (typeof ROLES)[number], stage: 'collecting' | 'handed_over' | 'decided' | 'closed') =>
    Object.fromEntries(
      Object.entries(owners).map(([name, owner]) => [
        name,
        KINDS.map((kind) => {
          const decided = stage === 'decided' || stage === 'closed';
          const theCase = { owner, stage, decision: decided ? decision : null };
          return refusalOf({ id: 'a', role }, kind, theCase, NOW) ?? 'ok';
        }).join(' '),
      ]),
    );

  it('is nothing on one’s own open case, save that it is not decided', () => {
    for (const role of ROLES) {
      const rows = table(role, 'handed_over');
      expect(rows.mine).toBe('ok ok ok ok ok ok ok not_decided');
      expect(rows.nobody).toBe('ok not_owner ok not_owner not_owner not_owner not_owner not_decided');
      const release = role === 'agent' ? 'taken' : 'ok';
      expect(rows.other).toBe(`taken ${release} ok taken taken taken taken not_decided`);
    }
  });

  it('is the decision itself once there is one, whoever owns it', () => {
    for (const role of ROLES)
      for (const stage of ['decided', 'closed'] as const) {
        const all = Object.values(table(role, stage));
        const row =
          'already_decided already_decided ok already_decided already_decided already_decided already_decided ok';
        expect(all).toEqual([row, row, row]);
      }
  });

  it('is everything while the customer has not handed it over', () => {
    expect(new Set(Object.values(table('operator', 'collecting')))).toEqual(
      new Set([KINDS.map(() => 'not_decided').join(' ')]),
    );
  });

  it('is the time that passed, for reopening', () => {
    const at = (days: number) =>
      refusalOf(
        { id: 'a', role: 'agent' },
        'reopen',
        { owner: 'b', stage: 'closed', decision },
        NOW + days * DAY,
      );
    expect(at(REOPEN_DAYS - 1)).toBeNull();
    expect(at(REOPEN_DAYS)).toBe('already_decided');
  });
});
