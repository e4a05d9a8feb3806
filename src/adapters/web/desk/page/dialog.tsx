import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSpeech } from './words.tsx';

interface DialogProps {
  readonly title: string;
  readonly size?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What lies over the desk until it is done or left. */
export function Dialog({ title, size = 'md', onClose, children }: DialogProps) {
  const { words } = useSpeech();
  return (
    <Modal
      opened
      {...{ title, onClose, size }}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {children}
    </Modal>
  );
}

interface FootProps {
  readonly act: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
  /** "Cancel", unless leaving the dialog means something of its own. */
  readonly leave?: string;
  readonly ready?: boolean;
  readonly busy: boolean;
  readonly grave?: boolean;
}

/** The way out of a dialog and its one act, at its foot. */
export function DialogFoot({ act, onAct, onClose, leave, ready = true, busy, grave = false }: FootProps) {
  const { words } = useSpeech();
  return (
    <div className="foot">
      <Button variant="default" onClick={onClose}>
        {leave ?? words.cancel}
      </Button>
      <Button {...(grave && { color: 'red.8' })} disabled={!ready} loading={busy} onClick={onAct}>
        {act}
      </Button>
    </div>
  );
}
