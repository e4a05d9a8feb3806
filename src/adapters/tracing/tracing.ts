import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span } from '@opentelemetry/api';
import { noTracer, type Tracer } from '../../engine/ports/tracer.ts';
import { attributesOf, classOf } from './attributes.ts';
import { createPromises } from './promises.ts';

export interface Tracing {
  readonly tracer: Tracer;
  /** Hands over what is still here; a collector that is away is waited for no longer than {@link PATIENCE_MS}. */
  stop(): Promise<void>;
}

/** A collector that does not answer costs its spans, never the stop of the program. */
const PATIENCE_MS = 1_000;
/** Beyond this, spans that a collector does not take are dropped. */
const MOST_SPANS = 4_096;

/** Traces over OTLP/HTTP to the collector at this address; without one nothing is loaded and nothing measured. */
export async function openTracing(endpoint: string | null): Promise<Tracing> {
  if (endpoint === null) return { tracer: noTracer, stop: async () => undefined };
  const [{ ROOT_CONTEXT, SpanStatusCode, trace }, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, timeoutMillis: 5_000 });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'zhaodan' }),
    spanProcessors: [
      new sdk.BatchSpanProcessor({ exporter, maxQueueSize: MOST_SPANS, scheduledDelayMillis: 1_000 }),
    ],
  });
  const spans = provider.getTracer('zhaodan');
  const underWay = new AsyncLocalStorage<Span>();
  const promises = createPromises<Span>();

  const under =
    (parent: Span | undefined): Tracer['step'] =>
    (step, marks, work) => {
      const context = parent ? trace.setSpan(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
      const span = spans.startSpan(step, { attributes: attributesOf(marks) }, context);
      return underWay.run(span, async () => {
        try {
          return await work((more) => void span.setAttributes(attributesOf(more)));
        } catch (reason) {
          // Its message may quote what a customer wrote.
          span.setAttribute('error.type', classOf(reason)).setStatus({ code: SpanStatusCode.ERROR });
          throw reason;
        } finally {
          span.end();
        }
      });
    };

  return {
    tracer: {
      step: (...asked) => under(underWay.getStore())(...asked),
      apart: (step, marks, work, promised) => under(promises.of(promised))(step, marks, work),
      promise(name) {
        const span = underWay.getStore();
        if (span) promises.keep(name, span);
      },
    },
    async stop() {
      const { promise: enough, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, PATIENCE_MS);
      await Promise.race([provider.shutdown().catch(() => undefined), enough]);
      clearTimeout(timer);
    },
  };
}
