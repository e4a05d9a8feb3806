import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseView, QueueView } from '../../../../engine/desk/worded/view-model.ts';
import type { IncidentView } from '../../../../engine/desk/worded/work-model.ts';
import type { Me } from '../view-model.ts';
import { CasePane } from './case-pane.tsx';
import { SignedOut } from './enter-page.tsx';
import { IncidentPane } from './incident-pane.tsx';
import { FIRST_LOOK, type Looked, QueuePane } from './queue-pane.tsx';
import { ReportPane } from './report-pane.tsx';
import { TopBar } from './top-bar.tsx';
import type { Notice } from './use-command.tsx';
import { useLive } from './use-live.ts';
import { useLook } from './use-look.ts';
import { useSpeech } from './words.tsx';

const NOTICE_MS = 6000;

/** What is open stands behind the `#`, so that the browser's back leads to the list on a phone. */
function useOpen(): string | null {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onHash = () => setHash(location.hash);
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return /^#(?:(?:ZD|IN)-[\w-]+|report)$/.test(hash) ? hash.slice(1) : null;
}

export function DeskPage() {
  const { locale } = useSpeech();
  const me = useLook<Me>('/desk/me', locale);
  if (me.error?.status === 401) return <SignedOut />;
  if (me.value === null) return null;
  return <Desk me={me.value} onMoved={me.again} />;
}

function Desk({ me, onMoved }: { readonly me: Me; readonly onMoved: () => void }) {
  const { locale, words } = useSpeech();
  const opened = useOpen();
  const reference = opened?.startsWith('ZD-') ? opened : null;
  const [looked, setLooked] = useState<Looked>(FIRST_LOOK);
  const queue = useLook<QueueView>(`/desk/queue?list=${looked.list}&rows=${looked.rows}`, locale);
  // Another list is on its way: the counts stay, and so does what is typed into the search.
  const last = useRef<QueueView | null>(null);
  if (queue.value !== null) last.current = queue.value;
  const open = useLook<CaseView>(reference && `/desk/cases/${reference}`, locale);
  const incidents = useLook<{ readonly incidents: readonly IncidentView[] }>('/desk/incidents', locale);
  const incident = incidents.value?.incidents.find(({ id }) => id === opened);
  const [notice, setNotice] = useState<Notice | null>(null);

  const lookAgain = useCallback(() => {
    queue.again();
    open.again();
    incidents.again();
  }, [queue.again, open.again, incidents.again]);
  const connected = useLive(lookAgain);
  const signedOut = queue.error?.status === 401;

  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => setNotice(null), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  const unclaimed = queue.value?.counts.unclaimed ?? 0;
  useEffect(() => {
    document.title = `${unclaimed > 0 ? `(${unclaimed}) ` : ''}${words.desk}${me.shop ? ` · ${me.shop}` : ''}`;
  }, [unclaimed, words, me.shop]);

  if (signedOut) return <SignedOut />;
  return (
    <div className="desk" data-open={opened !== null}>
      <TopBar
        me={me}
        connected={connected}
        now={queue.value?.now ?? me.now}
        caseOpen={reference !== null && open.value !== null}
        onMoved={() => {
          onMoved();
          lookAgain();
        }}
      />
      <QueuePane
        queue={queue.value ?? last.current}
        looked={looked}
        onLook={setLooked}
        onChange={queue.again}
        me={me}
        open={reference}
        incidents={incidents.value?.incidents ?? []}
      />
      {opened === 'report' ? (
        <ReportPane />
      ) : incident ? (
        <IncidentPane
          key={incident.id}
          incident={incident}
          me={me}
          now={queue.value?.now ?? me.now}
          onChange={incidents.again}
          onNotice={setNotice}
        />
      ) : (
        <CasePane
          key={reference}
          reference={reference}
          view={open.value}
          error={open.error}
          me={me}
          onCase={(now) => {
            open.show(now);
            queue.again();
          }}
          onNotice={setNotice}
        />
      )}
      <div className="notice" role="status" aria-live="polite" data-kind={notice?.kind}>
        {notice?.words}
      </div>
    </div>
  );
}
