import { SegmentedControl, Select } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import type { CountView, ReportView } from '../../../../engine/desk/worded/report-view.ts';
import { BackToList } from './back-to-list.tsx';
import { Bars, Days } from './bars.tsx';
import { span } from './times.ts';
import { useLook } from './use-look.ts';
import { useSpeech } from './words.tsx';

const DAYS = ['7', '28', '90'];

/** What goes wrong in the shop and how the desk does, over a span of days. */
export function ReportPane() {
  const { words, locale } = useSpeech();
  const [days, setDays] = useState('28');
  const [loss, setLoss] = useState<string | null>(null);
  const [channel, setChannel] = useState<string | null>(null);
  const asked = new URLSearchParams({ days, ...(loss && { loss }), ...(channel && { channel }) });
  const { value, error } = useLook<ReportView>(`/desk/report?${asked}`, locale);
  // Another report is on its way: what can be chosen stays.
  const last = useRef<ReportView['choices']>({ losses: [], channels: [] });
  if (value !== null) last.current = value.choices;
  const choices = last.current;
  return (
    <main className="case incident">
      <header className="head">
        <BackToList />
        <div className="head-what">
          <h1>{words.report}</h1>
        </div>
        <div className="filters">
          <SegmentedControl
            aria-label={words.reportSpan}
            value={days}
            onChange={setDays}
            data={DAYS.map((each) => ({ value: each, label: words.span.days(Number(each)) }))}
          />
          <Select
            aria-label={words.reportLoss}
            placeholder={words.reportLoss}
            value={loss}
            onChange={setLoss}
            clearable
            data={choices.losses}
          />
          <Select
            aria-label={words.reportChannel}
            placeholder={words.reportChannel}
            value={channel}
            onChange={setChannel}
            clearable
            data={choices.channels}
          />
          <a href={`/desk/report.csv?${asked}`} download>
            {words.reportCsv}
          </a>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it can be focused, and it has to scroll by keyboard */}
      <div className="dossier scroll report" tabIndex={0} aria-busy={value === null && error === null}>
        {error && <p role="alert">{error.message || words.failed}</p>}
        {value && <Figures report={value} />}
      </div>
    </main>
  );
}

function Figures({ report }: { readonly report: ReportView }) {
  const { words } = useSpeech();
  const [split, setSplit] = useState<'losses' | 'channels'>('losses');
  const { answer, decision, promises, ratings } = report;
  const long = (length: number | null) => (length === null ? '–' : span(length, words));
  const inTime = ({ met, missed }: { readonly met: number; readonly missed: number }) =>
    met + missed === 0 ? '–' : `${Math.round((met / (met + missed)) * 100)}%`;
  const tiles: readonly [string, ReactNode][] = [
    [words.reportCases, report.cases],
    [words.reportAlone, report.cases === 0 ? '–' : `${Math.round((report.alone / report.cases) * 100)}%`],
    [words.reportAnswer, `${long(answer.median)} · ${words.reportInTime(inTime(answer))}`],
    [words.reportDecision, `${long(decision.median)} · ${words.reportInTime(inTime(decision))}`],
    [words.promises, words.reportPromises(promises.kept, promises.broken, promises.open)],
    [words.reportRating, ratings.mean === null ? '–' : `${ratings.mean.toFixed(1)} / 5 (${ratings.count})`],
    [words.reportMessages, report.messages === null ? '–' : report.messages.toFixed(1)],
    [words.incidents, report.incidents],
  ];
  const lists: readonly [string, readonly CountView[]][] = [
    [words.reportLoss, report.losses],
    [words.reportChannel, report.channels],
    [words.reportCauses, report.causes],
    [words.reportFunnel, report.funnel.map(({ step, count }) => ({ label: words.funnel[step], count }))],
    [words.reportStopped, report.stoppedAt],
    [words.reportEndings, report.endings],
  ];
  return (
    <>
      <section className="statement">
        <h2>{words.reportDigest}</h2>
        <ul className="digest">
          {report.digest.map(({ words: sentence, cases }) => (
            <li key={sentence}>
              {sentence}
              {cases.length > 0 && (
                <span className="digest-cases">
                  {cases.map((reference) => (
                    <a key={reference} href={`#${reference}`}>
                      {reference}
                    </a>
                  ))}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      <dl className="tiles">
        {tiles.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <section>
        <div className="days-head">
          <h2>{words.reportDays}</h2>
          <SegmentedControl
            size="xs"
            aria-label={words.reportSplit}
            value={split}
            onChange={(chosen) => setSplit(chosen === 'channels' ? 'channels' : 'losses')}
            data={[
              { value: 'losses', label: words.reportLoss },
              { value: 'channels', label: words.reportChannel },
            ]}
          />
        </div>
        <Days
          days={report.days.map((day) => ({ ...day, parts: day[split] }))}
          kinds={report[split].map(({ label }) => label)}
          label={words.reportDays}
        />
      </section>
      <div className="charts">
        {lists.map(([title, counts]) => (
          <section key={title}>
            <h2>{title}</h2>
            <Bars counts={counts} />
          </section>
        ))}
      </div>
    </>
  );
}
