import type { Instant } from '../../../domain/instant.ts';
import type { DeskRefusal } from '../../../engine/desk/command.ts';
import type { DeskRight } from '../../../engine/desk/permissions.ts';
import type { CaseView } from '../../../engine/desk/worded/view-model.ts';
import type { Agent, Role } from '../../../engine/ports/pass-store.ts';
import type { PromiseFound } from '../../../understanding/promises/promises.ts';

/** Who looks at the page and what they may do. */
export interface Me {
  readonly agent: Pick<Agent, 'id' | 'name' | 'role'>;
  readonly permissions: readonly DeskRight[];
  /** Roles this agent may invite. */
  readonly invitable: readonly Role[];
  readonly demo: boolean;
  readonly canExport: boolean;
  /** The shop's orders and payments are there to be compared. */
  readonly canReconcile: boolean;
  /** Agents also work in Slack, and can say there who they are here. */
  readonly canLinkSlack: boolean;
  readonly now: Instant;
  readonly shop: string | null;
}

/** Answer to a command. With `refused`, `message` says in words how things stand and `case` shows it. */
export type AnswerView =
  | {
      readonly kind: 'done';
      readonly case: CaseView;
      /** The whole value that was asked for; no other answer has one. */
      readonly revealed?: string;
      /** The reply waits for a lead. */
      readonly held?: boolean;
      /** What it promises the customer, offered to be tracked. */
      readonly promises?: readonly PromiseFound[];
    }
  | {
      readonly kind: 'refused';
      readonly error: DeskRefusal;
      readonly message: string;
      readonly case: CaseView | null;
    };

export interface AgentView {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly active: boolean;
  readonly me: boolean;
  /** Whether the one who looks may make a link for them or end their access. */
  readonly manageable: boolean;
}
