import '@mantine/core/styles.css';
import './page.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { Chat } from './chat.tsx';
import { Talk } from './talk.ts';
import { theme } from './theme.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
// The package that locks scrolling behind a dialog looks for it there.
Object.assign(globalThis, { __webpack_nonce__: nonce });

const talk = new Talk(navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN');
void talk.start();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <Chat talk={talk} />
    </MantineProvider>,
  );
}
