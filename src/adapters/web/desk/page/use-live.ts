import { useEffect, useEffectEvent, useState } from 'react';

const AGAIN_MS = 3000;

/** Calls `look` whenever something changed at the desk; answers whether the line stands. */
export function useLive(look: () => void): boolean {
  const [open, setOpen] = useState(true);
  const onNews = useEffectEvent(look);
  useEffect(() => {
    let source: EventSource;
    let timer = 0;
    const listen = () => {
      source = new EventSource('/desk/live');
      source.addEventListener('changed', () => {
        setOpen(true);
        onNews();
      });
      source.addEventListener('error', () => {
        setOpen(false);
        // A refused stream is closed for good; a broken one is opened again by the browser.
        if (source.readyState !== EventSource.CLOSED) return;
        onNews();
        timer = window.setTimeout(listen, AGAIN_MS);
      });
    };
    const onSight = () => {
      if (document.visibilityState === 'visible') onNews();
    };
    listen();
    document.addEventListener('visibilitychange', onSight);
    return () => {
      window.clearTimeout(timer);
      source.close();
      document.removeEventListener('visibilitychange', onSight);
    };
  }, []);
  return open;
}
