import { describe, expect, it } from 'vitest';
import type { Address } from '../../shared/model.ts';
import { insideLinesAbroad, postalLines } from '../../electron/paper/addressAbroad.ts';

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
    expect(lines).toEqual(['Tom Hale', 'Hale and Co', '10 Downing Street, Floor 2', 'LONDON SW1A 2AA', 'UNITED KINGDOM']);
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

describe('domestic mail of another country', () => {
  it('has no country line', () => {
    expect(postalLines({ names: anna, address: berlin, capitals: false }, 'DE').lines).toEqual([
      'Frau Anna Müller',
      'Müller Fenster GmbH',
      'Chausseestr. 1',
      '10115 Berlin',
    ]);
    expect(insideLinesAbroad(berlin, 'DE')).toEqual(['Chausseestr. 1', '10115 Berlin']);
  });
});

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
});
