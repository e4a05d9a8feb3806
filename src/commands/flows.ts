import { join } from 'node:path';
import { drawingOf } from '../adapters/flow-files/graph/drawing.ts';
import { mermaidOf } from '../adapters/flow-files/graph/mermaid.ts';
import { svgOf } from '../adapters/flow-files/graph/svg.ts';
import { textsNamedIn } from '../adapters/flow-files/named-texts.ts';
import { readFlowSet } from '../adapters/flow-files/read-set.ts';
import { loadTexts } from '../adapters/texts/load.ts';
import { readTextFacts } from '../adapters/texts/text-facts.ts';
import { readConfig } from '../config.ts';
import { LOCALES } from '../domain/locale.ts';
import { flowFaults } from '../engine/flow/check/all.ts';
import { type Fault, faultLine } from '../engine/flow/fault.ts';
import { rehearseAll } from './flow-test/run.ts';

const FLOWS_DIR = join(import.meta.dirname, '../../flows');
const SRC = join(import.meta.dirname, '..');

/** Where a command writes: results and complaints. */
export interface Output {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}
const PROCESS: Output = {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
};

/** Every fault of a folder of flows: shape, ways, evidence, words. */
export function faultsOf(dir: string, shopFile?: string): Fault[] {
  const set = readFlowSet(dir, shopFile);
  const texts = LOCALES.map((locale) => readTextFacts(dir, locale));
  return [
    ...set.faults,
    ...texts.flatMap(({ faults }) => faults),
    ...flowFaults({ ...set, texts: texts.map(({ facts }) => facts) }, textsNamedIn(SRC)),
  ];
}

/** `flows check`: 0 and a line of how much was checked, or 1 and every fault on a line. The shop's file is the one served. */
export async function checkCommand(
  { dir, shopFile }: { readonly dir: string; readonly shopFile?: string } = {
    dir: FLOWS_DIR,
    shopFile: readConfig().shopFile,
  },
  { out, error }: Output = PROCESS,
): Promise<number> {
  const faults = faultsOf(dir, shopFile);
  for (const fault of faults) error(faultLine(fault));
  if (faults.length > 0) {
    error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
    return 1;
  }
  const { flows, escalations } = readFlowSet(dir, shopFile);
  const states = flows.reduce((sum, { flow }) => sum + Object.keys(flow.states).length, 0);
  const counted = `${flows.length} flows with ${states} states and ${escalations.length} escalation routes`;
  out(`${counted} in ${LOCALES.length} languages: no fault`);
  return 0;
}

/** `flows graph`: the statechart as Mermaid or SVG. */
export async function graphCommand(
  format: 'mermaid' | 'svg',
  dir = FLOWS_DIR,
  { out }: Output = PROCESS,
): Promise<number> {
  const files = readFlowSet(dir).flows.map(({ flow }) => flow);
  const drawing = drawingOf(files, loadTexts(dir), 'zh-CN');
  out(format === 'svg' ? await svgOf(drawing) : mermaidOf(drawing));
  return 0;
}

/** `flows test`: a line per conversation, and what went wrong below it. */
export async function testCommand(dir = FLOWS_DIR, { out, error }: Output = PROCESS): Promise<number> {
  const rehearsed = await rehearseAll(dir);
  for (const { file, title, variant, messages, faults } of rehearsed) {
    if (variant === 'as written') out(`${file}: ${title}: ${messages} messages`);
    for (const fault of faults) error(`${file} (${variant}): ${fault}`);
  }
  const bad = rehearsed.filter(({ faults }) => faults.length > 0).length;
  out(
    `${rehearsed.length} conversations, mutations included: ${bad === 0 ? 'all well' : `${bad} went wrong`}`,
  );
  return bad === 0 ? 0 : 1;
}
