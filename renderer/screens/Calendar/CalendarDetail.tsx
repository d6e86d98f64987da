import { Link } from 'wouter';
import { sayDay, sayHour, sayPromise } from '../../../shared/rules/say.ts';
import type { CalendarItem } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Because } from '../../components/Because.tsx';
import { CloseButton } from '../../components/CloseButton.tsx';
import { Kind, kindWords } from '../../components/Kind.tsx';
import { InterviewSheet } from '../../components/InterviewSheet.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useJournal } from '../../journalQueries.ts';
import { capital, interviewWords, zoneWords } from '../../words.ts';
import { roleWords } from '../../../shared/rules/roleWords.ts';
import { FollowUpDetail } from './FollowUpDetail.tsx';

export interface DetailProps {
  readonly item: CalendarItem;
  readonly onClose: () => void;
}

/** What is selected in the calendar: a follow-up with its actions, an interview with its people, or a promise. */
export function CalendarDetail({ item, onClose }: DetailProps) {
  return (
    <aside className="detail" aria-label={`${kindWords[item.kind]}: ${item.label}`}>
      {item.kind === 'interview' ? (
        <InterviewDetail key={item.id} item={item} onClose={onClose} />
      ) : item.kind === 'promise' ? (
        <PromiseDetail key={item.id} item={item} onClose={onClose} />
      ) : (
        <FollowUpDetail key={item.id} id={item.id} onClose={onClose} />
      )}
    </aside>
  );
}

function InterviewDetail({ item, onClose }: DetailProps) {
  const { today, zone } = useClock();
  const interview = useJournal('interviews.get', { id: item.id });
  return (
    <Loaded query={interview} rows={3}>
      {(value) => (
        <>
          <header className="detail-head">
            <Kind kind="interview" />
            <div>
              <h2 className="title-3">{value.organization.name}</h2>
              <p>
                {capital(interviewWords[value.kind])}, {value.opportunity.title}
              </p>
            </div>
            <CloseButton onClose={onClose} />
          </header>
          <dl className="facts">
            <dt>When</dt>
            <dd>
              <b>
                {sayDay(item.day, today)}, {sayHour(value.startsAt, value.zone)}–{sayHour(value.endsAt, value.zone)}
              </b>
              {value.zone !== zone && (
                <>
                  <br />
                  {zoneWords(value.zone)}
                </>
              )}
            </dd>
            {value.place !== '' && (
              <>
                <dt>Where</dt>
                <dd>{value.place}</dd>
              </>
            )}
          </dl>
          <section>
            <div className="sec">
              <h3>In the room</h3>
              <span className="n">{value.people.length}</span>
            </div>
            <ul className="rowlist">
              {value.people.map((person) => (
                <li key={person.contactId}>
                  <span>
                    <Link href={`/contacts/${person.contactId}`}>
                      <b>{[person.honorific, person.givenName, person.familyName, person.suffix].filter(Boolean).join(' ')}</b>
                    </Link>
                    <small>{person.title}</small>
                  </span>
                  <span className="r">{roleWords[person.role]}</span>
                </li>
              ))}
            </ul>
          </section>
          <div className="actions">
            <Link className="btn" href={`/opportunities/${value.opportunity.id}`}>
              Open the opportunity
            </Link>
            <Link className="btn" href={`/debrief/${item.id}`}>
              Debrief
            </Link>
          </div>
          <InterviewSheet interviewId={item.id} />
        </>
      )}
    </Loaded>
  );
}

function PromiseDetail({ item, onClose }: DetailProps) {
  const { today } = useClock();
  const opportunity = useJournal('opportunities.get', { id: item.opportunityId ?? '' }, { enabled: item.opportunityId !== null });
  return (
    <Loaded query={opportunity} rows={3}>
      {(value) => {
        const promise = value.promises.find((each) => each.id === item.id);
        return (
          <>
            <header className="detail-head">
              <Kind kind="promise" />
              <div>
                <h2 className="title-3">{value.organization.name}</h2>
                <p>
                  {promise?.about === 'nextInterview' ? 'Word about a next interview' : 'Decision'}, {value.title}
                </p>
              </div>
              <CloseButton onClose={onClose} />
            </header>
            {promise !== undefined && (
              <>
                <dl className="facts">
                  <dt>Promised</dt>
                  <dd>
                    <b>{sayPromise(promise.promise, today)}</b>
                  </dd>
                  <dt>State</dt>
                  <dd>{promise.state === 'kept' ? 'kept' : promise.state === 'passed' ? 'passed without word' : 'open'}</dd>
                </dl>
                <div className="why">
                  <Because rules={promise.rules}>{promise.because}</Because>
                </div>
              </>
            )}
            <div className="actions">
              <Link className="btn" href={`/opportunities/${value.id}`}>
                Open the opportunity
              </Link>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
