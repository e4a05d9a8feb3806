import { Modal } from '@mantine/core';
import css from './chat.module.css';
import { useSurroundings } from './surroundings.tsx';

export function PrivacyDialog({ opened, close }: { opened: boolean; close: () => void }) {
  const { words, state } = useSurroundings();
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={words.privacy}
      radius="lg"
      centered
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <ul className={css.points}>
        {words.privacyLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {state.shop.privacyUrl && (
        <a href={state.shop.privacyUrl} target="_blank" rel="noopener noreferrer">
          {words.privacyPolicy}
        </a>
      )}
    </Modal>
  );
}
