import type { World } from './world.ts';

/** A browser without a page: keeps its cookie and says where its requests come from. */
export class Visitor {
  readonly #world: World;
  cookie = '';
  /** The last `Set-Cookie`, whole. */
  setCookie = '';

  constructor(world: World) {
    this.#world = world;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('Cookie', this.cookie);
    if (!headers.has('Origin')) headers.set('Origin', this.#world.url);
    const response = await fetch(this.#world.url + path, { ...init, headers, redirect: 'manual' });
    this.setCookie = response.headers.get('set-cookie') ?? this.setCookie;
    const given = response.headers.get('set-cookie')?.split(';')[0];
    if (given) this.cookie = given;
    return response;
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return await this.fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  async upload(
    files: readonly { name: string; bytes: Uint8Array<ArrayBuffer> }[],
    caption = '',
  ): Promise<Response> {
    const form = new FormData();
    form.set('id', crypto.randomUUID());
    form.set('caption', caption);
    for (const { name, bytes } of files) form.append('files', new File([bytes], name));
    return await this.fetch('/chat/files', { method: 'POST', body: form });
  }

  /** Starts a conversation and answers with its lane. */
  async begin(): Promise<string> {
    await this.post('/chat/session', { locale: 'zh-CN' });
    return this.#world.events.at(-1)?.lane ?? '';
  }
}
