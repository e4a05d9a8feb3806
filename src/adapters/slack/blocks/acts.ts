import type { ActionsBlock, Button, KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { FACT_NAMES } from '../../../domain/fact.ts';
import type { DeskCommandKind } from '../../../engine/desk/command.ts';
import type { CaseView } from '../../../engine/desk/worded/view-model.ts';
import { titleOf } from './card.ts';
import { oneLine } from './letters.ts';
import { notice, paragraph } from './modals.ts';
import { ownLines } from './own-lines.ts';
import { plainLine, shorten } from './plain.ts';
import { bold, faint, quote, rich, section } from './rich.ts';
import type { Voice } from './voice.ts';

/** The forms that are reached from here. */
export const ACT_FORMS = ['promise', 'amend', 'merge', 'assign', 'incident'] as const;

const id = z.string().max(64);
/** What a button stands for. Who presses it may do it or not: that is asked then. */
export const actSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('form'), form: z.enum(ACT_FORMS) }),
  z.object({ kind: z.literal('release_held'), held: id }),
  z.object({ kind: z.literal('drop_held'), held: id }),
  z.object({ kind: z.literal('keep_promise'), promise: id }),
  z.object({ kind: z.literal('split'), other: id }),
  z.object({
    kind: z.literal('settle'),
    fact: z.enum(FACT_NAMES),
    choice: z.enum(['in_force', 'rival', 'left']),
  }),
  z.object({ kind: z.literal('undo') }),
]);
type Act = z.infer<typeof actSchema>;

const MOST = { held: 5, promises: 10, contradictions: 4, merged: 10 };
const LONGEST_HELD = 1500;
const LONGEST_SAID = 300;

/** What can be done to a case beside the buttons of its card. `trouble`: why the last press did nothing. */
export function actsModal(view: CaseView, voice: Voice, trouble: string | null = null): ModalView {
  const acts = [
    ...(view.canAct.includes('undo') ? actions([button('undo', { kind: 'undo' }, voice)]) : []),
    ...heldBlocks(view, voice),
    ...promiseBlocks(view, voice),
    ...contradictionBlocks(view, voice),
    ...mergedBlocks(view, voice),
    ...formButtons(view, voice),
  ];
  const blocks = [
    ...(trouble === null ? [] : [paragraph(trouble)]),
    paragraph(titleOf(view, voice)),
    ...(acts.length > 0 ? acts : [paragraph(voice.say('no-acts'))]),
  ];
  return {
    ...notice(voice.say('title-acts'), blocks, voice),
    private_metadata: JSON.stringify({ reference: view.reference }),
  };
}

function button(name: string, act: Act, { say }: Voice, style?: Button['style']): Button {
  const { kind, ...rest } = act;
  return {
    type: 'button',
    action_id: ['act', kind, ...Object.values(rest)].join('.'),
    text: plainLine(say(`act-${name}`), 75),
    value: JSON.stringify(act),
    ...(style && { style }),
  };
}

function actions(elements: readonly Button[]): ActionsBlock[] {
  return elements.length > 0 ? [{ type: 'actions', elements: [...elements] }] : [];
}

function heldBlocks({ held, canAct }: CaseView, voice: Voice): KnownBlock[] {
  const { say, time } = voice;
  return held.slice(0, MOST.held).flatMap((reply) => {
    const names = reply.files.map(oneLine).join(say('comma'));
    return [
      rich([
        section([
          bold(say('held-by', { name: oneLine(reply.by), asks: reply.asks.join(say('comma')) })),
          faint(` ${time(reply.at)}`),
        ]),
        quote([{ text: shorten(reply.text, LONGEST_HELD) }]),
        section(names === '' ? [] : [faint(shorten(say('files', { names }), LONGEST_SAID))]),
      ]),
      ...actions([
        ...(reply.mayRelease
          ? [button('release', { kind: 'release_held', held: reply.id }, voice, 'primary')]
          : []),
        ...(canAct.includes('drop_held')
          ? [button('drop', { kind: 'drop_held', held: reply.id }, voice, 'danger')]
          : []),
      ]),
    ];
  });
}

function promiseBlocks({ promises, canAct }: CaseView, voice: Voice): KnownBlock[] {
  const { say, time } = voice;
  return promises
    .filter(({ keptAt }) => keptAt === null)
    .slice(0, MOST.promises)
    .map(({ id, words, by, dueAt, state }) => ({
      type: 'section',
      text: plainLine(
        say(state === 'broken' ? 'promise-broken' : 'promise-open', {
          words: shorten(oneLine(words), LONGEST_SAID),
          name: oneLine(by),
          time: time(dueAt),
        }),
        600,
      ),
      ...(canAct.includes('keep_promise') && {
        accessory: button('keep', { kind: 'keep_promise', promise: id }, voice),
      }),
    }));
}

function contradictionBlocks({ contradictions, canAct }: CaseView, voice: Voice): KnownBlock[] {
  if (!canAct.includes('settle')) return [];
  return contradictions.slice(0, MOST.contradictions).flatMap(({ fact, label, stated, rival }) => [
    paragraph(
      `${voice.say('contradiction')}${voice.say('colon')}${voice.say('contradiction-of', {
        label: oneLine(label),
        stated: shorten(oneLine(stated), LONGEST_SAID),
        rival: shorten(oneLine(rival), LONGEST_SAID),
      })}`,
    ),
    ...actions(
      (['in_force', 'rival', 'left'] as const).map((choice) =>
        button(choice.replace('_', '-'), { kind: 'settle', fact, choice }, voice),
      ),
    ),
  ]);
}

function mergedBlocks({ merged, canAct }: CaseView, voice: Voice): KnownBlock[] {
  return merged.slice(0, MOST.merged).map(({ reference, by, at }) => ({
    type: 'section',
    text: plainLine(
      voice.say('merged-by', { reference, name: shorten(oneLine(by), 60), time: voice.time(at) }),
      300,
    ),
    ...(canAct.includes('split') && {
      accessory: button('split', { kind: 'split', other: reference }, voice),
    }),
  }));
}

function formButtons(view: CaseView, voice: Voice): KnownBlock[] {
  const hasSaid = ownLines(view, voice).length > 0;
  return actions(
    ACT_FORMS.filter(
      (form) => view.canAct.includes(commandBehind(form)) && (form !== 'amend' || hasSaid),
    ).map((form) => button(form, { kind: 'form', form }, voice)),
  );
}

function commandBehind(form: (typeof ACT_FORMS)[number]): DeskCommandKind {
  return form === 'incident' ? 'link' : form;
}
