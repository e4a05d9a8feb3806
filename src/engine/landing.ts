import { channelOf, type InboundEvent, type ReceivedFile, type RefusedFile } from './inbound.ts';
import type { FileIntake } from './ports/file-intake.ts';
import { type Quota, type QuotaParts, quotaOf } from './quota.ts';

/**
 * Fetches the files of these events of a lane that are still with their channel, so that a turn only sees bytes that are
 * safe. What the conversation has no place for is refused, as on the web page.
 */
export async function landAll(
  lane: string,
  events: readonly InboundEvent[],
  { intake, ...parts }: QuotaParts & { readonly intake: FileIntake },
): Promise<readonly InboundEvent[]> {
  if (!events.some(({ content }) => content.kind === 'remote_files')) return events;
  const quota = await quotaOf(lane, parts);
  return Promise.all(events.map((event) => land(event, lane, quota, intake)));
}

async function land(
  event: InboundEvent,
  lane: string,
  quota: Quota,
  intake: FileIntake,
): Promise<InboundEvent> {
  const { content } = event;
  if (content.kind !== 'remote_files') return event;
  const channel = channelOf(event.from ?? event.lane);
  const files: ReceivedFile[] = [];
  const refused: RefusedFile[] = [...(content.refused ?? [])];
  for (const file of content.files) {
    const landed = await intake.fetch(channel, file, { lane, quota });
    if (landed.kind === 'taken') files.push(landed.file);
    else refused.push({ name: file.name, what: landed.why });
  }
  return { ...event, content: { ...content, kind: 'files', files, refused } };
}
