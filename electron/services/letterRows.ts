import type { LetterRow } from '../../shared/views.ts';
import { spanOf } from '../../shared/rules/followUpState.ts';
import * as contacts from '../db/contacts.ts';
import { followUpOf } from '../db/followUps.ts';
import * as interviews from '../db/interviews.ts';
import * as keptLetters from '../db/keptLetters.ts';
import type { Letter } from '../db/letters.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import type { Reading } from '../handlers.ts';
import { stateOf } from './followUpViews.ts';
import { interviewLabel } from './interviewLabels.ts';
import { found, labelOf } from './named.ts';

/** A letter or card as lists show it. */
export function letterRow({ db, ports }: Reading, letter: Letter): LetterRow {
  const interview = interviews.read(db, letter.interviewId);
  const opportunity = opportunities.read(db, letter.opportunityId);
  const organization = opportunity === null ? null : organizations.read(db, opportunity.organizationId);
  const asked = keptLetters.followUpOf(db, letter);
  const followUp = asked === null ? null : followUpOf(asked);
  return {
    id: letter.id,
    kind: letter.kind,
    state: letter.state,
    person: labelOf(found(contacts.read(db, letter.contactId), 'person')),
    organization: organization === null ? null : { id: organization.id, name: organization.name },
    interview: interview === null ? null : interviewLabel(db, interview),
    followUpState: followUp === null ? null : stateOf(followUp, ports.now()),
    dueAt: followUp === null ? null : spanOf(followUp).dueAt,
    mailedAt: letter.mailedAt,
    versions: keptLetters.versionsOnFile(db, letter.id),
  };
}
