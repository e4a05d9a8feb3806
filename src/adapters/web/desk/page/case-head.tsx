import { Badge, Button, CopyButton, Menu } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DeskCommandKind } from '../../../../engine/desk/command.ts';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import type { Me } from '../view-model.ts';
import { AskDialog } from './ask-dialog.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { BackToList } from './back-to-list.tsx';
import { RejectDialog, ResolveDialog } from './decide-dialogs.tsx';
import { IncidentDialog } from './incident-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { shortTime, span } from './times.ts';
import { useActs } from './use-command.tsx';
import { useFiles } from './use-files.ts';
import { useSpeech } from './words.tsx';

interface Props {
  readonly view: CaseView;
  readonly me: Me;
  readonly now: number;
}

export function CaseHead({ view, me, now }: Props) {
  const { words, locale } = useSpeech();
  const late = view.dueAt !== null && now >= view.dueAt;
  const since = view.handedOverAt ?? view.openedAt;
  return (
    <header className="head">
      <BackToList />
      <div className="head-what">
        <h1>
          {view.loss}
          <span className="head-amount">{view.amount ?? words.noAmount}</span>
          {view.paymentChannel && <span className="head-channel">{view.paymentChannel}</span>}
        </h1>
        <div className="head-line">
          <CopyButton value={view.reference}>
            {({ copied, copy }) => (
              <button type="button" className="ref" onClick={copy} title={words.copy}>
                {copied ? words.copied : view.reference}
              </button>
            )}
          </CopyButton>
          <Badge variant="light" color={view.stage === 'handed_over' ? 'pine' : 'gray'}>
            {view.decision?.label ?? view.stageLabel}
          </Badge>
          <span>
            {words.owner} {view.owner === null ? words.nobody : view.mine ? words.me : view.owner.name}
          </span>
          {view.stage === 'handed_over' && <span>{words.waited(span(now - since, words))}</span>}
          {view.dueAt !== null && (
            <span className={late ? 'late' : undefined} title={shortTime(view.dueAt, now, locale)}>
              {late
                ? words.clockLate[view.clock ?? 'resolution'](span(now - view.dueAt, words))
                : words.clockLeft[view.clock ?? 'resolution'](span(view.dueAt - now, words))}
            </span>
          )}
          {view.arrived !== null && <span>{view.arrived ? words.arrived.yes : words.arrived.no}</span>}
          {view.rating !== null && <span>{words.rating(view.rating)}</span>}
        </div>
      </div>
      <Undo view={view} />
      <Actions view={view} me={me} />
    </header>
  );
}

/** For a few seconds the agent's own last act can be taken back. */
function Undo({ view }: Pick<Props, 'view'>) {
  const { words } = useSpeech();
  const { run, busy } = useActs();
  const left = (view.undoUntil ?? 0) - view.now;
  const [over, setOver] = useState<number | null>(null);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setOver(view.undoUntil), left);
    return () => clearTimeout(timer);
  }, [left, view.undoUntil]);
  if (left <= 0 || over === view.undoUntil) return null;
  return (
    <Button variant="default" loading={busy === 'undo'} onClick={() => run({ kind: 'undo' }, words.undone)}>
      {words.undo}
    </Button>
  );
}

/** Only what would be accepted now is offered; whatever changed meanwhile is answered in words. */
function Actions({ view, me }: Omit<Props, 'now'>) {
  const { words } = useSpeech();
  const { run, busy } = useActs();
  const { save } = useFiles();
  const [dialog, setDialog] = useState<'ask' | 'resolve' | 'reject' | 'assign' | 'merge' | 'link' | null>(
    null,
  );
  const can = (kind: DeskCommandKind) => view.canAct.includes(kind);
  const close = () => setDialog(null);
  const claimable = can('claim') && !view.mine;
  const mayExport = me.canExport && can('export');
  const more = can('release') || can('assign') || can('merge') || can('link') || mayExport;
  return (
    <div className="actions">
      {claimable && (
        <Button loading={busy === 'claim'} onClick={() => run({ kind: 'claim' }, words.claimed)}>
          {words.claim}
        </Button>
      )}
      {can('ask') && (
        <Button variant="default" onClick={() => setDialog('ask')}>
          {words.ask}
        </Button>
      )}
      {can('resolve') && <Button onClick={() => setDialog('resolve')}>{words.resolve}</Button>}
      {can('reject') && (
        <Button variant="default" onClick={() => setDialog('reject')}>
          {words.reject}
        </Button>
      )}
      {can('reopen') && (
        <Button
          variant="default"
          loading={busy === 'reopen'}
          onClick={() => run({ kind: 'reopen' }, words.reopened)}
        >
          {words.reopen}
        </Button>
      )}
      {more && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" aria-label={words.more} px="sm">
              ⋯
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {can('assign') && <Menu.Item onClick={() => setDialog('assign')}>{words.assign}</Menu.Item>}
            {can('merge') && <Menu.Item onClick={() => setDialog('merge')}>{words.merge}</Menu.Item>}
            {can('link') && <Menu.Item onClick={() => setDialog('link')}>{words.link}</Menu.Item>}
            {can('release') && (
              <Menu.Item onClick={() => run({ kind: 'release' }, words.released)}>{words.release}</Menu.Item>
            )}
            {mayExport && (
              <Menu.Item
                onClick={() => save(`/desk/cases/${view.reference}/export`, `${view.reference}.zip`)}
              >
                {words.export}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {dialog === 'ask' && <AskDialog view={view} onClose={close} />}
      {dialog === 'assign' && <AssignDialog view={view} onClose={close} />}
      {dialog === 'merge' && <MergeDialog view={view} onClose={close} />}
      {dialog === 'link' && <IncidentDialog view={view} onClose={close} />}
      {dialog === 'resolve' && <ResolveDialog view={view} onClose={close} />}
      {dialog === 'reject' && <RejectDialog view={view} onClose={close} />}
    </div>
  );
}
