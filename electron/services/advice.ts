import type { InputOf } from '../../shared/contract.ts';
import type { Id, Role } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import { advise } from '../../shared/rules/advise.ts';
import type { OpportunityFacts } from '../../shared/rules/facts.ts';
import { endingOfAll, standingPromises } from '../../shared/rules/standingPromises.ts';
import { metBy, whomToAsk } from '../../shared/rules/whomToAsk.ts';
import type { Advice } from '../../shared/views.ts';
import * as contacts from '../db/contacts.ts';
import * as followUps from '../db/followUps.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { gatherFacts } from './facts.ts';
import { found, labelOf } from './named.ts';
import { attemptsWith, plannedOf } from './planning.ts';
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
  const home = opportunityId ?? (contact === null ? null : newestOf(reading, contact.id));
  const facts = home === null ? null : found(gatherFacts(db, home), 'opportunity');
  const organizationId = facts?.organization.id ?? contact?.organizationId ?? null;
  const at = asked ?? ports.now();
  const zone = facts?.organization.zone ?? (organizationId === null ? null : organizations.read(db, organizationId)?.zone) ?? ports.zone;
  const terms = termsFor(db, organizationId, [at, ...(facts === null ? [] : daysOf(facts))]);
  const interview = facts?.interviews.filter(({ endsAt }) => endsAt <= at).at(-1) ?? null;
  const answer = advise(
    {
      about,
      channel,
      at,
      zone,
      paceDays: facts?.organization.paceDays ?? null,
      open:
        home === null
          ? []
          : followUps
              .ofOpportunity(db, home)
              .filter(({ status }) => status === 'open')
              .map(plannedOf),
      attempts: organizationId === null ? [] : attemptsWith(db, organizationId),
      promises:
        facts === null
          ? []
          : standingPromises(facts, terms).standing.flatMap(({ lastDay, windows }) =>
              windows[0] === undefined ? [] : [{ lastDay, opensAt: windows[0].from }],
            ),
      ending: facts === null ? null : (endingOfAll(facts)?.because ?? null),
      interview,
    },
    terms,
  );
  const forWhom =
    about === 'status' ? (answer.contactId ?? processContact(facts)?.id ?? contactId) : (contactId ?? processContact(facts)?.id ?? null);
  return {
    ...{ verdict: answer.verdict, from: answer.from, until: answer.until, zone },
    whom: whom(reading, forWhom, facts),
    channel,
    say: about === 'status' && facts !== null ? talkingPoints(facts) : [],
    because: answer.because,
    rules: answer.rules,
    also: [],
  };
}

/** The opportunity that a question about a person is about when none is named. */
function newestOf({ db }: Reading, contactId: Id): Id | null {
  const all = opportunities.ofContact(db, contactId).map((id) => found(opportunities.read(db, id), 'opportunity'));
  return [...all].sort((one, other) => (one.stageDay > other.stageDay ? -1 : 1))[0]?.id ?? null;
}

/** Who is asked about the process, of everyone met so far (P20). */
function processContact(facts: OpportunityFacts | null): { readonly id: Id } | null {
  const last = facts?.interviews.at(-1);
  return facts == null || last === undefined ? null : (whomToAsk(metBy(last, facts.interviews))?.person ?? null);
}

function whom({ db }: Reading, contactId: Id | null, facts: OpportunityFacts | null): Advice['whom'] {
  if (contactId === null) return null;
  const contact = found(contacts.read(db, contactId), 'person');
  const role = facts?.interviews.flatMap(({ people }) => people).findLast(({ person }) => person.id === contactId)?.role;
  return { ...labelOf(contact), phone: contact.phones[0] ?? '', why: role === undefined ? '' : roleWords[role] };
}

/** What a status call says (P13): the position, and the question. */
function talkingPoints({ opportunity, organization }: OpportunityFacts): readonly string[] {
  return [`You spoke about ${opportunity.title} at ${organization.name}`, 'Ask how things stand, and when word may be expected'];
}
