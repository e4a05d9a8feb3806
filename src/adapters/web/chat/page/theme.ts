import { createTheme, type MantineColorsTuple } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#eef7f5',
  '#dcece8',
  '#b5d9d1',
  '#8bc5b9',
  '#66b2a4',
  '#3f9c8c',
  '#1f8677',
  '#0f766e',
  '#0c6059',
  '#084a45',
];

/** Calm green on paper; the system's own letters, which everybody's phone has in Chinese too. */
export const theme = createTheme({
  colors: { pine },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 5 },
  defaultRadius: 'md',
  respectReducedMotion: true,
  fontFamily:
    'system-ui, -apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Noto Sans SC", "Microsoft YaHei", sans-serif',
});
