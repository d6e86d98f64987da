import type { Id } from '../../shared/model.ts';
import type { OrganizationPerson, OrganizationView } from '../../shared/organizationViews.ts';
import * as addresses from '../db/addresses.ts';
import { rowsOf } from '../db/contactListRows.ts';
import * as contacts from '../db/contacts.ts';
import type { Contact } from '../db/contacts.ts';
import * as interviews from '../db/interviews.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizationLists from '../db/organizationLists.ts';
import type { Organization } from '../db/organizations.ts';
import * as profile from '../db/profile.ts';
import * as words from '../db/words.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import * as organizations from '../db/organizations.ts';
import { postalLines } from '../paper/addressAbroad.ts';
import { interviewLabel } from './interviewLabels.ts';
import { found, labelOf } from './named.ts';

/** More people than these are a list to look at, filtered by their organization. */
const peopleShown = 200;

export const organizationViewHandlers: HandlersOf<'organizations.list' | 'organizations.get'> = {
  'organizations.list': ({ db }, { search, offset, limit }) => {
    const expression = words.expressionOf(search);
    if (expression === null && search.trim() !== '') return { rows: [], total: 0 };
    const { rows, total } = organizationLists.page(db, expression, offset, limit);
    return {
      rows: rows.map(({ city, region, ...row }) => ({ ...row, place: [city, region].filter(Boolean).join(', ') })),
      total,
    };
  },
  'organizations.get': (reading, { id }) => viewOf(reading, found(organizations.read(reading.db, id), 'organization')),
};

/** An organization with all that the journal knows of it. */
function viewOf({ db }: Reading, organization: Organization): OrganizationView {
  const { id, name, sector, zone, addressId, paceDays } = organization;
  const home = profile.read(db)?.address.country ?? 'US';
  const linesOf = (names: readonly string[], at: Id | null): readonly string[] => {
    const address = addresses.read(db, at);
    return address === null ? [] : postalLines({ names, address, capitals: true }, home).lines;
  };
  const people = contacts.ofOrganization(db, id, peopleShown);
  const elsewhere = people.filter((each) => !each.atOrganization && each.addressId !== null);
  const branches = Map.groupBy(elsewhere, (each) => linesOf([name], each.addressId).join('\n'));
  return {
    ...{ id, name, sector, zone, paceDays },
    address: addresses.read(db, addressId),
    addressLines: linesOf([name], addressId),
    people: peopleView(db, people),
    peopleTotal: organizationLists.peopleOf(db, id),
    branches: [...branches].map(([lines, those]) => ({ lines: lines.split('\n'), people: those.map(labelOf) })),
    opportunities: opportunities
      .ofOrganization(db, id)
      .map((opportunity) => ({ id: opportunity.id, title: opportunity.title, stage: opportunity.stage, since: opportunity.stageDay })),
    learned: organizationLists.learned(db, id).map(({ interviewId, text }) => ({
      text,
      interview: interviewLabel(db, found(interviews.read(db, interviewId), 'interview')),
    })),
  };
}

function peopleView(db: Reading['db'], people: readonly Contact[]): readonly OrganizationPerson[] {
  const listed = new Map(
    rowsOf(
      db,
      people.map(({ id }) => id),
    ).map((row) => [row.id, row]),
  );
  return people.map((contact) => {
    const row = listed.get(contact.id);
    return {
      ...labelOf(contact),
      title: contact.title,
      metAs: row?.role ?? (row?.isReference === 1 ? 'reference' : null),
      sits: contact.atOrganization ? 'here' : contact.addressId === null ? 'unknown' : 'elsewhere',
    };
  });
}
