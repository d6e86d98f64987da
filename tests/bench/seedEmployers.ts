import { dayOfYear, seededId, turn } from './insert.ts';
import type { Insert, Size } from './insert.ts';

const trades = ['Blinds', 'Window Works', 'Home Furnishings', 'Supply', 'Lighting', 'Floors', 'Systems', 'Design Center'] as const;
const places = [
  'Larkspur',
  'Brightwater',
  'Northlight',
  'Riverbend',
  'Marlow',
  'Orchard Row',
  'Ashgrove',
  'Delmar',
  'Fenwick',
  'Tillman',
] as const;
const positions = ['Sales Manager', 'Account Manager', 'Territory Sales Manager', 'Vendor Relations Manager', 'Showroom Lead'] as const;
const stages = ['applied', 'interview', 'inProcess', 'rejected'] as const;

/** Each opportunity at an organization of its own, each interviewed once by two people, with a promise and two letters. */
export function seedEmployers(insert: Insert, { opportunities }: Size): void {
  for (let number = 0; number < opportunities; number += 1) {
    const organization = seededId('organization', number);
    const opportunity = seededId('opportunity', number);
    const name = `${turn(places, number)} ${turn(trades, number * 3)} ${number}`;
    const title = turn(positions, number);
    const day = dayOfYear(number % 160);
    insert('addresses', {
      id: seededId('address', number),
      street: `${1 + (number % 900)} Commerce Park Drive, Suite ${number}`,
      city: 'Columbus',
      region: 'OH',
      postal_code: '43229',
      country: 'US',
    });
    insert('organizations', {
      id: organization,
      name,
      sector: 'private',
      zone: 'America/New_York',
      address_id: seededId('address', number),
      created_at: `${day}T12:00:00Z`,
    });
    insert('findable', { row: -(2 ** 41) + number, id: organization, kind: 'organization', title: name, sub: 'Columbus, OH' });
    insert('opportunities', {
      id: opportunity,
      organization_id: organization,
      title,
      stage: turn(stages, number),
      stage_day: day,
      long: number % 7 === 0 ? 1 : 0,
      created_at: `${day}T12:00:00Z`,
    });
    insert('findable', { row: -(2 ** 40) + number, id: opportunity, kind: 'opportunity', title, sub: name });
    for (const step of [0, 1]) {
      insert('stages', {
        id: seededId('stage', number * 2 + step),
        opportunity_id: opportunity,
        stage: step === 0 ? 'applied' : turn(stages, number),
        day,
        note: '',
      });
    }
  }
}

/** After the people, because they are in the room. */
export function seedInterviews(insert: Insert, { opportunities }: Size): void {
  for (let number = 0; number < opportunities; number += 1) {
    const interview = seededId('interview', number);
    const opportunity = seededId('opportunity', number);
    const day = dayOfYear(number % 160);
    insert('interviews', {
      id: interview,
      opportunity_id: opportunity,
      kind: 'inPerson',
      starts_at: `${day}T14:00:00Z`,
      ends_at: `${day}T15:15:00Z`,
      zone: 'America/New_York',
      day,
      place: '2200 Commerce Park Drive',
      still_wanted: 'yes',
      recorded_at: `${day}T16:00:00Z`,
    });
    insert('promises', {
      id: seededId('promise', number),
      opportunity_id: opportunity,
      interview_id: interview,
      about: 'decision',
      kind: 'day',
      first_day: dayOfYear((number % 160) + 7),
      last_day: dayOfYear((number % 160) + 7),
      by: 'endOfBusiness',
      words: '',
      round: 0,
    });
    for (const place of [0, 1]) {
      const contact = seededId('contact', number * 2 + place);
      insert('in_the_room', {
        id: seededId('presence', number * 2 + place),
        interview_id: interview,
        contact_id: contact,
        role: place === 0 ? 'decisionMaker' : 'hr',
        call_first: 0,
        position: place,
      });
      insert('letters', {
        id: seededId('letter', number * 2 + place),
        kind: 'letter',
        contact_id: contact,
        opportunity_id: opportunity,
        interview_id: interview,
        template: 'firstInterview',
        body: 'Thank you for meeting with me on {{interviewDay}}.\n\nI remain interested in the position of {{position}}.',
        enclosures: '[]',
        format: 'fullBlock',
        paper: 'letter',
        dated: day,
        state: number % 3 === 0 ? 'drafted' : 'mailed',
        printed_at: null,
        mailed_at: number % 3 === 0 ? null : `${day}T21:00:00Z`,
        mailed_zone: number % 3 === 0 ? null : 'America/New_York',
        created_at: `${day}T16:00:00Z`,
      });
    }
  }
}
