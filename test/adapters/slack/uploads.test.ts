import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { Calls } from '../../../src/adapters/slack/calls.ts';
import { handIn } from '../../../src/adapters/slack/uploads.ts';
import { createWebClient } from '../../../src/adapters/slack/web-client.ts';

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, upload_url: uploadUrl, file_id: 'F1' }));
  });
});
let uploadUrl = '';
afterEach(() => server.close());

it('hands a file in at Slack’s own address and at no other', async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const calls = new Calls(createWebClient('xoxb-1', `http://127.0.0.1:${port}/api/`), () => undefined);
  const upload = { name: 'a.png', bytes: new Uint8Array([1]) };
  for (const elsewhere of [`http://localhost:${port}/x`, 'http://files.slack.com/x', 'nowhere']) {
    uploadUrl = elsewhere;
    await expect(handIn(calls, upload)).rejects.toMatchObject({
      failure: { kind: 'refused', error: 'upload_url_elsewhere' },
    });
  }
  expect(asked).toEqual(Array.from({ length: 3 }, () => '/api/files.getUploadURLExternal'));
  uploadUrl = `http://127.0.0.1:${port}/upload`;
  expect(await handIn(calls, upload)).toBe('F1');
  expect(asked.at(-1)).toBe('/upload');
});
