import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/db/open.ts';
import { put, row } from '../../electron/db/put.ts';

const address = { id: 'a', street: '4100 Morse Road', city: 'Columbus', region: 'OH', postal_code: '43230', country: 'US' };

describe('putting a row', () => {
  it('inserts it, updates what differs, and does nothing for the same again', () => {
    const { writable: db, close } = openDatabase(':memory:', () => undefined);
    db.run("INSERT INTO history (at, command) VALUES ('2026-06-11T19:40:00Z', 'test')");
    expect(put(db, 'addresses', address)).toBe(true);
    expect(put(db, 'addresses', address)).toBe(false);
    expect(put(db, 'addresses', { ...address, city: 'Westerville' })).toBe(true);
    expect(put(db, 'addresses', { ...address, city: 'Dublin' }, 'id', ['city'])).toBe(false);
    expect(row(db, 'SELECT city FROM addresses')).toEqual({ city: 'Westerville' });
    expect(row(db, 'SELECT count(*) AS n FROM changes')).toEqual({ n: 2 });
    close();
  });
});
