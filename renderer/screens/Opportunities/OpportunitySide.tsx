import { Lock } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import type { InterviewLabel, OpportunityView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { CircleAsk } from '../../components/CircleAsk.tsx';
import { InterviewSheet } from '../../components/InterviewSheet.tsx';
import { Invitation } from '../../components/Invitation.tsx';
import { ReferenceLine } from '../../components/ReferenceLine.tsx';
import { Rule } from '../../components/Rule.tsx';
import { roleWords } from '../../../shared/rules/roleWords.ts';
import { Documents } from './Documents.tsx';
import { RemoveInterviewDialog } from './RemoveInterviewDialog.tsx';
import { StageHistory } from './StageHistory.tsx';

export interface OpportunitySideProps {
  readonly opportunity: OpportunityView;
  readonly onAddReference: () => void;
}

/** People and papers: who was in the room, the references, the path so far, the documents, the letters on file, what was learned. */
export function OpportunitySide({ opportunity, onAddReference }: OpportunitySideProps) {
  const { now, today } = useClock();
  const { inTheRoom, references, letters, learned } = opportunity;
  const [removing, setRemoving] = useState<InterviewLabel | null>(null);
  const onFile = letters.filter((letter) => letter.versions > 0);
  return (
    <>
      {inTheRoom.map(({ interview, people }) => (
        <section key={interview.id}>
          <div className="sec">
            <h2 className="title-4">In the room</h2>
            <span className="n">
              <Link href={`/debrief/${interview.id}`}>{sayDay(dayOf(interview.startsAt, interview.zone), today)}</Link>
            </span>
          </div>
          <ul className="rowlist">
            {people.map(({ person, role, title, thanks, circle, suggested }) => (
              <li key={person.id}>
                <span>
                  <Link href={`/contacts/${person.id}`}>
                    <b>{person.name}</b>
                  </Link>
                  <small>{[title, roleWords[role]].filter(Boolean).join(', ')}</small>
                  {suggested && interview.endsAt <= now && <CircleAsk person={person} circle={circle} suggested />}
                </span>
                <span className="r">{thanks}</span>
              </li>
            ))}
          </ul>
          <Invitation interviewId={interview.id} />
          {interview.endsAt > now && <InterviewSheet interviewId={interview.id} />}
          <Button look="text" className="side-add" onClick={() => setRemoving(interview)}>
            Remove the interview…
          </Button>
        </section>
      ))}
      {removing !== null && <RemoveInterviewDialog interview={removing} onClose={() => setRemoving(null)} />}
      <section>
        <div className="sec">
          <h2 className="title-4">References</h2>
          <span className="n">
            <Rule id="P4" />
          </span>
        </div>
        <ul className="rowlist">
          {references.map((reference) => (
            <ReferenceLine
              key={reference.id}
              reference={reference}
              person={reference.person}
              opportunityId={opportunity.id}
              other={{ words: reference.person.name, sub: '', href: `/contacts/${reference.person.id}` }}
            />
          ))}
        </ul>
        <Button look="text" className="side-add" onClick={onAddReference}>
          Add a reference…
        </Button>
      </section>
      <StageHistory path={opportunity.stages} />
      <Documents opportunity={opportunity} />
      {onFile.length > 0 && (
        <section>
          <div className="sec">
            <h2 className="title-4">Letters in the file</h2>
            <span className="n">{onFile.length}</span>
          </div>
          <ul className="rowlist">
            {onFile.map((letter) => (
              <li key={letter.id}>
                <Link href={`/letters/${letter.id}`}>
                  <Lock className="i s" aria-hidden /> {letter.person.name}
                </Link>
                <span className="r">
                  {letter.kind === 'card' ? 'card ' : ''}
                  {letter.state}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {learned.length > 0 && (
        <section>
          <div className="sec">
            <h2 className="title-4">Learned</h2>
          </div>
          <ul className="learned">
            {learned.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
