import type { App } from '@slack/bolt';
import { HOME_ACTIONS } from '../blocks/home.ts';
import { modal, paragraph, wordsField } from '../blocks/modals.ts';
import { interactionSchema } from '../receive/interaction.ts';
import { enter } from './acting.ts';
import { openDesk } from './buttons.ts';
import type { DeskParts } from './parts.ts';
import { openModal } from './whisper.ts';

/** The buttons of the Home that are no card's. */
export function listenToHome(app: App, parts: DeskParts): void {
  app.action(HOME_ACTIONS.desk, async ({ ack, body }) => {
    const acting = await enter(interactionSchema.parse(body), parts);
    if (acting) await openDesk(acting, parts);
    await ack();
  });
  app.action(HOME_ACTIONS.link, async ({ ack, body }) => {
    const acting = await enter(interactionSchema.parse(body), parts);
    if (acting) {
      const { voice, spot } = acting;
      const blocks = [
        paragraph(voice.say('link-how')),
        wordsField({ label: voice.say('field-code'), oneLine: true, longest: 40 }),
      ];
      await openModal(parts.calls, spot, modal('link', { reference: '' }, blocks, voice));
    }
    await ack();
  });
}
