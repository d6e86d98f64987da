import type { Planned } from '../../shared/contract.ts';
import type { OrganizationSuggestion } from '../../shared/views.ts';
import * as addresses from '../db/addresses.ts';
import * as contacts from '../db/contacts.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import type { Organization } from '../db/organizations.ts';
import * as words from '../db/words.ts';
import type { ReadableDb } from '../db/open.ts';
import type { HandlersOf, Writing } from '../handlers.ts';
import { indexOrganization } from './findable.ts';
import { labelOf } from './named.ts';
import { planOpportunities } from './planning.ts';

/** As many as a drop-down can show. */
const suggestions = 8;
/** As many people of one organization as the debrief offers. */
const peopleSuggested = 50;

export const organizationsHandlers: HandlersOf<'organizations.suggest' | 'organizations.save'> = {
  'organizations.suggest': ({ db }, { text }) => {
    const expression = words.expressionOf(text);
    if (expression === null) return text.trim() === '' ? organizations.list(db, suggestions).map((each) => suggestion(db, each)) : [];
    return words
      .find(db, 'organization', `title : (${expression})`, suggestions)
      .flatMap(({ id }) => organizations.read(db, id) ?? [])
      .map((each) => suggestion(db, each));
  },
  'organizations.save': save,
};

function suggestion(db: ReadableDb, organization: Organization): OrganizationSuggestion {
  const { id, name, sector, zone } = organization;
  return {
    ...{ id, name, sector, zone },
    address: addresses.read(db, organization.addressId),
    opportunities: opportunities.ofOrganization(db, id).map(({ id: opportunityId, title, stage }) => ({ id: opportunityId, title, stage })),
    people: contacts.ofOrganization(db, id, peopleSuggested).map((contact) => ({
      ...labelOf(contact),
      honorific: contact.honorific,
      givenName: contact.givenName,
      familyName: contact.familyName,
      suffix: contact.suffix,
      title: contact.title,
      email: contact.email,
      phone: contact.phones[0] ?? '',
      spellingChecked: contact.spellingChecked,
      preferredChannel: contact.preferredChannel,
      atOrganization: contact.atOrganization,
      hasAddress: contact.addressId !== null,
    })),
  };
}

type Input = Parameters<HandlersOf<'organizations.save'>['organizations.save']>[1];

/** Writes an organization. Whoever sits there gets its address, and what waited for it is planned again. */
function save(writing: Writing, input: Input): Planned {
  const { db, ports } = writing;
  const known = organizations.read(db, input.id);
  const addressId = input.address === null ? null : (known?.addressId ?? ports.newId());
  if (input.address !== null && addressId !== null) addresses.write(db, addressId, input.address);
  organizations.write(db, { id: input.id, name: input.name, sector: input.sector, zone: input.zone, addressId }, ports.now());
  contacts.renameOrganization(db, input.id, input.name);
  contacts.followOrganization(db, input.id, addressId);
  indexOrganization(db, input.id);
  return planOpportunities(writing, opportunities.dependingOn(db, input.id));
}
