import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CaseView } from '../../../../src/engine/desk/worded/view-model.ts';
import { THE_PAYMENT, wechatStatement } from '../../../engine/files/a-bill.ts';
import { picture, WECHAT_BILL } from '../../../engine/files/pages.ts';
import { type DeskHouse, openDeskHouse } from './desk-house.ts';

let house: DeskHouse;
beforeEach(async () => {
  house = await openDeskHouse();
});
afterEach(() => house.close());

/** The desk's view of a case whose customer told `story` and sent one file. */
async function viewAfter(
  story: string,
  name: string,
  mediaType: string,
  bytes: Uint8Array,
): Promise<CaseView> {
  const { sha256 } = await house.parts.vault.put(bytes);
  const file = { sha256, bytes: bytes.length, mediaType, name };
  const reference = await house.tell('a', [story, { press: 'agree' }, { file }, '/human']);
  const answer = await house.get(`/desk/cases/${reference}`, await house.signIn('lin'));
  return (await answer.json()) as CaseView;
}

it('show what was read from them, each fact where it stands in the picture', async () => {
  const { bytes } = picture('', WECHAT_BILL);
  const { exhibits, facts } = await viewAfter('付了68没反应', '账单.jpg', 'image/jpeg', bytes);
  expect(exhibits).toMatchObject([{ shows: '微信账单', byHand: false }]);
  const marks = exhibits[0]?.marks ?? [];
  expect(marks.map(({ fact }) => fact)).toEqual(
    expect.arrayContaining(['amount', 'paid_at', 'payee', 'transaction_id', 'merchant_order_id']),
  );
  // The picture in words is 590 by 1280, its seventh row is 420 down, values begin at 190.
  const [left, top, width, height] = marks.find(({ fact }) => fact === 'payee')?.at ?? [];
  expect([left, top, height]).toEqual([32.2, 32.81, 2.03]);
  expect(width).toBeGreaterThan(10);
  expect(facts.find(({ name }) => name === 'payee')?.source?.to).toEqual({ exhibit: 1 });
  expect(JSON.stringify({ exhibits, facts })).not.toContain('4200002345202611223456789012');
});

it('say so where nobody but a person can read them', async () => {
  const { exhibits } = await viewAfter(
    '付了68没反应',
    '账单.jpg',
    'image/jpeg',
    new Uint8Array([255, 216, 1]),
  );
  expect(exhibits).toMatchObject([{ shows: '没能自动读出，请人工核对', byHand: true, marks: [] }]);
});

it('name the line of an exported bill', async () => {
  const told = `微信付了68没反应，交易单号${THE_PAYMENT.transaction}`;
  const { exhibits, facts } = await viewAfter(told, '账单.csv', 'text/csv', wechatStatement([THE_PAYMENT]));
  expect(exhibits).toMatchObject([{ shows: '导出的账单', marks: [] }]);
  expect(facts.find(({ name }) => name === 'merchant_order_id')?.source?.to).toEqual({ exhibit: 1, row: 5 });
});
