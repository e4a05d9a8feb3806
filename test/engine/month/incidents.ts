import type { Incident } from '../../../src/domain/incident.ts';
import { DAY, MINUTE } from '../../../src/domain/instant.ts';
import { FROM, type PlannedCase } from './plan.ts';

/** What the desk noticed beside what was planted. */
export function judgeIncidents(
  found: readonly { readonly value: Incident }[],
  plan: readonly PlannedCase[],
  references: readonly string[],
): Record<string, number> {
  const outageOf = new Map(references.map((reference, index) => [reference, plan[index]?.outage ?? null]));
  const incidents = found.map(({ value }) => value);
  const outages = [...new Set(plan.flatMap(({ outage }) => (outage === null ? [] : [outage])))];
  const missed = outages.filter(
    (each) => !incidents.some(({ cases }) => cases.some((one) => outageOf.get(one) === each)),
  );
  const minutes = outages.flatMap((each) => {
    const third = plan.filter(({ outage }) => outage === each)[2]?.story[0]?.at ?? 0;
    const noticed = incidents
      .filter(({ cases }) => cases.some((one) => outageOf.get(one) === each))
      .map(({ openedAt }) => openedAt);
    return noticed.length === 0 ? [] : [(Math.min(...noticed) - third) / MINUTE];
  });
  const alarms = incidents.filter(({ cases }) => cases.every((one) => outageOf.get(one) === null));
  const perWeek = new Map<number, number>();
  for (const { openedAt } of alarms) {
    const week = Math.floor((openedAt - FROM) / (7 * DAY));
    perWeek.set(week, (perWeek.get(week) ?? 0) + 1);
  }
  return {
    outages: outages.length,
    'outages missed': missed.length,
    'minutes after the third case, at most': Math.max(...minutes),
    'false alarms': alarms.length,
    'false alarms in one week, at most': Math.max(0, ...perWeek.values()),
  };
}
