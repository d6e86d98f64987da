import { ArrowLeft, AtSign, Lock, Printer } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useParams } from 'wouter';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import type { MessageRow } from '../../../shared/messageViews.ts';
import { useClock } from '../../clock.ts';
import { Desk } from '../../components/Desk.tsx';
import { Empty } from '../../components/Empty.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useJournal } from '../../journalQueries.ts';
import { readyGrammar } from '../Letters/grammar.ts';
import { MessageDesk } from './MessageDesk.tsx';
import '../../theme/detail.css';
import '../Letters/letters.css';
import '../Letters/beside.css';
import '../Letters/check.css';
import '../Letters/paper.css';
import '../Letters/narrow.css';
import './messages.css';

/** As many as one answer holds. */
const most = 500;

/** E-mails and faxes (P8): the second way, written and checked where the letters are. */
export function Messages() {
  const list = useJournal('messages.list', { offset: 0, limit: most });
  useEffect(readyGrammar, []);
  return <Loaded query={list}>{({ rows }) => <MessagesDesk rows={rows} />}</Loaded>;
}

function MessagesDesk({ rows }: { readonly rows: readonly MessageRow[] }) {
  const { id } = useParams<{ readonly id?: string }>();
  const selected = id ?? rows.find(({ sentAt }) => sentAt === null)?.id ?? rows[0]?.id ?? '';
  const message = useJournal('messages.get', { id: selected }, { enabled: selected !== '' });
  return (
    <Desk title="E-mail and fax" className={rows.length === 0 ? 'messages messages--empty' : 'messages'}>
      <nav className="letters-list" aria-label="E-mails and faxes">
        <header>
          <Link className="btn--text back" href="/letters">
            <ArrowLeft className="i s" aria-hidden /> Letter desk
          </Link>
          <h1 className="title-3">E-mail and fax</h1>
        </header>
        <ul className="letterlist letter-groups scroll">
          {rows.map((row) => (
            <MessageItem key={row.id} row={row} current={row.id === selected} />
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <main className="sheet">
          <Empty title="No e-mail or fax is begun.">
            A letter on paper is the rule, and a second way follows it quickly: begin one beside a letter, or on the page of a contact.
          </Empty>
        </main>
      ) : (
        <Loaded query={message} rows={5}>
          {(shown) => (shown.id === selected ? <MessageDesk key={shown.id} message={shown} /> : null)}
        </Loaded>
      )}
    </Desk>
  );
}

function MessageItem({ row, current }: { readonly row: MessageRow; readonly current: boolean }) {
  const { zone, today } = useClock();
  const Icon = row.sentAt !== null ? Lock : row.channel === 'email' ? AtSign : Printer;
  const kind = row.channel === 'email' ? 'e-mail' : 'fax';
  return (
    <li data-current={current}>
      <Icon className="i" aria-hidden />
      <Link href={`/letters/messages/${row.id}`} className="letter-link" aria-current={current ? 'page' : undefined}>
        <b>{row.person.name}</b>
        <span className="faint">{row.subject}</span>
        <small>{row.sentAt === null ? `${kind}, not sent` : `${kind}, sent ${sayDay(dayOf(row.sentAt, zone), today)}`}</small>
      </Link>
    </li>
  );
}
