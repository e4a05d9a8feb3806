import { Button, CopyButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { failureWords, send } from './api.ts';
import { Dialog } from './dialog.tsx';
import { useSpeech } from './words.tsx';

/** A fresh code, by which whoever looks is the same person in Slack. */
export function SlackCode({ onClose }: { readonly onClose: () => void }) {
  const { words } = useSpeech();
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    send<{ code: string }>('/desk/me/slack-code', {}).then(
      (made) => setCode(made.code),
      (error: unknown) => setTrouble(failureWords(error, words.failed)),
    );
  }, [words]);
  return (
    <Dialog title={words.slackCode} onClose={onClose}>
      {code !== '' && (
        <div className="link" role="status">
          <code>{code}</code>
          <CopyButton value={code}>
            {({ copied, copy }) => (
              <Button size="compact-sm" onClick={copy}>
                {copied ? words.copied : words.copy}
              </Button>
            )}
          </CopyButton>
          <small>{words.slackCodeHint}</small>
        </div>
      )}
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </Dialog>
  );
}
