import { PAYMENT_CHANNELS } from '../../../domain/payment-channel.ts';
import { ESCALATION_TEXTS } from '../../escalation/own-texts.ts';
import type { Fault } from '../fault.ts';
import { LONGEST_OPTION, type OwnOption } from '../own-choices.ts';
import type { FlowSetFacts } from './flow-set.ts';

/** What a text of a route may name: the limits of its own file. */
const ROUTE_ARGS = ['text_max', 'images_max'] as const;

export interface TextUse {
  readonly file: string;
  readonly path: string;
  readonly key: string;
}

/** Every text the route files name. */
export function routeTexts({ escalations }: Pick<FlowSetFacts, 'escalations'>): TextUse[] {
  return escalations.flatMap(({ file, route }) => [
    { file, path: 'title', key: route.title },
    { file, path: 'about', key: route.about },
    ...route.steps.map((key, at) => ({ file, path: `steps.${at}`, key })),
    ...route.deadlines.map(({ text }, at) => ({ file, path: `deadlines.${at}.text`, key: text })),
  ]);
}

/** Faults of the routes beyond the shop: two of one name, a name too long for a button, a way to pay that leads nowhere, and their words. */
export function escalationFaults(set: FlowSetFacts): Fault[] {
  return [
    ...twice(set),
    ...tooLong(set),
    ...leftAlone(set),
    ...unknownVariables(set),
    ...ownTextsMissing(set),
  ];
}

function twice({ escalations }: FlowSetFacts): Fault[] {
  return escalations.flatMap(({ file, route }, at) => {
    const first = escalations.findIndex((each) => each.route.route === route.route);
    const other = escalations[first];
    return first < at && other
      ? [{ file, path: 'route', reason: `${other.file} is called ${route.route} as well` }]
      : [];
  });
}

function tooLong({ escalations }: FlowSetFacts): Fault[] {
  const option = (name: string): OwnOption => `route.${name}`;
  const most = LONGEST_OPTION - option('').length;
  return escalations
    .filter(({ route: { route } }) => route.length > most)
    .map(({ file }) => ({ file, path: 'route', reason: `no button can carry it: at most ${most} letters` }));
}

/** Whatever a customer paid with, there is one route that is about just that. */
function leftAlone({ escalations }: FlowSetFacts): Fault[] {
  if (escalations.length === 0) return [];
  const served = new Set(escalations.flatMap(({ route }) => route.for.channels ?? []));
  return PAYMENT_CHANNELS.filter((channel) => !served.has(channel)).map((channel) => ({
    file: 'escalations',
    path: 'for.channels',
    reason: `no route is about ${channel}`,
  }));
}

function unknownVariables(set: FlowSetFacts): Fault[] {
  const known: ReadonlySet<string> = new Set(ROUTE_ARGS);
  const keys = new Set(routeTexts(set).map(({ key }) => key));
  return set.texts.flatMap(({ locale, variables }) =>
    [...keys].flatMap((key) =>
      [...(variables.get(key) ?? [])]
        .filter((name) => !known.has(name))
        .map((name) => ({ file: `texts (${locale})`, path: key, reason: `nobody fills in $${name}` })),
    ),
  );
}

function ownTextsMissing({ texts }: FlowSetFacts): Fault[] {
  return texts.flatMap(({ locale, variables }) =>
    ESCALATION_TEXTS.filter((key) => !variables.has(key)).map((key) => ({
      file: `texts (${locale})`,
      path: key,
      reason: 'the papers of the routes need it',
    })),
  );
}
