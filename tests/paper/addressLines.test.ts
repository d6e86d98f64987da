import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../shared/model.ts';
import { insideAddressLines, usEnvelopeLines } from '../../shared/rules/addressLines.ts';

const columbus = (street: string, more: Partial<Address> = {}): Address => ({
  street,
  city: 'Columbus',
  region: 'OH',
  postalCode: '43229',
  country: 'US',
  ...more,
});
const lines = (names: readonly string[], address: Address, capitals = true): readonly string[] =>
  usEnvelopeLines({ names, address, capitals }).lines;

describe('an American envelope', () => {
  it('is in capitals without punctuation, two spaces before the ZIP', () => {
    const address = columbus('2200 Commerce Park Drive, Suite 120');
    expect(lines(['Ms. Dana McDonald', 'McDonald’s Blinds and Shades'], address)).toEqual([
      'MS DANA MCDONALD',
      'MCDONALDS BLINDS AND SHADES',
      '2200 COMMERCE PARK DRIVE STE 120',
      'COLUMBUS OH  43229',
    ]);
  });

  it.each([
    ['418 Maple Grove Avenue, Apt 3B', '418 MAPLE GROVE AVENUE APT 3B'],
    ['418 Maple Grove Avenue, Apartment 3B', '418 MAPLE GROVE AVENUE APT 3B'],
    ['418 Maple Grove Avenue Apt. #3B', '418 MAPLE GROVE AVENUE APT 3B'],
    ['418 Maple Grove Avenue #3B', '418 MAPLE GROVE AVENUE APT 3B'],
    ['418 Maple Grove Avenue # 3B', '418 MAPLE GROVE AVENUE APT 3B'],
    ['418 Maple Grove Avenue\nApartment 3B', '418 MAPLE GROVE AVENUE APT 3B'],
    ['12 1/2 Main St.', '12 1/2 MAIN ST'],
    ['39.2 Road', '39.2 ROAD'],
    ['5 Suite Street', '5 SUITE STREET'],
    ['1 Apartment Row', '1 APARTMENT ROW'],
    ['9 O’Neil-Smith Blvd.', '9 ONEIL-SMITH BLVD'],
    ['P.O. Box 17', 'PO BOX 17'],
    ['4100 Morse Road, Floor 3', '4100 MORSE ROAD FLOOR 3'],
    ['77 Élan Way', '77 ÉLAN WAY'],
  ])('writes the delivery line %j as %j', (street, line) => {
    expect(lines(['Jordan Ellis'], columbus(street))).toEqual(['JORDAN ELLIS', line, 'COLUMBUS OH  43229']);
  });

  it('reads a bare # as a suite at a firm', () => {
    expect(lines(['Tom Hale', 'Hale & Daughter Window Works'], columbus('12 Main St., #4'))).toEqual([
      'TOM HALE',
      'HALE AND DAUGHTER WINDOW WORKS',
      '12 MAIN ST STE 4',
      'COLUMBUS OH  43229',
    ]);
  });

  it('puts the attention line above the firm', () => {
    expect(lines(['Northlight Systems, Inc.', 'Attn: Robin Lee'], columbus('5 Main St'))[0]).toBe('ATTN ROBIN LEE');
    expect(lines(['Northlight Systems, Inc.'], columbus('Attn: Robin Lee\n5 Main St'))).toEqual([
      'ATTN ROBIN LEE',
      'NORTHLIGHT SYSTEMS INC',
      '5 MAIN ST',
      'COLUMBUS OH  43229',
    ]);
  });

  it('knows a state by its name, and nine figures of a ZIP however they are written', () => {
    for (const [region, postalCode] of [
      ['North Carolina', '271011234'],
      ['n.c.', '27101 1234'],
      ['NC', '27101-1234'],
    ] as const) {
      expect(lines(['Jordan Ellis'], columbus('5 Main St', { city: 'Winston-Salem', region, postalCode })).at(-1)).toBe(
        'WINSTON-SALEM NC  27101-1234',
      );
    }
    expect(lines(['Jordan Ellis'], columbus('5 Main St', { city: 'St. Louis', region: 'Missouri', postalCode: '63101' })).at(-1)).toBe(
      'ST LOUIS MO  63101',
    );
  });

  it('leaves military addresses as they are written', () => {
    expect(lines(['Sgt. Ann Cole'], columbus('PSC 1234, Box 5678', { city: 'APO', region: 'AE', postalCode: '09012-1234' }))).toEqual([
      'SGT ANN COLE',
      'PSC 1234 BOX 5678',
      'APO AE  09012-1234',
    ]);
    expect(lines(['Ann Cole'], columbus('Unit 45013 # 3', { city: 'FPO', region: 'AP', postalCode: '96602' }))[2]).toBe('FPO AP  96602');
  });

  it('has no country line and nothing below the last line', () => {
    expect(lines(['Jordan Ellis'], columbus('5 Main St')).at(-1)).toBe('COLUMBUS OH  43229');
  });

  it('keeps words and punctuation in mixed case, where the order, the short unit and the two spaces stay', () => {
    expect(
      lines(
        ['Ms. Dana McDonald', 'McDonald’s Blinds and Shades'],
        columbus('2200 Commerce Park Drive, Suite 120', { region: 'Ohio' }),
        false,
      ),
    ).toEqual(['Ms. Dana McDonald', 'McDonald’s Blinds and Shades', '2200 Commerce Park Drive Ste 120', 'Columbus OH  43229']);
  });

  it('warns about a ZIP that is none and a state that is none, and prints all the same', () => {
    const { lines: printed, warnings } = usEnvelopeLines({
      names: ['Jordan Ellis'],
      address: columbus('5 Main St', { region: 'Ohoi', postalCode: '4322' }),
      capitals: true,
    });
    expect(printed.at(-1)).toBe('COLUMBUS OHOI  4322');
    expect(warnings).toEqual(['“4322” is not a ZIP code: five figures, or nine.', '“Ohoi” is not a state of the United States.']);
  });

  it('has only capitals, figures, hyphens and spaces, whatever is in the address', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), text, text, (names, street, city) => {
        const address = columbus(street, { city });
        const before = structuredClone(address);
        for (const line of lines(names, address)) {
          expect(line).not.toMatch(/\n|^ | $|\p{Ll}(?<=[a-zà-ý])/u);
          expect(line).not.toMatch(/[,;:!?'’"“”()[\]{}<>#]/u);
        }
        expect(address).toEqual(before);
      }),
    );
  });
});

describe('the inside address of a letter', () => {
  it('keeps the lines as written and joins city, state and ZIP by custom', () => {
    expect(insideAddressLines(columbus('2200 Commerce Park Drive, Suite 120', { region: 'Ohio' }))).toEqual([
      '2200 Commerce Park Drive, Suite 120',
      'Columbus, OH 43229',
    ]);
  });
});
