import type { Context } from 'hono';
import { ZhaodanError } from '../../../engine/errors.ts';
import { laneOf } from '../../../engine/inbound.ts';
import type { WebParts } from '../parts.ts';
import { cookieToken, giveCookie, hashToken, newToken } from '../tokens.ts';

const COOKIE = 'zhaodan_chat';
const DAYS = 180;

/** Which conversation a browser belongs to: a token in a cookie, its hash in the store. */
export class ChatSessions {
  readonly #parts: WebParts;

  constructor(parts: WebParts) {
    this.#parts = parts;
  }

  async find(c: Context): Promise<string | null> {
    const token = cookieToken(c, COOKIE);
    if (token === null) return null;
    const { passes, clock } = this.#parts;
    return (await passes.find('customer_cookie', hashToken(token), clock.now()))?.subject ?? null;
  }

  /** The conversation of this request. Throws `not_signed_in`: the page then asks for a session. */
  async require(c: Context): Promise<string> {
    const lane = await this.find(c);
    if (lane === null) throw new ZhaodanError('not_signed_in', 'no conversation belongs to this cookie');
    return lane;
  }

  /** A new conversation for this browser. Its address says nothing about its token. */
  async begin(c: Context): Promise<string> {
    const address = Buffer.from(this.#parts.randomness.bytes(16)).toString('base64url');
    const lane = laneOf('web', address);
    await this.enter(c, lane);
    return lane;
  }

  /** Gives this browser a cookie of the conversation and makes the one it had worthless. */
  async enter(c: Context, lane: string): Promise<void> {
    const { passes, clock, randomness, settings } = this.#parts;
    const old = cookieToken(c, COOKIE);
    const token = newToken(randomness);
    const maxAgeSeconds = DAYS * 24 * 60 * 60;
    const expiresAt = clock.now() + maxAgeSeconds * 1000;
    await passes.issue({ kind: 'customer_cookie', hash: hashToken(token), subject: lane, expiresAt });
    if (old !== null) await passes.take('customer_cookie', hashToken(old), clock.now());
    giveCookie(c, COOKIE, token, {
      secure: settings.publicUrl?.startsWith('https:') ?? false,
      embedded: c.req.query('embed') !== undefined,
      maxAgeSeconds,
    });
  }
}
