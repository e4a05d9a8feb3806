import type { DeskOutsideStore } from '../../../engine/ports/desk-outside-store.ts';
import { copyOf } from './copy.ts';
import type { MemoryState } from './state.ts';

/** How cases are shown at the desk outside, and what it sent, in memory. */
export class MemoryDeskOutside implements DeskOutsideStore {
  private readonly state: MemoryState;
  constructor(state: MemoryState) {
    this.state = state;
  }

  keepMail: DeskOutsideStore['keepMail'] = async (mail, at) => {
    const { state } = this;
    const { key } = mail;
    if (state.handled.has(key) || state.mail.some((one) => one.key === key)) return 'seen';
    const fresh = { dueAt: at, state: 'waiting' as const, attempt: 0, failures: 0, reason: '' };
    state.mail.push({ id: state.nextId('mail'), ...mail, at, ...fresh });
    return 'new';
  };

  endMail: DeskOutsideStore['endMail'] = async (id) => {
    const ended = this.state.mail.find((one) => one.id === id);
    if (ended) this.state.handled.add(ended.key);
    this.state.mail = this.state.mail.filter((one) => one !== ended);
  };

  keepShown: DeskOutsideStore['keepShown'] = async (id, shown) => {
    const view = this.view(id);
    if (view) view.shown = copyOf(shown);
  };

  endView: DeskOutsideStore['endView'] = async (id, mark, now) => {
    const view = this.view(id);
    if (view) view.dueAt = view.mark === mark ? null : now;
  };

  postpone: DeskOutsideStore['postpone'] = async (id, retryAt) => {
    const held = this.view(id) ?? this.state.mail.find((one) => one.id === id);
    if (held) held.dueAt = retryAt;
  };

  shownOf: DeskOutsideStore['shownOf'] = async (reference) =>
    copyOf(this.state.views.get(reference)?.shown ?? null);

  dirtyView: DeskOutsideStore['dirtyView'] = async (reference, now) => {
    const { views, incidents } = this.state;
    if (views.has(reference) || incidents.has(reference)) this.state.markView(reference, now);
  };

  private view(id: string) {
    return [...this.state.views.values()].find((one) => one.id === id);
  }
}
