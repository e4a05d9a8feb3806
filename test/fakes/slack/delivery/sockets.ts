import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Workspace } from '../workspace/workspace.ts';
import { PATIENCE_MS, type Parcel, type Receipt, type Retry, type Sent } from './parcel.ts';

const MOST = 10;
const PING_MS = 5000;
/** How long a connection still lives after it was told to go. */
const FAREWELL_MS = 10_000;

export type Farewell = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

const DEAF: Receipt = { outcome: 'unreachable', status: null, body: null, noRetry: false };

/** Socket Mode: up to ten connections, and an envelope goes to any one of them. */
export class SocketWay {
  refusing = false;
  #workspace: Workspace;
  #keep: (sent: Sent) => void;
  #server = new WebSocketServer({ noServer: true });
  #open: WebSocket[] = [];
  #waiting = new Map<string, (payload: unknown) => void>();
  #turn = 0;
  #pings: NodeJS.Timeout;

  constructor(workspace: Workspace, keep: (sent: Sent) => void) {
    this.#workspace = workspace;
    this.#keep = keep;
    this.#pings = setInterval(() => {
      for (const socket of this.#open) socket.ping();
    }, PING_MS).unref();
  }

  get count(): number {
    return this.#open.length;
  }

  /** Somebody wants a WebSocket. */
  enter(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.refusing || !request.url?.startsWith('/link/?')) {
      socket.destroy();
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (connection) => {
      connection.on('error', () => undefined);
      if (this.#open.length >= MOST) {
        this.#say(connection, this.#farewell('too_many_websockets'));
        connection.close();
        return;
      }
      this.#open.push(connection);
      connection.on('close', () => {
        this.#open = this.#open.filter((other) => other !== connection);
      });
      connection.on('message', (data) => this.#hear(String(data)));
      this.#say(connection, {
        type: 'hello',
        num_connections: this.#open.length,
        debug_info: { host: 'fake', build_number: 1, approximate_connection_time: 18_060 },
        connection_info: { app_id: this.#workspace.app.id },
      });
    });
  }

  close(): void {
    clearInterval(this.#pings);
    this.cut();
  }

  #say(connection: WebSocket, value: unknown): void {
    connection.send(JSON.stringify(value));
  }

  #farewell(reason: Farewell): unknown {
    return { type: 'disconnect', reason, debug_info: { host: 'fake' } };
  }

  #hear(text: string): void {
    try {
      const { envelope_id, payload } = JSON.parse(text);
      this.#waiting.get(envelope_id)?.(payload ?? null);
    } catch {
      // What is no acknowledgement acknowledges nothing.
    }
  }

  /** The same envelope goes out `copies` times, each over the next connection. */
  async deliver(parcel: Parcel, retry: Retry | null, copies: number): Promise<Receipt> {
    const { ids, time } = this.#workspace;
    const envelope_id = ids.secret();
    const body = JSON.stringify({
      envelope_id,
      type: parcel.kind,
      payload: parcel.payload,
      accepts_response_payload: parcel.kind !== 'events_api',
      ...(parcel.kind === 'events_api'
        ? { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' }
        : {}),
    });
    const at = time.now();
    const receipt = this.#open.length === 0 ? DEAF : await this.#send(envelope_id, body, copies);
    const { outcome, status } = receipt;
    this.#keep({ at, over: 'socket', kind: parcel.kind, headers: {}, body, outcome, status });
    return receipt;
  }

  async #send(id: string, body: string, copies: number): Promise<Receipt> {
    const answered = new AbortController();
    const heard = new Promise<Receipt>((resolve) => {
      this.#waiting.set(id, (payload) => resolve({ ...DEAF, outcome: 'acked', body: payload }));
    });
    for (let copy = 0; copy < copies; copy += 1) {
      this.#turn += 1;
      this.#open[this.#turn % this.#open.length]?.send(body);
    }
    const tired = this.#workspace.time
      .wait(PATIENCE_MS, answered.signal)
      .then((): Receipt => ({ ...DEAF, outcome: 'timeout' }));
    const receipt = await Promise.race([heard, tired]);
    answered.abort();
    this.#waiting.delete(id);
    return receipt;
  }

  /** Every connection is asked to go; a warning leaves it ten seconds. */
  dismiss(reason: Farewell): void {
    for (const connection of this.#open) {
      this.#say(connection, this.#farewell(reason));
      if (reason === 'link_disabled') connection.close();
      else this.#workspace.time.after(FAREWELL_MS, () => connection.close());
    }
  }

  /** Every connection dies without a word. */
  cut(): void {
    for (const connection of this.#open) connection.terminate();
    this.#open = [];
  }
}
