import type { Locale } from '../../../domain/locale.ts';
import { aboutKey } from '../../../engine/flow/about.ts';
import { nodesIn } from '../../../engine/flow/check/flow-set.ts';
import { type Way, waysIn } from '../../../engine/flow/check/ways.ts';
import { guardWords } from '../../../engine/flow/guard-words.ts';
import type { FlowNode } from '../../../engine/flow/nodes.ts';
import { FLOW } from '../../../engine/flow/places.ts';
import type { FlowFile } from '../../../engine/flow/schema.ts';
import type { Texts } from '../../../engine/ports/texts.ts';

export type Shape = 'question' | 'check' | 'evidence' | 'decision';

/**
 * The statechart as it is drawn. Left out is what is possible everywhere and would hide the ways: the questions why
 * evidence cannot be had, the wish for a human, the desk's second thoughts after a decision.
 */
export interface Drawing {
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    /** A flow about one loss, and not one they share. */
    readonly loss: boolean;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly words: string;
      readonly shape: Shape;
    }[];
  }[];
  readonly arrows: readonly {
    readonly from: string;
    readonly to: string;
    readonly labels: readonly string[];
    /** Nothing has to happen for it. */
    readonly silent: boolean;
    /** Against the stream, to a flow that comes earlier. */
    readonly back: boolean;
  }[];
}

/** Longer words are cut: a drawing shows the ways, the texts stand elsewhere. */
const LONGEST_WORDS = 18;

export function drawingOf(files: readonly FlowFile[], texts: Texts, locale: Locale): Drawing {
  const set = { flows: files.map((flow) => ({ file: flow.flow, flow })) };
  const shown = nodesIn(set).filter(({ node }) => node.kind === 'decide' || node.lackOf === null);
  const paths = new Set(shown.map(({ node }) => node.path));
  const ways = waysIn(set).filter((way) => !possibleEverywhere(way));
  const levels = levelsOf(ways);
  const arrows = new Map<string, Drawing['arrows'][number] & { readonly labels: string[] }>();
  for (const way of ways) {
    const from = way.from.node.path;
    if (way.to === null || !paths.has(from) || !paths.has(way.to)) continue;
    const back = (levels.get(flowOf(from)) ?? 0) > (levels.get(flowOf(way.to)) ?? 0);
    const key = `${from} ${way.to}`;
    const silent = way.by === 'pass' || way.by === 'decide';
    const arrow = arrows.get(key) ?? { from, to: way.to, labels: [], silent, back };
    const label = labelOf(way, texts, locale);
    if (label !== '' && !arrow.labels.includes(label)) arrow.labels.push(label);
    arrows.set(key, { ...arrow, silent: arrow.silent && silent });
  }
  const starts = files.map(({ flow, start }) => `${flow}.${start}`);
  const linked = new Set([...starts, ...[...arrows.values()].map(({ to }) => to)]);
  return {
    groups: files.map((file) => ({
      id: file.flow,
      title: texts.word({ key: file.title }, locale),
      loss: file.loss !== undefined,
      nodes: shown
        .filter(({ node }) => node.file === file && linked.has(node.path))
        .map(({ node }) => ({
          id: node.path,
          name: node.path.slice(file.flow.length + 1),
          words:
            node.kind === 'ask'
              ? shortened(texts.word({ key: aboutKey(node.state) ?? node.state.ask }, locale))
              : '',
          shape: shapeOf(node),
        })),
    })),
    arrows: [...arrows.values()].filter(({ from }) => linked.has(from)),
  };
}

function possibleEverywhere({ by, from }: Way): boolean {
  return by === 'human' || by === 'reopened' || (by === 'decided' && from.node.file.flow !== FLOW.human);
}

function flowOf(path: string): string {
  return path.slice(0, path.indexOf('.'));
}

/** How many flows lie before each, counted from where a conversation begins. */
function levelsOf(ways: readonly Way[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>([[FLOW.first, 0]]);
  for (const [flow, level] of levels) {
    for (const { from, to } of ways) {
      if (to === null || from.node.file.flow !== flow || levels.has(flowOf(to))) continue;
      levels.set(flowOf(to), level + 1);
    }
  }
  return levels;
}

function shapeOf(node: FlowNode): Shape {
  if (node.kind === 'decide') return 'decision';
  if (node.state.evidence !== undefined) return 'evidence';
  return node.state.check === undefined ? 'question' : 'check';
}

function shortened(words: string): string {
  const line = words.split('\n')[0] ?? '';
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS - 1)}…` : line;
}

function labelOf(way: Way, texts: Texts, locale: Locale): string {
  switch (way.by) {
    case 'pass':
      return '';
    case 'decide':
      return way.guard === undefined ? '' : guardWords(way.guard);
    case 'choose': {
      const { node } = way.from;
      const option = node.kind === 'ask' && node.options.find(({ id }) => id === way.name);
      return option ? texts.word({ key: option.label }, locale) : '';
    }
    default:
      return way.name === undefined ? way.by : `${way.by}: ${way.name}`;
  }
}
