import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, loadFlows } from '../../adapters/flow-files/load.ts';
import { readYaml } from '../../adapters/flow-files/read-yaml.ts';
import { loadTexts } from '../../adapters/texts/load.ts';
import { faultLine } from '../../engine/flow/fault.ts';
import type { Sender } from '../../engine/ports/sender.ts';
import type { Texts } from '../../engine/ports/texts.ts';
import { type Conversation, conversationSchema } from './conversation.ts';
import { judge } from './judge.ts';
import { mutationsOf } from './mutations.ts';
import { replay } from './replay.ts';

export interface Rehearsed {
  readonly file: string;
  readonly title: string;
  /** `as written`, or the name of the mutation. */
  readonly variant: string;
  readonly messages: number;
  readonly faults: readonly string[];
}

/** The conversations of a folder. Throws where one has not the right shape. */
export function readConversations(dir: string): { file: string; conversation: Conversation }[] {
  return globSync('conversations/*.yaml', { cwd: dir })
    .toSorted()
    .map((file) => {
      const read = readYaml(join(dir, file), file, conversationSchema);
      if ('value' in read) return { file, conversation: read.value };
      throw new Error(read.faults.map(faultLine).join('\n'));
    });
}

/** One conversation as it is written and in all its mutations. */
export async function rehearseConversation(
  file: string,
  conversation: Conversation,
  loaded: Loaded,
  texts: Texts,
  sender?: Sender,
): Promise<Rehearsed[]> {
  const variants = [{ name: 'as written', conversation, interruption: null }, ...mutationsOf(conversation)];
  const results: Rehearsed[] = [];
  for (const { name, conversation: variant, interruption } of variants) {
    const played = await replay(variant, loaded, texts, interruption, sender);
    const faults = judge(variant, played, interruption, name === 'as written');
    results.push({ file, title: conversation.title, variant: name, messages: played.messages, faults });
  }
  return results;
}

/** Every conversation below `flows/conversations`, and every mutation of it. */
export async function rehearseAll(dir: string, shopFile?: string): Promise<Rehearsed[]> {
  const loaded = loadFlows(dir, shopFile);
  const texts = loadTexts(dir);
  const results: Rehearsed[] = [];
  for (const { file, conversation } of readConversations(dir))
    results.push(...(await rehearseConversation(file, conversation, loaded, texts)));
  return results;
}
