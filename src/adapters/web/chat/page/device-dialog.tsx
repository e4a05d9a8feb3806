import { Button, Divider, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { call, cookiePath } from './api.ts';
import css from './chat.module.css';
import { Copyable } from './copyable.tsx';
import { useSurroundings } from './surroundings.tsx';

/** Takes the conversation to another device by a code, or brings it here. */
export function DeviceDialog({ opened, close }: { opened: boolean; close: () => void }) {
  const { words, state } = useSurroundings();
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');

  const make = async () => {
    const answer = await call<{ code: string }>('POST', '/chat/resume-code', state.locale, {});
    if (answer.kind === 'ok') setCode(answer.body.code);
    else setFault(answer.kind === 'refused' ? answer.message : words.offline);
  };
  const enter = async (event: FormEvent) => {
    event.preventDefault();
    setFault('');
    const answer = await call<object>('POST', cookiePath('/chat/resume'), state.locale, { code: typed });
    if (answer.kind === 'ok') location.reload();
    else if (answer.kind === 'away') setFault(words.offline);
    else setFault(answer.status === 404 ? words.deviceWrong : answer.message);
  };
  const leave = () => {
    setCode('');
    setTyped('');
    setFault('');
    close();
  };

  return (
    <Modal
      opened={opened}
      onClose={leave}
      title={words.device}
      radius="lg"
      centered
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <p className={css.hint}>{words.deviceGive}</p>
      {code === '' ? (
        <Button variant="light" fullWidth onClick={make}>
          {words.deviceCode}
        </Button>
      ) : (
        <>
          <p className={css.code}>
            <Copyable text={code} />
          </p>
          <p className={css.hint}>{words.deviceMinutes}</p>
          {state.bot && (
            <Button
              component="a"
              variant="light"
              fullWidth
              href={`${state.bot}?start=${code}`}
              target="_blank"
              rel="noopener noreferrer"
            >
              {words.deviceBot}
            </Button>
          )}
        </>
      )}
      <Divider my="lg" label={words.deviceHave} />
      <form onSubmit={enter}>
        <TextInput
          size="md"
          aria-label={words.deviceEnter}
          placeholder="XXXX-XXXX-XXXX"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={fault || undefined}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
        />
        <Button type="submit" fullWidth mt="sm" disabled={typed.trim() === ''}>
          {words.deviceGo}
        </Button>
      </form>
    </Modal>
  );
}
