import { WebAPIPlatformError } from '@slack/web-api';
import { onTestFinished, vi } from 'vitest';
import { Calls } from '../../../../src/adapters/slack/calls.ts';

interface Message {
  readonly channel: string;
  readonly thread: string | undefined;
  readonly mark: string;
  text: string;
  blocks: readonly { readonly type: string }[];
}

/** What Slack holds of ours, in memory: posts and files. */
export class Workspace {
  readonly posts = new Map<string, Message>();
  /** Each file that is there, and whether Slack shows it. */
  readonly files = new Map<string, boolean>();
  /** The modal somebody has before them, as JSON. */
  modal = '';
  /** Channels that take nothing from us. */
  readonly shut = new Set<string>();
  /** Channels that another company reads. */
  readonly shared = new Set<string>();
  /** Whether a file is shown as soon as it is there. */
  scans = true;
  readonly calls: Calls;
  private count = 0;

  constructor() {
    const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('ok'));
    onTestFinished(() => fetch.mockRestore());
    this.calls = new Calls(this.web() as never, () => undefined);
  }

  /** The `ts` of what stands in a channel, in order. */
  standing(channel: string): readonly string[] {
    return [...this.posts].filter(([, post]) => post.channel === channel).map(([ts]) => ts);
  }

  /** The files that posts show. */
  shown(): readonly string[] {
    const blocks = [...this.posts.values()].flatMap((post) => post.blocks);
    return blocks.flatMap((block) =>
      'slack_file' in block ? [(block.slack_file as { id: string }).id] : [],
    );
  }

  private web() {
    const next = () => {
      this.count += 1;
      return this.count;
    };
    return {
      slackApiUrl: 'https://slack.com/api/',
      auth: { test: async () => ({ user_id: 'U0', team_id: 'T1', url: 'https://x.slack.com/' }) },
      chat: {
        postMessage: async ({ channel, thread_ts: thread, text, blocks, metadata }: Posting) => {
          this.open(channel);
          const ts = `${next()}.0`;
          const mark = metadata.event_payload.outbox_id;
          this.posts.set(ts, { channel, thread, mark, text, blocks });
          return { ts };
        },
        update: async ({ channel, ts, text, blocks }: Posting & { ts: string }) => {
          this.open(channel);
          Object.assign(this.find(channel, ts), { text, blocks });
          return {};
        },
        delete: async ({ channel, ts }: { channel: string; ts: string }) => {
          this.open(channel);
          this.find(channel, ts);
          this.posts.delete(ts);
          return {};
        },
      },
      conversations: {
        history: async ({ channel }: { channel: string }) => this.messages(channel),
        replies: async ({ channel, ts }: { channel: string; ts: string }) => this.messages(channel, ts),
      },
      views: {
        open: async ({ view }: { view: object }) => {
          this.modal = JSON.stringify(view);
          return { view: { id: 'V1' } };
        },
        update: async ({ view }: { view: object }) => {
          this.modal = JSON.stringify(view);
          return {};
        },
      },
      files: {
        getUploadURLExternal: async () => ({
          upload_url: 'https://files.slack.com/upload',
          file_id: `F${next()}`,
        }),
        completeUploadExternal: async ({ files: [{ id }] }: { files: [{ id: string }] }) => {
          if (this.files.has(id)) refuse('file_not_found');
          this.files.set(id, this.scans);
          return {};
        },
        info: async ({ file }: { file: string }) => {
          const isShown = this.files.get(file);
          if (isShown === undefined) refuse('file_not_found');
          return { file: { mimetype: isShown ? 'image/jpeg' : '' } };
        },
        delete: async ({ file }: { file: string }) => {
          if (!this.files.delete(file)) refuse('file_not_found');
          return {};
        },
      },
    };
  }

  private messages(channel: string, thread?: string) {
    const messages = this.standing(channel).flatMap((ts) => {
      const post = this.find(channel, ts);
      const metadata = { event_type: 'zhaodan_post', event_payload: { outbox_id: post.mark } };
      return post.thread === thread ? [{ ts, user: 'U0', metadata }] : [];
    });
    return { messages };
  }

  private open(channel: string): void {
    if (this.shut.has(channel)) refuse('is_archived');
  }

  private find(channel: string, ts: string): Message {
    const post = this.posts.get(ts);
    return post?.channel === channel ? post : refuse('message_not_found');
  }
}

interface Posting {
  readonly channel: string;
  readonly thread_ts?: string;
  readonly text: string;
  readonly blocks: Message['blocks'];
  readonly metadata: { readonly event_payload: { readonly outbox_id: string } };
}

function refuse(error: string): never {
  throw new WebAPIPlatformError({ ok: false, error } as never);
}
