import { beforeAll, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import type { CasePapers } from '../../../src/adapters/documents/papers.ts';
import { verifyBundle } from '../../../src/adapters/documents/verify/verify-bundle.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { begin } from '../../engine/rehearsal.ts';
import { papersOf } from './papers-of.ts';

const LIN = { id: 'lin', name: '小林', role: 'agent', active: true } as const;
const STORY =
  '昨天14:03在星辰点卡微信付了68买原神月卡,付完一直转圈,订单里啥也没有。' +
  '交易单号4200002345202611213456789012 商户单号XC20261121140312345';

/** A case as the real engine writes it, from the first word to the decision. */
describe('the bundle of a case that was really lived through', () => {
  let talk: Rehearsal;
  let papers: CasePapers;
  let reference: string;

  beforeAll(async () => {
    talk = begin();
    const { vault } = talk;
    papers = papersOf(talk);
    await talk.send({ kind: 'hello', locale: 'zh-CN' });
    await talk.say(STORY);
    await talk.press((await talk.last()).buttons[0]?.option ?? '');
    const bytes = Buffer.from('a picture');
    const { sha256 } = await vault.put(bytes);
    const file = { sha256, bytes: bytes.length, mediaType: 'image/png', name: '账单.png' };
    await talk.send({ kind: 'files', files: [file], caption: '账单截图' });
    await talk.send({ kind: 'edit', of: 2, text: STORY.replace('68', '86') });
    await talk.say('人工');
    reference = (await talk.case())?.reference ?? '';
    await talk.desk(LIN, { kind: 'claim' });
    await talk.desk(LIN, { kind: 'note', text: '像是回调丢了' });
    await talk.desk(LIN, { kind: 'reply', text: '您好，我在看了。', files: [] });
    await talk.say('谢谢');
    await talk.desk(LIN, { kind: 'resolve', resolution: 'order_found', words: '订单已补上。' });
  });

  it('is whole', async () => {
    const bundle = await papers.bundle(reference);
    const verdict = await verifyBundle(bundle ?? new Uint8Array(), papers.key.publicPem);
    expect(verdict).toEqual({ exit: 0, reference, findings: [] });
  });

  it('is whole in the customer’s hands, and holds no word between agents', async () => {
    const { file } = (await papers.everythingOf(talk.lane)) ?? {};
    const everything = Buffer.from((await talk.vault.read(file?.sha256 ?? '')) ?? '');
    const zip = await yauzl.fromBufferPromise(everything);
    const names: string[] = [];
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      if (!entry.fileName.endsWith('.zip')) continue;
      const bytes = Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray());
      expect((await verifyBundle(bytes, papers.key.publicPem)).findings).toEqual([]);
      const inner = await yauzl.fromBufferPromise(bytes);
      for await (const member of inner.eachEntry()) {
        const text = Buffer.concat(await (await inner.openReadStreamPromise(member)).toArray()).toString();
        expect(text, member.fileName).not.toContain('像是回调丢了');
      }
    }
    expect(names).toEqual(['README.txt', 'conversation.jsonl', `cases/${reference}.zip`]);
  });

  it('has a receipt of a few lines', async () => {
    expect((await papers.receipt(reference)).split('\n')).toEqual([
      `编号 ${reference}`,
      expect.stringMatching(/^时间 2026年11月22日 20:15（北京时间）$/),
      expect.stringMatching(/^指纹 ([0-9a-f]{4} ){3}[0-9a-f]{4}$/),
    ]);
  });
});
