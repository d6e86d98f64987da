import type { Channel, Id, Moment, PlannedFollowUp, RuleId, TouchAbout, Zone } from '../model.ts';
import type { Attempt, OpportunityFacts, PersonFact } from './facts.ts';

/** What the answer to "May I contact them now?" looks at: all of it as it stands at the moment asked about. */
export interface AdviceFacts {
  readonly about: TouchAbout;
  readonly channel: Channel;
  readonly at: Moment;
  /** The organization's. */
  readonly zone: Zone;
  /** The longer interval between contacts that they asked for, in business days (P23). */
  readonly paceDays: number | null;
  /** Whom the question is about; null when it is about the opportunity. */
  readonly contact: PersonFact | null;
  /** Null for somebody without one. */
  readonly opportunity: OpportunityFacts | null;
  /** The open follow-ups of the organization and of the person, as they are planned. */
  readonly open: readonly PlannedFollowUp[];
  /** The status contacts made with anyone of the organization. */
  readonly attempts: readonly Attempt[];
  /** The newest touch with the person, in or out (P34). */
  readonly lastTouch: { readonly at: Moment; readonly zone: Zone } | null;
  /** What was asked for at the newest interview (P3). */
  readonly asked: readonly string[];
}

/** The answer before the people's names, which the service adds. */
export interface Answered {
  readonly verdict: 'yes' | 'wait' | 'betterNot';
  readonly from: Moment | null;
  readonly until: Moment | null;
  /** Whom the follow-up that decided is for. */
  readonly contactId: Id | null;
  readonly because: string;
  readonly rules: readonly RuleId[];
}

const plain: Answered = { verdict: 'yes', from: null, until: null, contactId: null, because: '', rules: [] };

export const yes = (because: string, ...rules: readonly RuleId[]): Answered => ({ ...plain, because, rules });
export const betterNot = (because: string, ...rules: readonly RuleId[]): Answered => ({ ...plain, verdict: 'betterNot', because, rules });
/** Null where one waits for an event and not for a moment. */
export const waitUntil = (from: Moment | null, because: string, ...rules: readonly RuleId[]): Answered => ({
  ...plain,
  verdict: 'wait',
  from,
  because,
  rules,
});
