export interface DownloadManner {
  /** In bytes; what is larger is not taken. */
  readonly largest: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole download, however slowly it trickles. */
const PATIENCE = 20_000;

/**
 * The whole body, or `null` for whatever is not it: an error, a web page, a redirection, too much. An address may hold
 * a token: no error carries it out of here.
 */
export async function download(
  address: string,
  { largest, headers = {} }: DownloadManner,
): Promise<Uint8Array | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(address, { signal, headers, redirect: 'error' });
    const announced = Number(answer.headers.get('content-length') ?? 0);
    if (!answer.ok || !answer.body || announced > largest || isPage(answer)) {
      await answer.body?.cancel();
      return null;
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.body) {
      size += chunk.length;
      if (size > largest) return null;
      chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks));
  } catch {
    return null;
  }
}

/** What signs somebody in instead of handing a file out. */
function isPage(answer: Response): boolean {
  return answer.headers.get('content-type')?.startsWith('text/html') ?? false;
}
