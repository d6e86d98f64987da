import type { Interview } from '../db/interviews.ts';
import type { OpportunityView, TimelineEvent } from '../../shared/views.ts';
import { isSuggested } from '../../shared/rules/askToConnect.ts';
import { dayOf, momentAt } from '../../shared/rules/days.ts';
import { sayDay } from '../../shared/rules/say.ts';
import * as contacts from '../db/contacts.ts';
import * as followUpLists from '../db/followUpLists.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as interviews from '../db/interviews.ts';
import * as letters from '../db/letters.ts';
import type { Letter } from '../db/letters.ts';
import * as notes from '../db/notes.ts';
import type { Opportunity } from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as promises from '../db/promises.ts';
import * as referenceLinks from '../db/referenceLinks.ts';
import * as removedInterviews from '../db/removedInterviews.ts';
import * as stages from '../db/stages.ts';
import * as touches from '../db/touches.ts';
import type { Reading } from '../handlers.ts';
import { documentRows } from './documents.ts';
import { followUpView } from './followUpViews.ts';
import { interviewLabel } from './interviewLabels.ts';
import { letterRows } from './letterRows.ts';
import { found, labelOf } from './named.ts';
import { patienceView } from './patience.ts';
import { today, userZone } from './profile.ts';
import { promiseViews } from './promiseViews.ts';
import { referenceCalls } from './referenceCalls.ts';
import { circleView } from './ringView.ts';
import { touchView } from './touchViews.ts';

/** One opportunity with its path, its promises, what is next, and everything that happened, the newest first. */
export function opportunityView(reading: Reading, opportunity: Opportunity): OpportunityView {
  const { db, ports } = reading;
  const { id, title, stage, long } = opportunity;
  const organization = found(organizations.read(db, opportunity.organizationId), 'organization');
  const steps = stages.ofOpportunity(db, id);
  const met = interviews.ofOpportunity(db, id);
  const written = letters.ofOpportunity(db, id);
  const promised = promiseViews(reading, promises.ofOpportunity(db, id));
  return {
    ...{ id, title, stage, long },
    patience: patienceView(reading, id),
    organization: {
      ...{ id: organization.id, name: organization.name, sector: organization.sector, zone: organization.zone },
      paceDays: organization.paceDays,
    },
    stages: steps.map(({ stage: step, day, note, lostBecause }) => ({ stage: step, day, note, lostBecause })),
    documents: documentRows(db, id),
    promises: promised,
    open: followUpLists.openOfOpportunity(db, id).map((listed) => followUpView(listed, ports.now())),
    timeline: timeline(reading, opportunity, met, promised),
    inTheRoom: met.toReversed().map((interview) => ({
      interview: interviewLabel(db, interview),
      people: inTheRoom.ofInterview(db, interview.id).map(({ contactId, role }) => {
        const contact = found(contacts.read(db, contactId), 'person');
        const letter = written.find(
          (each) => each.interviewId === interview.id && each.contactId === contactId && each.purpose === 'thanks',
        );
        return {
          ...{ person: labelOf(contact), role, title: contact.title, thanks: thanksOf(reading, letter) },
          circle: circleView(contact),
          suggested: contact.circle === null && isSuggested(role),
        };
      }),
    })),
    references: referenceLinks.ofOpportunity(db, id).map((link) => ({
      id: link.id,
      person: labelOf(found(contacts.read(db, link.contactId), 'person')),
      permission: link.permission,
      calls: referenceCalls(reading, id, link.contactId),
    })),
    letters: letterRows(reading, written),
    learned: notes.learned(db, id),
  };
}

/** How far the thanks to somebody have come: "letter drafted", "card mailed Wed 10 June"; nothing where none is written. */
function thanksOf(reading: Reading, letter: Letter | undefined): string {
  if (letter === undefined) return '';
  if (letter.mailedAt === null) return `${letter.kind} ${letter.state}`;
  const day = dayOf(letter.mailedAt, letter.mailedZone ?? userZone(reading));
  return `${letter.kind} mailed ${sayDay(day, today(reading))}`;
}

function timeline(
  reading: Reading,
  opportunity: Opportunity,
  met: readonly Interview[],
  promised: OpportunityView['promises'],
): readonly TimelineEvent[] {
  const { db } = reading;
  const zone = userZone(reading);
  const people = new Set([
    ...met.flatMap(({ id }) => inTheRoom.ofInterview(db, id).map(({ contactId }) => contactId)),
    ...referenceLinks.ofOpportunity(db, opportunity.id).map(({ contactId }) => contactId),
  ]);
  const made = new Map(met.map((interview) => [interview.id, interview]));
  const stored = new Map(promises.ofOpportunity(db, opportunity.id).map((promise) => [promise.id, promise]));
  const events: TimelineEvent[] = [
    ...touches
      .ofOpportunity(db, opportunity.id, [...people])
      .map((touch): TimelineEvent => ({ kind: 'touch', at: touch.at, zone: touch.zone, touch: touchView(db, touch) })),
    ...met.map((interview): TimelineEvent => ({
      kind: 'interview',
      at: interview.startsAt,
      zone: interview.zone,
      interview: interviewLabel(db, interview),
    })),
    ...removedInterviews.ofOpportunity(db, opportunity.id).map((removed): TimelineEvent => ({
      ...{ kind: 'removed', at: removed.removedAt, zone },
      interview: { kind: removed.kind, startsAt: removed.startsAt, zone: removed.zone, because: removed.because },
    })),
    // Of one day the newest first, too: the sort below leaves equal moments as they are.
    ...stages
      .ofOpportunity(db, opportunity.id)
      .toReversed()
      .map(({ stage, day, note }): TimelineEvent => ({ kind: 'stage', at: momentAt(day, '00:00', zone), zone, stage, note })),
    ...promised.flatMap((promise): TimelineEvent[] => {
      // A promise was made at the end of its interview, unless another moment was told.
      const said = stored.get(promise.id);
      const interview = made.get(said?.interviewId ?? '');
      return interview === undefined ? [] : [{ kind: 'promise', at: said?.saidAt ?? interview.endsAt, zone: interview.zone, promise }];
    }),
  ];
  return events.sort((one, other) => (one.at > other.at ? -1 : one.at < other.at ? 1 : 0));
}
