import { describe, expect, it } from 'vitest';
import { type Actor, AUDIT_TYPES, type AuditType } from '../../src/domain/audit.ts';
import { deed, mayDo } from '../../src/domain/policy.ts';

const ACTORS: readonly Actor[] = [{ kind: 'customer' }, { kind: 'program' }, { kind: 'agent', id: 'li' }];

/** What takes a person, whatever a clock, a file or a reading says. */
const NEVER_ALONE: readonly AuditType[] = [
  'consent_given',
  'handed_over',
  'case_decided',
  'case_reopened',
  'promise_made',
  'reply_released',
  'escalation_taken',
  'exhibit_revealed',
  'fact_revealed',
  'bundle_given',
];
/** What the customer says or chooses, which nobody says in their name. */
const CUSTOMERS: readonly AuditType[] = ['consent_given', 'message_in', 'rated', 'escalation_taken'];

function done(type: AuditType, actor: Actor): () => unknown {
  // As somebody would who gets past the compiler.
  return () => deed(type, actor as never, 0);
}

describe('what is done to a case', () => {
  it.each(AUDIT_TYPES)('is refused where %s is not theirs to do', (type) => {
    for (const actor of ACTORS) {
      if (mayDo(type, actor.kind)) expect(done(type, actor)()).toMatchObject({ type, actor });
      else expect(done(type, actor)).toThrow(`${type} is not for the ${actor.kind} to do`);
    }
    expect(ACTORS.some(({ kind }) => mayDo(type, kind))).toBe(true);
  });

  it('takes a person where money, goods, promises or whole numbers are at stake', () => {
    for (const type of NEVER_ALONE) expect(done(type, { kind: 'program' })).toThrow();
  });

  it('is not said in the name of the customer', () => {
    for (const type of CUSTOMERS)
      expect(ACTORS.filter(({ kind }) => mayDo(type, kind))).toEqual([{ kind: 'customer' }]);
  });
});
