import { describe, expect, it } from 'vitest';
import { Calls } from '../../../../src/adapters/slack/calls.ts';
import { fetchFile } from '../../../../src/adapters/slack/customer/files.ts';
import { createWebClient } from '../../../../src/adapters/slack/web-client.ts';

const BYTES = new Uint8Array([1, 2, 3]);

/** Fetches with a download that only writes down where it was sent, and with which token. */
async function fetched(url: string, apiUrl = 'https://slack.com/api/') {
  const asked: string[] = [];
  const outcome = await fetchFile(
    { remote: JSON.stringify({ id: 'F1', size: 3, url }), name: 'bill.png' },
    {
      calls: new Calls(createWebClient('xoxb-1', 'http://127.0.0.1:9/api/'), () => undefined),
      token: 'xoxb-1',
      apiUrl,
      async download(address, { headers }) {
        asked.push(`${address} ${headers.authorization}`);
        return BYTES;
      },
    },
  );
  return { asked, outcome };
}

describe('a file’s address', () => {
  it('is one of Slack’s own, which get the token', async () => {
    const url = 'https://files.slack.com/files-pri/T1-F1/download/bill.png';
    expect(await fetched(url)).toEqual({
      asked: [`${url} Bearer xoxb-1`],
      outcome: { kind: 'bytes', bytes: BYTES },
    });
  });

  it('may be on the test server that stands for Slack, and then on no other', async () => {
    const api = 'http://127.0.0.1:4444/api/';
    expect((await fetched('http://127.0.0.1:4444/files-pri/T1-F1/a', api)).asked).toHaveLength(1);
    expect((await fetched('http://127.0.0.1:4445/files-pri/T1-F1/a', api)).asked).toEqual([]);
  });

  it.each([
    'http://files.slack.com/a',
    'https://files.slack.com.evil.example.com/a',
    'https://files.slack.com@evil.example.com/a',
    'https://evil.example.com/files.slack.com',
    'https://slack-files.com/a',
    'https://files.slack.com:8443/a',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:127.0.0.1]/a',
    'http://localhost:3000/desk',
    'http://127.1/a',
    'http://0x7f000001/a',
    'file:///etc/passwd',
    'data:text/plain,x',
    'javascript:alert(1)',
    '//files.slack.com/a',
    'not an address',
    '',
  ])('is not %s', async (url) => {
    const { asked, outcome } = await fetched(url);
    expect({ asked, outcome }).toEqual({ asked: [], outcome: { kind: 'refused', why: 'file_gone' } });
  });
});
