import { Briefcase, UserRound } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Id } from '../../../shared/model.ts';
import type { OrganizationPerson, OrganizationView } from '../../../shared/organizationViews.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { CloseButton } from '../../components/CloseButton.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Rule } from '../../components/Rule.tsx';
import { useJournal } from '../../journalQueries.ts';
import { interviewWords, metAsWords, sectorWords, stageWords, zoneWords } from '../../words.ts';
import { PaceDialog } from '../Opportunities/PaceDialog.tsx';
import { OrganizationDialog } from './OrganizationDialog.tsx';

/** One organization in full. */
export function OrganizationDetail({ id, onClose }: { readonly id: Id; readonly onClose: () => void }) {
  const organization = useJournal('organizations.get', { id });
  return (
    <aside className="detail organization" aria-label={organization.data?.name ?? 'Organization'} tabIndex={-1}>
      <Loaded query={organization} rows={3}>
        {(value) => <Facts organization={value} onClose={onClose} />}
      </Loaded>
    </aside>
  );
}

function Facts({ organization, onClose }: { readonly organization: OrganizationView; readonly onClose: () => void }) {
  const { practice } = useJournal('journal.status', {}).data ?? {};
  const [open, setOpen] = useState<'edit' | 'pace' | null>(null);
  const { name, sector, zone, paceDays, addressLines, branches } = organization;
  const close = () => setOpen(null);
  return (
    <>
      <header className="organization-head">
        <div>
          <h2 className="title-2">{name}</h2>
          <p className="quiet">
            {sectorWords[sector]}, {zoneWords(zone)}
          </p>
        </div>
        <span className="btns">
          <Button size="sm" onClick={() => setOpen('edit')}>
            Edit…
          </Button>
          <CloseButton onClose={onClose} />
        </span>
      </header>
      <section className="organization-places" aria-label="Addresses">
        {addressLines.length > 0 ? <Stock lines={addressLines} /> : <p className="ask-quiet">Address missing</p>}
        {branches.map(({ lines, people }) => (
          <div key={lines.join(' ')}>
            <Stock lines={lines} />
            <p className="faint">{people.map((person) => person.name).join(', ')} sit here</p>
          </div>
        ))}
      </section>
      <section className="organization-pace">
        <p>
          One status contact in <b>{paceDays ?? practice?.paceDays ?? 5} business days</b> <Rule id="P23" />
          <br />
          <span className="faint">{paceDays === null ? 'the usual pace' : 'a longer interval that they asked for'}</span>
        </p>
        <Button look="text" onClick={() => setOpen('pace')}>
          Change…
        </Button>
      </section>
      <People organization={organization} />
      <section>
        <div className="sec">
          <h3>Opportunities</h3>
          <span className="n">{organization.opportunities.length}</span>
        </div>
        {organization.opportunities.length === 0 && <p className="quiet">None yet.</p>}
        {organization.opportunities.map((opportunity) => (
          <Link className="organization-line" key={opportunity.id} href={`/opportunities/${opportunity.id}`}>
            <Briefcase className="i s" aria-hidden />
            <span>
              {opportunity.title} <span className="faint">{stageWords[opportunity.stage]}</span>
            </span>
          </Link>
        ))}
      </section>
      <Learned learned={organization.learned} />
      {open === 'edit' && <OrganizationDialog organization={organization} onClose={close} />}
      {open === 'pace' && <PaceDialog organization={organization} onClose={close} />}
    </>
  );
}

const Stock = ({ lines }: { readonly lines: readonly string[] }) => (
  <address className="stock organization-address">
    {lines.map((line, index) => (
      <span key={`${String(index)} ${line}`}>{line}</span>
    ))}
  </address>
);

/** "decision maker, sits elsewhere" */
const aboutPerson = ({ title, metAs, sits }: OrganizationPerson): string =>
  [title, metAs === null ? '' : metAsWords[metAs], sits === 'elsewhere' ? 'sits elsewhere' : sits === 'unknown' ? 'address missing' : '']
    .filter(Boolean)
    .join(', ');

function People({ organization }: { readonly organization: OrganizationView }) {
  const { people, peopleTotal } = organization;
  return (
    <section>
      <div className="sec">
        <h3>People</h3>
        <span className="n">{peopleTotal.toLocaleString('en-US')}</span>
      </div>
      {peopleTotal === 0 && <p className="quiet">Nobody yet.</p>}
      {people.map((person) => (
        <Link className="organization-line" key={person.id} href={`/contacts/${person.id}`}>
          <UserRound className="i s" aria-hidden />
          <span>
            {person.name} <span className="faint">{aboutPerson(person)}</span>
          </span>
        </Link>
      ))}
      {peopleTotal > people.length && (
        <p className="faint">The first {people.length} by name; the contacts can be filtered by this organization.</p>
      )}
    </section>
  );
}

function Learned({ learned }: { readonly learned: OrganizationView['learned'] }) {
  const { today } = useClock();
  return (
    <section>
      <div className="sec">
        <h3>
          Learned <Rule id="P3" />
        </h3>
      </div>
      {learned.length === 0 ? (
        <p className="quiet">What a debrief says was learned about the business and its plans stays here.</p>
      ) : (
        <ul className="organization-learned">
          {learned.map(({ text, interview }, index) => (
            <li key={`${String(index)} ${text}`}>
              {text}{' '}
              <Link className="faint" href={`/debrief/${interview.id}`}>
                {interviewWords[interview.kind]}, {sayDay(dayOf(interview.startsAt, interview.zone), today)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
