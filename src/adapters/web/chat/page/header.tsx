import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import css from './chat.module.css';
import { DeviceDialog } from './device-dialog.tsx';
import { Icon, Mark } from './icons.tsx';
import { PrivacyDialog } from './privacy-dialog.tsx';
import { useSurroundings } from './surroundings.tsx';
import type { CommandName } from './words.ts';

/** Whose shop it is, how the line stands, and the menu. */
export function Header() {
  const { talk, state, words } = useSurroundings();
  const [dialog, setDialog] = useState<'device' | 'privacy' | null>(null);
  const command = (name: CommandName) => (
    <Menu.Item leftSection={<Icon name={name} size={18} />} onClick={() => talk.say(`/${name}`)}>
      {words.commands[name]}
    </Menu.Item>
  );
  return (
    <header className={css.header}>
      <div className={css.headerInner}>
        <Mark size={38} />
        <div className={css.titles}>
          <h1 className={css.shop}>
            <bdi>{state.shop.names[state.locale] || words.title}</bdi>
          </h1>
          <p className={css.tagline}>
            {state.connected ? `${words.title} · ${words.tagline}` : words.connecting}
          </p>
        </div>
        <button type="button" className={css.languageButton} onClick={() => talk.switchLanguage()}>
          {words.otherLanguage}
        </button>
        <Menu position="bottom-end" width={230} shadow="lg" radius="lg">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size={44} radius="xl" aria-label={words.menu}>
              <Icon name="menu" size={22} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{words.moreCommands}</Menu.Label>
            {command('status')}
            {command('human')}
            {command('back')}
            {command('new')}
            {command('help')}
            <Menu.Item leftSection={<Icon name="device" size={18} />} onClick={() => setDialog('device')}>
              {words.device}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Label>{words.yourData}</Menu.Label>
            {command('archive')}
            {command('mydata')}
            {command('delete')}
            <Menu.Item leftSection={<Icon name="privacy" size={18} />} onClick={() => setDialog('privacy')}>
              {words.privacy}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <DeviceDialog opened={dialog === 'device'} close={() => setDialog(null)} />
      <PrivacyDialog opened={dialog === 'privacy'} close={() => setDialog(null)} />
    </header>
  );
}
