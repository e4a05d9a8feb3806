/** Answers without doing anything: what the fake and the driver can carry at most. */
import { connect, createServer } from 'node:net';
import { httpMessages } from '../telegram/http-stream.ts';
import { GIVEN, ready } from './ground.ts';

const api = new URL(GIVEN.apiRoot);
const LINES = 16;
const lines = Array.from({ length: LINES }, () => {
  const socket = connect({ port: Number(api.port), host: api.hostname, noDelay: true });
  socket.resume();
  return socket;
});
let turn = 0;

createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => socket.destroy());
  socket.on(
    'data',
    httpMessages(({ body }) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
      const chat = /"chat":\{"id":(\d+)/.exec(body.toString('latin1'))?.[1];
      const reply = `{"chat_id":${chat},"text":"好"}`;
      turn += 1;
      lines[turn % LINES]?.write(
        `POST /bot${GIVEN.token}/sendMessage HTTP/1.1\r\nHost: ${api.host}\r\nContent-Length: ${Buffer.byteLength(reply)}\r\n\r\n${reply}`,
      );
    }),
  );
}).listen(GIVEN.port, '127.0.0.1', ready);
