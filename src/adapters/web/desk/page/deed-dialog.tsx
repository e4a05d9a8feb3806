import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { needsWords, RESOLUTIONS, type Resolution } from '../../../../domain/case.ts';
import type { BothLanguages, IncidentDeed } from '../../../../domain/incident.ts';
import { newId } from '../../chat/page/new-id.ts';
import { failureWords, send } from './api.ts';
import { Dialog, DialogFoot } from './dialog.tsx';
import { useSpeech } from './words.tsx';

export type DeedKind = IncidentDeed['kind'];

interface Props {
  readonly id: string;
  readonly kind: DeedKind;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What can be said before anything is found out, whichever language the agent works in. */
const READY: BothLanguages = {
  'zh-CN':
    '我们发现有一批付款没有生成订单，正在统一处理。请不要再付一次；已经发来的材料不用再发，有结果会在这里告诉您。',
  en: 'We found that a number of payments led to no order and are putting all of them right. Please do not pay again, and do not send again what you have sent already. The result will be told here.',
};

/** One act for all cases of an incident, in both languages where customers read it. */
export function DeedDialog({ id, kind, onClose, onDone }: Props) {
  const { words } = useSpeech();
  const [key] = useState(newId);
  const [said, setSaid] = useState<BothLanguages>(kind === 'tell' ? READY : { 'zh-CN': '', en: '' });
  const [text, setText] = useState('');
  const [resolution, setResolution] = useState<Resolution | null>(null);
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const titles = {
    tell: words.incidentTell,
    find: words.incidentFind,
    resolve: words.incidentResolve,
  };
  const wordless = kind === 'resolve' && resolution !== null && !needsWords(resolution);
  const written = kind === 'find' ? [text] : Object.values(said);
  const ready =
    wordless || (written.every((each) => each.trim() !== '') && !(kind === 'resolve' && resolution === null));
  const submit = async () => {
    setBusy(true);
    const body = { find: { text }, tell: { words: said }, resolve: { resolution, words: said } }[kind];
    try {
      await send(`/desk/incidents/${id}/acts`, { key, kind, ...body });
      onDone();
    } catch (error) {
      setTrouble(failureWords(error, words.failed));
      setBusy(false);
    }
  };
  return (
    <Dialog title={titles[kind]} onClose={onClose}>
      {kind === 'tell' && <p className="quiet">{words.incidentTellHint}</p>}
      {kind === 'find' ? (
        <Textarea
          label={words.incidentFind}
          description={words.incidentFindHint}
          value={text}
          autosize
          minRows={3}
          maxLength={4000}
          onChange={(event) => setText(event.target.value)}
        />
      ) : (
        <>
          {kind === 'resolve' && (
            <Radio.Group label={words.resolveHow} value={resolution}>
              <div className="choices">
                {RESOLUTIONS.map((code) => (
                  <Radio
                    key={code}
                    value={code}
                    label={words.resolutions[code]}
                    onChange={() => setResolution(code)}
                  />
                ))}
              </div>
            </Radio.Group>
          )}
          {(['zh-CN', 'en'] as const).map((locale) => (
            <Textarea
              key={locale}
              label={words.incidentSay[locale]}
              value={said[locale]}
              autosize
              minRows={2}
              maxLength={4000}
              onChange={(event) => setSaid({ ...said, [locale]: event.target.value })}
            />
          ))}
        </>
      )}
      <p className="trouble" role="alert">
        {trouble}
      </p>
      <DialogFoot act={titles[kind]} onAct={submit} onClose={onClose} ready={ready} busy={busy} />
    </Dialog>
  );
}
