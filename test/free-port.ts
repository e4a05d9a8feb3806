import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that systems give to whoever asks for any: nobody gets it between our look and the program's start. */
const [FIRST, LAST] = [15_000, 30_000];

/** A port nobody listens at, for a program that has to know its address before it starts. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    const server = createServer();
    const tried = once(server, 'listening').then(
      () => true,
      () => false,
    );
    server.listen(port, '127.0.0.1');
    if (!(await tried)) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}
