import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { bytesOf, picture } from './samples.ts';
import { Visitor } from './visitor.ts';
import { openWorld, type World, type WorldOptions } from './world.ts';

let world: World;
async function open(options?: WorldOptions): Promise<{ visitor: Visitor; lane: string }> {
  world = await openWorld(options);
  const visitor = new Visitor(world);
  return { visitor, lane: await visitor.begin() };
}
afterEach(() => world.close());

describe('what a customer says', () => {
  it('becomes one event, however often it is sent', async () => {
    const { visitor, lane } = await open();
    const id = randomUUID();
    for (let i = 0; i < 3; i++)
      expect((await visitor.post('/chat/messages', { id, text: '付了68没反应' })).status).toBe(202);
    await visitor.post('/chat/presses', { id: randomUUID(), prompt: 'p', option: 'consent' });
    await visitor.post('/chat/edits', { id: randomUUID(), of: 1, text: '是86' });
    expect(world.events.slice(1)).toMatchObject([
      { key: `${lane}:${id}`, lane, at: world.now, content: { kind: 'text', text: '付了68没反应' } },
      { content: { kind: 'press', prompt: 'p', option: 'consent' } },
      { content: { kind: 'edit', of: 1, text: '是86' } },
    ]);
  });

  it('may be 100,000 characters long, and strange', async () => {
    const { visitor } = await open();
    for (const text of ['单'.repeat(100_000), 'e\u0301'.repeat(10_000), '\u202Eabc\0\uD800 ok\r\n'])
      expect((await visitor.post('/chat/messages', { id: randomUUID(), text })).status).toBe(202);
    expect(world.events.at(-1)?.content).toEqual({ kind: 'text', text: '\u202Eabc\0\uD800 ok\r\n' });
  });

  it('is refused in words where it cannot be taken', async () => {
    const { visitor } = await open();
    const huge = await visitor.post('/chat/messages', { id: randomUUID(), text: 'a'.repeat(600_000) });
    expect([huge.status, await huge.json()]).toEqual([
      413,
      { error: 'too_large', message: '内容太大了，请分几次发送。' },
    ]);
    const en = { 'Accept-Language': 'en-GB,en;q=0.9' };
    const bad = await visitor.post('/chat/messages', { id: '1', text: 'a' }, en);
    expect([bad.status, (await bad.json()).message]).toEqual([400, 'This request could not be understood.']);
    const blank = await visitor.post('/chat/messages', { id: randomUUID(), text: ' \n' });
    expect(blank.status).toBe(400);
    const none = await visitor.fetch('/chat/messages', { method: 'POST', body: '{' });
    expect(none.status).toBe(400);
    expect(world.faults).toEqual([]);
  });

  it('is slowed down with the time to wait, one person and not the other', async () => {
    const { visitor } = await open({ paces: { messages: { burst: 2, perSecond: 0.5 } } });
    const send = (who: Visitor) => who.post('/chat/messages', { id: randomUUID(), text: '在吗' });
    expect([(await send(visitor)).status, (await send(visitor)).status]).toEqual([202, 202]);
    const slowed = await send(visitor);
    expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '2']);
    const other = new Visitor(world);
    await other.begin();
    expect((await send(other)).status).toBe(202);
    world.now += 2000;
    expect((await send(visitor)).status).toBe(202);
  });

  it('is slowed down by its length where it is long, and short words never are', async () => {
    const words = { burst: 8_000, perSecond: 1_000 };
    const { visitor } = await open({ paces: { words } });
    const send = (length: number) =>
      visitor.post('/chat/messages', { id: randomUUID(), text: '单'.repeat(length) });
    expect((await send(6_000)).status).toBe(202);
    const slowed = await send(5_000);
    expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await slowed.json()).message).toBe('发得有点快，请稍等片刻再试。');
    expect((await send(1_000)).status).toBe(202);
    world.now += 8_000;
    expect((await send(100_000)).status).toBe(202);
  });

  it('answers honestly when the program itself fails, and tells the log without saying what was said', async () => {
    const { visitor } = await open({
      engine: (event) => {
        if (event.content.kind === 'text') throw new Error('broken');
      },
    });
    const answer = await visitor.post('/chat/messages', { id: randomUUID(), text: '机密' });
    expect(answer.status).toBe(500);
    expect((await answer.json()).error).toBe('internal');
    expect(world.faults).toHaveLength(1);
  });
});

describe('files', () => {
  it('are taken one by one, and the refused ones named', async () => {
    const { visitor } = await open();
    const answer = await visitor.upload(
      [
        { name: 'bill.png', bytes: await picture() },
        { name: 'huge.pdf', bytes: new Uint8Array(25 * 1024 * 1024) },
        { name: 'empty.png', bytes: new Uint8Array(0) },
      ],
      '这是账单',
    );
    expect(answer.status).toBe(202);
    const { files } = await answer.json();
    expect(files).toMatchObject([
      { name: 'bill.png', ok: true },
      { name: 'huge.pdf', ok: false, code: 'too_big' },
      { name: 'empty.png', ok: false, code: 'empty' },
    ]);
    expect(world.events.at(-1)?.content).toMatchObject({
      kind: 'files',
      caption: '这是账单',
      files: [{ name: 'bill.png', mediaType: 'image/png', sha256: files[0].sha256 }],
    });
  });

  it('make no event when none was taken, and none without an id', async () => {
    const { visitor } = await open();
    await visitor.upload([{ name: 'a.exe', bytes: bytesOf('MZ\0\0') }]);
    expect(world.events).toHaveLength(1);
    expect((await visitor.upload([])).status).toBe(400);
    const plain = await visitor.fetch('/chat/files', { method: 'POST', body: 'x' });
    expect(plain.status).toBe(400);
  });

  it('come back as they were to those whose conversation they are in, and to nobody else', async () => {
    const { visitor } = await open();
    const bytes = await picture('jpeg', 2000, 1000);
    const { files } = await (await visitor.upload([{ name: '账单.jpg', bytes }])).json();
    const path = `/chat/files/${files[0].sha256}`;
    const original = await visitor.fetch(path);
    expect(new Uint8Array(await original.arrayBuffer())).toEqual(bytes);
    expect(original.headers.get('content-disposition')).toContain("filename*=UTF-8''%E8%B4%A6");
    expect(original.headers.get('content-security-policy')).toContain('sandbox');
    expect(original.headers.get('x-content-type-options')).toBe('nosniff');
    const preview = await visitor.fetch(`${path}?preview=1`);
    expect(preview.headers.get('content-type')).toBe('image/jpeg');
    expect((await preview.arrayBuffer()).byteLength).toBeGreaterThan(20);

    const other = new Visitor(world);
    await other.begin();
    expect((await other.fetch(path)).status).toBe(404);
    expect((await new Visitor(world).fetch(path)).status).toBe(401);
    expect((await visitor.fetch(`/chat/files/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await visitor.fetch('/chat/files/..%2F..%2Fetc%2Fpasswd')).status).toBe(404);
  });

  it('are gone with the line of the desk that was taken back', async () => {
    const { visitor, lane } = await open();
    const { sha256 } = await world.parts.vault.put(bytesOf('%PDF-1.4\n'));
    const file = { sha256, bytes: 9, mediaType: 'application/pdf', name: 'a.pdf' };
    const said = world.say(lane, { author: 'agent', files: [file] });
    expect((await visitor.fetch(`/chat/files/${sha256}`)).status).toBe(200);
    world.logs.set(
      lane,
      (world.logs.get(lane) ?? []).map((each) =>
        each.number === said.number ? { ...each, withdrawn: true } : each,
      ),
    );
    expect((await visitor.fetch(`/chat/files/${sha256}`)).status).toBe(404);
  });

  it('are drawn for one person at a pace, and saved without one', async () => {
    const { visitor } = await open({ paces: { looks: { burst: 1, perSecond: 1 } } });
    const { files } = await (await visitor.upload([{ name: 'a.png', bytes: await picture('png') }])).json();
    const path = `/chat/files/${files[0].sha256}`;
    const looks = [];
    for (const _ of [1, 2]) looks.push((await visitor.fetch(`${path}?preview=1`)).status);
    expect(looks).toEqual([200, 429]);
    expect((await visitor.fetch(path)).status).toBe(200);
  });

  it('have no preview where they are no picture', async () => {
    const { visitor } = await open();
    const sent = await visitor.upload([{ name: 'a.pdf', bytes: bytesOf('%PDF-1.4\n') }]);
    const { files } = await sent.json();
    expect((await visitor.fetch(`/chat/files/${files[0].sha256}?preview=1`)).status).toBe(404);
  });
});
