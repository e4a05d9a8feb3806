import { type Answer, bytes, type Reply } from '../../ground/answer.ts';
import { download, type FileFault } from '../../ground/downloads.ts';
import type { FaultSwitch } from '../../ground/faults.ts';
import { parametersOf } from '../../ground/parameters.ts';
import type { Request } from '../../ground/server.ts';
import { isWithinReach } from '../workspace/files.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Done, Guard } from './guard.ts';
import { tokenOf } from './tokens.ts';

function plain(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}

const MISSING = plain(404, 'not found');

/** What Slack shows a browser that is not signed in: a page, and 200. */
const SIGN_IN = bytes(
  'text/html; charset=utf-8',
  '<!DOCTYPE html><html><head><title>Slack</title></head><body><h1>Sign in to your workspace</h1></body></html>',
);

/** The middle one of the three steps of an upload. The bytes come raw or as the one file of a form. */
export function takeUpload(
  workspace: Workspace,
  guard: Guard,
  ticket: string,
  request: Request,
): Promise<Reply> {
  return guard.pass('upload', request, async (body) => {
    const isForm = /^multipart\//.test(request.headers['content-type'] ?? '');
    const sent = isForm ? Object.values((await parametersOf(request, body))?.files ?? {})[0]?.bytes : body;
    const accept = (): Done => {
      const file = [...workspace.files.values()].find((one) => one.ticket === ticket);
      const refused = (reply: Answer, error: string): Done => ({ accepted: false, reply, error });
      if (file?.state !== 'ticket' && file?.state !== 'uploaded') return refused(MISSING, 'no such ticket');
      if (sent?.length !== file.length) return refused(plain(400, 'length mismatch'), 'wrong length');
      file.bytes = sent;
      file.state = 'uploaded';
      return { accepted: true, reply: plain(200, `OK - ${sent.length}`), error: null };
    };
    return { place: null, args: { ticket, length: sent?.length ?? 0 }, accept };
  });
}

/** Only the bearer of a token that may read files gets the bytes; anybody else the sign-in page. */
export function handOut(
  workspace: Workspace,
  guard: Guard,
  faults: FaultSwitch<FileFault>,
  id: string,
  request: Request,
): Promise<Reply> {
  return guard.pass('download', request, async () => {
    const accept = (): Done => {
      const { settings, lostToken } = workspace;
      const token = tokenOf(request.headers.authorization, {});
      const file = workspace.files.get(id);
      const allowed = token === settings.botToken && !lostToken && settings.scopes.includes('files:read');
      if (!allowed) return { accepted: false, reply: SIGN_IN, error: 'not signed in' };
      if (!file?.bytes || file.state === 'deleted' || !isWithinReach(workspace, file))
        return { accepted: false, reply: MISSING, error: 'no such file' };
      const whole = { type: file.mimetype, whole: file.bytes, missing: MISSING };
      const reply = download(whole, faults.strike('file', id), workspace.time);
      return { accepted: true, reply, error: null };
    };
    return { place: null, args: { file: id }, accept };
  });
}
