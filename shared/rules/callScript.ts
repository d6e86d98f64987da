import type { Id, Moment, PlannedFollowUp, PromiseAbout, ScriptLine } from '../model.ts';
import { dayOf, deliveryDaysBetween } from './days.ts';
import type { InterviewFact, OpportunityFacts, PromiseFact, Terms } from './facts.ts';
import { isDated } from './promiseCall.ts';
import { sayDay, sayPromise } from './say.ts';
import { standingPromises } from './standingPromises.ts';

/** What the talking points are made of: an opportunity, and what the debrief of its interview brought home. */
export interface ScriptFacts {
  readonly opportunity: OpportunityFacts;
  /** The interview that is spoken about; null for the newest one that is over. */
  readonly interviewId: Id | null;
  /** Who is spoken to, when known. */
  readonly contactId: Id | null;
  readonly restate: readonly string[];
  readonly forgot: readonly string[];
  readonly at: Moment;
  /** When it is said, where that is later: whether the letter will have arrived by then. */
  readonly saidAt?: Moment;
}

/** Two or three are what one can say on the telephone. */
const assets = 3;
const questions: Readonly<Record<PromiseAbout, string>> = {
  decision: 'When will you decide?',
  nextInterview: 'When might I expect word about a next interview?',
};

/**
 * What to say about the status, by voice or in a note (P13): the position, the assets, the open question, what was promised
 * (P19: asked after directly and politely), and the letter that they have. Nothing here knows of another employer's offer.
 */
export function callScript(facts: ScriptFacts, terms: Terms): readonly ScriptLine[] {
  const { opportunity, at } = facts;
  const { title } = opportunity.opportunity;
  const interview = spokenAbout(facts);
  const job = `${title} at ${opportunity.organization.name}`;
  if (interview === null) {
    return [
      { label: 'Position', text: job, rules: ['P13'] },
      { label: 'Ask', text: 'How do things stand, and when might I expect word?', rules: ['P1'] },
    ];
  }
  const met = sayDay(dayOf(interview.startsAt, interview.zone));
  const said = [...facts.restate, ...facts.forgot].map((note) => note.trim().replace(/[.;]$/, '')).filter((note) => note !== '');
  const letter = letterLine(interview, facts, terms);
  return [
    { label: 'Position', text: `${job}; you spoke about it on ${met}`, rules: ['P13'] },
    ...(said.length === 0 ? [] : [{ label: 'Assets', text: said.slice(0, assets).join('; '), rules: ['P13'] } as const]),
    ...promisedLines(interview, opportunity, at, terms),
    ...(letter === null ? [] : [letter]),
  ];
}

function spokenAbout({ opportunity: { interviews }, interviewId, at }: ScriptFacts): InterviewFact | null {
  return interviews.find(({ id }) => id === interviewId) ?? interviews.findLast(({ endsAt }) => endsAt <= at) ?? null;
}

/** What is asked, and what was promised: a promise that passed without word is said to have (P19). */
function promisedLines(interview: InterviewFact, opportunity: OpportunityFacts, at: Moment, terms: Terms): readonly ScriptLine[] {
  const { standing } = standingPromises(opportunity, terms);
  const made = interview.promises.map((fact) => ({
    ...fact,
    call: standing.find((each) => each.interview.id === interview.id && each.about === fact.about)?.windows[0]?.from ?? null,
  }));
  const broken = made.filter(({ call }) => call !== null && call <= at);
  // What stands is not asked about, and what was answered needs no question.
  const open = made.filter(({ promise }) => !isDated(promise) && promise.kind !== 'nonePlanned');
  const asks: readonly ScriptLine[] =
    broken.length > 0
      ? [{ label: 'Ask', text: 'I had hoped for word by now; may I ask how things stand?', rules: ['P19'] }]
      : open.length > 0
        ? [{ label: 'Ask', text: open.map(({ about }) => questions[about]).join(' '), rules: ['P1'] }]
        : [{ label: 'Ask', text: 'How do things stand, and when might I expect word?', rules: ['P1'] }];
  return [...asks, ...made.flatMap((fact) => promisedLine(fact, broken.includes(fact)))];
}

const subjects: Readonly<Record<PromiseAbout, string>> = { decision: 'the decision', nextInterview: 'the next interview' };

function promisedLine({ promise, about }: PromiseFact, isBroken: boolean): readonly ScriptLine[] {
  if (isBroken) return [{ label: 'Promised', text: `${subjects[about]}, ${sayPromise(promise)}; it passed without word`, rules: ['P19'] }];
  if (isDated(promise)) return [{ label: 'Promised', text: `${subjects[about]}, ${sayPromise(promise)}`, rules: ['P15'] }];
  if (promise.kind === 'asap')
    return [{ label: 'Promised', text: `${subjects[about]}, “as soon as possible”: counts as no promise`, rules: ['P18'] }];
  return [];
}

/** Whose letter is in the post since when: the one of whoever is spoken to, else the first. */
function letterLine(
  { letters, people }: InterviewFact,
  { opportunity: { organization }, contactId, at, saidAt = at }: ScriptFacts,
  terms: Terms,
): ScriptLine | null {
  const mailed = letters.flatMap(({ contactId: to, mailedAt, kind, purpose }) =>
    mailedAt !== null && mailedAt <= at && kind === 'letter' && purpose === 'thanks'
      ? [{ to, day: dayOf(mailedAt, organization.zone) }]
      : [],
  );
  const letter = mailed.find(({ to }) => to === contactId) ?? mailed[0];
  const person = people.find(({ person: { id } }) => id === letter?.to)?.person;
  if (letter === undefined || person === undefined) return null;
  const early = deliveryDaysBetween(letter.day, dayOf(saidAt, organization.zone), terms.postal) < terms.postNeedsDays;
  const text = `mailed to ${person.spoken} on ${sayDay(letter.day)}${early ? ', and it may not have arrived yet' : ''}`;
  return { label: 'Letter', text, rules: ['P12'] };
}

/** What to say to a reference (P4): the job and the employer, and never more than that. */
export function referenceScript({ title, because }: Pick<PlannedFollowUp, 'title' | 'because'>): readonly ScriptLine[] {
  return [{ label: 'Say', text: `${title.toLowerCase()}: ${because.replace(/^because /, '')}`, rules: ['P4'] }];
}

/** What to write or say where another job was accepted (P30): it names neither the other employer nor the offer (P19). */
export function closingScript({
  opportunity: { title },
  organization,
}: Pick<OpportunityFacts, 'opportunity' | 'organization'>): readonly ScriptLine[] {
  return [
    {
      label: 'Say',
      text: `Thank you for your time, and for the interest that ${organization.name} took in me as ${title}.`,
      rules: ['P30'],
    },
    {
      label: 'Say',
      text: 'I have accepted another position and withdraw my application, so that nobody waits for me.',
      rules: ['P30', 'P19'],
    },
    { label: 'Say', text: 'I would be glad to stay in touch, and I wish you a good choice.', rules: ['P30', 'P33'] },
  ];
}
