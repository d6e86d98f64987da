import type { Id } from '../../shared/model.ts';
import { sayDay, sayHour } from '../../shared/rules/say.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { fullName } from '../../shared/rules/names.ts';
import { interviewTitles, roleWords } from '../../shared/rules/roleWords.ts';
import type { PrintDocument } from '../../shared/views.ts';
import * as addresses from '../db/addresses.ts';
import * as contacts from '../db/contacts.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as interviews from '../db/interviews.ts';
import * as notes from '../db/notes.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as profiles from '../db/profile.ts';
import * as referenceLinks from '../db/referenceLinks.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { interviewSheetDocument } from '../paper/interviewSheet.ts';
import { pdfFile } from './fileNames.ts';
import { found } from './named.ts';

const may = { given: 'may be named', asked: 'asked, not to be named yet', refused: 'not to be named' } as const;

/** The one page to carry to an interview (P1). */
export const interviewSheetsHandlers: HandlersOf<'interviews.sheet' | 'interviews.sheetPdf'> = {
  'interviews.sheet': (reading, { id }) => sheetOf(reading, id),
  'interviews.sheetPdf': async ({ read, ports }, { id }) => {
    const document = read((reading) => sheetOf(reading, id));
    return pdfFile(document.title, await ports.renderPdf(document.html));
  },
};

function sheetOf({ db }: Reading, id: Id): PrintDocument {
  const interview = found(interviews.read(db, id), 'interview');
  const opportunity = found(opportunities.read(db, interview.opportunityId), 'opportunity');
  const organization = found(organizations.read(db, opportunity.organizationId), 'organization');
  const address = addresses.read(db, organization.addressId);
  // What was brought home from this and every earlier talk about the job, the newest first.
  const talks = interviews
    .ofOpportunity(db, opportunity.id)
    .filter(({ startsAt }) => startsAt <= interview.startsAt)
    .reverse();
  const broughtHome = (kind: 'restate' | 'forgot' | 'asked' | 'learned') => talks.flatMap((talk) => notes.ofInterview(db, talk.id, kind));
  const day = dayOf(interview.startsAt, interview.zone);
  const street = address?.street.replace(/\n/g, ', ') ?? '';
  return interviewSheetDocument({
    paper: profiles.read(db)?.paper ?? 'letter',
    position: opportunity.title,
    organization: organization.name,
    kind: interviewTitles[interview.kind],
    when: `${sayDay(day)} ${day.slice(0, 4)}, ${sayHour(interview.startsAt, interview.zone)}–${sayHour(interview.endsAt, interview.zone)}`,
    // The place is often the street itself: it stands there once.
    place: street.includes(interview.place.trim()) ? '' : interview.place,
    addressLines: address === null ? [] : [street, [address.city, address.region, address.postalCode].filter(Boolean).join(' ')],
    people: inTheRoom.ofInterview(db, id).map(({ contactId, role }) => {
      const contact = found(contacts.read(db, contactId), 'person');
      const { title, pronounced, spellingChecked } = contact;
      return { name: fullName(contact), title, role: role === 'other' ? '' : roleWords[role], pronounced, spellingChecked };
    }),
    points: [
      { label: 'Say again', lines: broughtHome('restate') },
      { label: 'Forgotten last time', lines: broughtHome('forgot') },
      { label: 'They asked for', lines: broughtHome('asked') },
      { label: 'Learned about the business', lines: broughtHome('learned') },
    ],
    references: referenceLinks.ofOpportunity(db, opportunity.id).map(({ contactId, permission }) => ({
      name: fullName(found(contacts.read(db, contactId), 'person')),
      may: may[permission],
    })),
  });
}
