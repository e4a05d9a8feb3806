import { describe, expect, it } from 'vitest';
import type { Case, Decision } from '../../../src/domain/case.ts';
import { DAY } from '../../../src/domain/instant.ts';
import { REOPEN_DAYS } from '../../../src/domain/policy.ts';
import type { DeskCommandKind } from '../../../src/engine/desk/command.ts';
import { mayManage, refusalOf, rightsOf } from '../../../src/engine/desk/permissions.ts';
import { AGENT_COMMANDS, POLICY } from '../../../src/engine/desk/policy.ts';
import { ROLES, type Role } from '../../../src/engine/ports/pass-store.ts';

const NOW = Date.parse('2026-11-22T20:00:00+08:00');
const decision: Decision = { kind: 'rejected', by: 'a', at: NOW - DAY, words: '' };
const OWNERS = { mine: 'a', nobodys: null, others: 'b' } as const;
const STAGES = ['collecting', 'handed_over', 'decided', 'closed'] as const;

/**
 * What stands against each command, written out once more by hand: mine, nobody's, somebody else's, for a plain agent
 * and for a lead, on an open case and on a decided one.
 */
const BY_HAND: Record<DeskCommandKind, { agent: string; lead: string; decided: string }> = {
  claim: { agent: 'ok ok taken', lead: 'ok ok taken', decided: 'already_decided' },
  release: { agent: 'ok not_owner taken', lead: 'ok not_owner ok', decided: 'already_decided' },
  assign: { agent: 'ok not_owner taken', lead: 'ok ok ok', decided: 'already_decided' },
  note: { agent: 'ok ok ok', lead: 'ok ok ok', decided: 'ok' },
  reply: { agent: 'ok not_owner taken', lead: 'ok not_owner taken', decided: 'already_decided' },
  release_held: { agent: 'not_allowed', lead: 'ok ok ok', decided: 'not_allowed' },
  drop_held: { agent: 'ok ok ok', lead: 'ok ok ok', decided: 'already_decided' },
  amend: { agent: 'ok not_owner taken', lead: 'ok not_owner taken', decided: 'already_decided' },
  withdraw: { agent: 'ok not_owner taken', lead: 'ok not_owner taken', decided: 'already_decided' },
  ask: { agent: 'ok not_owner taken', lead: 'ok not_owner taken', decided: 'already_decided' },
  resolve: { agent: 'ok not_owner taken', lead: 'ok not_owner taken', decided: 'already_decided' },
  reject: { agent: 'ok not_owner taken', lead: 'ok not_owner taken', decided: 'already_decided' },
  reopen: { agent: 'not_decided', lead: 'not_decided', decided: 'ok' },
  merge: { agent: 'ok not_owner taken', lead: 'ok ok ok', decided: 'already_decided' },
  split: { agent: 'ok not_owner taken', lead: 'ok ok ok', decided: 'already_decided' },
  settle: { agent: 'ok not_owner taken', lead: 'ok not_owner taken', decided: 'already_decided' },
  link: { agent: 'ok not_owner taken', lead: 'ok ok ok', decided: 'already_decided' },
  find: { agent: 'not_allowed', lead: 'ok ok ok', decided: 'not_allowed' },
  promise: { agent: 'ok not_owner taken', lead: 'ok not_owner taken', decided: 'already_decided' },
  keep_promise: { agent: 'ok not_owner taken', lead: 'ok ok ok', decided: 'ok' },
  export: { agent: 'ok not_owner taken', lead: 'ok ok ok', decided: 'ok' },
  look: { agent: 'ok not_owner taken', lead: 'ok ok ok', decided: 'ok' },
  reveal: { agent: 'ok not_owner taken', lead: 'ok ok ok', decided: 'ok' },
  seen: { agent: 'ok not_owner taken', lead: 'ok not_owner taken', decided: 'ok' },
  undo: { agent: 'ok ok ok', lead: 'ok ok ok', decided: 'ok' },
};

type Standing = Pick<Case, 'owner' | 'stage' | 'decision' | 'closedAt'>;
const judge = (role: Role, kind: DeskCommandKind, theCase: Partial<Standing>, active = true) =>
  refusalOf(
    { id: 'a', role, active },
    kind,
    { owner: 'a', stage: 'handed_over', decision: null, closedAt: null, ...theCase },
    NOW,
  ) ?? 'ok';
const row = (role: Role, kind: DeskCommandKind, stage: Standing['stage'] = 'handed_over') =>
  Object.values(OWNERS).map((owner) =>
    judge(role, kind, { owner, stage, decision: stage === 'decided' ? decision : null }),
  );
/** `ok ok ok` is written so, and one word for all three as that word. */
const short = (answers: readonly string[]) =>
  new Set(answers).size === 1 && answers[0] !== 'ok' ? answers[0] : answers.join(' ');

describe('role × command × whose case', () => {
  it.each(AGENT_COMMANDS)('%s is as written by hand', (kind) => {
    expect(short(row('agent', kind))).toBe(BY_HAND[kind].agent);
    expect(short(row('lead', kind))).toBe(BY_HAND[kind].lead);
    expect(row('operator', kind)).toEqual(row('lead', kind));
    expect(judge('agent', kind, { stage: 'decided', decision })).toBe(BY_HAND[kind].decided);
    expect(judge('agent', kind, { stage: 'closed', decision })).toBe(BY_HAND[kind].decided);
  });

  it('covers every command there is', () => {
    expect(Object.keys(BY_HAND)).toEqual(AGENT_COMMANDS);
    expect(AGENT_COMMANDS).toHaveLength(Object.keys(POLICY).length);
  });

  it.each(ROLES)('refuses a %s everything on a case that was not handed over, or without access', (role) => {
    for (const kind of AGENT_COMMANDS) {
      const mayEver = rightsOf(role).includes(kind);
      const why = mayEver ? 'not_decided' : 'not_allowed';
      expect(new Set(row(role, kind, 'collecting'))).toEqual(new Set([why]));
      for (const stage of STAGES) expect(judge(role, kind, { stage }, false)).toBe('not_allowed');
    }
  });

  it('gives nobody above less than somebody below', () => {
    for (const kind of AGENT_COMMANDS)
      for (const stage of STAGES)
        for (const [index, answer] of row('agent', kind, stage).entries())
          if (answer === 'ok') expect(row('operator', kind, stage)[index]).toBe('ok');
  });
});

describe('rights of the roles', () => {
  it('are the commands, and for leads those that reach beyond their own cases', () => {
    expect(AGENT_COMMANDS.filter((kind) => !rightsOf('agent').includes(kind))).toEqual([
      'release_held',
      'find',
    ]);
    const beyond = rightsOf('lead').filter((right) => !rightsOf('agent').includes(right));
    expect(beyond.join(' ')).toBe(
      'release_held find release_others assign_others merge_others split_others link_others keep_promise_others export_others look_others reveal_others manage_agents manage_incidents read_reports reconcile',
    );
    expect(rightsOf('operator').filter((right) => !rightsOf('lead').includes(right))).toEqual([
      'manage_everybody',
    ]);
  });

  it('let nobody hand out a role above their own', () => {
    const table = ROLES.map(
      (role) => `${role}: ${ROLES.filter((other) => mayManage(role, other)).join(' ')}`,
    );
    expect(table).toEqual(['agent: ', 'lead: agent', 'operator: agent lead operator']);
  });
});

describe('reopening', () => {
  const agent = { id: 'a', role: 'agent', active: true } as const;
  const closed = { owner: 'b', stage: 'closed', closedAt: NOW, decision: null } as const;

  it('ends seven days after the decision, or after the end without one', () => {
    const at = (days: number) =>
      refusalOf(agent, 'reopen', { ...closed, decision: { ...decision, at: NOW } }, NOW + days * DAY);
    expect(at(REOPEN_DAYS)).toBeNull();
    expect(at(REOPEN_DAYS + 1)).toBe('already_decided');
    expect(refusalOf(agent, 'reopen', closed, NOW + (REOPEN_DAYS + 1) * DAY)).toBe('already_decided');
  });

  it('is not for a case that was taken into another', () => {
    const desk = { mergedInto: { reference: 'ZD-AAAA-AA', lane: null } };
    expect(refusalOf(agent, 'reopen', { ...closed, desk }, NOW)).toBe('already_decided');
  });
});
