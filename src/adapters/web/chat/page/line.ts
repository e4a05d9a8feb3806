interface Hearing {
  readonly changed: () => void;
  readonly connected: (connected: boolean) => void;
}

const AGAIN_MS = 3000;

/** Listens for "something changed", and goes on listening whatever becomes of the server or the network. */
export function openLine(path: string, hearing: Hearing): void {
  const source = new EventSource(path);
  source.addEventListener('open', () => hearing.connected(true));
  source.addEventListener('changed', () => hearing.changed());
  source.addEventListener('error', () => {
    // The browser tries again by itself unless the server answered with an error; then we do.
    if (source.readyState !== EventSource.CLOSED) return;
    hearing.connected(false);
    source.close();
    setTimeout(() => {
      hearing.changed();
      openLine(path, hearing);
    }, AGAIN_MS);
  });
}
