import { Badge, Button, CopyButton, Menu } from '@mantine/core';
import { useState } from 'react';
import type { DeskCommandKind } from '../../../../engine/desk/command.ts';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import type { Me } from '../view-model.ts';
import { AskDialog } from './ask-dialog.tsx';
import { RejectDialog, ResolveDialog } from './decide-dialogs.tsx';
import { shortTime, span } from './times.ts';
import { useActs } from './use-command.tsx';
import { useSpeech } from './words.tsx';

interface Props {
  readonly view: CaseView;
  readonly me: Me;
  readonly now: number;
}

export function CaseHead({ view, me, now }: Props) {
  const { words, locale } = useSpeech();
  const late = view.dueAt !== null && now > view.dueAt;
  const since = view.handedOverAt ?? view.openedAt;
  return (
    <header className="head">
      <a className="head-back" href="#list" aria-label={words.back}>
        ‹
      </a>
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
            <span className={late ? 'late' : undefined}>
              {late
                ? words.answerLate(span(now - view.dueAt, words))
                : words.answerBy(shortTime(view.dueAt, now, locale))}
            </span>
          )}
          {view.arrived !== null && <span>{view.arrived ? words.arrived.yes : words.arrived.no}</span>}
          {view.rating !== null && <span>{words.rating(view.rating)}</span>}
        </div>
      </div>
      <Actions view={view} me={me} />
    </header>
  );
}

/** Only what would be accepted now is offered; whatever changed meanwhile is answered in words. */
function Actions({ view, me }: Omit<Props, 'now'>) {
  const { words } = useSpeech();
  const { run, busy } = useActs();
  const [dialog, setDialog] = useState<'ask' | 'resolve' | 'reject' | null>(null);
  const can = (kind: DeskCommandKind) => view.canAct.includes(kind);
  const close = () => setDialog(null);
  const claimable = can('claim') && !view.mine;
  const mayExport = me.canExport && can('export');
  const more = can('release') || mayExport;
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
            {can('release') && (
              <Menu.Item onClick={() => run({ kind: 'release' }, words.released)}>{words.release}</Menu.Item>
            )}
            {mayExport && (
              <Menu.Item component="a" href={`/desk/cases/${view.reference}/export`} download>
                {words.export}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {dialog === 'ask' && <AskDialog view={view} onClose={close} />}
      {dialog === 'resolve' && <ResolveDialog view={view} onClose={close} />}
      {dialog === 'reject' && <RejectDialog view={view} onClose={close} />}
    </div>
  );
}
