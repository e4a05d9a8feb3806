import { extname } from 'node:path';
import type { Json } from '../blocks/schema.ts';
import type { StoredFile } from './records.ts';
import type { Workspace } from './workspace.ts';

const TYPES: Readonly<Record<string, readonly [mimetype: string, pretty: string]>> = {
  csv: ['text/csv', 'CSV'],
  gif: ['image/gif', 'GIF'],
  heic: ['image/heic', 'HEIC'],
  jpg: ['image/jpeg', 'JPEG'],
  json: ['application/json', 'JSON'],
  md: ['text/markdown', 'Markdown'],
  m4a: ['audio/mp4', 'M4A'],
  mp4: ['video/mp4', 'MPEG 4 Video'],
  pdf: ['application/pdf', 'PDF'],
  png: ['image/png', 'PNG'],
  txt: ['text/plain', 'Plain Text'],
  webp: ['image/webp', 'WebP'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel Spreadsheet'],
  zip: ['application/zip', 'Zip'],
};

function extensionOf(name: string): string {
  const extension = extname(name).slice(1).toLowerCase();
  return extension === 'jpeg' ? 'jpg' : extension;
}

export function mimetypeOf(name: string): string {
  return TYPES[extensionOf(name)]?.[0] ?? 'application/octet-stream';
}

interface NewFile {
  readonly name: string;
  readonly user: string;
  readonly length: number;
  readonly title?: string;
  readonly mimetype?: string;
}

export function openTicket(
  workspace: Workspace,
  { name, user, length, title, mimetype }: NewFile,
): StoredFile {
  const file: StoredFile = {
    id: workspace.ids.next('F'),
    name,
    title: title ?? name,
    mimetype: mimetype ?? mimetypeOf(name),
    user,
    created: Math.floor(workspace.time.now() / 1000),
    length,
    ticket: workspace.ids.secret(),
    bytes: null,
    state: 'ticket',
    handedOver: false,
    shares: [],
  };
  workspace.files.set(file.id, file);
  return file;
}

function addressOf({ origin, team }: Workspace, file: StoredFile): string {
  return `${origin}/files-pri/${team.id}-${file.id}/${encodeURIComponent(file.name.toLowerCase())}`;
}

function sharesOf({ rooms }: Workspace, file: StoredFile): Json {
  const shares: Record<string, Record<string, Json[]>> = {};
  for (const { room, ts, threadTs } of file.shares) {
    const side = rooms.get(room)?.kind === 'public' ? 'public' : 'private';
    const share = { ts, channel_name: rooms.get(room)?.name, ...(threadTs ? { thread_ts: threadTs } : {}) };
    shares[side] = { ...shares[side], [room]: [...(shares[side]?.[room] ?? []), share] };
  }
  return shares;
}

/** As methods and events hand it out. What only the scan finds out is empty until then. */
export function shownFile(workspace: Workspace, file: StoredFile): Json {
  if (file.state === 'deleted') return { id: file.id, mode: 'tombstone' };
  const scanned = file.state === 'ready';
  const inRooms = (kind: string) => [
    ...new Set(
      file.shares.map(({ room }) => room).filter((room) => workspace.rooms.get(room)?.kind === kind),
    ),
  ];
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: scanned ? file.mimetype : '',
    filetype: scanned ? extensionOf(file.name) || 'binary' : '',
    pretty_type: scanned ? (TYPES[extensionOf(file.name)]?.[1] ?? 'Binary') : '',
    user: file.user,
    user_team: workspace.team.id,
    editable: false,
    size: file.bytes?.length ?? 0,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: inRooms('public').length > 0,
    public_url_shared: false,
    url_private: addressOf(workspace, file),
    url_private_download: addressOf(workspace, file).replace(/\/([^/]*)$/, '/download/$1'),
    permalink: `https://${workspace.team.domain}.slack.com/files/${file.user}/${file.id}`,
    file_access: 'visible',
    channels: inRooms('public'),
    groups: inRooms('private'),
    ims: inRooms('im'),
    shares: sharesOf(workspace, file),
  };
}

/** Whether the app may see it: its own, handed over, or shared where it is. */
export function isWithinReach({ app, rooms }: Workspace, file: StoredFile): boolean {
  const isGiven = file.user === app.user || file.handedOver;
  return isGiven || file.shares.some(({ room }) => rooms.get(room)?.members.has(app.user));
}

/** Whether `slack_file` may show it in an image block. */
export function isShowable(workspace: Workspace, file: StoredFile | undefined): boolean {
  return (
    file?.state === 'ready' &&
    ['image/png', 'image/jpeg', 'image/gif'].includes(file.mimetype) &&
    isWithinReach(workspace, file)
  );
}
