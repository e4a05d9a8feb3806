import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { measuredReporter, measurePictures, measureStore } from '../../../src/adapters/metrics/metrics.ts';
import { createMemoryStore } from '../../../src/adapters/store/memory/memory.ts';
import { createRegistry, healthRoutes } from '../../../src/adapters/web/health.ts';
import { LiveHub } from '../../../src/adapters/web/live.ts';
import { DAY } from '../../../src/domain/instant.ts';
import { applyRetention } from '../../../src/engine/retention.ts';

const OPS = join(import.meta.dirname, '../../../ops');
const read = (name: string) => readFileSync(join(OPS, name), 'utf8');

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly summary: string; readonly runbook: string };
}

const unused = () => undefined;

/** The names of all that `/metrics` gives; of histograms also their parts. */
function names(): Set<string> {
  const registry = createRegistry();
  const reporter = {
    turnDone: unused,
    turnFailed: unused,
    delivered: unused,
    bookSilent: unused,
    fellBack: unused,
    incident: unused,
    fatal: unused,
  };
  measuredReporter(registry, reporter);
  const unread = () => expect.fail('nothing is read here');
  measureStore(registry, { standing: unread, lastBeat: unread }, [], { now: () => 0 });
  measurePictures(registry, { pending: () => 0 });
  healthRoutes({ ready: () => expect.fail(), live: new LiveHub(), registry, metricsPublic: false });
  const parts = (name: string) => [name, `${name}_bucket`, `${name}_count`];
  return new Set(registry.getMetricsAsArray().flatMap(({ name }) => parts(name)));
}

function named(text: string): string[] {
  return text.match(/\b(?:zhaodan|nodejs|process)_\w+/g) ?? [];
}

it('alerts and dashboard name figures that are there', () => {
  const there = names();
  const asked = [...named(read('alerts.yaml')), ...named(read('grafana-dashboard.json'))];
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => !there.has(name))).toEqual([]);
});

it('the dashboard shows every figure of the program', () => {
  const shown = named(read('grafana-dashboard.json')).map((name) => name.replace(/_(?:bucket|count)$/, ''));
  const own = [...names()].filter((name) => /^zhaodan_.*(?<!_bucket|_count)$/.test(name));
  expect(own.filter((name) => !shown.includes(name))).toEqual([]);
});

it('every alert has its page in two languages, and every page its alert', () => {
  const { groups } = parse(read('alerts.yaml')) as { groups: { rules: Rule[] }[] };
  const rules = groups.flatMap((group) => group.rules);
  const pages = rules.map(({ annotations }) => annotations.runbook.replace('ops/runbook/', ''));
  expect(pages.toSorted()).toEqual(readdirSync(join(OPS, 'runbook')).toSorted());
  for (const { annotations } of rules) {
    const [chinese = '', english = ''] = annotations.summary.split(' · ');
    const headings = read(annotations.runbook.replace('ops/', '')).match(/^# .+$/gm);
    expect(headings?.length).toBe(2);
    expect([/\p{Script=Han}/u.test(chinese), /^[ -~]+$/.test(english)]).toEqual([true, true]);
  }
});

it('says how long ago the retention rules were applied, and nothing before they ever were', async () => {
  const registry = createRegistry();
  const store = createMemoryStore();
  measureStore(registry, { ...store, standing: () => expect.fail() }, [], { now: () => 3 * DAY });
  const said = async () =>
    (await registry.getSingleMetric('zhaodan_retention_seconds')?.get())?.values.map(({ value }) => value);
  expect(await said()).toEqual([0]);
  await applyRetention({ store, vault: { remove: () => expect.fail() }, clock: { now: () => DAY } });
  expect(await said()).toEqual([172_800]);
});
