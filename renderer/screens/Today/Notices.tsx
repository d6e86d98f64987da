import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { askToClearExample } from '../../components/ClearExample.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useJournal } from '../../journalQueries.ts';
import { counted } from '../../words.ts';

/** What is to be told once above the list: a long absence, an example journal, a missing return address. */
export function Notices() {
  const { data: status } = useJournal('journal.status', {});
  const [, go] = useLocation();
  const [seen, setSeen] = useState(false);
  if (status === undefined) return null;
  const { absence, example, profile } = status;
  return (
    <div className="today-notices">
      {absence !== null && absence.passed > 0 && !seen && (
        <Notice
          action={
            <Button size="sm" onClick={() => setSeen(true)}>
              I have seen them
            </Button>
          }
        >
          <b>
            While the program was closed for {counted(absence.days, 'day')}, {counted(absence.passed, 'follow-up')} passed.
          </b>{' '}
          {absence.passed === 1 ? 'It is overdue with its original day.' : 'They are overdue with their original days.'}
        </Notice>
      )}
      {example !== null && (
        <Notice
          action={
            <Button size="sm" onClick={askToClearExample}>
              Clear it…
            </Button>
          }
        >
          <b>This is the example journal</b>
          {example.weeks === 0 ? ', to look around.' : `, moved by ${counted(Math.abs(example.weeks), 'week')} to stand around today.`}
        </Notice>
      )}
      {(profile === null || profile.address.street === '') && (
        <Notice
          look="heed"
          action={
            <Button size="sm" onClick={() => go('/you')}>
              Fill it in
            </Button>
          }
        >
          <b>{profile === null ? 'Your name and return address are missing.' : 'Your return address is missing.'}</b> Nothing can be printed
          without {profile === null ? 'them' : 'it'}.
        </Notice>
      )}
    </div>
  );
}
