import type { Moment, PlannedFollowUp, RuleId } from '../model.ts';
import { type AdviceFacts, type Answered, betterNot, waitUntil, yes } from './adviceFacts.ts';
import { wordsOf } from './attempts.ts';
import { addDays, dayOf, momentAt } from './days.ts';
import type { InterviewFact, OpportunityFacts, Terms, TouchFact } from './facts.ts';
import { openStateOf, spanOf } from './followUpState.ts';
import { paceHold } from './pace.ts';
import { sayDay } from './say.ts';
import { endingOfAll } from './standingPromises.ts';
import { thanksKind } from './thankYous.ts';
import { patienceOf } from './weekly.ts';

/** What is not a status contact: the pace does not hold it (P23), and it has its own time. */
export function adviseOther(facts: AdviceFacts, terms: Terms): Answered {
  switch (facts.about) {
    case 'thanks':
      return thanks(facts);
    case 'reference':
      return reference(facts);
    case 'give':
      return give(facts, terms);
    case 'extra':
      return extra(facts);
    case 'reply':
      return yes('a reply to them is never held', 'P23');
    case 'enclosure':
      return yes('what they asked for is never held', 'P3', 'P23');
    case 'connect':
      return connect(facts, terms);
    case 'keep':
      return keep(facts, terms);
    default:
      return yes('this is no status contact, so nothing holds it', 'P23');
  }
}

/** Always welcome, also late and also after a decision (P5, P7, P27, P30); only the letter after a late no goes once (P28). */
function thanks(facts: AdviceFacts): Answered {
  const { opportunity, contact } = facts;
  const decided = plannedAnswer(facts, ({ kind, rules }) => (kind === 'letter' || kind === 'card') && decisionRules.includes(rules[0]));
  if (decided !== null) return decided;
  switch (opportunity?.opportunity.stage) {
    case 'rejected':
      return afterNoMailed(opportunity) ?? yes('they said no, and thanks for the interest keep you in their circle', 'P27', 'P5');
    case 'offer':
    case 'accepted':
      return yes('an offer came, and everyone met is thanked', 'P30', 'P5');
    default: {
      const role = opportunity?.interviews.flatMap(({ people }) => people).findLast(({ person }) => person.id === contact?.id)?.role;
      const isCard = role !== undefined && thanksKind(role) === 'card';
      return yes('thanks are always welcome, also late', isCard ? 'P7' : 'P5');
    }
  }
}

const decisionRules: readonly RuleId[] = ['P27', 'P30'];

function afterNoMailed({ interviews }: OpportunityFacts): Answered | null {
  const letter = interviews.flatMap(({ letters, zone }) =>
    letters.flatMap(({ purpose, mailedAt }) => (purpose === 'afterNo' && mailedAt !== null ? [sayDay(dayOf(mailedAt, zone))] : [])),
  )[0];
  if (letter === undefined || interviews.length < 2) return null;
  return betterNot(`the letter after the no was mailed on ${letter}, and it goes once`, 'P28', 'P27');
}

/** A reference may be named only with permission; asked and told they may be at any time (P4). */
function reference({ opportunity, contact }: AdviceFacts): Answered {
  const links = (opportunity?.references ?? []).filter(({ person }) => contact === null || person.id === contact.id);
  const refused = links.find(({ permission }) => permission === 'refused');
  if (refused !== undefined) return betterNot(`${refused.person.spoken} does not want to be a reference, so leave them out`, 'P4');
  const asked = links.find(({ permission }) => permission === 'asked');
  if (asked !== undefined) {
    return waitUntil(null, `${asked.person.spoken} was asked for permission and has not given it yet, so they are not named`, 'P4');
  }
  return yes(
    links.length === 0 ? 'ask for permission first; it may be asked for at any time' : 'a reference is told and asked at any time',
    'P4',
  );
}

/**
 * Something to give (P25): welcome from some days after an interview, or sooner after their reply. The first one after an
 * interview is free; one more is held by the pace, counted from the last one too.
 */
export function give(facts: AdviceFacts, terms: Terms): Answered {
  const { opportunity, at, attempts } = facts;
  const met = lastHeld(opportunity, at);
  if (opportunity === null || met === null) return yes('something to give is no status contact', 'P25');
  const given = madeSince(opportunity, 'give', met.endsAt);
  const hold = given.length === 0 ? null : paceHold([...attempts, ...given], facts, terms, at);
  if (hold !== null) return waitUntil(hold.until, `one is free after an interview, the next keeps the pace: ${hold.because}`, 'P25', 'P23');

  const day = dayOf(met.endsAt, met.zone);
  const afterMeeting = momentAt(addDays(day, terms.giveAfterDays), terms.officeOpens, met.zone);
  const sinceMeeting = `something to give is welcome from ${terms.giveAfterDays} days after the interview on ${sayDay(day)}`;
  const word = wordsOf(opportunity).findLast((touch) => touch.at >= met.endsAt && touch.at <= at);
  if (word === undefined || at >= afterMeeting) {
    return at < afterMeeting ? waitUntil(afterMeeting, sinceMeeting, 'P25') : yes(sinceMeeting, 'P25');
  }
  const said = dayOf(word.at, word.zone);
  const afterWord = momentAt(addDays(said, terms.giveAfterReplyDays), terms.officeOpens, met.zone);
  if (afterWord >= afterMeeting) return waitUntil(afterMeeting, sinceMeeting, 'P25');
  const sinceWord = `something to give is welcome ${terms.giveAfterReplyDays} days after word from ${word.spoken} on ${sayDay(said)}`;
  return at < afterWord ? waitUntil(afterWord, sinceWord, 'P25') : yes(sinceWord, 'P25');
}

/** The newest interview that is over. */
export function lastHeld(opportunity: OpportunityFacts | null, at: Moment): InterviewFact | null {
  return opportunity?.interviews.findLast(({ endsAt }) => endsAt <= at) ?? null;
}

function madeSince({ touches }: OpportunityFacts, about: 'give' | 'extra', since: Moment): readonly TouchFact[] {
  return touches.filter((touch) => touch.direction === 'out' && touch.about === about && touch.at >= since);
}

/** A second recommendation or the like, once (P26). */
function extra({ opportunity }: AdviceFacts): Answered {
  const sent = opportunity === null ? undefined : madeSince(opportunity, 'extra', '')[0];
  if (sent === undefined) return yes('one recommendation more, sent once, is not too much', 'P26');
  return betterNot(`you sent ${sent.spoken} one on ${sayDay(dayOf(sent.at, sent.zone))}, and repeating it is too much`, 'P26');
}

/** To ask an interviewer to connect, some days after the interview (P33). */
function connect(facts: AdviceFacts, terms: Terms): Answered {
  const { contact, opportunity, at } = facts;
  if (contact?.circle?.in === false) return betterNot(`you chose not to ask ${contact.spoken}`, 'P33');
  const planned = plannedAnswer(facts, ({ rules }) => rules[0] === 'P33');
  if (planned !== null) return planned;
  const once = opportunity?.touches.find(
    (touch) => touch.direction === 'out' && touch.about === 'connect' && touch.outcome !== 'noAnswer' && touch.contactId === contact?.id,
  );
  if (once !== undefined) return betterNot(`you asked to connect on ${sayDay(dayOf(once.at, once.zone))}, and once is enough`, 'P33');
  const met = lastHeld(opportunity, at);
  if (met === null) return yes('everyone counts: whoever you know may be asked to connect', 'P33');
  const day = dayOf(met.endsAt, met.zone);
  const from = momentAt(addDays(day, terms.connectAfterDays), terms.officeOpens, met.zone);
  const because = `those met are asked to connect ${terms.connectAfterDays} days after the interview on ${sayDay(day)}`;
  return at < from ? waitUntil(from, because, 'P33') : yes(because, 'P33');
}

/** Keeping in touch counts from the last touch, in or out (P34). */
function keep(facts: AdviceFacts, terms: Terms): Answered {
  const { lastTouch, at, zone, opportunity, contact } = facts;
  const planned = plannedAnswer(facts, ({ kind, rules }) => kind === 'keep' && rules[0] !== 'P33');
  if (planned !== null) return planned;
  if (opportunity !== null && isInProcess(opportunity, contact, terms)) {
    return betterNot(`the process at ${opportunity.organization.name} is open, and that is the touch`, 'P34');
  }
  if (lastTouch === null) return yes('no touch with them is in the journal, so a first one is welcome', 'P34');
  const day = dayOf(lastTouch.at, lastTouch.zone);
  const from = momentAt(addDays(day, terms.idealDays), terms.officeOpens, zone);
  const because = `the last touch was on ${sayDay(day)}, and keeping in touch is due ${terms.idealDays} days after it`;
  return at < from ? waitUntil(from, because, 'P34') : yes(because, 'P34');
}

/** Somebody of an open process hears from the user in it, unless the user has said that it is enough (P24). */
function isInProcess(opportunity: OpportunityFacts, contact: AdviceFacts['contact'], terms: Terms): boolean {
  const answer = patienceOf(opportunity, terms).answer;
  const wasMet = opportunity.interviews.some(({ people }) => people.some(({ person }) => person.id === contact?.id));
  return wasMet && endingOfAll(opportunity) === null && (answer === null || answer === 'continue');
}

/** What the follow-up with this person that is planned for it says: the soonest one. Null where none is. */
function plannedAnswer({ open, contact, at }: AdviceFacts, isIt: (planned: PlannedFollowUp) => boolean): Answered | null {
  const states = open
    .filter((planned) => isIt(planned) && (contact === null || planned.contactId === contact.id))
    .map((planned) => ({ planned, ...spanOf(planned), state: openStateOf({ stop: planned.stop, ...spanOf(planned) }, at) }));
  const now = states.find(({ state }) => state === 'due' || state === 'overdue');
  if (now !== undefined) return { ...yes(now.planned.because, ...now.planned.rules), contactId: now.planned.contactId };
  const next = states
    .flatMap(({ planned, state, opensAt }) => {
      const from = state === 'held' && planned.stop?.kind === 'held' ? planned.stop.until : opensAt;
      return (state === 'upcoming' || state === 'held') && from !== null && at < from ? [{ planned, from }] : [];
    })
    .sort((one, other) => (one.from < other.from ? -1 : 1))[0];
  return next === undefined
    ? null
    : { ...waitUntil(next.from, next.planned.because, ...next.planned.rules), contactId: next.planned.contactId };
}
