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
  'amend',
  'ask',
  'resolve',
  'reject',
  'reopen',
  'reveal',
  'look',
  'export',
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
    amend: 'agent lead operator',
    ask: 'agent lead operator',
    resolve: 'agent lead operator',
    reject: 'agent lead operator',
    reopen: 'agent lead operator',
    reveal: 'agent lead operator',
    look: 'agent lead operator',
    export: 'agent lead operator',
    release_others: 'lead operator',
    reveal_others: 'lead operator',
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
          const theCase = { owner, stage, decision: decided ? decision : null, closedAt: null };
          return refusalOf({ id: 'a', role, active: true }, kind, theCase, NOW) ?? 'ok';
        }).join(' '),
      ]),
    );

  it('is nothing on one’s own open case, save that it is not decided', () => {
    for (const role of ROLES) {
      const rows = table(role, 'handed_over');
      expect(rows.mine).toBe('ok ok ok ok ok ok ok ok not_decided ok ok ok');
      const [release, nobodys] = role === 'agent' ? ['taken', 'not_owner'] : ['ok', 'ok'];
      expect(rows.nobody).toBe(
        `ok not_owner ok not_owner not_owner not_owner not_owner not_owner not_decided ${nobodys} ${nobodys} ${nobodys}`,
      );
      expect(rows.other).toBe(
        `taken ${release} ok taken taken taken taken taken not_decided ${release} ${release} ${release}`,
      );
    }
  });

  it('is the decision itself once there is one, whoever owns it; looking at facts goes on as before', () => {
    for (const role of ROLES)
      for (const stage of ['decided', 'closed'] as const) {
        const row =
          'already_decided already_decided ok already_decided already_decided already_decided already_decided already_decided ok';
        const reveal = role === 'agent' ? ['ok', 'not_owner', 'taken'] : ['ok', 'ok', 'ok'];
        expect(Object.values(table(role, stage))).toEqual(reveal.map((may) => `${row} ${may} ${may} ${may}`));
      }
  });

  it('is everything while the customer has not handed it over', () => {
    expect(new Set(Object.values(table('operator', 'collecting')))).toEqual(
      new Set([KINDS.map(() => 'not_decided').join(' ')]),
    );
  });

  it('is everything for somebody whose access has ended', () => {
    const mine = { owner: 'a', stage: 'handed_over', decision: null, closedAt: null } as const;
    const refusals = KINDS.map((kind) =>
      refusalOf({ id: 'a', role: 'operator', active: false }, kind, mine, NOW),
    );
    expect(new Set(refusals)).toEqual(new Set(['not_allowed']));
  });

  it('is the time that passed, for reopening', () => {
    const at = (days: number) =>
      refusalOf(
        { id: 'a', role: 'agent', active: true },
        'reopen',
        { owner: 'b', stage: 'closed', closedAt: NOW, decision },
        NOW + days * DAY,
      );
    expect(at(REOPEN_DAYS - 1)).toBeNull();
    expect(at(REOPEN_DAYS)).toBe('already_decided');
    const undecided = { owner: 'a', stage: 'closed', decision: null, closedAt: NOW } as const;
    const agent = { id: 'a', role: 'agent', active: true } as const;
    expect(refusalOf(agent, 'reopen', undecided, NOW + (REOPEN_DAYS + 1) * DAY)).toBe('already_decided');
  });
});
