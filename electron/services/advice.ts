import type { InputOf } from '../../shared/contract.ts';
import type { Id, Moment, Role } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import { advise } from '../../shared/rules/advise.ts';
import type { AdviceFacts, Answered } from '../../shared/rules/adviceFacts.ts';
import { lastHeld } from '../../shared/rules/adviseOther.ts';
import { alsoWelcome } from '../../shared/rules/alsoWelcome.ts';
import { factsAt } from '../../shared/rules/factsAt.ts';
import type { OpportunityFacts } from '../../shared/rules/facts.ts';
import { otherScript } from '../../shared/rules/otherScript.ts';
import { aboutChannel, whomToContact } from '../../shared/rules/whomToContact.ts';
import type { Advice } from '../../shared/views.ts';
import * as contacts from '../db/contacts.ts';
import * as notes from '../db/notes.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as touches from '../db/touches.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { gatherFacts, personFact } from './facts.ts';
import { found, labelOf } from './named.ts';
import { openAt } from './openAt.ts';
import { attemptsWith } from './planning.ts';
import { statusScript } from './script.ts';
import { daysOf, termsFor } from './terms.ts';

const roleWords: Readonly<Record<Role, string>> = {
  decisionMaker: 'who decides',
  interviewer: 'interviewer',
  hr: 'HR',
  recruiter: 'recruiter',
  receptionist: 'receptionist',
  assistant: 'assistant',
  other: '',
};

export const adviceHandlers: HandlersOf<'advice.ask'> = { 'advice.ask': ask };

function ask(reading: Reading, { contactId, opportunityId, about, channel, at: asked }: InputOf<'advice.ask'>): Advice {
  const { db, ports } = reading;
  if (contactId === null && opportunityId === null) {
    throw new ProblemError('invalid', 'Choose a person or an opportunity to ask about.');
  }
  const contact = contactId === null ? null : found(contacts.read(db, contactId), 'person');
  const at = asked ?? ports.now();
  const isPast = at < ports.now();
  const opportunity = homeOf(reading, opportunityId, contact, isPast ? at : null);
  const organizationId = opportunity?.organization.id ?? contact?.organizationId ?? null;
  const organization = organizationId === null ? null : organizations.read(db, organizationId);
  const terms = termsFor(db, organizationId, [at, ...(opportunity === null ? [] : daysOf(opportunity))]);
  const met = lastHeld(opportunity, at);
  const facts: AdviceFacts = {
    ...{ about, channel, at, opportunity },
    zone: organization?.zone ?? ports.zone,
    paceDays: organization?.paceDays ?? null,
    contact: contactId === null ? null : personFact(db, contactId),
    open: openAt(reading, organizationId, contactId, at),
    attempts: (organizationId === null ? [] : attemptsWith(db, organizationId)).filter((attempt) => attempt.at <= at),
    lastTouch: contactId === null ? null : lastTouch(reading, contactId, at),
    asked: met === null ? [] : notes.ofInterview(db, met.id, 'asked'),
  };
  const answer = advise(facts, terms);
  const whom = whomToContact(facts, answer);
  return {
    ...{ verdict: answer.verdict, from: answer.from, until: answer.until, zone: facts.zone },
    whom: whomView(reading, whom, opportunity),
    channel,
    how: aboutChannel(facts, whom === null ? null : personFact(db, whom)),
    say:
      about !== 'status'
        ? otherScript(facts)
        : opportunity === null || isNever(answer)
          ? []
          : statusScript(db, opportunity, { interviewId: null, contactId: whom, at, saidAt: answer.from ?? at }, terms),
    because: answer.because,
    rules: answer.rules,
    also: alsoWelcome(facts, answer, terms),
  };
}

/** Better not, and at no other time either: then there is no status to ask about. A text message has its call instead (P14). */
const isNever = ({ verdict, from }: Answered): boolean => verdict === 'betterNot' && from === null;

/** The opportunity that is asked about: the one named, else the person's newest that goes on, else their organization's. As it stood at `then`. */
function homeOf(
  { db }: Reading,
  opportunityId: Id | null,
  contact: { readonly id: Id; readonly organizationId: Id | null } | null,
  then: Moment | null,
): OpportunityFacts | null {
  const id = opportunityId ?? (contact === null ? null : newestOf(db, contact));
  if (id === null) return null;
  const facts = found(gatherFacts(db, id), 'opportunity');
  return then === null ? facts : factsAt(facts, then);
}

function newestOf(db: Reading['db'], { id, organizationId }: { readonly id: Id; readonly organizationId: Id | null }): Id | null {
  const own = opportunities.ofContact(db, id).map((each) => found(opportunities.read(db, each), 'opportunity'));
  const all = own.length > 0 || organizationId === null ? own : opportunities.ofOrganization(db, organizationId);
  const goesOn = ({ stage }: { readonly stage: string }): boolean => ['found', 'applied', 'interview', 'inProcess'].includes(stage);
  const newest = [...all].sort((one, other) => (one.stageDay > other.stageDay ? -1 : one.stageDay < other.stageDay ? 1 : 0));
  return (newest.find(goesOn) ?? newest[0])?.id ?? null;
}

function lastTouch({ db }: Reading, contactId: Id, at: Moment): AdviceFacts['lastTouch'] {
  const touch = touches.lastWith(db, contactId, at);
  return touch === null ? null : { at: touch.at, zone: touch.zone };
}

function whomView({ db }: Reading, contactId: Id | null, facts: OpportunityFacts | null): Advice['whom'] {
  if (contactId === null) return null;
  const contact = found(contacts.read(db, contactId), 'person');
  const role = facts?.interviews.flatMap(({ people }) => people).findLast(({ person }) => person.id === contactId)?.role;
  const isReference = facts?.references.some(({ person }) => person.id === contactId) === true;
  return {
    ...labelOf(contact),
    phone: contact.phones[0] ?? '',
    email: contact.email,
    why: role === undefined ? (isReference ? 'reference' : '') : roleWords[role],
  };
}
