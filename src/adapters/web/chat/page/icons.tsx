const PATHS = {
  send: 'M4.5 12 3.6 5.3c-.1-.9.8-1.6 1.6-1.2l15 7c.8.4.8 1.4 0 1.8l-15 7c-.8.4-1.7-.3-1.6-1.2L4.5 12Zm0 0h7',
  attach: 'M12 5v14M5 12h14',
  menu: 'M12 5.5h.01M12 12h.01M12 18.5h.01',
  file: 'M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8l-5-5Zm0 0v5h5',
  down: 'm6 9 6 6 6-6',
  download: 'M12 4v11m0 0-4-4m4 4 4-4M5 19h14',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 9h10v11H9ZM5 15V4h10',
  edit: 'M4 20h4L19 9a2.8 2.8 0 0 0-4-4L4 16v4Z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  clock: 'M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  alert: 'M12 8v5m0 3h.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  human: 'M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM5 20c.8-3.5 3.6-5 7-5s6.2 1.5 7 5',
  new: 'M12 8v8M8 12h8M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  status: 'M9 6h11M9 12h11M9 18h7M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  back: 'M9 7 4 12l5 5M4 12h16',
  help: 'M9.5 9.5a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.2.9-1.2 1.8M12 17h.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  language:
    'M3.5 12h17M12 3c2.5 2.4 3.7 5.4 3.7 9S14.5 18.6 12 21c-2.5-2.4-3.7-5.4-3.7-9S9.5 5.4 12 3ZM21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  mydata:
    'M4 7.5C4 5.6 7.6 4 12 4s8 1.6 8 3.5S16.4 11 12 11 4 9.4 4 7.5Zm0 0v9C4 18.4 7.6 20 12 20s8-1.6 8-3.5v-9M4 12c0 1.9 3.6 3.5 8 3.5s8-1.6 8-3.5',
  archive: 'M4 5h16v4H4Zm1 4v10h14V9M10 13h4',
  delete: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7',
  device:
    'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3Zm3 15h2',
  privacy: 'M12 3 5 6v5c0 4.5 2.9 8 7 10 4.1-2 7-5.5 7-10V6l-7-3Z',
  receipt: 'M6 3h12v18l-3-2-3 2-3-2-3 2V3Zm3 5h6M9 12h6',
} as const;

export function Icon({ name, size = 20 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'menu' ? 2.6 : 1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The house's mark: a slip of paper under a glass. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="20" fill="#0f766e" />
      <g fill="none" stroke="#fff" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round">
        <path d="M20 49V15h18l8 8v10M20 49h10M28 27h9M28 35h4" />
        <circle cx="41" cy="43" r="7" />
        <path d="m46 48 6 6" />
      </g>
    </svg>
  );
}
