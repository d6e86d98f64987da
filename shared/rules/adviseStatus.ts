import type { FollowUpState, Moment, PlannedFollowUp, RuleId, Stage } from '../model.ts';
import { type AdviceFacts, type Answered, betterNot, waitUntil, yes } from './adviceFacts.ts';
import { officeHours } from './businessHours.ts';
import { noPosition } from './callAfterLetter.ts';
import { addBusinessDays, dayOf } from './days.ts';
import type { OpportunityFacts, Terms } from './facts.ts';
import { firstStatusDay } from './firstStatus.ts';
import { becauseIn, openStateOf, spanOf } from './followUpState.ts';
import { paceHold, paceOf } from './pace.ts';
import { sayDay } from './say.ts';
import { endingOfAll, standingPromises, wordSince } from './standingPromises.ts';
import { attemptsOf } from './attempts.ts';
import { patienceOf } from './weekly.ts';

/** An open follow-up in its state at the moment asked about. */
interface Standing {
  readonly planned: PlannedFollowUp;
  readonly state: FollowUpState;
  /** When it can be done: its opening, or the release of what is held. */
  readonly from: Moment | null;
}

/**
 * May somebody be asked about the status? What is planned decides, so that the answer and the calendar never disagree:
 * what is due is yes, what is held waits for its release, and what stands ahead is waited for. Where nothing is planned,
 * the same facts say why: a promise (P15), the pace (P23), an answer of the user (P24), an interview ahead (P1, P18).
 */
export function adviseStatus(facts: AdviceFacts, terms: Terms): Answered {
  const { opportunity, at } = facts;
  if (opportunity === null) return betterNot('no position with them is in the journal, so there is no status to ask about', 'P34');
  const ending = endingOfAll(opportunity);
  if (ending !== null) {
    const elsewhere = opportunity.accepted === null ? 'P22' : 'P30';
    return betterNot(`${ending.because}, so there is no status to ask about`, endingRules[opportunity.opportunity.stage] ?? elsewhere);
  }
  const all = facts.open.filter(({ status }) => status).map((planned) => standingOf(planned, at));
  const own = all.filter(({ planned }) => planned.opportunityId === opportunity.opportunity.id);
  const enough = own.find(({ planned: { stop } }) => stop?.kind === 'blocked' && stop.missing === 'answer');
  if (enough !== undefined) return betterNot(enough.planned.because, ...enough.planned.rules);
  const others = all.filter((other) => !own.includes(other));
  const promised = standingPromises(opportunity, terms).standing.flatMap(({ windows: [first] }) => first?.from ?? []);
  return byPlan(own, sharedOf(own, others, promised, at), facts, terms) ?? byFacts(own, others, opportunity, facts, terms);
}

/**
 * The contacts about other positions in which this one is asked about too: what is held here until then became them (P23).
 * Not those that come before a day that was promised for this one (P15).
 */
function sharedOf(own: readonly Standing[], others: readonly Standing[], promised: readonly Moment[], at: Moment): readonly Standing[] {
  const became = own.flatMap(({ planned: { stop } }) => (stop?.kind === 'held' && stop.becomes !== null ? [stop.becomes] : []));
  return others.filter(({ planned: { key }, from }) => {
    const comes = from !== null && at < from ? from : at;
    return became.includes(key) && promised.every((opens) => opens <= comes);
  });
}

/** What the decision asks for instead; what the user ended or accepted elsewhere is closed. */
const endingRules: Partial<Record<Stage, RuleId>> = {
  ...{ offer: 'P30', accepted: 'P30', declined: 'P30', rejected: 'P27', withdrawn: 'P22', closed: 'P22' },
};

function standingOf(planned: PlannedFollowUp, at: Moment): Standing {
  const { opensAt, dueAt } = spanOf(planned);
  const state = openStateOf({ stop: planned.stop, opensAt, dueAt }, at);
  const held = planned.stop?.kind === 'held' ? (planned.stop.becomes === null ? planned.stop.until : null) : opensAt;
  return { planned, state, from: state === 'held' ? held : opensAt };
}

/** What the follow-ups of the opportunity say, and those of others that it shares; null when none of them says anything. */
function byPlan(own: readonly Standing[], shared: readonly Standing[], facts: AdviceFacts, terms: Terms): Answered | null {
  const { at } = facts;
  const due = own.find(({ state }) => state === 'due');
  if (due !== undefined) return doIt(due, at);
  const overdue = own.find(({ state }) => state === 'overdue');
  const dueForBoth = shared.find(({ state }) => state === 'due');
  if (overdue === undefined && dueForBoth !== undefined) return doForBoth(dueForBoth);
  const missed = overdue ?? shared.find(({ state }) => state === 'overdue');
  if (missed !== undefined) {
    // One that was missed keeps its day, but an attempt made since then holds it all the same.
    const hold = paceHold(facts.attempts, facts, terms, at);
    if (hold !== null) return waitUntil(hold.until, hold.because, 'P23');
    return overdue === undefined ? doForBoth(missed) : doIt(overdue, at);
  }
  const next = soonest(own);
  const forBoth = soonest(shared);
  if (forBoth !== null && (next === null || forBoth.from <= next.from)) return waitForBoth(forBoth, facts);
  if (next === null) return null;
  const { planned, state, from } = next;
  const { because, rules, contactId } = planned;
  if (state === 'held') return { ...waitUntil(from, because, 'P23', ...rules.filter((rule) => rule !== 'P23')), contactId };
  if (!isPromised(planned)) {
    // A week, and 5 business days, are often over at the same moment: then both are the reason.
    const isPaced = !rules.includes('P23') && paceHold(facts.attempts, facts, terms, at)?.until === from;
    return { ...waitUntil(from, because, ...rules, ...(isPaced ? (['P23'] as const) : [])), contactId };
  }
  return { ...waitUntil(from, `nobody is asked before a promised day has passed: ${because}`, 'P15', ...rules), contactId };
}

const isPromised = ({ rules }: PlannedFollowUp): boolean => rules[0] === 'P16' || rules[0] === 'P17';

function soonest(ahead: readonly Standing[]): (Standing & { readonly from: Moment }) | null {
  return ahead
    .flatMap((each) => ((each.state === 'upcoming' || each.state === 'held') && each.from !== null ? [{ ...each, from: each.from }] : []))
    .reduce<(Standing & { from: Moment }) | null>((one, other) => (one !== null && one.from <= other.from ? one : other), null);
}

/** Yes to what is due or was missed; a promise that was broken is said to be (P19). */
function doIt({ planned, state }: Standing, at: Moment): Answered {
  const { contactId, windows, rules } = planned;
  const because = becauseIn(state, { ...planned, ...spanOf(planned) }, at);
  const until = state === 'due' ? (windows.find(({ to }) => at < to)?.to ?? null) : null;
  const said = isPromised(planned)
    ? yes(`${because}; nothing came, and a broken promise is a reason to ask`, ...rules, 'P19')
    : yes(because, ...rules);
  return { ...said, until, contactId };
}

/** Where nothing is planned: skipped, nobody known to ask, or not asked for by any rule. */
function byFacts(
  own: readonly Standing[],
  others: readonly Standing[],
  opportunity: OpportunityFacts,
  facts: AdviceFacts,
  terms: Terms,
): Answered {
  const { at, zone } = facts;
  const answered = byAnswer(opportunity, terms);
  if (answered !== null) return answered;
  const hold = paceHold(facts.attempts, facts, terms, at);
  const promise = standingPromises(opportunity, terms)
    .standing.flatMap(({ lastDay, windows: [first] }) => (first !== undefined && at < first.from ? [{ lastDay, opensAt: first.from }] : []))
    .sort((one, other) => (one.opensAt < other.opensAt ? -1 : 1))[0];
  // A promise beats the pace where its call comes later (P15): waiting for the earlier of the two would be too soon.
  if (promise !== undefined && (hold === null || promise.opensAt >= hold.until)) {
    return waitUntil(promise.opensAt, `word was promised by ${sayDay(promise.lastDay)}`, 'P15');
  }
  if (hold !== null) return waitUntil(hold.until, hold.because, 'P23');
  const { interviews } = opportunity;
  if (interviews.length > 0 && interviews.every(({ kind }) => kind === 'informational')) return betterNot(noPosition, 'P18');
  const ahead = interviews.find(({ endsAt }) => at < endsAt);
  if (ahead !== undefined) {
    const day = sayDay(dayOf(ahead.startsAt, ahead.zone));
    return waitUntil(ahead.endsAt, `the interview on ${day} is the time to ask when they will decide`, 'P1');
  }
  const held = interviews.at(-1);
  if (
    held !== undefined &&
    wordSince(held.endsAt, opportunity) === null &&
    !attemptsOf(opportunity).some((made) => made.at >= held.endsAt)
  ) {
    const opens = officeHours(firstStatusDay(held, terms), zone, terms).from;
    const met = sayDay(dayOf(held.endsAt, held.zone));
    const because = `the first status contact comes ${terms.firstStatusDays} business days after the interview on ${met}`;
    if (at < opens) return waitUntil(opens, because, 'P18');
  }
  const waiting = own.find(({ state }) => state === 'waiting');
  if (waiting !== undefined) {
    const { because, rules, contactId } = waiting.planned;
    return { ...waitUntil(null, because, ...rules), contactId };
  }
  return (
    besideOthers(others, facts, terms) ??
    yes(nothingAgainst(opportunity, facts, terms), 'P15', 'P23', ...(opportunity.opportunity.long ? (['P21'] as const) : []))
  );
}

const nothingAgainst = ({ opportunity }: OpportunityFacts, facts: AdviceFacts, terms: Terms): string => {
  const long = opportunity.long ? '; in a long process silence is normal' : '';
  return `no promise stands, and nobody there was asked within ${paceOf(facts, terms)} business days${long}`;
};

/** What the user has answered when it was asked whether it is enough (P24). */
function byAnswer(opportunity: OpportunityFacts, terms: Terms): Answered | null {
  switch (patienceOf(opportunity, terms).answer) {
    case 'stop':
      return betterNot('you chose to stop asking', 'P24');
    case 'keep':
      return betterNot('you chose to keep in touch instead', 'P24', 'P34');
    case 'wait':
      return waitUntil(null, 'you chose to wait for their word', 'P24');
    default:
      return null;
  }
}

/** Another position at the same organization: two status contacts of one day are one, and one is not made shortly before another (P23). */
function besideOthers(others: readonly Standing[], facts: AdviceFacts, terms: Terms): Answered | null {
  const { at, zone } = facts;
  const now = others.find(({ state }) => state === 'due' || state === 'overdue');
  if (now !== undefined) return doForBoth(now);
  const next = soonest(others);
  if (next === null) return null;
  const day = dayOf(next.from, zone);
  const free = addBusinessDays(dayOf(at, zone), paceOf(facts, terms), terms.office);
  if (day >= free) return null;
  return waitForBoth(next, facts);
}

const doForBoth = ({ planned: { because, contactId } }: Standing): Answered => ({
  ...yes(`another status contact is due there, and one asks about both: ${because}`, 'P23'),
  contactId,
});

const waitForBoth = ({ from }: { readonly from: Moment }, { zone }: AdviceFacts): Answered =>
  waitUntil(from, `another status contact there is planned for ${sayDay(dayOf(from, zone))}: one contact asks about both`, 'P23');
