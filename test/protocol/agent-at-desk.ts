import { randomUUID } from 'node:crypto';
import type { CaseView } from '../../src/engine/desk/worded/view-model.ts';
import type { RunningService } from '../faults/service.ts';

/** An agent at the desk page, by what the page asks the service. */
export class AgentAtDesk {
  private readonly url: string;
  readonly cookie: string;

  private constructor(url: string, cookie: string) {
    this.url = url;
    this.cookie = cookie;
  }

  static async enter({ url, deskUrl }: RunningService): Promise<AgentAtDesk> {
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

  /** Runs a command; the answer's kind and, where it was refused, why. */
  async run(reference: string, command: object): Promise<{ kind: string; error?: string }> {
    const body = JSON.stringify({ key: randomUUID(), ...command });
    return this.ask(`/desk/cases/${reference}/commands`, body) as Promise<{ kind: string; error?: string }>;
  }

  async queue(list = 'unclaimed'): Promise<unknown> {
    return this.ask(`/desk/queue?list=${list}`);
  }

  private async ask(path: string, body?: string): Promise<unknown> {
    const { url, cookie } = this;
    const answer = await fetch(url + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { origin: url, cookie, 'content-type': 'application/json' },
      ...(body !== undefined && { body }),
    });
    return answer.json();
  }
}
