import { expect } from 'vitest';
import { DAY } from '../../../src/domain/instant.ts';
import { YESTERDAY } from '../../yesterday.ts';
import type { AgentDoor } from './agent-door.ts';
import type { CaseAtHand } from './case-at-hand.ts';

export interface Team {
  readonly lin: AgentDoor;
  readonly mei: AgentDoor;
  readonly lead: AgentDoor;
  /** `lin` and `mei` claim a case at the same moment; what each was told. */
  race(reference: string): Promise<readonly string[]>;
}

/** One piece of work at the desk. `play` may say who it was that won, where chance decides. */
interface Scenario {
  readonly what: string;
  readonly cases: 1 | 2;
  play(team: Team, one: CaseAtHand, other: CaseAtHand): Promise<readonly AgentDoor[] | undefined>;
}

const DUE = { date: new Date(Date.now() + 7 * DAY).toISOString().slice(0, 10), time: '20:00' };

export const SCENARIOS: readonly Scenario[] = [
  {
    what: 'from claim to decision',
    cases: 1,
    async play({ lin, mei }, one) {
      const { reference } = one;
      await lin.claim(reference);
      await mei.note(reference, '仓库说没发货');
      await lin.reveal(reference, '充值账号', '查订单');
      await lin.tell(reference, '在查了');
      await one.shows(({ waitingFor }) => waitingFor === 'desk');
      await lin.ask(reference, ['订单号', '订单页截图'], '最好带日期');
      await one.customer.say(`订单号是 XC${YESTERDAY}16400004`);
      await one.shows(({ requests }) => requests.some(({ state }) => state === 'answered'));
      await lin.promise(reference, '查到了，24小时内给您退款。', DUE);
      await lin.keepPromise(reference);
      await lin.resolve(reference, '已退款', '退款已原路退回');
      return undefined;
    },
  },
  {
    what: 'rejected for a reason, taken up again by somebody else, and put right',
    cases: 1,
    async play({ lin, mei }, { reference }) {
      await lin.claim(reference);
      await lin.reject(reference, '渠道说这笔款没有付成');
      await mei.reopen(reference);
      await mei.resolve(reference, '已补发', '');
      return undefined;
    },
  },
  {
    what: 'two claim at once; who won lets it go, and the lead gives it to the other',
    cases: 1,
    async play({ lin, mei, lead, race }, { reference }) {
      const told = await race(reference);
      const [won, lost] = told[0] === '' ? [lin, mei] : [mei, lin];
      expect(told.filter((words) => words === '')).toHaveLength(1);
      expect(told.join('')).toContain(`${won.name}`);
      await won.release(reference);
      await lead.assign(reference, lost.name);
      await lost.reply(reference, '换我来查，请稍等');
      return [won, lost];
    },
  },
  {
    what: 'a case of the same payment taken in, and out again',
    cases: 2,
    async play({ lead }, one, other) {
      await lead.claim(one.reference);
      await lead.merge(one.reference, other.reference);
      await lead.split(one.reference, other.reference);
      return undefined;
    },
  },
  {
    what: 'done by mistake, and undone at once',
    cases: 1,
    async play({ lin }, { reference }) {
      await lin.claim(reference);
      await lin.resolve(reference, '已补发', '月卡已到账');
      await lin.undo(reference);
      await lin.reply(reference, '还在查，请稍等');
      await lin.undo(reference);
      await lin.release(reference);
      await lin.undo(reference);
      return undefined;
    },
  },
  {
    what: 'words that wait for a lead: dropped, and let go',
    cases: 1,
    async play({ lin, lead }, { reference }) {
      await lin.claim(reference);
      await lin.reply(reference, '请把您收到的验证码发给我');
      await lin.dropHeld(reference);
      await lin.reply(reference, '请先交10元解冻费');
      await lead.releaseHeld(reference);
      return undefined;
    },
  },
  {
    what: 'said, said otherwise, and taken back',
    cases: 1,
    async play({ lin }, { reference }) {
      await lin.claim(reference);
      await lin.reply(reference, '已查到三笔');
      await lin.amend(reference, '已查到三笔', '已查到两笔');
      await lin.withdraw(reference, '已查到两笔');
      return undefined;
    },
  },
  {
    what: 'what does not fit the number is settled as the customer says it',
    cases: 1,
    async play({ lin }, one) {
      await lin.claim(one.reference);
      await one.customer.say('我又看了一下，是支付宝付的');
      await one.shows(({ contradictions }) => contradictions.length === 1);
      await lin.settleAsStated(one.reference);
      return undefined;
    },
  },
];
