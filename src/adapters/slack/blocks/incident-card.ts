import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import { isoInBeijing } from '../../../domain/beijing.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { IncidentView } from '../../../engine/desk/worded/work-model.ts';
import type { CardAddress } from './home.ts';
import { oneLine, quiet } from './letters.ts';
import { paragraph } from './modals.ts';
import { plainLine, shorten } from './plain.ts';
import { bold, faint, quote, type Run, rich, section } from './rich.ts';
import type { Voice } from './voice.ts';

/** What a lead presses on the card of an incident; the value names it. */
export const INCIDENT_ACTIONS = {
  tell: 'incident.tell',
  find: 'incident.find',
  resolve: 'incident.resolve',
  close: 'incident.close',
} as const;

/** So many are named. */
export const MOST_CASES = 30;
const MOST_ACTS = 5;
const LONGEST_WORDS = 400;
const LONGEST_SUMMARY = 200;

/** An incident on one card: how many, how much, since when, why most likely, and one act for all of them. */
export function incidentBlocks(view: IncidentView, cardOf: CardAddress, voice: Voice): KnownBlock[] {
  const { say } = voice;
  const { cause, closedAt } = view;
  return [
    { type: 'header', text: plainLine(incidentTitle(view, voice), 150) },
    { type: 'context', elements: circumstances(view, voice).map((words) => plainLine(words, 300)) },
    ...(cause === null
      ? []
      : [paragraph(say('incident-cause', { cause: cause.label, count: String(cause.count) }))]),
    ...casesBlocks(view, cardOf, voice),
    ...actBlocks(view, voice),
    ...(closedAt === null ? [buttons(view, voice)] : []),
  ];
}

/** What a notification says of it. */
export function incidentSummary(view: IncidentView, voice: Voice): string {
  const words = [incidentTitle(view, voice), ...view.sums, view.paymentChannel].join(' · ');
  return quiet(shorten(oneLine(words), LONGEST_SUMMARY));
}

export function incidentTitle({ id, count, loss, closedAt }: IncidentView, { say }: Voice): string {
  return say(closedAt === null ? 'incident-title' : 'incident-over', { id, count: String(count), loss });
}

function circumstances(view: IncidentView, voice: Voice): string[] {
  const { paymentChannel, sums, from, until, open, closedAt } = view;
  const { say, time } = voice;
  return [
    ...(sums.length > 0 ? [sums.join(' + ')] : []),
    paymentChannel,
    `${time(from)}–${dayOf(from) === dayOf(until) ? hourOf(until) : time(until)}`,
    open === 0 ? say('incident-none-open') : say('incident-open', { count: String(open) }),
    ...(closedAt === null ? [] : [say('incident-closed', { time: time(closedAt) })]),
  ];
}

function dayOf(instant: Instant): string {
  return isoInBeijing(instant).slice(0, 10);
}

function hourOf(instant: Instant): string {
  return isoInBeijing(instant).slice(11, 16);
}

function casesBlocks({ cases, count }: IncidentView, cardOf: CardAddress, { say }: Voice): KnownBlock[] {
  if (count === 0) return [];
  const named = cases.slice(0, MOST_CASES);
  const runs = caseRuns(named, cardOf);
  const more = count - named.length;
  const rest = more > 0 ? [faint(say('incident-more', { count: String(more) }))] : [];
  return [rich([section([...runs, ...rest])])];
}

/** What customers are told, and what was done to all. */
function actBlocks({ acts }: IncidentView, { say, time }: Voice): KnownBlock[] {
  return acts.slice(-MOST_ACTS).map(({ kind, by, at, words, done }) => {
    const state =
      done === null
        ? say('incident-going')
        : say(done.refused === 0 ? 'incident-done' : 'incident-done-but', {
            count: String(done.count - done.refused),
            refused: String(done.refused),
          });
    const head = [
      bold(say(`incident-did-${kind}`, { name: shorten(oneLine(by), 60) })),
      faint(` ${time(at)} · ${state}`),
    ];
    const said = shorten(words, LONGEST_WORDS);
    return rich([section(head), quote(said.trim() === '' ? [] : [{ text: said }])]);
  });
}

function buttons({ id, open }: IncidentView, { say }: Voice): ActionsBlock {
  const button = (name: keyof typeof INCIDENT_ACTIONS, style?: Button['style']): Button => ({
    type: 'button',
    action_id: INCIDENT_ACTIONS[name],
    text: plainLine(say(`incident-button-${name}`), 75),
    value: id,
    ...(style && { style }),
  });
  const end: Button = {
    ...button('close'),
    confirm: {
      title: plainLine(say('incident-button-close'), 100),
      text: plainLine(say('incident-close-sure'), 300),
      confirm: plainLine(say('incident-close-yes'), 30),
      deny: plainLine(say('cancel'), 30),
    },
  };
  const all = open > 0 ? [button('tell', 'primary'), button('find'), button('resolve')] : [button('find')];
  return { type: 'actions', block_id: 'incident-actions', elements: [...all, end] };
}

/** Cases one after the other, each leading to where it is found. */
export function caseRuns(cases: readonly string[], linkOf: CardAddress): Run[] {
  return cases.flatMap((reference, index): Run[] => {
    const url = linkOf(reference);
    return [{ text: index > 0 ? '  ' : '' }, { text: reference, ...(url !== null && { url }) }];
  });
}
