import { join } from 'node:path';
import { answerControl } from '../ground/controls.ts';
import type { FileFault } from '../ground/downloads.ts';
import { FaultSwitch } from '../ground/faults.ts';
import { pageFile, sharedPageFile } from '../ground/page-files.ts';
import { type Route, route } from '../ground/routes.ts';
import { type Listening, listen } from '../ground/server.ts';
import { ApiDoor } from './api/door.ts';
import { handOut, takeUpload } from './api/file-doors.ts';
import { Guard } from './api/guard.ts';
import { takeResponse } from './api/response-door.ts';
import { Events } from './delivery/events.ts';
import { Mail } from './delivery/mail.ts';
import { actVerbs } from './people/acts.ts';
import { modalVerbs } from './people/modals.ts';
import { readingVerbs } from './people/reading.ts';
import { roomVerbs } from './people/rooms.ts';
import { switchVerbs } from './people/switches.ts';
import { talkVerbs } from './people/talk.ts';
import { createWorkspace } from './workspace/workspace.ts';

const LARGEST_BODY = 64 * 1024 * 1024;
const page = join(import.meta.dirname, 'page');

function createParts(origin: string) {
  const workspace = createWorkspace();
  const faults = new FaultSwitch();
  const fileFaults = new FaultSwitch<FileFault>();
  const guard = new Guard(workspace, faults);
  const mail = new Mail(workspace);
  const events = new Events(workspace, mail);
  workspace.origin = origin;
  workspace.tell = (event, room) => events.tell(event, room);
  const verbs = {
    ...switchVerbs(workspace, { faults, fileFaults, guard, mail, events }),
    ...roomVerbs(workspace),
    ...talkVerbs(workspace),
    ...actVerbs(workspace, mail),
    ...modalVerbs(workspace, mail),
    ...readingVerbs(workspace),
  };
  const close = () => {
    workspace.time.stop();
    mail.sockets.close();
  };
  return { workspace, api: new ApiDoor(workspace, guard), guard, fileFaults, mail, verbs, close };
}

type Anew = {
  /** The workspace of the first day again, with nothing in it. */
  readonly beginAgain: () => void;
};

export type SlackVerbs = ReturnType<typeof createParts>['verbs'] & Anew;

/** A whole Slack workspace behind one port; its address is that of the Web API. */
export async function openSlackFake(port: number): Promise<Listening> {
  let parts = createParts('');
  const anew: Anew = {
    beginAgain: () => {
      parts.close();
      parts = createParts(parts.workspace.origin);
    },
  };
  const routes: Route[] = [
    ['GET POST', /^\/api\/([\w.]+)$/, (request, [method = '']) => parts.api.answer(method, request)],
    [
      'POST',
      /^\/upload\/v1\/(\w+)$/,
      (request, [key = '']) => takeUpload(parts.workspace, parts.guard, key, request),
    ],
    [
      'GET',
      /^\/files-pri\/T\w+-(F\w+)\//,
      (request, [id = '']) => handOut(parts.workspace, parts.guard, parts.fileFaults, id, request),
    ],
    [
      'POST',
      /^\/response\/T\w+\/(\w+)$/,
      (request, [key = '']) => takeResponse(parts.workspace, parts.guard, key, request),
    ],
    [
      'POST',
      /^\/control\/(\w+)$/,
      (request, [verb = '']) => answerControl({ ...parts.verbs, ...anew }, verb, request),
    ],
    ['GET', /^\/ground\/page\/([\w.-]+)$/, (_request, [name = '']) => sharedPageFile(name)],
    ['GET', /^\/([\w.-]*)$/, (_request, [name = '']) => pageFile(page, name)],
  ];
  const listening = await listen(port, LARGEST_BODY, route(routes));
  parts.workspace.origin = listening.url;
  listening.server.on('upgrade', (request, socket, head) => parts.mail.sockets.enter(request, socket, head));
  return {
    ...listening,
    url: `${listening.url}/api/`,
    async close() {
      parts.close();
      await listening.close();
    },
  };
}
