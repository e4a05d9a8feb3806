import { randomUUID } from 'node:crypto';
import type { CaseView } from '../../src/engine/desk/worded/view-model.ts';
import type { RunningService } from '../faults/service.ts';

interface Answered {
  readonly kind: string;
  readonly error?: string;
  readonly message?: string;
}

/** An agent at the desk page, by what the page asks the service. */
export class AgentAtDesk {
  private readonly url: string;
  readonly cookie: string;

  /** Somebody who has signed in, by their cookie. */
  constructor(url: string, cookie: string) {
    this.url = url;
    this.cookie = cookie;
  }

  static async enter({ url, deskUrl }: Pick<RunningService, 'url' | 'deskUrl'>): Promise<AgentAtDesk> {
    const answer = await fetch(`${url}/desk/enter`, {
      method: 'POST',
      headers: { origin: url, 'content-type': 'application/json' },
      body: JSON.stringify({ link: new URL(deskUrl).searchParams.get('link') }),
    });
    if (!answer.ok) throw new Error(`the desk did not open: ${answer.status}`);
    return new AgentAtDesk(url, answer.headers.getSetCookie().join('; ').split(';', 1)[0] ?? '');
  }

  async caseOf(reference: string): Promise<CaseView> {
    return (await this.ask(`/desk/cases/${reference}`)) as CaseView;
  }

  /** Runs a command; the answer's kind and, where it was refused, why, as a code and in words. */
  async run(reference: string, command: object): Promise<Answered> {
    const body = JSON.stringify({ key: randomUUID(), ...command });
    return this.ask(`/desk/cases/${reference}/commands`, body) as Promise<Answered>;
  }

  /** Somebody new at the desk, by the link this one makes. */
  async invite(name: string): Promise<AgentAtDesk> {
    const { link } = (await this.ask('/desk/agents', JSON.stringify({ name, role: 'agent' }))) as {
      link: string;
    };
    return AgentAtDesk.enter({ url: this.url, deskUrl: new URL(link, this.url).href });
  }

  async queue(list = 'unclaimed'): Promise<unknown> {
    return this.ask(`/desk/queue?list=${list}`);
  }

  private async ask(path: string, body?: string): Promise<unknown> {
    const { url, cookie } = this;
    const look = () =>
      fetch(url + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { origin: url, cookie, 'content-type': 'application/json' },
        ...(body !== undefined && { body }),
      });
    // A line that broke is tried again, as the page does: the key makes it the same act.
    const answer = await look().catch(look);
    return answer.json();
  }
}
