import { channelOf, type InboundEvent, type ReceivedFile, type RefusedFile } from './inbound.ts';
import type { FileIntake } from './ports/file-intake.ts';

/** Fetches the files of an event that are still with its channel, so that a turn only sees bytes that are safe. */
export async function land(event: InboundEvent, intake: FileIntake): Promise<InboundEvent> {
  const { content } = event;
  if (content.kind !== 'remote_files') return event;
  const channel = channelOf(event.from ?? event.lane);
  const files: ReceivedFile[] = [];
  const refused: RefusedFile[] = [...(content.refused ?? [])];
  for (const file of content.files) {
    const landed = await intake.fetch(channel, file);
    if (landed.kind === 'taken') files.push(landed.file);
    else refused.push({ name: file.name, what: landed.why });
  }
  return { ...event, content: { ...content, kind: 'files', files, refused } };
}
