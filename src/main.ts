import { createServer } from 'node:http';

/** Starts the service. Only the frame stands yet: the pages answer, the conversation does not. */
export async function serve(): Promise<void> {
  const server = createServer((_request, response) => response.end('Zhaodan'));
  await new Promise<void>((resolve) => server.listen(3000, '127.0.0.1', resolve));
  process.stdout.write('Chat page: http://127.0.0.1:3000/chat\nDesk page: http://127.0.0.1:3000/desk\n');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.close());
}
