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

const dusk: MantineColorsTuple = [
  '#e8eeec',
  '#c9d3d0',
  '#9aaba8',
  '#7b8d89',
  '#33403d',
  '#26312f',
  '#1d2726',
  '#151d1c',
  '#101615',
  '#0a0f0e',
];

/** Calm green on paper; the system's own letters, which everybody's phone has in Chinese too. */
export const theme = createTheme({
  colors: { pine, dark: dusk },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 5 },
  defaultRadius: 'md',
  respectReducedMotion: true,
  fontFamily:
    '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
});
