import type { Planned } from '../../shared/contract.ts';
import { ProblemError } from '../../shared/problem.ts';
import { sortName } from '../../shared/rules/names.ts';
import * as contacts from '../db/contacts.ts';
import * as opportunities from '../db/opportunities.ts';
import * as referenceLinks from '../db/referenceLinks.ts';
import type { HandlersOf, Writing } from '../handlers.ts';
import { indexContact } from './findable.ts';
import { found } from './named.ts';
import { planOpportunity } from './planning.ts';

export const referencesHandlers: HandlersOf<'references.link'> = {
  'references.link': link,
};

type Input = Parameters<HandlersOf<'references.link'>['references.link']>[1];

/** Makes somebody, new or known, a reference for an opportunity (P4); the same person again changes the permission. */
function link(writing: Writing, input: Input): Planned {
  const { db, ports } = writing;
  const { opportunityId, contactId, permission, person } = input;
  found(opportunities.read(db, opportunityId), 'opportunity');
  const same = referenceLinks.read(db, input.id);
  if (same !== null && (same.opportunityId !== opportunityId || same.contactId !== contactId)) {
    throw new ProblemError('refused', 'This reference is already on file for another person or position. Add it as a new one.');
  }
  const known = contacts.read(db, contactId);
  if (known === null) {
    if (person === null) {
      throw new ProblemError('notFound', 'This person is not in the journal. Enter a name.', [
        { field: 'person', sentence: 'Enter the name.' },
      ]);
    }
    const { phone, ...name } = person;
    contacts.write(
      db,
      {
        ...name,
        id: contactId,
        sortName: sortName(person),
        title: '',
        organizationId: null,
        addressId: null,
        atOrganization: false,
        phones: phone === '' ? [] : [phone],
        preferredChannel: null,
        pronounced: '',
        spellingChecked: false,
        notes: '',
      },
      null,
      ports.now(),
    );
    indexContact(db, contactId);
  }
  const before = referenceLinks.ofOpportunity(db, opportunityId).find((each) => each.contactId === contactId);
  referenceLinks.write(db, { id: before?.id ?? input.id, opportunityId, contactId, permission, linkedAt: ports.now() });
  return planOpportunity(writing, opportunityId);
}
