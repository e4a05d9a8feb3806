import type { ResponseUrl } from './records.ts';
import type { Workspace } from './workspace.ts';

type Place = Pick<ResponseUrl, 'room' | 'user' | 'ts' | 'ephemeral'>;

/** An address good for five answers within half an hour. */
export function newResponseUrl(workspace: Workspace, place: Place): string {
  const key = workspace.ids.secret();
  workspace.responseUrls.set(key, { ...place, at: workspace.time.now(), uses: 0 });
  return `${workspace.origin}/response/${workspace.team.id}/${key}`;
}

const LIFE_MS = 30 * 60 * 1000;
const USES = 5;

export function takeResponseUrl(workspace: Workspace, key: string): ResponseUrl | 'expired_url' | 'used_url' {
  const place = workspace.responseUrls.get(key);
  if (!place || workspace.time.now() - place.at > LIFE_MS) return 'expired_url';
  if (place.uses >= USES) return 'used_url';
  place.uses += 1;
  return place;
}
