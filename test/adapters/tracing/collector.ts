import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Value {
  readonly stringValue?: string;
  readonly intValue?: number;
}
interface Received {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Value }[];
  readonly status: { readonly code?: number; readonly message?: string };
}
interface Body {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly Received[] }[];
  }[];
}

export interface SeenSpan {
  readonly trace: string;
  readonly name: string;
  /** Names from the first step of the trace to this one. */
  readonly path: string;
  readonly failed: boolean;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
}

/** Something that takes traces over OTLP/HTTP, as a collector does. */
export interface Collector {
  readonly url: string;
  /** Everything that was sent, byte for byte. */
  said(): string;
  spans(): readonly SeenSpan[];
  close(): Promise<void>;
}

export async function openCollector(): Promise<Collector> {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const isTraces = request.method === 'POST' && request.url === '/v1/traces';
    if (isTraces) bodies.push(body);
    response.writeHead(isTraces ? 200 : 404, { 'content-type': 'application/json' }).end('{}');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    said: () => bodies.join('\n'),
    spans() {
      const all = bodies
        .flatMap((body) => (JSON.parse(body) as Body).resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
      const byId = new Map(all.map((span) => [span.spanId, span]));
      const pathOf = ({ parentSpanId, name }: Received): string => {
        if (!parentSpanId) return name;
        const parent = byId.get(parentSpanId);
        return parent ? `${pathOf(parent)}/${name}` : `?/${name}`;
      };
      return all.map((span) => ({
        trace: span.traceId,
        name: span.name,
        path: pathOf(span),
        failed: span.status.code === 2,
        attributes: Object.fromEntries(
          span.attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]),
        ),
      }));
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
