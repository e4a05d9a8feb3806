import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { formatStatedTime } from '../../../../domain/format.ts';
import type { Me } from '../view-model.ts';
import { send } from './api.ts';
import { LanguageButton } from './language-button.tsx';
import { Logo } from './logo.tsx';
import { Reconcile } from './reconcile.tsx';
import { SlackCode } from './slack-code.tsx';
import { Team } from './team.tsx';
import { useNow } from './times.ts';
import { useSpeech } from './words.tsx';

interface Props {
  readonly me: Me;
  readonly connected: boolean;
  readonly now: number;
  readonly caseOpen: boolean;
  readonly onMoved: () => void;
}

export function TopBar({ me, connected, now, caseOpen, onMoved }: Props) {
  const { words } = useSpeech();
  // An open case is what the page is about; without one it is the desk itself.
  const Title = caseOpen ? 'strong' : 'h1';
  const [team, setTeam] = useState(false);
  const [reconcile, setReconcile] = useState(false);
  const [slackCode, setSlackCode] = useState(false);
  const leave = async () => {
    await send('/desk/leave', {});
    location.replace('/desk');
  };
  return (
    <section className="bar" aria-label={words.desk}>
      <Logo />
      <Title className="bar-title">{words.desk}</Title>
      <span className="bar-shop">{me.shop}</span>
      <span className="line" role="status" data-open={connected}>
        {connected ? words.live : words.offline}
      </span>
      <span className="grow" />
      {me.demo && <DemoClock now={now} onMoved={onMoved} />}
      <LanguageButton />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="compact-md">
            {me.agent.name}
            {me.agent.name !== words.roles[me.agent.role] && (
              <span className="bar-role"> · {words.roles[me.agent.role]}</span>
            )}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {me.permissions.includes('read_reports') && (
            <Menu.Item component="a" href="#report">
              {words.report}
            </Menu.Item>
          )}
          {me.invitable.length > 0 && <Menu.Item onClick={() => setTeam(true)}>{words.team}</Menu.Item>}
          {me.canReconcile && <Menu.Item onClick={() => setReconcile(true)}>{words.reconcile}</Menu.Item>}
          {me.canLinkSlack && <Menu.Item onClick={() => setSlackCode(true)}>{words.slackCode}</Menu.Item>}
          <Menu.Item onClick={leave}>{words.leave}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {team && <Team me={me} onClose={() => setTeam(false)} />}
      {reconcile && <Reconcile onClose={() => setReconcile(false)} />}
      {slackCode && <SlackCode onClose={() => setSlackCode(false)} />}
    </section>
  );
}

const STEPS = [
  ['quarter', 15 * 60],
  ['hour', 60 * 60],
  ['day', 24 * 60 * 60],
] as const;

/** Moves the whole program's clock; what comes due meanwhile has happened when it answers. */
function DemoClock({ now: served, onMoved }: { readonly now: number; readonly onMoved: () => void }) {
  const { words, locale } = useSpeech();
  const now = useNow(served);
  const [busy, setBusy] = useState(false);
  const advance = async (seconds: number) => {
    setBusy(true);
    await send('/demo/clock', { advance_seconds: seconds }).catch(() => {});
    setBusy(false);
    onMoved();
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" className="demo" size="compact-md" loading={busy} title={words.demoBanner}>
          <span className="demo-name">{words.demoTime}</span>
          {formatStatedTime({ value: new Date(now).toISOString(), precision: 'minute' }, locale, now)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.demoBanner}</Menu.Label>
        {STEPS.map(([name, seconds]) => (
          <Menu.Item key={name} onClick={() => advance(seconds)}>
            {words.advance[name]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
