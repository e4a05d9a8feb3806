import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/store/store.ts';
import type { Agent, Pass } from '../../src/engine/ports/pass-store.ts';
import { LANE, NOON } from './samples.ts';

export function passContract(store: () => Store): void {
  const pass: Pass = { kind: 'resume_code', hash: 'f00d', subject: LANE, expiresAt: NOON };

  describe('passes', () => {
    it('finds a pass by kind and hash until it ends', async () => {
      await store().issue(pass);
      expect(await store().find('resume_code', 'f00d', NOON - 1)).toEqual(pass);
      expect(await store().find('resume_code', 'f00d', NOON)).toBeNull();
      expect(await store().find('customer_cookie', 'f00d', NOON - 1)).toBeNull();
      expect(await store().find('resume_code', 'beef', NOON - 1)).toBeNull();
    });

    it('gives a pass that is used up to exactly one of many takers', async () => {
      await store().issue(pass);
      expect(await store().take('resume_code', 'f00d', NOON)).toBeNull();
      const takers = Array.from({ length: 50 }, () => store().take('resume_code', 'f00d', NOON - 1));
      const taken = await Promise.all(takers);
      expect(taken.filter((one) => one !== null)).toEqual([pass]);
    });

    it('revokes all of one kind and subject', async () => {
      await store().issue(pass);
      await store().issue({ ...pass, hash: 'beef' });
      await store().issue({ ...pass, kind: 'customer_cookie' });
      await store().issue({ ...pass, hash: 'cafe', subject: 'web:other' });
      await store().revoke('resume_code', LANE);
      const hashes = ['f00d', 'beef', 'cafe'].map((hash) => store().find('resume_code', hash, 0));
      expect((await Promise.all(hashes)).map((one) => one?.hash)).toEqual([undefined, undefined, 'cafe']);
      expect(await store().find('customer_cookie', 'f00d', 0)).not.toBeNull();
    });

    it('lets a pass be issued again with a later end', async () => {
      await store().issue(pass);
      await store().issue({ ...pass, expiresAt: NOON + 1 });
      expect((await store().find('resume_code', 'f00d', NOON))?.expiresAt).toBe(NOON + 1);
    });
  });

  it('keeps agents, the latest state of each', async () => {
    const agent: Agent = { id: 'b', name: '小林', role: 'agent', active: true };
    await store().saveAgent(agent);
    await store().saveAgent({ ...agent, id: 'a', role: 'operator' });
    await store().saveAgent({ ...agent, role: 'lead', active: false });
    expect(await store().agents()).toEqual([
      { ...agent, id: 'a', role: 'operator' },
      { ...agent, role: 'lead', active: false },
    ]);
  });

  it('knows which agent somebody is who comes through another door', async () => {
    const agent: Agent = { id: 'lin', name: '小林', role: 'agent', active: true };
    await store().saveAgent(agent);
    await store().saveAgent({ ...agent, id: 'zhao', name: '赵敏' });
    expect(await store().agentBehind('slack:T1:U1')).toBeNull();
    await store().identify('slack:T1:U1', 'lin');
    expect(await store().agentBehind('slack:T1:U1')).toEqual(agent);
    await store().saveAgent({ ...agent, active: false });
    expect(await store().agentBehind('slack:T1:U1')).toMatchObject({ active: false });
    await store().identify('slack:T1:U1', 'zhao');
    expect(await store().agentBehind('slack:T1:U1')).toMatchObject({ id: 'zhao' });
    expect(await store().identitiesOf('zhao')).toEqual(['slack:T1:U1']);
    expect(await store().identitiesOf('lin')).toEqual([]);
  });
}
