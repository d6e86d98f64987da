import type { LetterFacts } from '../../shared/rules/mergeFields.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { outcomeInLetter } from '../../shared/rules/outcomeWords.ts';
import * as contacts from '../db/contacts.ts';
import * as interviews from '../db/interviews.ts';
import type { Message } from '../db/messages.ts';
import type { ReadableDb } from '../db/open.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as profiles from '../db/profile.ts';
import type { Reading } from '../handlers.ts';
import { letterFacts } from './letterPages.ts';
import { found } from './named.ts';
import { today } from './profile.ts';

type About = Pick<Message, 'contactId' | 'opportunityId' | 'interviewId'>;

/**
 * What an e-mail or fax is written from: its interview, else its job with what its newest interview brought, else the
 * person alone. A day of the interview is named before one is over only where none is meant to have been (P4).
 */
export function messageFacts(reading: Reading, about: About): LetterFacts {
  const { db } = reading;
  const opportunityId = about.opportunityId ?? (about.interviewId === null ? null : interviews.read(db, about.interviewId)?.opportunityId);
  const opportunity = opportunityId == null ? null : opportunities.read(db, opportunityId);
  return { ...factsAbout(reading, about), outcome: opportunity === null ? null : outcomeInLetter(opportunity.stage) };
}

function factsAbout(reading: Reading, about: About): LetterFacts {
  const { db } = reading;
  if (about.interviewId !== null) return letterFacts(db, about.interviewId, about.contactId);
  if (about.opportunityId === null) return personFacts(db, about.contactId);
  const newest = interviews.ofOpportunity(db, about.opportunityId).at(-1);
  const opportunity = found(opportunities.read(db, about.opportunityId), 'opportunity');
  const organization = found(organizations.read(db, opportunity.organizationId), 'organization').name;
  if (newest === undefined) return { ...personFacts(db, about.contactId), position: opportunity.title, organization };
  const isAhead = dayOf(newest.endsAt, newest.zone) >= today(reading);
  const facts = letterFacts(db, newest.id, about.contactId);
  return { ...facts, interview: { kind: newest.kind, day: isAhead ? newest.day : null } };
}

function personFacts(db: ReadableDb, contactId: string): LetterFacts {
  const person = found(contacts.read(db, contactId), 'person');
  const profile = profiles.read(db);
  return {
    sender: { name: profile?.name ?? '', phone: profile?.phones[0] ?? '', email: profile?.email ?? '' },
    person,
    role: 'other',
    position: '',
    organization: person.organizationId === null ? '' : (organizations.read(db, person.organizationId)?.name ?? ''),
    interview: { kind: 'informational', day: null },
    others: [],
    restate: [],
    forgot: [],
    asked: [],
    learned: [],
    promisedDay: null,
    stillWanted: 'yes',
  };
}
