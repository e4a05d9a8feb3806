import '@mantine/core/styles.css';
import './ground.css';
import './queue.css';
import './report.css';
import './case-head.css';
import './dossier.css';
import './exhibits.css';
import './talk.css';
import './dialogs.css';
import './reconcile.css';
import './narrow.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { theme as chatTheme } from '../../chat/page/theme.ts';
import { DeskPage } from './desk-page.tsx';
import { EnterPage } from './enter-page.tsx';
import { SpeechProvider } from './words.tsx';

const theme = createTheme({
  colors: {
    pine: [
      '#f0fdfa',
      '#d5f5ee',
      '#a7e8dc',
      '#6fd3c5',
      '#3cb8aa',
      '#1f9d90',
      '#158277',
      '#0f766e',
      '#0c5f59',
      '#0a4a46',
    ],
  },
  primaryColor: 'pine',
  primaryShade: 7,
  autoContrast: true,
  defaultRadius: 'md',
  fontFamily: chatTheme.fontFamily ?? 'sans-serif',
  respectReducedMotion: true,
  components: { Badge: { defaultProps: { tt: 'none' } } },
});

/** The value the style sheets Mantine adds must carry under the page's policy. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
      <SpeechProvider>{location.pathname === '/desk/enter' ? <EnterPage /> : <DeskPage />}</SpeechProvider>
    </MantineProvider>
  </StrictMode>,
);
