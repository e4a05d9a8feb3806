import { Badge, Button, CopyButton, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AgentView, Me } from '../view-model.ts';
import { failureWords, send } from './api.ts';
import { Dialog } from './dialog.tsx';
import { useLook } from './use-look.ts';
import { useSpeech } from './words.tsx';

/** Who works at the desk; inviting gives a link to pass on. */
export function Team({ me, onClose }: { readonly me: Me; readonly onClose: () => void }) {
  const { words, locale } = useSpeech();
  const agents = useLook<{ agents: readonly AgentView[] }>('/desk/agents', locale);
  const [name, setName] = useState('');
  const [role, setRole] = useState<string>(me.invitable[0] ?? 'agent');
  const [link, setLink] = useState<{ name: string; url: string } | null>(null);
  const [trouble, setTrouble] = useState('');

  const act = async (work: () => Promise<void>) => {
    setTrouble('');
    try {
      await work();
      agents.again();
    } catch (error) {
      setTrouble(failureWords(error, words.failed));
    }
  };
  const linkOf = (whose: string, path: string, body: unknown) =>
    act(async () => {
      const made = await send<{ link: string }>(path, body);
      setLink({ name: whose, url: location.origin + made.link });
    });
  const invite = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    linkOf(name.trim(), '/desk/agents', { name: name.trim(), role });
    setName('');
  };

  return (
    <Dialog title={words.team} size="lg" onClose={onClose}>
      <form className="invite" onSubmit={invite}>
        <TextInput
          label={words.inviteName}
          value={name}
          maxLength={40}
          onChange={(e) => setName(e.target.value)}
          data-autofocus
        />
        <Select
          label={words.inviteRole}
          allowDeselect={false}
          value={role}
          onChange={(value) => setRole(value ?? role)}
          data={me.invitable.map((each) => ({ value: each, label: words.roles[each] }))}
        />
        <Button type="submit">{words.invite}</Button>
      </form>
      {link && (
        <div className="link" role="status">
          <strong>{words.inviteLink(link.name)}</strong>
          <code>{link.url}</code>
          <CopyButton value={link.url}>
            {({ copied, copy }) => (
              <Button size="compact-sm" onClick={copy}>
                {copied ? words.copied : words.copy}
              </Button>
            )}
          </CopyButton>
          <small>{words.teamHint}</small>
        </div>
      )}
      <p role="alert" className="trouble">
        {trouble}
      </p>
      <ul className="team">
        {agents.value?.agents.map((agent) => (
          <Member
            key={agent.id}
            agent={agent}
            onLink={() => linkOf(agent.name, `/desk/agents/${agent.id}/link`, {})}
            onAccess={() => act(() => send(`/desk/agents/${agent.id}/access`, { active: !agent.active }))}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface MemberProps {
  readonly agent: AgentView;
  readonly onLink: () => void;
  readonly onAccess: () => void;
}

function Member({ agent, onLink, onAccess }: MemberProps) {
  const { words } = useSpeech();
  return (
    <li>
      <span>
        {agent.name} {agent.me && <small>({words.me})</small>}
      </span>
      <Badge variant="light" color={agent.active ? 'pine' : 'gray'}>
        {agent.active ? words.roles[agent.role] : words.noAccess}
      </Badge>
      <span className="grow" />
      {agent.manageable && agent.active && (
        <Button variant="default" size="compact-sm" onClick={onLink}>
          {words.newLink}
        </Button>
      )}
      {agent.manageable && !agent.me && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onAccess}>
          {agent.active ? words.endAccess : words.giveAccess}
        </Button>
      )}
    </li>
  );
}
