import type { Id, Moment, ScriptLine } from '../../shared/model.ts';
import type { OpportunityFacts, Terms } from '../../shared/rules/facts.ts';
import { callScript, referenceScript } from '../../shared/rules/callScript.ts';
import * as followUps from '../db/followUps.ts';
import * as notes from '../db/notes.ts';
import type { ReadableDb } from '../db/open.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { gatherFacts } from './facts.ts';
import { found } from './named.ts';
import { daysOf, termsFor } from './terms.ts';

export const scriptHandlers: HandlersOf<'followUps.script'> = { 'followUps.script': scriptOf };

/** The talking points of a follow-up (P13): of a status contact, and of a word to a reference; nothing for a letter. */
function scriptOf({ db, ports }: Reading, { id }: { readonly id: Id }): readonly ScriptLine[] {
  const followUp = found(followUps.read(db, id), 'follow-up');
  if (followUp.kind === 'reference') return referenceScript(followUp);
  const facts = followUp.isStatus && followUp.opportunityId !== null ? gatherFacts(db, followUp.opportunityId) : null;
  if (facts === null) return [];
  const at = ports.now();
  const terms = termsFor(db, facts.organization.id, [at, ...daysOf(facts)]);
  return statusScript(db, facts, { interviewId: followUp.interviewId, contactId: followUp.contactId, at }, terms);
}

/** What to say about the status of an opportunity. */
export function statusScript(
  db: ReadableDb,
  opportunity: OpportunityFacts,
  { interviewId, contactId, at }: { readonly interviewId: Id | null; readonly contactId: Id | null; readonly at: Moment },
  terms: Terms,
): readonly ScriptLine[] {
  const about = interviewId ?? opportunity.interviews.findLast(({ endsAt }) => endsAt <= at)?.id ?? null;
  const brought = (kind: notes.NoteKind) => (about === null ? [] : notes.ofInterview(db, about, kind));
  return callScript({ opportunity, interviewId: about, contactId, restate: brought('restate'), forgot: brought('forgot'), at }, terms);
}
