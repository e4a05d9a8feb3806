import type { Workspace } from '../workspace/workspace.ts';
import { HttpWay } from './http.ts';
import type { Parcel, Receipt, Retry, Sent } from './parcel.ts';
import { SocketWay } from './sockets.ts';

/** Brings parcels to the app the way it has chosen, and keeps what went over the wire. */
export class Mail {
  readonly sent: Sent[] = [];
  readonly http: HttpWay;
  readonly sockets: SocketWay;
  /** How often each thing is delivered; above one: as the real one does now and then. */
  copies = 1;
  #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    const keep = (sent: Sent) => this.sent.push(sent);
    this.http = new HttpWay(workspace, keep);
    this.sockets = new SocketWay(workspace, keep);
  }

  async deliver(parcel: Parcel, retry: Retry | null = null): Promise<Receipt> {
    if (this.#workspace.settings.socketMode) return await this.sockets.deliver(parcel, retry, this.copies);
    const all = Array.from({ length: this.copies }, () => this.http.deliver(parcel, retry));
    const [first] = await Promise.all(all);
    return first as Receipt;
  }
}
