import { describe, expect, test } from 'vitest';
import type { Debrief } from '../../shared/contract.ts';
import { debrief as debriefSchema } from '../../shared/schemas.ts';
import { newId } from '../../renderer/newId.ts';
import { blankDraft, debriefOf, draftOf, previewOf } from '../../renderer/screens/Debrief/debriefDraft.ts';
import { asOne, personByName, personOf, roleByTitle, spellingAsked, twiceIn } from '../../renderer/screens/Debrief/personDraft.ts';

const zone = 'America/New_York';

const panel: Debrief = {
  interviewId: newId(),
  opportunity: { id: newId(), title: 'Sales Manager' },
  organization: {
    id: newId(),
    name: 'McDonald’s Blinds and Shades',
    sector: 'private',
    zone,
    address: { street: '2200 Commerce Park Drive, Suite 120', city: 'Dublin', region: 'OH', postalCode: '43017', country: 'US' },
  },
  kind: 'panel',
  startsAt: '2026-06-11T14:00:00Z',
  endsAt: '2026-06-11T15:15:00Z',
  zone,
  place: '2200 Commerce Park Drive, Suite 120',
  people: [
    {
      contactId: newId(),
      honorific: 'Ms.',
      givenName: 'Mary Ann',
      familyName: 'van der Berg',
      suffix: '',
      title: 'Owner and President',
      role: 'decisionMaker',
      email: '',
      phone: '614-555-0100',
      spellingChecked: true,
      atOrganization: true,
      preferredChannel: 'letter',
      callFirst: false,
    },
  ],
  decision: { kind: 'day', day: '2026-06-18', by: 'endOfBusiness' },
  nextInterview: { kind: 'stretch', from: '2026-06-15', to: '2026-06-17', words: 'early next week' },
  restate: ['Dealer network from 14 to 41 in three years'],
  forgot: [],
  asked: ['Two project samples', 'List of three references'],
  learned: [],
  stillWanted: 'yes',
};

describe('a debrief in the form', () => {
  test('comes out as it was recorded, names in parts that a split would guess wrongly included', () => {
    expect(debriefOf(draftOf(panel))).toEqual(panel);
  });

  test('a blank one begins with the hour that has just ended, on the day of the user’s zone', () => {
    const { day, start, end } = blankDraft('2026-06-11T19:40:00Z', zone);
    expect({ day, start, end }).toEqual({ day: '2026-06-11', start: '14:30', end: '15:30' });
  });

  test('a blank one can be previewed, but not recorded before the organization and the position are named', () => {
    const blank = blankDraft('2026-06-11T19:40:00Z', zone);
    expect(debriefSchema.safeParse(previewOf(blank)).success).toBe(true);
    const parsed = debriefSchema.safeParse(debriefOf(blank));
    expect(parsed.error?.issues.map((issue) => issue.path.join('.')).sort()).toEqual(['opportunity.title', 'organization.name']);
  });

  test('blank lines and people without a name are left out, and an address without a word is none', () => {
    const draft = { ...draftOf(panel), people: [personByName('')], asked: ['', ' Two project samples ', ''] };
    const empty = { street: '', city: '', region: '', postalCode: '', country: 'US' };
    const debrief = debriefOf({ ...draft, organization: { ...draft.organization, address: empty } });
    expect(debrief.people).toEqual([]);
    expect(debrief.asked).toEqual(['Two project samples']);
    expect(debrief.organization.address).toBeNull();
  });
});

describe('somebody in the room', () => {
  test('brings the honorific along with the typed name', () => {
    const { honorific, givenName, familyName } = personOf(personByName('Ms. Dana McDonald'));
    expect({ honorific, givenName, familyName }).toEqual({ honorific: 'Ms.', givenName: 'Dana', familyName: 'McDonald' });
  });

  test('is asked for the spelling by the family name, or by the only name there is', () => {
    expect(spellingAsked(personByName('Ms. Bev Kowalski'))).toBe('Kowalski?');
    expect(spellingAsked(personByName('Ruth'))).toBe('Ruth?');
  });

  test.each([
    ['Front desk', 'receptionist'],
    ['Executive Assistant', 'assistant'],
    ['Human Resources Manager', 'hr'],
    ['Recruiter', 'recruiter'],
    ['Director of Sales', 'interviewer'],
    ['Assistant Superintendent', 'interviewer'],
  ])('with the title %s is taken for: %s', (title, role) => {
    expect(roleByTitle(title)).toBe(role);
  });
});

describe('the same name in two rows', () => {
  const typed = { ...personByName('Ms. Dana McDonald'), title: 'Owner', phone: '614-555-0100' };
  const again = { ...personByName('dana  mcdonald'), email: 'dana@example.com', role: 'decisionMaker' as const };

  test('is noticed, also written otherwise; two of one given name are two people', () => {
    expect(twiceIn([typed, personByName('Tom Wood'), again])).toEqual({ first: typed, again });
    expect(twiceIn([typed, personByName('Dana Ruiz'), personByName('Dana'), personByName('Dana')])).toBeNull();
  });

  test('becomes one person with what either row says; the row that the journal knows stays', () => {
    const [one, ...others] = asOne([typed, again], { first: typed, again }, [again.contactId]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      ...{ contactId: again.contactId, honorific: 'Ms.', title: 'Owner', role: 'decisionMaker' },
      ...{ phone: '614-555-0100', email: 'dana@example.com' },
    });
  });
});
