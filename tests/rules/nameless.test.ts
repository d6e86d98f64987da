import { describe, expect, it } from 'vitest';
import { isTelling, namelessBy } from '../../shared/rules/nameless.ts';

const nameless = namelessBy({
  words: ['Ruth Okonkwo', 'ruth@example.com'],
  familyNames: ['Okonkwo'],
  phones: ['+1 (614) 555-0177'],
});

describe('a text without the words of one person', () => {
  it.each([
    ['I met RUTH OKONKWO there.', 'I met (erased) there.'],
    ['Okonkwo’s shop, okonkwos', '(erased)’s shop, okonkwos'],
    ['Write to Ruth@Example.com', 'Write to (erased)'],
    ['614.555.0177 or (614) 555-0177', '(erased) or (erased)'],
    ['{"text":"By\\nOkonkwo"}', '{"text":"By\\n(erased)"}'],
    ['BEGIN:VEVENT\r\nATTENDEE;CN=Ruth Oko\r\n nkwo:x', 'BEGIN:VEVENT\r\nATTENDEE;CN=(erased):x'],
  ])('%s', (text, without) => {
    expect(nameless(text)).toBe(without);
  });

  it('is the same text when none of them is in it', () => {
    for (const text of ['Ruth called', '{ "a": 1 }', '614-555-01', '[not JSON']) expect(nameless(text)).toBe(text);
  });

  it('keeps the months: a person called May is not every May', () => {
    expect(isTelling('May')).toBe(false);
    expect(isTelling('Okonkwo')).toBe(true);
  });
});
