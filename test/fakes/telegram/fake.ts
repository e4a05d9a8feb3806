import { join } from 'node:path';
import { bytes } from '../ground/answer.ts';
import { answerControl } from '../ground/controls.ts';
import { pageFile, sharedPageFile } from '../ground/page-files.ts';
import { type Route, route } from '../ground/routes.ts';
import { type Listening, listen } from '../ground/server.ts';
import { FakeTime } from '../ground/time.ts';
import { Calls } from './calls.ts';
import { FileDoor } from './file-door.ts';
import { telegramVerbs } from './verbs.ts';
import { World } from './world.ts';

/** The Bot API takes 50 MB files; around them stands a little multipart. */
const BODY_LIMIT = 50 * 2 ** 20 + 2 ** 16;
const page = join(import.meta.dirname, 'page');

/** Everything that one beginning to the next knows. */
function openStage(beginAgain: () => void) {
  const time = new FakeTime();
  const world = new World(time);
  const calls = new Calls(world);
  const door = new FileDoor(world);
  return {
    world,
    calls,
    door,
    verbs: telegramVerbs(world, calls, door, beginAgain),
    close() {
      calls.close();
      time.stop();
    },
  };
}

/** The Telegram Bot API with its customers, on a real port. */
export async function openTelegramFake(port: number): Promise<Listening> {
  const beginAgain = () => {
    stage.close();
    stage = openStage(beginAgain);
  };
  let stage = openStage(beginAgain);
  const routes: readonly Route[] = [
    [
      'GET POST',
      /^\/bot([^/]+)\/(\w+)$/,
      (request, [token = '', method = '']) => stage.calls.answer(request, token, method),
    ],
    [
      'GET',
      /^\/file\/bot([^/]+)\/(.+)$/,
      (_request, [token = '', path = '']) => stage.door.answer(token, path),
    ],
    ['POST', /^\/control\/(\w+)$/, (request, [verb = '']) => answerControl(stage.verbs, verb, request)],
    ['GET', /^\/shown\/([\w-]+)$/, (_request, [id = '']) => show(stage.world, id)],
    ['GET', /^\/ground\/page\/([\w.-]+)$/, (_request, [name = '']) => sharedPageFile(name)],
    ['GET', /^\/([\w.-]*)$/, (_request, [name = '']) => pageFile(page, name)],
  ];
  const listening = await listen(port, BODY_LIMIT, route(routes));
  return {
    ...listening,
    async close() {
      stage.close();
      await listening.close();
    },
  };
}

/** A file as the customer's app shows it. */
function show(world: World, id: string) {
  const file = world.files.find(id);
  if (!file?.bytes) return { ...bytes('text/plain', ''), status: 404 };
  const type = /^image\/(jpeg|png|webp|gif)$/.test(file.type) ? file.type : 'application/octet-stream';
  return bytes(type, file.bytes);
}
