import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import './book.css';
import { shortTime } from './times.ts';
import { useSpeech } from './words.tsx';

/** What the shop's own records say, beside what the customer says. */
export function Book({ view, now }: { readonly view: CaseView; readonly now: number }) {
  const { words, locale } = useSpeech();
  const { book } = view;
  if (book === null) return null;
  const marks = { true: '✓', false: '✗', null: '' } as const;
  return (
    <section>
      <h2>
        {words.book}{' '}
        <small>
          {shortTime(book.at, now, locale)}
          {book.looks > 1 && ` · ${words.looks(book.looks)}`}
        </small>
      </h2>
      <p>
        <b>{book.says}</b>{' '}
        <span className="tag" data-state={book.certain ? 'answered' : 'open'}>
          {book.verdict}
        </span>
        {!book.told && <span className="quiet"> {words.notTold}</span>}
      </p>
      {book.concludes && (
        <p className="because">
          <b>{words.bookConcludes}</b> {book.concludes.because.join(' · ')} → {book.concludes.loss}
        </p>
      )}
      {book.remarks.length > 0 && (
        <ul className="plain">
          {book.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {book.rows.length > 0 && (
        <table className="facts compared">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.customer}</th>
              <th scope="col">{words.bookSide}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {book.rows.map((row) => (
              <tr key={row.label} data-agree={String(row.agree)}>
                <th scope="row">{row.label}</th>
                <td>{row.customer ?? '–'}</td>
                <td>{row.book ?? '–'}</td>
                <td>
                  <span aria-hidden="true">{marks[`${row.agree}`]}</span>
                  {row.agree !== null && (
                    <span className="unseen">{row.agree ? words.agrees : words.differs}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {book.source !== '' && <p className="quiet">{words.bookFrom(book.source)}</p>}
    </section>
  );
}
