/** Whatever happened at whatever interviews: random facts for the properties of the planner and of the answer. */
import fc from 'fast-check';
import type { Moment, PromiseMade, Role } from '../../shared/model.ts';
import { addDays, addHours } from '../../shared/rules/days.ts';
import type { InterviewFact, OpportunityFacts } from '../../shared/rules/facts.ts';
import { inRoom, interview as anInterview, person } from './sampleFacts.ts';

const zones = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
] as const;
const roles: readonly Role[] = ['decisionMaker', 'interviewer', 'hr', 'recruiter', 'receptionist', 'assistant', 'other'];

/** A moment and a world within so many days of 2026: the fewer, the more of what is planned meets. */
export function within(days: number): { readonly moment: fc.Arbitrary<Moment>; readonly world: fc.Arbitrary<OpportunityFacts> } {
  const day = fc.integer({ min: 0, max: days }).map((count) => addDays('2026-01-01', count));
  const moment = fc
    .record({ day, minutes: fc.integer({ min: 0, max: 1439 }) })
    .map(({ day: on, minutes }) =>
      addHours(`${on}T00:00:00Z`, 0).replace(
        '00:00',
        `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
      ),
    );
  const promise: fc.Arbitrary<PromiseMade> = fc.oneof(
    fc.record({ kind: fc.constant('day' as const), day, by: fc.constantFrom('day', 'morning', 'afternoon', 'endOfBusiness') }),
    fc
      .record({ first: day, length: fc.integer({ min: 0, max: 9 }), words: fc.constantFrom('', 'early next week') })
      .map(({ first, length, words }) => ({ kind: 'stretch' as const, from: first, to: addDays(first, length), words })),
    fc.constantFrom<PromiseMade>({ kind: 'asap' }, { kind: 'notSaid' }, { kind: 'nonePlanned' }),
  );

  const room = fc.uniqueArray(
    fc.record({ id: fc.integer({ min: 1, max: 9 }), role: fc.constantFrom(...roles), hasAddress: fc.boolean(), callFirst: fc.boolean() }),
    { selector: ({ id }) => id, maxLength: 5 },
  );

  const interviewFact = fc
    .record({
      startsAt: moment,
      minutes: fc.integer({ min: 1, max: 300 }),
      zone: fc.constantFrom(...zones),
      recordedAt: moment,
      room,
      decision: promise,
      next: promise,
      mailed: fc.array(fc.option(fc.integer({ min: 0, max: 200 })), { maxLength: 5 }),
      stillWanted: fc.constantFrom('yes', 'unsure', 'no'),
    })
    .map(({ startsAt, minutes, zone, recordedAt, room: met, decision, next, mailed, stillWanted }): InterviewFact => {
      const endsAt = addHours(startsAt, Math.ceil(minutes / 60));
      const people = met.map(({ id, role, hasAddress, callFirst }) =>
        inRoom(person(`p${id}`, `Ms. Person${id}`, { hasAddress }), role, callFirst),
      );
      const letters = people.flatMap(({ person: { id } }, index) => {
        const hours = mailed[index];
        return hours == null
          ? []
          : [
              {
                contactId: id,
                kind: 'letter' as const,
                purpose: 'thanks' as const,
                state: 'mailed' as const,
                mailedAt: addHours(endsAt, hours),
              },
            ];
      });
      return anInterview({
        startsAt,
        endsAt,
        zone,
        recordedAt,
        people,
        letters,
        stillWanted,
        promises: [
          { about: 'decision', promise: decision },
          { about: 'nextInterview', promise: next },
        ],
      });
    });

  const world: fc.Arbitrary<OpportunityFacts> = fc
    .record({
      zone: fc.constantFrom(...zones),
      stage: fc.constantFrom('interview', 'inProcess', 'inProcess', 'inProcess', 'rejected'),
      interviews: fc.array(interviewFact, { maxLength: 4 }),
      references: fc.uniqueArray(
        fc.record({ id: fc.integer({ min: 8, max: 12 }), permission: fc.constantFrom('asked', 'given', 'refused'), linkedAt: moment }),
        { selector: ({ id }) => id, maxLength: 3 },
      ),
      touches: fc.array(fc.record({ id: fc.integer({ min: 1, max: 12 }), direction: fc.constantFrom('in', 'out'), at: moment }), {
        maxLength: 3,
      }),
    })
    .map(({ zone, stage, interviews, references, touches }): OpportunityFacts => ({
      opportunity: { id: 'o', title: 'Sales Manager', stage, stageDay: '2026-03-01', offeredOn: null, long: false, patience: null },
      organization: { id: 'org', name: 'Northlight Systems', sector: 'private', zone, paceDays: null },
      interviews: interviews
        .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
        .map((one, index) => ({ ...one, id: `i${index}` })),
      references: references.map(({ id, permission, linkedAt }) => ({ person: person(`p${id}`, `Ms. Person${id}`), permission, linkedAt })),
      touches: touches
        .toSorted((one, other) => (one.at < other.at ? -1 : 1))
        .map(({ id, direction, at }, index) => ({
          id: `t${index}`,
          about: 'status' as const,
          contactId: `p${id}`,
          spoken: `Ms. Person${id}`,
          direction,
          channel: 'call',
          outcome: 'reached',
          at,
          zone,
        })),
      accepted: null,
    }));
  return { moment, world };
}
