import { describe, expect, it } from 'vitest';
import type { Tools } from '../../../src/engine/tools.ts';
import { CUSTOMERS_ACTS } from '../../../src/engine/turn/acts.ts';
import { settleIn } from '../../../src/engine/turn/advance.ts';
import { newConversation } from '../../../src/engine/turn/beginning.ts';
import type { Foreknowledge } from '../../../src/engine/turn/foreknowledge.ts';
import { openWork } from '../../../src/engine/turn/work.ts';
import { loaded, NOW, texts } from '../rehearsal.ts';

const tools: Tools = { ...loaded, texts, orderBook: false, chatPage: null, telegram: false };

describe('what a flow does on the word of the customer', () => {
  it.each(CUSTOMERS_ACTS)('is refused where a clock or the desk moved it: %s', (act) => {
    const conversation = newConversation('web:a', 'zh-CN', NOW);
    for (const by of ['program', 'agent'] as const) {
      const work = openWork(NOW, 'web:a', { value: conversation, version: 0 }, null);
      const step = { state: 'handed_over.talking', acts: [act] };
      expect(() => settleIn(work, step, tools, {} as Foreknowledge, by)).toThrow(
        `${act} takes more than the word of the ${by}`,
      );
      expect(work.conversation).toBe(conversation);
      expect(work.case).toBeNull();
    }
  });
});
