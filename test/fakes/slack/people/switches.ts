import type { FileFault } from '../../ground/downloads.ts';
import type { FaultRule, FaultSwitch } from '../../ground/faults.ts';
import type { Guard } from '../api/guard.ts';
import type { Events } from '../delivery/events.ts';
import type { Mail } from '../delivery/mail.ts';
import type { Farewell } from '../delivery/sockets.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Workspace } from '../workspace/workspace.ts';

interface Machinery {
  readonly faults: FaultSwitch;
  readonly fileFaults: FaultSwitch<FileFault>;
  readonly guard: Guard;
  readonly mail: Mail;
  readonly events: Events;
}

type Changeable = Pick<
  Settings,
  'scopes' | 'events' | 'commands' | 'shortcuts' | 'socketMode' | 'rates' | 'scanMs' | 'missedWithoutSocket'
>;

/** What a test sets and asks of the fake itself. */
export function switchVerbs(workspace: Workspace, { faults, fileFaults, guard, mail, events }: Machinery) {
  return {
    settings: (): Settings => workspace.settings,
    set(changes: Partial<Changeable>): void {
      Object.assign(workspace.settings, changes);
    },
    app: () => ({ ...workspace.app, team: workspace.team.id }),
    /** Saves the app's request URL, after asking it for the challenge; what Slack minds is thrown. */
    async connect(url: string): Promise<void> {
      await mail.http.verify(url);
      workspace.settings.requestUrl = url;
    },
    disconnect(): void {
      workspace.settings.requestUrl = null;
    },
    fail: (rule: FaultRule): number => faults.arm(rule),
    heal: (rule?: number): void => faults.disarm(rule),
    /** What is wrong with downloads; their `place` is a file's id. */
    failFiles: (rule: FaultRule<FileFault>): number => fileFaults.arm(rule),
    healFiles: (rule?: number): void => fileFaults.disarm(rule),
    requests: () => guard.requests,
    now: (): number => workspace.time.now(),
    advance: (seconds: number): void => workspace.time.advance(seconds * 1000),
    runTime: (scale: number): void => workspace.time.run(scale),
    /** Each thing is delivered so often, until set back. */
    deliverTimes(copies: number): void {
      mail.copies = copies;
    },
    holdEvents: (): void => events.hold(),
    releaseEvents: (order: 'same' | 'reversed' = 'same'): void => events.release(order),
    /** Every event and how its delivery stands. */
    told: () => events.told,
    /** What went over the wire to the app. */
    sent: () => mail.sent,
    sockets: (): number => mail.sockets.count,
    dismissSockets: (reason: Farewell): void => mail.sockets.dismiss(reason),
    cutSockets: (): void => mail.sockets.cut(),
    /** While it refuses, connections are opened at `apps.connections.open` and nowhere else. */
    refuseSockets(refusing: boolean): void {
      mail.sockets.refusing = refusing;
    },
  };
}
