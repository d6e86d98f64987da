import { describe, expect, it } from 'vitest';
import type { Address } from '../../shared/model.ts';
import { insideLines, postalLines } from '../../electron/paper/addressAbroad.ts';
import { postalCode, postalCustoms } from '../../electron/paper/postalCustoms.ts';

const berlin: Address = { street: 'Chausseestr. 1', city: 'Berlin', region: '', postalCode: '10115', country: 'DE' };
const london: Address = { street: '10 Downing Street\nFloor 2', city: 'London', region: '', postalCode: 'sw1a 2aa', country: 'GB' };
const chiyoda: Address = { street: '1-1 Marunouchi', city: 'Chiyoda-ku', region: 'Tokyo', postalCode: '100-0005', country: 'JP' };
const columbus: Address = { street: '5 Main St', city: 'Columbus', region: 'OH', postalCode: '43229', country: 'US' };
const anna = ['Frau Anna Müller', 'Müller Fenster GmbH'];

describe('an envelope that crosses a border', () => {
  it('has the destination’s own order and its country alone on the last line in English capitals', () => {
    expect(postalLines({ names: anna, address: berlin, capitals: false }, 'US').lines).toEqual([
      'Frau Anna Müller',
      'Müller Fenster GmbH',
      'Chausseestr. 1',
      '10115 Berlin',
      'GERMANY',
    ]);
  });

  it('has at most five lines and leaves nothing out', () => {
    const { lines } = postalLines({ names: ['Tom Hale', 'Hale and Co'], address: london, capitals: false }, 'US');
    expect(lines).toEqual(['Tom Hale, Hale and Co', '10 Downing Street, Floor 2', 'LONDON', 'SW1A 2AA', 'UNITED KINGDOM']);
    const many = postalLines({ names: ['One', 'Two', 'Three'], address: { ...berlin, street: 'a\nb\nc' }, capitals: false }, 'US').lines;
    expect(many).toHaveLength(5);
    expect(many.join(' ')).toMatch(/One.*Two.*Three.*a.*b.*c.*10115 Berlin.*GERMANY/);
  });

  it('keeps the city where a country’s own form has no place for it', () => {
    expect(postalLines({ names: ['Ms. Aiko Tanaka'], address: chiyoda, capitals: false }, 'US').lines.join('|')).toContain('Chiyoda-ku');
  });

  it('writes the United States from abroad with a country line', () => {
    expect(postalLines({ names: ['Tom Hale'], address: columbus, capitals: true }, 'DE').lines).toEqual([
      'TOM HALE',
      '5 MAIN ST',
      'COLUMBUS OH  43229',
      'UNITED STATES',
    ]);
  });

  it('carries the letters of the country before the code only across the border', () => {
    const zurich = { street: 'Bahnhofstr. 1', city: 'Zürich', region: '', postalCode: '8001', country: 'CH' };
    expect(postalLines({ names: ['A'], address: zurich, capitals: false }, 'US').lines).toEqual([
      'A',
      'Bahnhofstr. 1',
      'CH-8001 Zürich',
      'SWITZERLAND',
    ]);
    expect(postalLines({ names: ['A'], address: zurich, capitals: false }, 'CH').lines).toEqual(['A', 'Bahnhofstr. 1', '8001 Zürich']);
  });
});

describe('the sender’s own address', () => {
  it('names its country only for a reader abroad', () => {
    expect(insideLines(columbus, 'US')).toEqual(['5 Main St', 'Columbus, OH 43229']);
    expect(insideLines(columbus, 'DE')).toEqual(['5 Main St', 'Columbus, OH 43229', 'UNITED STATES']);
  });
});

describe('domestic mail of another country', () => {
  it('has no country line', () => {
    expect(postalLines({ names: anna, address: berlin, capitals: false }, 'DE').lines).toEqual([
      'Frau Anna Müller',
      'Müller Fenster GmbH',
      'Chausseestr. 1',
      '10115 Berlin',
    ]);
    expect(insideLines(berlin, 'DE')).toEqual(['Chausseestr. 1', '10115 Berlin']);
  });
});

/** Codes that the posts themselves give as examples, as Google's libaddressinput lists them. */
const examples: Readonly<Record<string, readonly string[]>> = {
  AT: ['1010', '3741'],
  AU: ['2060', '3171'],
  BE: ['4000', '1000'],
  BR: ['40301-110', '70002-900'],
  CA: ['H3Z 2Y7', 'V8X 3X4', 'T0L 1K0'],
  CH: ['2544', '1211'],
  CN: ['266033', '317204'],
  CZ: ['100 00', '251 66'],
  DE: ['26133', '53225'],
  DK: ['8660', '1566'],
  ES: ['28039', '28300'],
  FI: ['00550', '00011'],
  FR: ['33380', '34092'],
  GB: ['EC1Y 8SD', 'GIR 0AA', 'M2 5BQ', 'M34 4AB', 'CR2 6XH', 'DN16 9AA', 'W1A 4ZZ', 'EC1A 1HQ', 'OX14 4PG', 'BS18 8HF', 'NR25 7HG'],
  GR: ['151 24', '190 00'],
  HU: ['1037', '2380'],
  IE: ['A65 F4E2', 'D02 X285'],
  IL: ['9614303', '61000'],
  IN: ['110034', '110001'],
  IT: ['00144', '47037'],
  JP: ['154-0023', '350-1106'],
  KR: ['03051'],
  MX: ['02860', '77520'],
  NL: ['1234 AB', '2490 AA'],
  NO: ['0025', '0107'],
  NZ: ['6001', '6015'],
  PL: ['00-950', '05-470'],
  PT: ['2725-079', '1250-096'],
  SE: ['114 55', '123 45'],
  SG: ['546080', '308125'],
  UA: ['15432', '01055'],
  VN: ['70010', '559990'],
};

describe('a postal code', () => {
  it('that does not fit its country warns and prints', () => {
    const { lines, warnings } = postalLines({ names: anna, address: { ...berlin, postalCode: '1011' }, capitals: false }, 'US');
    expect(warnings).toEqual(['“1011” does not look like a postal code of Germany.']);
    expect(lines).toContain('1011 Berlin');
  });

  it('of a country without a known pattern is never doubted', () => {
    expect(postalLines({ names: ['A'], address: { ...berlin, country: 'FJ', postalCode: '' }, capitals: false }, 'US').warnings).toEqual(
      [],
    );
  });

  it('of every country that is known passes as its post writes it, and is written so however it was typed', () => {
    expect(Object.keys(examples)).toEqual(Object.keys(postalCustoms));
    for (const [country, codes] of Object.entries(examples)) {
      for (const code of codes) {
        const warnings = (typed: string) =>
          postalLines({ names: ['A'], address: { ...berlin, country, postalCode: typed }, capitals: false }, 'US').warnings;
        for (const typed of [code, code.toLowerCase(), code.replace(/[ -]/g, ''), ` ${code} `]) {
          expect(warnings(typed), `${country} ${typed}`).toEqual([]);
          expect(postalCode(typed, country)).toBe(code);
        }
        expect(warnings(`${code}777`), `${country} ${code}777`).toHaveLength(1);
      }
    }
  });

  it('of the United Kingdom stands in capitals on a line of its own', () => {
    const camden = { ...london, street: '12 Arlington Road', postalCode: 'nw16xe' };
    expect(postalLines({ names: ['Ms. Priya Natarajan'], address: camden, capitals: false }, 'US').lines).toEqual([
      'Ms. Priya Natarajan',
      '12 Arlington Road',
      'LONDON',
      'NW1 6XE',
      'UNITED KINGDOM',
    ]);
    expect(insideLines(camden, 'GB')).toEqual(['12 Arlington Road', 'LONDON', 'NW1 6XE']);
  });

  it('that is none stays as it was typed', () => {
    expect(postalCode(' nw1  6x ', 'GB')).toBe('nw1 6x');
    expect(postalCode('nw16xe', 'FJ')).toBe('nw16xe');
  });
});
