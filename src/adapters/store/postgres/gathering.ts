import type { ClientBase } from 'pg';

/** The driver writes each message by itself; a breath of them as one write spares both sides most of the way. */
interface Corked {
  readonly connection?: { readonly stream?: { cork?(): void; uncork?(): void } };
}

const gathering = new WeakSet<ClientBase>();

/** What is sent to this client from now on travels together, once nobody has anything to add to it. */
export function gather(client: ClientBase): void {
  const stream = (client as Corked).connection?.stream;
  if (!stream?.cork || gathering.has(client)) return;
  gathering.add(client);
  stream.cork();
  // After all promises that are settled by now.
  process.nextTick(() => {
    gathering.delete(client);
    stream.uncork?.();
  });
}
