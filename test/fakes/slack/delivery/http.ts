import { request } from 'node:http';
import type { FakeTime } from '../../ground/time.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { PATIENCE_MS, type Parcel, type Receipt, type Retry, type Sent } from './parcel.ts';
import { signed } from './signing.ts';

interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A connection of its own each time: an app that was restarted is not met on a dead one. */
function send(url: string, headers: Sent['headers'], body: string, signal: AbortSignal): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', agent: false, signal, headers }, async (response) => {
      try {
        let text = '';
        response.setEncoding('utf8');
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      } catch (error) {
        reject(error);
      }
    });
    call.on('error', reject);
    call.end(body);
  });
}

async function within<T>(
  time: FakeTime,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T | 'timeout' | 'unreachable'> {
  const patience = new AbortController();
  const answered = new AbortController();
  const waiting = time.wait(PATIENCE_MS, answered.signal).then(() => 'timeout' as const);
  const acting = act(patience.signal).catch(() => 'unreachable' as const);
  const first = await Promise.race([waiting, acting]);
  answered.abort();
  patience.abort();
  return first;
}

function packed({ kind, payload }: Parcel): readonly [type: string, body: string] {
  if (kind === 'events_api') return ['application/json', JSON.stringify(payload)];
  const form =
    kind === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
  return ['application/x-www-form-urlencoded', new URLSearchParams(form).toString()];
}

function read(body: string): unknown {
  if (body === '') return null;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

const NOWHERE: Receipt = { outcome: 'unreachable', status: null, body: null, noRetry: false };

/** The app's request URL. */
export class HttpWay {
  #workspace: Workspace;
  #keep: (sent: Sent) => void;

  constructor(workspace: Workspace, keep: (sent: Sent) => void) {
    this.#workspace = workspace;
    this.#keep = keep;
  }

  async deliver(parcel: Parcel, retry: Retry | null): Promise<Receipt> {
    const { requestUrl } = this.#workspace.settings;
    if (requestUrl === null) return NOWHERE;
    const [type, body] = packed(parcel);
    const again = retry
      ? { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason }
      : {};
    return await this.#post(requestUrl, parcel.kind, type, body, again);
  }

  /** What Slack does before it saves an address; throws in its words. */
  async verify(url: string): Promise<void> {
    const challenge = this.#workspace.ids.secret();
    const body = JSON.stringify({ token: 'fake', challenge, type: 'url_verification' });
    const { outcome, body: heard } = await this.#post(url, 'url_verification', 'application/json', body, {});
    const said =
      typeof heard === 'object' && heard !== null && 'challenge' in heard ? heard.challenge : heard;
    if (outcome !== 'acked' || said !== challenge)
      throw new Error("Your URL didn't respond with the value of the `challenge` parameter.");
  }

  async #post(
    url: string,
    kind: Sent['kind'],
    type: string,
    body: string,
    extra: Sent['headers'],
  ): Promise<Receipt> {
    const { settings, time } = this.#workspace;
    const headers = {
      'content-type': type,
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      accept: '*/*',
      ...signed(body, settings.signingSecret),
      ...extra,
    };
    const at = time.now();
    const heard = await within(time, (signal) => send(url, headers, body, signal));
    const receipt = receiptOf(heard);
    const { outcome, status } = receipt;
    this.#keep({ at, over: 'http', kind, headers, body, outcome, status });
    return receipt;
  }
}

function receiptOf(heard: Heard | 'timeout' | 'unreachable'): Receipt {
  if (typeof heard === 'string') return { ...NOWHERE, outcome: heard };
  const { status, headers, body } = heard;
  const outcome = status >= 200 && status < 300 ? 'acked' : 'refused';
  return { outcome, status, body: read(body), noRetry: headers['x-slack-no-retry'] === '1' };
}
