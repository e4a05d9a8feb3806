import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/domain/case.ts';
import type { WalletStatus } from '../../src/domain/fact.ts';
import { LOSS_TYPES } from '../../src/domain/loss-type.ts';
import { fillReply, repliesTo } from '../../src/engine/canned-replies.ts';
import { judgeOutgoing } from '../../src/understanding/outgoing/judge.ts';
import { aCase, FULL_FACTS, told } from '../domain/a-case.ts';
import { loaded, NOW, texts } from './rehearsal.ts';

const named = (id: string) => {
  const reply = loaded.canned.find((each) => each.id === id);
  if (!reply) throw new Error(`no reply ${id}`);
  return reply;
};

describe('a canned reply', () => {
  it('is filled with the facts of the case, in the customer’s language, numbers by their ends', () => {
    const theCase = aCase({
      facts: { ...FULL_FACTS, recharge_account: told('recharge_account', '188273645') },
    });
    expect(fillReply(named('found-payment'), theCase, texts, NOW)).toMatchObject({
      text: expect.stringMatching(/11月21日 14:03 的 ¥68\.00 已经到账/),
      missing: [],
    });
    const english = fillReply(named('checking-with-channel'), { ...theCase, locale: 'en' }, texts, NOW);
    expect(english.text).toContain('…9012');
    expect(english.text).not.toContain('4200002345');
    expect(fillReply(named('topped-up'), theCase, texts, NOW).text).toContain('账号 …645，');
  });

  it('is offered where it can be true', () => {
    const offered = (lossType: Case['lossType'], more: Partial<Case> = {}) =>
      loaded.canned
        .filter((reply) => repliesTo(reply, aCase({ facts: {}, lossType, ...more })))
        .map(({ id }) => id);
    expect(offered('paid_no_order')).toContain('found-payment');
    expect(offered('other')).not.toContain('found-payment');
    expect(offered('other')).toEqual(
      expect.arrayContaining(['dead-code', 'wrong-region', 'paid-twice', 'part-refunded', 'cancelling']),
    );
    const warnings = [{ kind: 'other_shop', at: NOW }] as const;
    expect(offered(null, { warnings })).toHaveLength(loaded.canned.length);
    expect(offered(null)).not.toContain('other-shop');
    const billed = (status: WalletStatus) =>
      offered('paid_no_order', { facts: { wallet_status: told('wallet_status', status) } });
    expect([billed('success'), billed('closed')].map((ids) => ids.includes('not-charged'))).toEqual([
      false,
      true,
    ]);
    for (const lossType of LOSS_TYPES) expect(offered(lossType)).toContain('no-fee-ever');
  });

  it('names what is missing, and leaves its place open', () => {
    const { text, missing } = fillReply(named('reissued'), aCase({ facts: {} }), texts, NOW);
    expect(missing).toEqual(['product']);
    expect(text).toContain('【商品】');
  });

  it.each(loaded.canned.map(({ id }) => [id]))(
    '%s asks the customer for nothing a shop never asks for',
    (id) => {
      for (const locale of ['zh-CN', 'en'] as const)
        expect(judgeOutgoing(fillReply(named(id), aCase({ locale }), texts, NOW).text)).toEqual([]);
    },
  );
});
