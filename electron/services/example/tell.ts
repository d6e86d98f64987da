import { contract } from '../../../shared/contract.ts';
import type { Id, Moment, RuleId } from '../../../shared/model.ts';
import { ProblemError } from '../../../shared/problem.ts';
import * as exampleRows from '../../db/exampleRows.ts';
import { beginEntry } from '../../db/history.ts';
import * as letters from '../../db/letters.ts';
import type { HandlersOf, Writing } from '../../handlers.ts';
import type { Ports } from '../../ports.ts';
import { contactsHandlers } from '../contacts.ts';
import { followUpsHandlers } from '../followUps.ts';
import { interviewsHandlers } from '../interviews.ts';
import { keepInTouchHandlers } from '../keepInTouch.ts';
import { letterPrintHandlers } from '../letterPrint.ts';
import { lettersHandlers } from '../letters.ts';
import { opportunitiesHandlers } from '../opportunities.ts';
import { organizationsHandlers } from '../organizations.ts';
import { planOpportunity } from '../planning.ts';
import { profileHandlers } from '../profile.ts';
import { referencesHandlers } from '../references.ts';
import { touchesHandlers } from '../touches.ts';
import { exampleIds } from './exampleIds.ts';
import type { ExampleIds } from './exampleIds.ts';
import { exampleZone, movedMoment, placed } from './exampleWeek.ts';
import type { DoneStep, LetterStep, SaidStep, Step } from './step.ts';

/** What the user can say in a step, by the same handlers that the screens reach. */
const saying: HandlersOf<SaidStep['say']> = {
  'profile.save': profileHandlers['profile.save'],
  'organizations.save': organizationsHandlers['organizations.save'],
  'contacts.save': contactsHandlers['contacts.save'],
  'opportunities.save': opportunitiesHandlers['opportunities.save'],
  'interviews.record': interviewsHandlers['interviews.record'],
  'references.link': referencesHandlers['references.link'],
  'touches.record': touchesHandlers['touches.record'],
  'contacts.circle': keepInTouchHandlers['contacts.circle'],
  'contacts.tags': keepInTouchHandlers['contacts.tags'],
  'tags.save': keepInTouchHandlers['tags.save'],
  'quietDays.save': keepInTouchHandlers['quietDays.save'],
};

/** One telling: where it writes, by how many weeks its days are moved, and the ids it gives. */
interface Telling {
  readonly writing: Writing;
  readonly weeks: number;
  readonly ids: ExampleIds;
}

/**
 * Lives through the steps as the user would have, each by the service of its operation at the clock of its hour, so that
 * every follow-up is planned by the rules and none is put there by hand. Each step is an entry of the history.
 * @throws ProblemError 'internal' when a step does not fit what the rules planned: the example is then wrong.
 */
export function tell(writing: Writing, steps: readonly Step[], weeks: number): void {
  const ids = exampleIds();
  const { db, ports } = writing;
  for (const step of steps) {
    const at = movedMoment(step.at, weeks);
    // What lies later in this week was still written now: the history has no future.
    const writtenAt = at < ports.now() ? at : ports.now();
    const then: Ports = { ...ports, now: () => at, newId: ids.next };
    const telling: Telling = { writing: { db, ports: then }, weeks, ids };
    if ('say' in step) {
      beginEntry(db, writtenAt, step.say);
      say(telling, step);
    } else if ('did' in step) {
      beginEntry(db, writtenAt, 'followUps.complete');
      complete(telling, step, at);
    } else {
      bringLetter(telling, step, at, (command) => beginEntry(db, writtenAt, command));
    }
  }
}

function say({ writing, weeks, ids }: Telling, { say: name, input }: SaidStep): void {
  const parsed = contract[name].input.parse(placed(input, weeks, ids.of));
  // The contract ties each handler to its input; across the union of names TypeScript can no longer see it.
  (saying[name] as (writing: Writing, input: unknown) => unknown)(writing, parsed);
}

function complete({ writing, ids }: Telling, step: DoneStep, at: Moment): void {
  const id = openFollowUp(writing, ids, step.did, step);
  const { channel, outcome, said } = step;
  followUpsHandlers['followUps.complete'](writing, { id, touchId: ids.next(), at, zone: exampleZone, channel, outcome, said });
}

function openFollowUp({ db }: Writing, ids: ExampleIds, rule: RuleId, step: DoneStep): Id {
  const id = exampleRows.openFollowUp(db, rule, ids.of(step.interview), ids.of(step.with));
  if (id === null) throw wrong(`nothing is open by ${rule} for ${step.with} at ${step.at}`);
  return id;
}

/**
 * Brings a letter as far as the step says. A print of the example keeps no version in the file: there was no paper, and
 * a PDF is never made up.
 */
function bringLetter({ writing, ids }: Telling, step: LetterStep, at: Moment, begin: (command: string) => void): void {
  const { db } = writing;
  const contactId = ids.of(step.to);
  const found = letters.ofInterview(db, ids.of(step.interview)).find((each) => each.contactId === contactId && each.kind === step.letter);
  if (found === undefined) throw wrong(`no ${step.letter} is drafted for ${step.to} at ${step.at}`);
  const { id, enclosures, format, paper, dated, body } = found;
  begin('letters.save');
  lettersHandlers['letters.save'](writing, { id, body: step.body ?? body, enclosures: [...enclosures], format, paper, dated });
  if (step.reached === 'drafted') return;
  begin('letters.markProofread');
  lettersHandlers['letters.markProofread'](writing, { id });
  if (step.reached === 'proofread') return;
  begin('letters.printed');
  const proofread = letters.read(db, id);
  if (proofread !== null) letters.write(db, { ...proofread, state: 'printed', printedAt: at }, at);
  if (step.reached === 'printed') {
    planOpportunity(writing, found.opportunityId);
    return;
  }
  begin('letters.mailed');
  letterPrintHandlers['letters.mailed'](writing, { ids: [id], mailedAt: at, zone: exampleZone });
}

const wrong = (what: string): ProblemError =>
  new ProblemError('internal', `The example could not be loaded, because ${what}. The journal is as empty as before.`);
