import { channelOf, type InboundContent, type InboundEvent } from './inbound.ts';
import type { FileIntake, Intake } from './ports/file-intake.ts';

/** Fetches the files of an event that are still with its channel, so that a turn only sees bytes that are safe. */
export async function land(event: InboundEvent, intake: FileIntake): Promise<InboundEvent> {
  const { content } = event;
  if (content.kind !== 'remote_files') return event;
  const channel = channelOf(event.from ?? event.lane);
  const landed: Intake[] = [];
  for (const file of content.files) landed.push(await intake.fetch(channel, file));
  return { ...event, content: contentOf(content, landed) };
}

/** What could be taken is; only where nothing could the customer hears why. */
function contentOf(
  { caption, forwarded, album }: Extract<InboundContent, { kind: 'remote_files' }>,
  landed: readonly Intake[],
): InboundContent {
  const files = landed.flatMap((each) => (each.kind === 'taken' ? [each.file] : []));
  const refused = landed.find((each) => each.kind === 'refused');
  if (files.length === 0 && refused) return { kind: 'unsupported', what: refused.why };
  const extras = {
    ...(forwarded === undefined ? {} : { forwarded }),
    ...(album === undefined ? {} : { album }),
  };
  return { kind: 'files', files, caption, ...extras };
}
