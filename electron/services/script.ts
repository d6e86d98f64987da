import type { Id, ScriptLine } from '../../shared/model.ts';
import type { OpportunityFacts, Terms } from '../../shared/rules/facts.ts';
import { callScript, closingScript, referenceScript } from '../../shared/rules/callScript.ts';
import type { ScriptFacts } from '../../shared/rules/callScript.ts';
import { spanOf } from '../../shared/rules/followUpState.ts';
import * as followUps from '../db/followUps.ts';
import * as notes from '../db/notes.ts';
import type { ReadableDb } from '../db/open.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { gatherFacts } from './facts.ts';
import { found } from './named.ts';
import { daysOf, termsFor } from './terms.ts';

export const scriptHandlers: HandlersOf<'followUps.script'> = { 'followUps.script': scriptOf };

/** The talking points of a follow-up (P13): of a status contact, of a word to a reference, and of closing politely; nothing for a letter. */
function scriptOf({ db, ports }: Reading, { id }: { readonly id: Id }): readonly ScriptLine[] {
  const followUp = found(followUps.read(db, id), 'follow-up');
  if (followUp.kind === 'reference') return referenceScript(followUp);
  const isClosing = followUp.rules[0] === 'P30' && (followUp.kind === 'email' || followUp.kind === 'call');
  if (followUp.opportunityId === null || !(followUp.isStatus || isClosing)) return [];
  const facts = gatherFacts(db, followUp.opportunityId);
  if (facts === null) return [];
  if (isClosing) return closingScript(facts);
  const at = ports.now();
  const terms = termsFor(db, facts.organization.id, [at, ...daysOf(facts)]);
  const opensAt = spanOf(followUp).opensAt ?? at;
  const { interviewId, contactId } = followUp;
  return statusScript(db, facts, { interviewId, contactId, at, saidAt: opensAt > at ? opensAt : at }, terms);
}

/** What to say about the status of an opportunity. */
export function statusScript(
  db: ReadableDb,
  opportunity: OpportunityFacts,
  { interviewId, ...rest }: Pick<ScriptFacts, 'interviewId' | 'contactId' | 'at'> & Required<Pick<ScriptFacts, 'saidAt'>>,
  terms: Terms,
): readonly ScriptLine[] {
  const about = interviewId ?? opportunity.interviews.findLast(({ endsAt }) => endsAt <= rest.at)?.id ?? null;
  const brought = (kind: notes.NoteKind) => (about === null ? [] : notes.ofInterview(db, about, kind));
  return callScript({ ...rest, opportunity, interviewId: about, restate: brought('restate'), forgot: brought('forgot') }, terms);
}
