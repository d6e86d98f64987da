import type { Planned } from '../../shared/contract.ts';
import { missingOf, whyAsked } from '../../shared/rules/questions.ts';
import * as contacts from '../db/contacts.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as questions from '../db/questions.ts';
import type { HandlersOf, Writing } from '../handlers.ts';
import { found, labelOf } from './named.ts';
import { nothingPlanned, planOpportunities } from './planning.ts';
import { today } from './profile.ts';

export const questionsHandlers: HandlersOf<'today.questions' | 'contacts.answer'> = {
  'today.questions': (reading, { offset, limit }) => {
    const { db, ports } = reading;
    return {
      rows: questions.page(db, ports.now(), offset, limit).map((asked) => {
        const person = labelOf(asked);
        const { organizationId, addressId, spellingChecked, preferredChannel, metOn, metAt } = asked;
        return {
          person,
          familyName: asked.familyName === '' ? asked.givenName : asked.familyName,
          organization: organizationId === null ? null : { id: organizationId, name: asked.organization ?? '' },
          missing: missingOf({ spellingChecked: spellingChecked === 1, hasAddress: addressId !== null, preferredChannel }),
          because: whyAsked({ spoken: person.spoken, organization: metAt, metOn, today: today(reading) }),
          rules: ['P2'],
        };
      }),
      total: questions.total(db, ports.now()),
    };
  },
  'contacts.answer': answer,
};

type Input = Parameters<HandlersOf<'contacts.answer'>['contacts.answer']>[1];

/** Writes the answer to one question about a person. How they prefer to be reached is planned by (P8), how they are spelled is not. */
function answer(writing: Writing, input: Input): Planned {
  const { db, ports } = writing;
  const known = found(contacts.read(db, input.id), 'person');
  const organization = known.organizationId === null ? null : organizations.read(db, known.organizationId);
  const answered =
    input.missing === 'spelling' ? { ...known, spellingChecked: true } : { ...known, preferredChannel: input.preferredChannel };
  contacts.write(db, answered, organization?.name ?? null, ports.now());
  return input.missing === 'spelling' ? nothingPlanned : planOpportunities(writing, opportunities.ofContact(db, input.id));
}
