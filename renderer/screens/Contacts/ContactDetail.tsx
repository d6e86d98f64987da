import { AtSign, Briefcase, Check, Phone, UsersRound, Volume2 } from 'lucide-react';
import { useState } from 'react';
import type { RefObject } from 'react';
import { Link } from 'wouter';
import type { Id } from '../../../shared/model.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayDay, sayHour } from '../../../shared/rules/say.ts';
import type { ContactView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Answer } from '../../components/Answer.tsx';
import { Button } from '../../components/Button.tsx';
import { CloseButton } from '../../components/CloseButton.tsx';
import { FollowUpRow } from '../../components/FollowUpRow.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useJournal } from '../../journalQueries.ts';
import { capital, interviewWords, metAsWords } from '../../words.ts';
import { likelyAbout } from './likelyAbout.ts';
import { Reach } from './Reach.tsx';
import { PrefersAsk, prefersWords, SpellingAsk } from './Asks.tsx';
import { ContactTimeline } from './ContactTimeline.tsx';
import { BusinessCard } from './BusinessCard.tsx';
import { FiledLetter } from './FiledLetter.tsx';
import { EraseContact } from './EraseContact.tsx';
import { KeepInTouch } from './KeepInTouch.tsx';
import { SameContact } from './SameContact.tsx';
import { VouchesFor } from './VouchesFor.tsx';
import { WriteMessage } from '../Messages/WriteMessage.tsx';
import './contact.css';

export interface ContactDetailProps {
  readonly id: Id;
  readonly pane: RefObject<HTMLElement | null>;
  /** The answer to "May I contact them now?", for W. */
  readonly verdict: RefObject<HTMLParagraphElement | null>;
  readonly onEdit: () => void;
  readonly onTouch: () => void;
  readonly onMerged: (id: Id) => void;
  readonly onClose: () => void;
}

/** One contact in full. */
export function ContactDetail({ id, pane, ...actions }: ContactDetailProps) {
  const contact = useJournal('contacts.get', { id });
  return (
    <aside className="detail contact" aria-label={contact.data?.name ?? 'Contact'} ref={pane} tabIndex={-1}>
      <Loaded query={contact} rows={3}>
        {(value) => <ContactFacts contact={value} {...actions} />}
      </Loaded>
    </aside>
  );
}

type ContactFactsProps = Pick<ContactDetailProps, 'verdict' | 'onEdit' | 'onTouch' | 'onMerged' | 'onClose'> & {
  readonly contact: ContactView;
};

function ContactFacts({ contact, verdict, onEdit, onTouch, onMerged, onClose }: ContactFactsProps) {
  return (
    <>
      <header className="contact-head">
        <div>
          <h2 className="title-2">{contact.name}</h2>
          <p className="quiet">
            {contact.title}
            {contact.title !== '' && contact.organization !== null && ', '}
            {contact.organization !== null && (
              <Link className="organization-link" href={`/organizations/${contact.organization.id}`}>
                {contact.organization.name}
              </Link>
            )}{' '}
            {contact.pronounced !== '' && (
              <span className="faint nowrap">
                <Volume2 className="i s" aria-label="pronounced" /> {contact.pronounced}
              </span>
            )}
          </p>
        </div>
        <span className="btns">
          <Button size="sm" keys={['E']} onClick={onEdit}>
            Edit
          </Button>
          <CloseButton onClose={onClose} />
        </span>
      </header>
      <Answer key={contact.id} contactId={contact.id} opportunityId={null} likely={likelyAbout(contact)} verdict={verdict} />
      <section className="addr-row" aria-label="Address and phones">
        {contact.envelopeLines.length > 0 ? (
          <address className="stock addr">
            {contact.envelopeLines.map((line, index) => (
              <span key={`${index} ${line}`}>{line}</span>
            ))}
          </address>
        ) : (
          <div className="addr addr--none">
            <p className="ask-quiet">Address missing</p>
            <Button look="text" onClick={onEdit}>
              Add it…
            </Button>
          </div>
        )}
        <ul className="reach">
          {contact.phones.map((phone) => (
            <Reach key={phone} icon={Phone} label="Call" href={`tel:${phone.replace(/[^\d+]/g, '')}`} text={phone} />
          ))}
          {contact.email !== '' && <Reach icon={AtSign} label="Write to" href={`mailto:${contact.email}`} text={contact.email} />}
          <li className={contact.spellingChecked ? 'yes' : ''}>
            {contact.spellingChecked ? (
              <>
                <Check className="i s" aria-hidden />
                spelling checked
              </>
            ) : (
              <SpellingAsk person={contact} familyName={contact.familyName === '' ? contact.givenName : contact.familyName} />
            )}
          </li>
          <li className={contact.preferredChannel === null ? '' : 'yes'}>
            {contact.preferredChannel === null ? (
              <PrefersAsk person={contact} />
            ) : (
              <>
                <Check className="i s" aria-hidden />
                prefers {prefersWords[contact.preferredChannel]}
              </>
            )}
          </li>
        </ul>
      </section>
      <BusinessCard contact={contact} />
      <p className="btns">
        <Button onClick={onTouch} keys={['L']} className="log-touch">
          Log a touch…
        </Button>
        <WriteButton contact={contact} />
      </p>
      {contact.followUps.length > 0 && (
        <section>
          <div className="sec">
            <h3>Next follow-ups</h3>
            <span className="n">{contact.followUps.length}</span>
          </div>
          <ol className="pane-rows">
            {contact.followUps.map((followUp) => (
              <FollowUpRow key={followUp.id} followUp={followUp} withoutOrganization withoutPerson />
            ))}
          </ol>
        </section>
      )}
      <KeepInTouch contact={contact} />
      <VouchesFor contact={contact} />
      <ContactTimeline contact={contact} />
      <Filed contact={contact} />
      {contact.notes !== '' && (
        <section>
          <div className="sec">
            <h3>Notes</h3>
          </div>
          <p className="contact-notes">{contact.notes}</p>
        </section>
      )}
      <p className="contact-end">
        <SameContact contact={contact} onMerged={onMerged} />
        <EraseContact contact={contact} onErased={onClose} />
      </p>
    </>
  );
}

function Filed({ contact }: { readonly contact: ContactView }) {
  const { today } = useClock();
  const onFile = contact.letters.filter((letter) => letter.versions > 0);
  // Those for which they vouch stand under the references.
  const met = contact.opportunities.filter((opportunity) => opportunity.as !== 'reference');
  if (onFile.length + contact.interviews.length + met.length === 0) return null;
  return (
    <div className="pair">
      {onFile.length > 0 && (
        <section>
          <div className="sec">
            <h3>In the file</h3>
          </div>
          {onFile.map((letter) => (
            <FiledLetter key={letter.id} letter={letter} />
          ))}
        </section>
      )}
      {met.length > 0 && (
        <section>
          <div className="sec">
            <h3>Opportunities</h3>
          </div>
          {met.map((opportunity) => (
            <Link className="filed" key={`${opportunity.id} ${opportunity.as}`} href={`/opportunities/${opportunity.id}`}>
              <Briefcase className="i s" aria-hidden />
              <span>
                {opportunity.title}
                <span className="faint">{metAsWords[opportunity.as]}</span>
              </span>
            </Link>
          ))}
        </section>
      )}
      {contact.interviews.length > 0 && (
        <section>
          <div className="sec">
            <h3>Interviews</h3>
          </div>
          {contact.interviews.map((interview) => (
            <Link className="filed" key={interview.id} href={`/debrief/${interview.id}`}>
              <UsersRound className="i s" aria-hidden />
              <span>
                {capital(interviewWords[interview.kind])}
                <span className="faint">
                  {sayDay(dayOf(interview.startsAt, interview.zone), today)}, {sayHour(interview.startsAt, interview.zone)}
                </span>
              </span>
            </Link>
          ))}
        </section>
      )}
    </div>
  );
}

function WriteButton({ contact }: { readonly contact: ContactView }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Write…</Button>
      {open && <WriteMessage contact={contact} onClose={() => setOpen(false)} />}
    </>
  );
}
