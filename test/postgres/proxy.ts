import { connect, createServer, type Socket } from 'node:net';

/** What becomes of bytes on their way. `cut`: the connection ends instead. `cutAfter`: they arrive, and nothing comes back. */
export type Way = 'pass' | 'cut' | 'cutAfter';

/** Stands between a process and the database, and decides about everything that is said to it. */
export interface Between {
  /** The database's address through here. */
  readonly url: string;
  /** Judges what goes to the database; everything passes until somebody says otherwise. */
  judge: (sent: Buffer) => Way;
  close(): Promise<void>;
}

export async function openProxy(database: string): Promise<Between> {
  const target = new URL(database);
  const open = new Set<Socket>();
  const server = createServer((here) => {
    const there = connect(Number(target.port), target.hostname);
    for (const socket of [here, there]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => open.delete(socket));
    }
    const end = () => {
      here.destroy();
      there.end();
    };
    let deaf = false;
    here.on('data', (sent) => {
      const way = deaf ? 'pass' : proxy.judge(sent);
      if (way === 'cut') return end();
      if (way === 'cutAfter') deaf = true;
      there.write(sent);
    });
    there.on('data', (answer) => {
      // The database has answered, so that it has done what it was told.
      if (deaf) end();
      else here.write(answer);
    });
    here.on('close', () => there.end());
    there.on('close', () => here.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const url = new URL(database);
  url.port = String(typeof address === 'object' ? address?.port : 0);
  const proxy: Between = {
    url: url.href,
    judge: () => 'pass',
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
  return proxy;
}
