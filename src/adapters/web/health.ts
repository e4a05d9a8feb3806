import { Hono } from 'hono';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { isLoopback } from './address.ts';
import type { LiveHub } from './live.ts';
import { refuse } from './refusals.ts';

/** What `GET /readyz` looks at; the service takes work when all of it is true. */
export interface Readiness {
  readonly store: boolean;
  readonly migrations: boolean;
  /** By channel that is switched on: whether it can receive. */
  readonly channels: Readonly<Record<string, boolean>>;
}

export interface HealthParts {
  readonly ready: () => Promise<Readiness>;
  readonly live: LiveHub;
  /** Other parts put their own figures in; labels never carry anything personal. */
  readonly registry: Registry;
  readonly metricsPublic: boolean;
}

/** A registry with the figures of the process itself. */
export function createRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

function measure(app: Hono, parts: HealthParts): void {
  const registers = [parts.registry];
  const labelNames = ['method', 'route', 'status'] as const;
  const requests = new Counter({
    name: 'zhaodan_http_requests_total',
    help: 'HTTP answers',
    labelNames,
    registers,
  });
  const seconds = new Histogram({
    name: 'zhaodan_http_seconds',
    help: 'Time to the first byte of an answer',
    labelNames: ['method', 'route'] as const,
    buckets: [0.005, 0.02, 0.05, 0.15, 0.5, 1, 3, 10],
    registers,
  });
  new Gauge({
    name: 'zhaodan_open_pages',
    help: 'Pages that listen for changes',
    registers,
    collect() {
      this.set(parts.live.open);
    },
  });
  app.use(async (c, next) => {
    const started = performance.now();
    await next();
    const [method, route] = [c.req.method, routeOf(c.req.matchedRoutes)];
    requests.inc({ method, route, status: String(c.res.status) });
    seconds.observe({ method, route }, (performance.now() - started) / 1000);
  });
}

/** The pattern of the route, so that no reference or hash becomes a label. */
function routeOf(matched: readonly { readonly path: string }[]): string {
  return matched.findLast((route) => !route.path.includes('*'))?.path ?? 'none';
}

/** `/healthz`, `/readyz`, `/metrics`. Must be the first door of the app: it measures those after it. */
export function healthRoutes(parts: HealthParts): Hono {
  const app = new Hono();
  measure(app, parts);
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    const state = await parts.ready().catch(() => ({ store: false, migrations: false, channels: {} }));
    const ready = state.store && state.migrations && Object.values(state.channels).every(Boolean);
    c.header('Cache-Control', 'no-store');
    return c.json(state, ready ? 200 : 503);
  });
  app.get('/metrics', async (c) => {
    if (!parts.metricsPublic && !isLoopback(c)) return refuse(c, 'not_allowed');
    c.header('Content-Type', parts.registry.contentType);
    return c.body(await parts.registry.metrics());
  });
  return app;
}
