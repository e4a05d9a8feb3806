import { join, resolve } from 'node:path';
import { loadFlows } from '../../src/adapters/flow-files/load.ts';
import { createMemoryStore } from '../../src/adapters/store/memory/memory.ts';
import type { Store } from '../../src/adapters/store/store.ts';
import { loadTexts } from '../../src/adapters/texts/load.ts';
import type { Agent } from '../../src/engine/ports/pass-store.ts';
import type { Sender } from '../../src/engine/ports/sender.ts';
import { type Rehearsal, type RehearsalOptions, rehearse } from '../../src/wiring/rehearsal.ts';
import { bothPlatforms } from '../fakes/both-platforms.ts';

const flowsDir = resolve(import.meta.dirname, '../../flows');
export const loaded = loadFlows(flowsDir);
export const texts = loadTexts(join(flowsDir, 'texts'));

/** Sunday evening in Beijing, the moment of the conversations in the documents. */
export const NOW = Date.parse('2026-11-22T20:15:00+08:00');

export const WANG: Agent = { id: 'wang', name: '小王', role: 'agent', active: true };

/**
 * What a customer is told is told in both platforms as well, so that no line is of a kind that one of them refuses. Each
 * store has platforms of its own: what was said in other conversations would only be looked through in vain.
 */
const platforms = new WeakMap<Store, Sender>();

function senderFor(store: Store): Sender {
  const sender = platforms.get(store) ?? bothPlatforms(texts);
  platforms.set(store, sender);
  return sender;
}

/** A fresh conversation with the real flows and texts. */
export function begin(options: Partial<RehearsalOptions> = {}): Rehearsal {
  const store = options.store ?? createMemoryStore();
  return rehearse(loaded, texts, { at: NOW, sender: senderFor(store), ...options, store });
}

/** Everything in one message, as in the first of the example conversations. */
export const ALL_AT_ONCE =
  '昨天14:03在星辰点卡微信付了68买原神月卡，付完一直转圈，订单里什么也没有。交易单号4200002345202611213456789012 商户单号XC20261121140312345';
