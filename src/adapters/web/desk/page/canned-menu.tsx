import { Button, Menu } from '@mantine/core';
import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import { useSpeech } from './words.tsx';

interface Props {
  readonly view: CaseView;
  readonly onChoose: (text: string) => void;
}

/** What is ready to be said, as it would be said; it comes into the box and is sent like everything else. */
export function CannedMenu({ view, onChoose }: Props) {
  const { words } = useSpeech();
  if (view.canned.length === 0) return null;
  return (
    <Menu position="top-start" width={320}>
      <Menu.Target>
        <Button variant="default">{words.canned}</Button>
      </Menu.Target>
      <Menu.Dropdown className="canned">
        {view.canned.map(({ id, label, text, missing }) => (
          <Menu.Item key={id} disabled={missing.length > 0} onClick={() => onChoose(text)}>
            <b>{label}</b>
            <span className="quiet small">
              {missing.length > 0 ? words.cannedMissing(missing.join(words.listComma)) : text}
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
